package lytebook.cramp;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import lytebook.nutrient.Amounts;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Nights with cramps after low days and after other days, of the pairs where both the intake of the
 * day and the answer of the night are known. All figures here describe; none is adjusted for the
 * other comparisons, or for nights that resemble the night before.
 *
 * @param crampsAfterLow nights with a cramp after low days, 0..lowDays
 * @param lowDays low days with a known night
 * @param crampsAfterOther nights with a cramp after the other days, 0..otherDays
 * @param otherDays other days with a known night
 */
public record CrampCounts(int crampsAfterLow, int lowDays, int crampsAfterOther, int otherDays) {
  /** Fewest days in a group for {@link #phi} to say anything. */
  static final int LEAST_PAIRS = 5;

  /** Standard deviations either side of the middle that hold 95 %. */
  public static final double Z_OF_95_PERCENT = ConfidenceInterval.Z;

  public CrampCounts {
    check(crampsAfterLow, lowDays);
    check(crampsAfterOther, otherDays);
  }

  private static void check(int cramps, int days) {
    if (cramps < 0 || cramps > days) {
      throw new IllegalArgumentException(cramps + " cramps of " + days + " days");
    }
  }

  /** All pairs: days whose intake and whose night are known. */
  public int days() {
    return lowDays + otherDays;
  }

  /** Nights with a cramp among them. */
  public int cramps() {
    return crampsAfterLow + crampsAfterOther;
  }

  /** Share of low days followed by a cramp, 0..1; empty without low days. */
  public OptionalDouble lowShare() {
    return share(crampsAfterLow, lowDays);
  }

  /** Share of other days followed by a cramp, 0..1; empty without other days. */
  public OptionalDouble otherShare() {
    return share(crampsAfterOther, otherDays);
  }

  /** Share after low days less share after other days, -1..1; empty where a group has no days. */
  public OptionalDouble difference() {
    return Amounts.map(lowShare(), otherShare(), (low, other) -> low - other);
  }

  /** Wilson's 95 % interval of {@link #lowShare}; empty with it. */
  public Optional<ConfidenceInterval> lowInterval() {
    return ConfidenceInterval.ofShare(crampsAfterLow, lowDays);
  }

  /** Wilson's 95 % interval of {@link #otherShare}; empty with it. */
  public Optional<ConfidenceInterval> otherInterval() {
    return ConfidenceInterval.ofShare(crampsAfterOther, otherDays);
  }

  /**
   * Newcombe's hybrid Wilson 95 % interval of {@link #difference}; empty with it (Newcombe 1998,
   * method 10; method.md 5.2).
   */
  public Optional<ConfidenceInterval> differenceInterval() {
    if (!hasBothGroups()) {
      return Optional.empty();
    }
    double low = lowShare().orElseThrow();
    double other = otherShare().orElseThrow();
    ConfidenceInterval ofLow = lowInterval().orElseThrow();
    ConfidenceInterval ofOther = otherInterval().orElseThrow();
    return Optional.of(
        new ConfidenceInterval(
            low - other - Math.hypot(low - ofLow.low(), ofOther.high() - other),
            low - other + Math.hypot(ofLow.high() - low, other - ofOther.low())));
  }

  /**
   * Fisher's exact p, two-sided, 0..1: tables no likelier than this one; unadjusted, ignores
   * clustering; empty where a group has no days.
   */
  public OptionalDouble fisherP() {
    int[][] table = {
      {crampsAfterLow, lowDays - crampsAfterLow}, {crampsAfterOther, otherDays - crampsAfterOther}
    };
    return exactP(() -> FisherExactTest.withDefaults().test(table).getPValue());
  }

  /**
   * Mid-P of the same table, two-sided, 0..1: twice the smaller tail, of which this table counts
   * half, with the days of both groups and the cramps held fixed (as OpenEpi has it); unadjusted,
   * ignores clustering; empty where a group has no days.
   */
  public OptionalDouble midP() {
    return exactP(
        () -> {
          var cramps = HypergeometricDistribution.of(days(), cramps(), lowDays);
          double half = cramps.probability(crampsAfterLow) / 2;
          double below = cramps.cumulativeProbability(crampsAfterLow - 1) + half;
          double above = cramps.survivalProbability(crampsAfterLow) + half;
          return Math.min(1, 2 * Math.min(below, above));
        });
  }

  /** With no cramp at all, or one on every night, only one table is possible. */
  private OptionalDouble exactP(DoubleSupplier test) {
    if (!hasBothGroups()) {
      return OptionalDouble.empty();
    }
    boolean isSettled = cramps() == 0 || cramps() == days();
    return OptionalDouble.of(isSettled ? 1 : test.getAsDouble());
  }

  /**
   * Share after low days over share after other days, 0..n; empty where a group has no days, and
   * where no cramp followed other days.
   */
  public OptionalDouble rateRatio() {
    return crampsAfterOther > 0
        ? Amounts.map(lowShare(), otherShare(), (low, other) -> low / other)
        : OptionalDouble.empty();
  }

  /** Whether the share after low days is the greater by at least so many hundredths; exact. */
  boolean differsByAtLeast(int hundredths) {
    return hasBothGroups() && 100 * cross() >= (long) hundredths * lowDays * otherDays;
  }

  /** Whether the share after low days is the greater; exact. */
  boolean isMoreCommonAfterLow() {
    return cross() > 0;
  }

  private long cross() {
    return (long) crampsAfterLow * otherDays - (long) crampsAfterOther * lowDays;
  }

  /**
   * Correlation of "low" with "cramp" (phi), -1..1; 0 where a group has fewer than {@value
   * #LEAST_PAIRS} days, or where every night is alike.
   */
  public double phi() {
    if (!hasEnoughPairs()) {
      return 0;
    }
    double nights = (double) cramps() * (days() - cramps());
    return nights == 0 ? 0 : cross() / Math.sqrt(nights * lowDays * otherDays);
  }

  /** Whether both groups have the days that {@link #phi} needs. */
  boolean hasEnoughPairs() {
    return lowDays >= LEAST_PAIRS && otherDays >= LEAST_PAIRS;
  }

  private boolean hasBothGroups() {
    return lowDays > 0 && otherDays > 0;
  }

  private static OptionalDouble share(int cramps, int days) {
    return days == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) cramps / days);
  }
}
