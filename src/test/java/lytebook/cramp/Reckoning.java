package lytebook.cramp;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The circular-shift test from its definition, slowly: phi is compared as a fraction of whole
 * numbers, so that nothing is rounded.
 */
final class Reckoning {
  private final ExposureDiary diary;
  private final CrampFindings found;
  private final int from;

  Reckoning(ExposureDiary diary, CrampFindings found) {
    this.diary = diary;
    this.found = found;
    this.from = firstPair();
  }

  /** phi squared, as a fraction. */
  private record Square(BigInteger above, BigInteger below) {
    static final Square ZERO = new Square(BigInteger.ZERO, BigInteger.ONE);

    static Square of(CrampCounts counts) {
      long cramps = counts.cramps();
      long none = counts.days() - cramps;
      if (counts.lowDays() < 5 || counts.otherDays() < 5 || cramps == 0 || none == 0) {
        return ZERO;
      }
      long cross =
          (long) counts.crampsAfterLow() * (counts.otherDays() - counts.crampsAfterOther())
              - (long) counts.crampsAfterOther() * (counts.lowDays() - counts.crampsAfterLow());
      return new Square(
          BigInteger.valueOf(cross).pow(2),
          BigInteger.valueOf(cramps * none)
              .multiply(BigInteger.valueOf((long) counts.lowDays() * counts.otherDays())));
    }

    boolean isAtLeast(Square other) {
      return above.multiply(other.below).compareTo(other.above.multiply(below)) >= 0;
    }
  }

  double adjustedP(CrampComparison observed) {
    Square seen = Square.of(counts(observed, 0));
    int able = 0;
    int asStrong = 0;
    for (int shift = 0; shift < found.days(); shift++) {
      int by = shift;
      List<CrampCounts> family = found.comparisons().stream().map(one -> counts(one, by)).toList();
      if (family.stream().anyMatch(one -> one.lowDays() >= 5 && one.otherDays() >= 5)) {
        able++;
        asStrong += family.stream().anyMatch(one -> Square.of(one).isAtLeast(seen)) ? 1 : 0;
      }
    }
    return (double) asStrong / able;
  }

  /** Counts of a comparison with every night moved back by some days, the first ones to the end. */
  CrampCounts counts(CrampComparison one, int shift) {
    int[] cramps = new int[2];
    int[] days = new int[2];
    for (int day = 0; day + one.lag().nights() < found.days(); day++) {
      int night = (day + one.lag().nights() + shift) % found.days();
      OptionalDouble intake = intake(one, from + day);
      Optional<Boolean> cramp = diary.days().get(from + night).cramp();
      if (intake.isPresent() && cramp.isPresent()) {
        int group = intake.getAsDouble() < one.threshold().orElseThrow() ? 0 : 1;
        days[group]++;
        cramps[group] += cramp.get() ? 1 : 0;
      }
    }
    return new CrampCounts(cramps[0], days[0], cramps[1], days[1]);
  }

  private OptionalDouble intake(CrampComparison one, int day) {
    return diary.days().get(day).intakes().get(diary.exposures().indexOf(one.exposure()));
  }

  private int firstPair() {
    List<ExposureDay> days = diary.days();
    for (int day = 0; day < days.size(); day++) {
      boolean answered =
          days.get(day).cramp().isPresent()
              || (day + 1 < days.size() && days.get(day + 1).cramp().isPresent());
      if (answered && days.get(day).intakes().stream().anyMatch(OptionalDouble::isPresent)) {
        return day;
      }
    }
    return 0;
  }
}
