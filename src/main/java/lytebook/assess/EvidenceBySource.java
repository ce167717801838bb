package lytebook.assess;

import java.util.OptionalDouble;
import lytebook.assess.Adequacy.IntakeEvidence;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.total.Mean;
import lytebook.total.Totals;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** What is known of one nutrient's intake: of all of it, of food alone, of supplements alone. */
record EvidenceBySource(Nutrient nutrient, Totals totals) {
  private Mean mean() {
    return totals.mean(nutrient);
  }

  IntakeEvidence of(OwnLimit.CountedIntake counts) {
    return switch (counts) {
      case ALL -> ofAll(mean().knownPerDay());
      case FOOD -> ofAll(mean().fromFoodPerDay());
      case TABLETS -> ofSupplements();
    };
  }

  /** Days, partial ones too, whose known sum is above a level; none without a level. */
  int daysAbove(OptionalDouble level, OwnLimit.CountedIntake counts) {
    return (int)
        totals.days().stream()
            .map(day -> day.of(nutrient))
            .mapToDouble(
                intake ->
                    switch (counts) {
                      case ALL -> intake.known();
                      case FOOD -> intake.fromFood();
                      case TABLETS -> intake.fromSupplements();
                    })
            .filter(amount -> level.isPresent() && amount > level.getAsDouble())
            .count();
  }

  private IntakeEvidence ofAll(OptionalDouble perDay) {
    double[] amounts = totals.amounts(nutrient);
    return new IntakeEvidence(
        perDay,
        mean().coverage(),
        totals.daysJudged(nutrient),
        !nutrient.isWater() || totals.plainWaterLogged(),
        totals.rowsNotCounted(),
        amounts.length < Adequacy.LEAST_DAYS_FOR_OWN_SPREAD
            ? OptionalDouble.empty()
            : OptionalDouble.of(StandardDeviation.of(amounts).getAsDouble()));
  }

  /**
   * Their plain daily average. What food brings has no part in it; a supplement of unknown content
   * may be anywhere in the log.
   */
  private IntakeEvidence ofSupplements() {
    return new IntakeEvidence(
        totals.supplementsLogged() ? mean().fromSupplementsPerDay() : OptionalDouble.empty(),
        1,
        totals.daysJudged(nutrient),
        true,
        totals.supplementsNotCounted());
  }
}
