package lytebook.assess;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.reference.TargetSet;
import lytebook.total.DayTotal;
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
  public Assessment assess(Totals totals, TargetSet targets, List<List<ReferenceRow>> yardsticks) {
    return new Assessment(
        targets,
        nutrients.stream()
            .map(one -> standing(one, totals, targets, yardsticks.get(one.index())))
            .toList());
  }

  private static NutrientResult standing(
      Nutrient nutrient, Totals totals, TargetSet targets, List<ReferenceRow> yardsticks) {
    EvidenceBySource evidences = new EvidenceBySource(nutrient, totals);
    boolean shown = targets.under19();
    List<Adequacy> adequacies =
        yardsticks.stream().map(one -> shown ? UNJUDGED : adequacy(evidences, one)).toList();
    OptionalDouble upperLimit = lowest(yardsticks, ReferenceRow.Figures::upperLimit);
    OptionalDouble cutBack = lowest(yardsticks, ReferenceRow.Figures::cutBack);
    OwnLimit.CountedIntake limitCounts =
        yardsticks.isEmpty() ? OwnLimit.CountedIntake.ALL : yardsticks.get(0).limitCounts();
    NutrientResult standing =
        new NutrientResult(
            nutrient,
            yardsticks,
            adequacies,
            evidences.of(OwnLimit.CountedIntake.ALL),
            evidences.of(
                yardsticks.isEmpty() ? OwnLimit.CountedIntake.ALL : yardsticks.get(0).goalCounts()),
            highest(yardsticks, ReferenceRow.Figures::goal),
            upperLimit,
            cutBack,
            shown ? Verdict.NO_TARGET : agreed(adequacies),
            shown ? Verdict.NO_TARGET : limitVerdict(evidences, upperLimit, limitCounts),
            shown
                ? Verdict.NO_TARGET
                : Adequacy.ofCeiling(
                    evidences.of(OwnLimit.CountedIntake.ALL), cutBack, Verdict.ABOVE_CUT_BACK),
            0);
    return standing.withDaysAbove(daysAbove(totals, standing));
  }

  private static final Adequacy UNJUDGED = Adequacy.unscored(Verdict.NO_TARGET);

  private static Adequacy adequacy(EvidenceBySource evidences, ReferenceRow yardstick) {
    if (yardstick.heldBack()) {
      return Adequacy.unscored(Verdict.HELD_BACK);
    }
    ReferenceRow.Figures figures = yardstick.figures();
    if (yardstick.own().goal() != null) {
      return Adequacy.ofOwnGoal(evidences.of(yardstick.goalCounts()), figures.goal());
    }
    Adequacy.IntakeEvidence evidence = evidences.of(OwnLimit.CountedIntake.ALL);
    return switch (yardstick.nutrient().judged()) {
      case GOAL -> Adequacy.ofGoal(evidence, figures);
      case CUT_BACK ->
          Adequacy.unscored(
              Adequacy.ofCeiling(evidence, figures.cutBack(), Verdict.ABOVE_CUT_BACK));
      case NONE -> UNJUDGED;
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

  private static Verdict limitVerdict(
      EvidenceBySource evidences, OptionalDouble limit, OwnLimit.CountedIntake counts) {
    return counts == OwnLimit.CountedIntake.TABLETS && !evidences.supplementsLogged()
        ? Verdict.NO_TARGET
        : Adequacy.ofCeiling(evidences.of(counts), limit, Verdict.ABOVE_LIMIT);
  }

  private static int daysAbove(Totals totals, NutrientResult standing) {
    Nutrient nutrient = standing.nutrient();
    OptionalDouble ceiling = standing.dailyCeiling();
    if (ceiling.isPresent()) {
      return days(totals, day -> day.of(nutrient).known() > ceiling.getAsDouble());
    }
    OptionalDouble limit = standing.upperLimit();
    if (limit.isEmpty()) {
      return 0;
    }
    double most = limit.getAsDouble();
    return standing.limitCounts() == OwnLimit.CountedIntake.TABLETS
        ? days(totals, day -> day.of(nutrient).fromSupplements() > most)
        : days(totals, day -> fromFood(day, nutrient) > most);
  }

  private static double fromFood(DayTotal day, Nutrient nutrient) {
    return day.of(nutrient).known() - day.of(nutrient).fromSupplements();
  }

  private static int days(Totals totals, Predicate<DayTotal> which) {
    return (int) totals.days().stream().filter(which).count();
  }

  private static OptionalDouble highest(
      List<ReferenceRow> yardsticks, Function<ReferenceRow.Figures, OptionalDouble> part) {
    return yardsticks.stream().flatMapToDouble(one -> part.apply(one.figures()).stream()).max();
  }

  private static OptionalDouble lowest(
      List<ReferenceRow> yardsticks, Function<ReferenceRow.Figures, OptionalDouble> part) {
    return yardsticks.stream().flatMapToDouble(one -> part.apply(one.figures()).stream()).min();
  }
}
