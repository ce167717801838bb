package lytebook.assess;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import lytebook.assess.Assessment.Standing;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.target.TargetSet;
import lytebook.total.DayTotal;
import lytebook.total.Mean;
import lytebook.total.Totals;

/** Judges the totals of a log against a person's yardsticks. */
public final class Assessor {
  private final Nutrients nutrients;

  public Assessor(Nutrients nutrients) {
    this.nutrients = nutrients;
  }

  /**
   * Judges every nutrient.
   *
   * @param totals what was eaten
   * @param targets whose reference values the yardsticks come from
   * @param yardsticks by the nutrient's index; none for a nutrient without reference values
   */
  public Assessment assess(Totals totals, TargetSet targets, List<List<Yardstick>> yardsticks) {
    return new Assessment(
        targets,
        nutrients.stream()
            .map(one -> standing(one, totals, targets, yardsticks.get(one.index())))
            .toList());
  }

  private static Standing standing(
      Nutrient nutrient, Totals totals, TargetSet targets, List<Yardstick> yardsticks) {
    Mean mean = totals.mean(nutrient);
    Adequacy.Evidence evidence =
        new Adequacy.Evidence(
            mean.knownPerDay(),
            mean.coverage(),
            totals.daysJudged(nutrient),
            !nutrient.isWater() || totals.plainWaterLogged(),
            totals.rowsNotCounted());
    List<Adequacy> adequacies =
        yardsticks.stream().map(one -> adequacy(targets, evidence, one)).toList();
    OptionalDouble upperLimit = lowest(yardsticks, Yardstick.Figures::upperLimit);
    OptionalDouble cutBack = lowest(yardsticks, Yardstick.Figures::cutBack);
    Standing unjudged =
        new Standing(
            nutrient,
            yardsticks,
            adequacies,
            evidence,
            highest(yardsticks, Yardstick.Figures::goal),
            upperLimit,
            cutBack,
            Verdict.NO_TARGET,
            Verdict.NO_TARGET,
            0);
    return new Standing(
        nutrient,
        yardsticks,
        adequacies,
        evidence,
        unjudged.goal(),
        upperLimit,
        cutBack,
        targets.under19() ? Verdict.NO_TARGET : verdict(nutrient, adequacies, evidence, cutBack),
        targets.under19() ? Verdict.NO_TARGET : limitVerdict(unjudged, totals),
        daysAbove(totals, unjudged));
  }

  private static Verdict verdict(
      Nutrient nutrient,
      List<Adequacy> adequacies,
      Adequacy.Evidence evidence,
      OptionalDouble cutBack) {
    return switch (nutrient.judged()) {
      case CUT_BACK -> Adequacy.ofCeiling(evidence, cutBack, Verdict.ABOVE_CUT_BACK);
      case GOAL -> agreed(adequacies);
      case NONE -> Verdict.NO_TARGET;
    };
  }

  private static Adequacy adequacy(
      TargetSet targets, Adequacy.Evidence evidence, Yardstick yardstick) {
    return switch (targets.under19() ? Nutrient.Judged.NONE : yardstick.nutrient().judged()) {
      case GOAL -> Adequacy.ofGoal(evidence, yardstick.figures());
      case CUT_BACK ->
          Adequacy.unscored(
              Adequacy.ofCeiling(evidence, yardstick.figures().cutBack(), Verdict.ABOVE_CUT_BACK));
      case NONE -> Adequacy.unscored(Verdict.NO_TARGET);
    };
  }

  /** The verdict that holds for every group the person may belong to. */
  private static Verdict agreed(List<Adequacy> adequacies) {
    List<Verdict> distinct = adequacies.stream().map(Adequacy::verdict).distinct().toList();
    if (distinct.isEmpty()) {
      return Verdict.NO_TARGET;
    }
    return distinct.size() == 1 ? distinct.get(0) : Verdict.ADD_SEX_AND_AGE;
  }

  private static boolean limitIsForSupplements(List<Yardstick> yardsticks) {
    return yardsticks.stream().anyMatch(one -> one.types().limitIsForSupplements());
  }

  private static Verdict limitVerdict(Standing standing, Totals totals) {
    if (!limitIsForSupplements(standing.yardsticks())) {
      return Adequacy.ofCeiling(standing.evidence(), standing.upperLimit(), Verdict.ABOVE_LIMIT);
    }
    return totals.supplementsLogged()
        ? Adequacy.ofCeiling(
            ofSupplements(standing.nutrient(), totals), standing.upperLimit(), Verdict.ABOVE_LIMIT)
        : Verdict.NO_TARGET;
  }

  /**
   * What is known of supplements alone: their plain daily average. What food brings has no part in
   * it; a supplement of unknown content may be anywhere in the log.
   */
  private static Adequacy.Evidence ofSupplements(Nutrient nutrient, Totals totals) {
    return new Adequacy.Evidence(
        totals.mean(nutrient).fromSupplementsPerDay(),
        1,
        totals.daysJudged(nutrient),
        true,
        totals.supplementsNotCounted());
  }

  private static int daysAbove(Totals totals, Standing standing) {
    Nutrient nutrient = standing.nutrient();
    OptionalDouble ceiling = standing.dailyCeiling();
    if (ceiling.isPresent()) {
      return days(totals, day -> day.of(nutrient).known() > ceiling.getAsDouble());
    }
    OptionalDouble ofSupplements = standing.upperLimit();
    return ofSupplements.isEmpty()
        ? 0
        : days(totals, day -> day.of(nutrient).fromSupplements() > ofSupplements.getAsDouble());
  }

  private static int days(Totals totals, Predicate<DayTotal> which) {
    return (int) totals.days().stream().filter(which).count();
  }

  private static OptionalDouble highest(
      List<Yardstick> yardsticks, Function<Yardstick.Figures, OptionalDouble> part) {
    return yardsticks.stream().flatMapToDouble(one -> part.apply(one.figures()).stream()).max();
  }

  private static OptionalDouble lowest(
      List<Yardstick> yardsticks, Function<Yardstick.Figures, OptionalDouble> part) {
    return yardsticks.stream().flatMapToDouble(one -> part.apply(one.figures()).stream()).min();
  }
}
