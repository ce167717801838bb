package lytebook.cramp;

import java.util.Optional;
import java.util.OptionalDouble;

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
  public static final double Z_OF_95_PERCENT = WilsonInterval.Z;

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
    return hasBothGroups()
        ? OptionalDouble.of(lowShare().orElseThrow() - otherShare().orElseThrow())
        : OptionalDouble.empty();
  }

  /** Wilson's 95 % interval of {@link #lowShare}; empty with it. */
  public Optional<ConfidenceInterval> lowInterval() {
    return lowDays == 0
        ? Optional.empty()
        : Optional.of(WilsonInterval.share(crampsAfterLow, lowDays));
  }

  /** Wilson's 95 % interval of {@link #otherShare}; empty with it. */
  public Optional<ConfidenceInterval> otherInterval() {
    return otherDays == 0
        ? Optional.empty()
        : Optional.of(WilsonInterval.share(crampsAfterOther, otherDays));
  }

  /** Newcombe's hybrid Wilson 95 % interval of {@link #difference}; empty with it. */
  public Optional<ConfidenceInterval> differenceInterval() {
    return hasBothGroups() ? Optional.of(WilsonInterval.difference(this)) : Optional.empty();
  }

  /**
   * Fisher's exact p, two-sided, 0..1: unadjusted, ignores clustering; empty where a group has no
   * days.
   */
  public OptionalDouble fisherP() {
    return hasBothGroups() ? OptionalDouble.of(ExactTests.fisher(this)) : OptionalDouble.empty();
  }

  /**
   * Mid-P of the same table, two-sided, 0..1: unadjusted, ignores clustering; empty where a group
   * has no days.
   */
  public OptionalDouble midP() {
    return hasBothGroups() ? OptionalDouble.of(ExactTests.midP(this)) : OptionalDouble.empty();
  }

  /**
   * Share after low days over share after other days, 0..n; empty where a group has no days, and
   * where no cramp followed other days.
   */
  public OptionalDouble rateRatio() {
    return hasBothGroups() && crampsAfterOther > 0
        ? OptionalDouble.of(lowShare().orElseThrow() / otherShare().orElseThrow())
        : OptionalDouble.empty();
  }

  /** Whether the share after low days is the greater by at least so many hundredths; exact. */
  boolean differsByAtLeast(int hundredths) {
    long cross = (long) crampsAfterLow * otherDays - (long) crampsAfterOther * lowDays;
    return hasBothGroups() && 100 * cross >= (long) hundredths * lowDays * otherDays;
  }

  /** Whether the share after low days is the greater; exact. */
  boolean isMoreCommonAfterLow() {
    return (long) crampsAfterLow * otherDays > (long) crampsAfterOther * lowDays;
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
    double cross = (double) crampsAfterLow * otherDays - (double) crampsAfterOther * lowDays;
    return nights == 0 ? 0 : cross / Math.sqrt(nights * lowDays * otherDays);
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
