package lytebook.cramp;

import java.util.OptionalDouble;
import lytebook.nutrient.Nutrient;

/**
 * One nutrient and one timing.
 *
 * @param exposure the nutrient
 * @param lag which night its days are set beside
 * @param threshold a day below this is low, in the nutrient's unit a day: the person's own 40th
 *     percentile; empty without a day of known intake
 * @param counts nights with cramps after low and after other days
 * @param phi correlation of "low" with "cramp", -1..1, above 0 where cramps were more common after
 *     low days; 0 where a group has fewer than 5 days
 * @param adjustedP p adjusted for all comparisons of the diary and for nights that resemble the
 *     night before, 0..1; empty where too little is known to test
 * @param gate how much may be said
 */
public record CrampComparison(
    Nutrient exposure,
    Lag lag,
    OptionalDouble threshold,
    CrampCounts counts,
    double phi,
    OptionalDouble adjustedP,
    FindingLevel gate) {
  /** Share of a person's days, the lowest ones, above which a day is no longer low. */
  public static final double SHARE_OF_LOW_DAYS = Percentile.SHARE;
}
