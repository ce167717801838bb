package lytebook.cramp;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Exact figures of two groups of days, both with days. They take days as independent of one
 * another: nothing here is adjusted for looking often, or for cramps that come in runs.
 */
final class ExactTests {
  private ExactTests() {}

  /** Fisher's exact p, two-sided: tables no likelier than this one. */
  static double fisher(CrampCounts counts) {
    if (isSettledByMargins(counts)) {
      return 1;
    }
    int[][] table = {
      {counts.crampsAfterLow(), counts.lowDays() - counts.crampsAfterLow()},
      {counts.crampsAfterOther(), counts.otherDays() - counts.crampsAfterOther()}
    };
    return FisherExactTest.withDefaults().test(table).getPValue();
  }

  /**
   * Mid-P of the same table, two-sided: twice the smaller tail, of which this table counts half,
   * with the days of both groups and the cramps held fixed (as OpenEpi has it).
   */
  static double midP(CrampCounts counts) {
    if (isSettledByMargins(counts)) {
      return 1;
    }
    HypergeometricDistribution cramps =
        HypergeometricDistribution.of(counts.days(), counts.cramps(), counts.lowDays());
    int observed = counts.crampsAfterLow();
    double half = cramps.probability(observed) / 2;
    double below = cramps.cumulativeProbability(observed - 1) + half;
    double above = cramps.survivalProbability(observed) + half;
    return Math.min(1, 2 * Math.min(below, above));
  }

  /** No cramp at all, or one on every night: only one table is possible. */
  private static boolean isSettledByMargins(CrampCounts counts) {
    return counts.cramps() == 0 || counts.cramps() == counts.days();
  }
}
