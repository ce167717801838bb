package lytebook.report.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.nutrient.Nutrient;
import lytebook.plan.IntakeLimit;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;
import lytebook.plan.PlanAmounts;
import lytebook.report.sheet.layout.ReportContext;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a plan comes to.
 *
 * @param nutrient what it is about
 * @param kind a gap to close, a level to keep to, or neither
 * @param ceiling the level; null unless it is about one
 */
record PlanLine(Nutrient nutrient, Purpose kind, @Nullable IntakeLimit ceiling) {

  /** What a line is for. */
  enum Purpose {
    GAP,
    LEVEL,
    SHOWN
  }

  /** The gaps, then the levels, then the other goals and nutrients. */
  static List<PlanLine> of(ReportContext pages) {
    Plan plan = pages.report.plan();
    List<PlanLine> lines = new ArrayList<>();
    for (NutrientGap need : plan.needs()) {
      lines.add(new PlanLine(need.nutrient(), Purpose.GAP, null));
    }
    for (IntakeLimit ceiling : plan.ceilings()) {
      if (isWorthALine(ceiling, plan.ceilings())) {
        lines.add(new PlanLine(ceiling.nutrient(), Purpose.LEVEL, ceiling));
      }
    }
    for (Nutrient nutrient : pages.nutrients) {
      PlanLine shown = new PlanLine(nutrient, Purpose.SHOWN, null);
      boolean isTold =
          lines.stream()
              .filter(line -> line.nutrient().equals(nutrient))
              .anyMatch(line -> line.kind() == Purpose.GAP || !shown.hasGoal(pages));
      if (!isTold && !isOfDrinks(nutrient)) {
        lines.add(shown);
      }
    }
    return lines;
  }

  /**
   * Beside a nutrient that is not raised at all no room is told, unless it is one's own limit; and
   * what holds drinks back is told of fluid.
   */
  private static boolean isWorthALine(IntakeLimit ceiling, List<IntakeLimit> all) {
    return switch (ceiling.kind()) {
      case OWN_LIMIT -> true;
      case HELD_BACK -> !isOfDrinks(ceiling.nutrient());
      case NOT_KNOWN, UPPER_LIMIT, CUT_BACK ->
          !has(IntakeLimit.LimitOrigin.HELD_BACK, ceiling, all);
      case EXTRA_ENERGY, EXTRA_FLUID ->
          !has(IntakeLimit.LimitOrigin.HELD_BACK, ceiling, all)
              && !has(IntakeLimit.LimitOrigin.NOT_KNOWN, ceiling, all);
    };
  }

  private static boolean has(
      IntakeLimit.LimitOrigin kind, IntakeLimit like, List<IntakeLimit> all) {
    return all.stream()
        .anyMatch(one -> one.kind() == kind && one.nutrient().equals(like.nutrient()));
  }

  /** Whether a nutrient is the drinks' part of another. */
  static boolean isOfDrinks(Nutrient nutrient) {
    return nutrient.counts() == Nutrient.AddedBy.DRINKS;
  }

  /** The level of a line about one. */
  IntakeLimit level() {
    IntakeLimit level = ceiling;
    if (level == null) {
      throw new IllegalStateException(nutrient.id() + " has no level here");
    }
    return level;
  }

  /** Whether what is eaten already is that of the highest day, for a limit that holds every day. */
  boolean isOfHighestDay() {
    return kind == Purpose.LEVEL
        && level().kind() == IntakeLimit.LimitOrigin.OWN_LIMIT
        && !nutrient.unit().equals("kcal");
  }

  /** Whether there is a goal to show: not for a level, and never where it is held back. */
  boolean hasGoal(ReportContext pages) {
    NutrientResult result = pages.report.assessment().of(nutrient);
    return kind != Purpose.LEVEL
        && result.goal().isPresent()
        && result.judged() == Nutrient.Judged.GOAL
        && !result.heldBack()
        && pages.targets.has(nutrient);
  }

  /** Its numbers. */
  PlanAmounts amounts(ReportContext pages) {
    return new PlanAmounts(
        pages.report.plan(),
        pages.report.assessment().of(nutrient),
        pages.report.totals(),
        kind == Purpose.GAP,
        ceiling,
        hasGoal(pages));
  }
}
