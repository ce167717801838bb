package lytebook.cli;

import static lytebook.plan.MadePlans.bread;
import static lytebook.plan.MadePlans.level;
import static lytebook.plan.MadePlans.more;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lytebook.assess.Assessment;
import lytebook.plan.Idea;
import lytebook.plan.IntakeLimit;
import lytebook.plan.MadePlans;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;
import lytebook.report.Report;

/** Reports with a plan made by hand: an exchange, half helpings, and an idea that was refused. */
final class PlannedReports {
  private PlannedReports() {}

  /** The report with another plan. */
  static Report with(Report report, Plan plan) {
    return new Report(
        report.log(),
        report.totals(),
        report.assessment(),
        report.precautions(),
        report.fluid(),
        plan,
        report.ownFoods(),
        report.madeOn(),
        report.madeOn(),
        report.version());
  }

  /** The report with ideas of every kind, and levels of some kinds. */
  static Report planned(Report report, String... levels) {
    Assessment assessment = report.assessment();
    List<NutrientGap> needs = MadePlans.needs(assessment);
    List<IntakeLimit> ceilings = new ArrayList<>();
    for (String one : levels) {
      String[] parts = one.split(" ", -1);
      ceilings.add(level(assessment, parts[0], IntakeLimit.LimitOrigin.valueOf(parts[1])));
    }
    List<Idea> ideas =
        List.of(
            more(MadePlans.PUMPKIN_SEEDS, Set.of("magnesium"), .5, 0, .5, 0, .5, 0, .5),
            MadePlans.with(
                bread(Set.of("magnesium"), 2, 2, 1, 0, 0, 2, 2),
                Idea.Familiarity.ITSELF,
                false,
                true),
            MadePlans.with(
                more(MadePlans.LOW_FAT_MILK, Set.of("calcium", "fluid"), 1, 1, 0, 1, 1, 1.5, 1),
                Idea.Familiarity.ITSELF,
                true,
                true),
            MadePlans.with(
                more(MadePlans.TAP_WATER, Set.of("fluid"), 1, 1, 1, 1, 1, 1, 1),
                Idea.Familiarity.NOT,
                false,
                false));
    List<Plan.UnmetGap> unmet =
        needs.stream()
            .limit(1)
            .map(need -> new Plan.UnmetGap(need, .7, Plan.UnmetReason.FOODS, null))
            .toList();
    List<Plan.Note> notes =
        List.of(new Plan.Note(Plan.Note.NoteType.DIET_UNKNOWN, List.of("moon diet")));
    return with(report, MadePlans.of(Plan.Outcome.IDEAS, needs, ceilings, ideas, unmet, notes));
  }
}
