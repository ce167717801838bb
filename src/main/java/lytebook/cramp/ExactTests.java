package lytebook.cramp;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Exact figures of two groups of days, both with days. They take days as independent of one
 * another: nothing here is adjusted for looking often, or for cramps that come in runs.
 */
final class ExactTests {
  /** What lies beyond each end of an interval. */
  private static final double TAIL = 0.025;

  private static final BrentSolver ROOTS = new BrentSolver(1e-12, 1e-14, 1e-15);

  private ExactTests() {}

  /** Fisher's exact p, two-sided: tables no likelier than this one. */
  static double fisher(Counts counts) {
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
  static double midP(Counts counts) {
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

  /**
   * Conditional mid-P interval of the rate ratio (method.md 5.2): of all N cramps, those
   * after low days are binomial with a share pi, and the ratio is pi / (1 - pi) x other days / low
   * days. At least one cramp is needed.
   */
  static Interval rateRatio(Counts counts) {
    int low = counts.crampsAfterLow();
    double least = low == 0 ? 0 : root(pi -> atLeast(counts, pi) - TAIL);
    double most = counts.crampsAfterOther() == 0 ? 1 : root(pi -> atMost(counts, pi) - TAIL);
    return new Interval(ratio(least, counts), ratio(most, counts));
  }

  private static double ratio(double pi, Counts counts) {
    return pi / (1 - pi) * counts.otherDays() / counts.lowDays();
  }

  private static double atLeast(Counts counts, double pi) {
    BinomialDistribution cramps = BinomialDistribution.of(counts.cramps(), pi);
    int observed = counts.crampsAfterLow();
    return cramps.survivalProbability(observed) + cramps.probability(observed) / 2;
  }

  private static double atMost(Counts counts, double pi) {
    BinomialDistribution cramps = BinomialDistribution.of(counts.cramps(), pi);
    int observed = counts.crampsAfterLow();
    return cramps.cumulativeProbability(observed - 1) + cramps.probability(observed) / 2;
  }

  private static double root(DoubleUnaryOperator of) {
    return ROOTS.findRoot(of, 0, 1);
  }

  /** No cramp at all, or one on every night: only one table is possible. */
  private static boolean isSettledByMargins(Counts counts) {
    return counts.cramps() == 0 || counts.cramps() == counts.days();
  }
}
