package lytebook.assess;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import lytebook.assess.Adequacy.IntakeEvidence;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.log.OwnLimit.CountedIntake;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.reference.TargetSet;
import lytebook.total.Totals;

/** Judges the totals of a log against a person's yardsticks. */
public record Assessor(Nutrients nutrients) {
  /**
   * Judges every nutrient.
   *
   * @param totals what was eaten
   * @param targets whose reference values the yardsticks come from
   * @param referenceRows by the nutrient's index; none for a nutrient without reference values
   */
  public Assessment assess(
      Totals totals, TargetSet targets, List<List<ReferenceRow>> referenceRows) {
    return new Assessment(
        targets,
        nutrients.stream()
            .map(one -> result(one, totals, targets, referenceRows.get(one.index())))
            .toList());
  }

  private static NutrientResult result(
      Nutrient nutrient, Totals totals, TargetSet targets, List<ReferenceRow> referenceRows) {
    EvidenceBySource evidences = new EvidenceBySource(nutrient, totals);
    IntakeEvidence all = evidences.of(CountedIntake.ALL);
    boolean shown = targets.under19();
    List<Adequacy> adequacies =
        referenceRows.stream().map(one -> shown ? UNJUDGED : adequacy(evidences, one)).toList();
    OptionalDouble upperLimit = figures(referenceRows, ReferenceRow.Figures::upperLimit).min();
    OptionalDouble cutBack = figures(referenceRows, ReferenceRow.Figures::cutBack).min();
    Optional<ReferenceRow> first = referenceRows.stream().findFirst();
    CountedIntake limitCounts = first.map(ReferenceRow::limitCounts).orElse(CountedIntake.ALL);
    return new NutrientResult(
        nutrient,
        referenceRows,
        adequacies,
        all,
        evidences.of(first.map(ReferenceRow::goalCounts).orElse(CountedIntake.ALL)),
        figures(referenceRows, ReferenceRow.Figures::goal).max(),
        upperLimit,
        cutBack,
        shown ? Verdict.NO_TARGET : agreed(adequacies),
        shown ? Verdict.NO_TARGET : limitVerdict(evidences, upperLimit, limitCounts),
        shown ? Verdict.NO_TARGET : Adequacy.ofCeiling(all, cutBack, Verdict.ABOVE_CUT_BACK),
        cutBack.isPresent()
            ? evidences.daysAbove(cutBack, CountedIntake.ALL)
            : evidences.daysAbove(upperLimit, limitCounts));
  }

  private static final Adequacy UNJUDGED = Adequacy.unscored(Verdict.NO_TARGET);

  private static Adequacy adequacy(EvidenceBySource evidences, ReferenceRow referenceRow) {
    if (referenceRow.heldBack()) {
      return Adequacy.unscored(Verdict.HELD_BACK);
    }
    ReferenceRow.Figures figures = referenceRow.figures();
    if (referenceRow.own().goal() != null) {
      return Adequacy.ofOwnGoal(evidences.of(referenceRow.goalCounts()), figures.goal());
    }
    IntakeEvidence evidence = evidences.of(CountedIntake.ALL);
    return switch (referenceRow.nutrient().judged()) {
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
      EvidenceBySource evidences, OptionalDouble limit, CountedIntake counts) {
    return counts == CountedIntake.TABLETS && !evidences.totals().supplementsLogged()
        ? Verdict.NO_TARGET
        : Adequacy.ofCeiling(evidences.of(counts), limit, Verdict.ABOVE_LIMIT);
  }

  private static DoubleStream figures(
      List<ReferenceRow> referenceRows, Function<ReferenceRow.Figures, OptionalDouble> part) {
    return referenceRows.stream().flatMapToDouble(one -> part.apply(one.figures()).stream());
  }
}
