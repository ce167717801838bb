package lytebook.cramp;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The circular-shift test (method.md 5.1): the nights are moved along the calendar by every number
 * of days, the end coming round to the start, all comparisons together. A link as strong as the one
 * seen, in any comparison, turns up by chance in the share of shifts that show one. It needs no
 * random numbers, keeps runs of cramps together, and corrects for the number of comparisons.
 *
 * <p>A shift that sets the nights beside days of which nothing is known can show nothing, and is
 * not counted: in a diary kept now and again over years most shifts are such, and counting them
 * would make any link look rare. In a diary kept on most days there are none.
 */
final class ShiftTest {
  /** Equal tables must compare as equal however their phi was rounded. */
  private static final double TIE = 1e-9;

  private static final double SHOWS_NOTHING = -1;

  private final int days;
  private final int[] answered;
  private final int[] cramps;

  /**
   * Largest phi of a shift, either way; {@link #SHOWS_NOTHING} where no comparison has enough
   * pairs.
   */
  private final double[] strongest;

  /**
   * @param comparisons all comparisons, of as many days as there are nights
   * @param nights the nights by calendar day
   */
  ShiftTest(List<GroupedDays> comparisons, List<Optional<Boolean>> nights) {
    days = nights.size();
    answered = twice(nights, Optional::isPresent);
    cramps = twice(nights, night -> night.orElse(false));
    strongest = new double[days];
    for (int shift = 0; shift < days; shift++) {
      strongest[shift] = strongest(comparisons, shift);
    }
  }

  private double strongest(List<GroupedDays> comparisons, int shift) {
    double strongest = SHOWS_NOTHING;
    for (GroupedDays one : comparisons) {
      CrampCounts counts = counts(one, shift);
      if (counts.hasEnoughPairs()) {
        strongest = Math.max(strongest, Math.abs(counts.phi()));
      }
    }
    return strongest;
  }

  /**
   * 1 for each night that is so, else 0; once round and once more, so that every shift is a run.
   */
  private static int[] twice(List<Optional<Boolean>> nights, Predicate<Optional<Boolean>> isSo) {
    int days = nights.size();
    return IntStream.range(0, 2 * days).map(i -> isSo.test(nights.get(i % days)) ? 1 : 0).toArray();
  }

  /** The counts of a comparison as the diary has them. */
  CrampCounts counts(GroupedDays one) {
    return counts(one, 0);
  }

  /**
   * Share of the shifts, the diary as it is among them, with a link at least this strong; 1 where
   * no shift can show any.
   */
  double adjustedP(double phi) {
    double least = Math.max(0, Math.abs(phi) - TIE);
    long able = Arrays.stream(strongest).filter(one -> one >= 0).count();
    long asStrong = Arrays.stream(strongest).filter(one -> one >= least).count();
    return able == 0 ? 1 : (double) asStrong / able;
  }

  private CrampCounts counts(GroupedDays one, int shift) {
    int lag = one.lag().nights();
    int from = lag + shift;
    int pairs = days - lag;
    return new CrampCounts(
        both(one.low(), cramps, from, pairs),
        both(one.low(), answered, from, pairs),
        both(one.other(), cramps, from, pairs),
        both(one.other(), answered, from, pairs));
  }

  /** Days of a group whose nights are so; the first day goes with the night at {@code from}. */
  private static int both(int[] group, int[] nights, int from, int pairs) {
    int both = 0;
    for (int day = 0; day < pairs; day++) {
      both += group[day] & nights[from + day];
    }
    return both;
  }
}
