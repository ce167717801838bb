package lytebook.cramp;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Closed-form intervals of shares: Wilson's score interval of one share, and Newcombe's hybrid of
 * two of them for a difference (Newcombe 1998, method 10; method.md 5.2).
 */
final class WilsonInterval {
  /** Standard deviations either side of the middle that hold 95 %. */
  static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  private WilsonInterval() {}

  /** Interval of {@code cramps} of {@code days}, 0..1; some days are needed. */
  static ConfidenceInterval share(int cramps, int days) {
    double share = (double) cramps / days;
    double zz = Z * Z / days;
    double centre = (share + zz / 2) / (1 + zz);
    double half = Z * Math.sqrt(share * (1 - share) / days + zz / (4 * days)) / (1 + zz);
    return new ConfidenceInterval(
        cramps == 0 ? 0 : Math.max(0, centre - half),
        cramps == days ? 1 : Math.min(1, centre + half));
  }

  /** Interval of the share after low days less the share after other days, -1..1. */
  static ConfidenceInterval difference(CrampCounts counts) {
    double low = (double) counts.crampsAfterLow() / counts.lowDays();
    double other = (double) counts.crampsAfterOther() / counts.otherDays();
    ConfidenceInterval ofLow = share(counts.crampsAfterLow(), counts.lowDays());
    ConfidenceInterval ofOther = share(counts.crampsAfterOther(), counts.otherDays());
    return new ConfidenceInterval(
        low - other - Math.hypot(low - ofLow.low(), ofOther.high() - other),
        low - other + Math.hypot(ofLow.high() - low, other - ofOther.low()));
  }
}
