package lytebook.cramp;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A 95 % interval.
 *
 * @param low its lower end
 * @param high its upper end, not below {@code low}; infinite for a rate ratio whose other days had
 *     no cramp
 */
public record ConfidenceInterval(double low, double high) {
  /** Standard deviations either side of the middle that hold 95 %. */
  static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  public ConfidenceInterval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(low + " to " + high);
    }
  }

  /** Wilson's score interval of {@code cramps} of {@code days}, 0..1; empty without days. */
  static Optional<ConfidenceInterval> ofShare(int cramps, int days) {
    if (days == 0) {
      return Optional.empty();
    }
    double share = (double) cramps / days;
    double zz = Z * Z / days;
    double centre = (share + zz / 2) / (1 + zz);
    double half = Z * Math.sqrt(share * (1 - share) / days + zz / (4 * days)) / (1 + zz);
    return Optional.of(
        new ConfidenceInterval(
            cramps == 0 ? 0 : Math.max(0, centre - half),
            cramps == days ? 1 : Math.min(1, centre + half)));
  }
}
