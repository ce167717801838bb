package lytebook.report.sheet.plan;

import java.util.Locale;
import lytebook.plan.IntakeLimit;
import lytebook.plan.PlanAmounts;
import lytebook.report.PlanSentences;
import lytebook.report.book.Formula;
import lytebook.report.sheet.layout.ReportContext;

/** What is said of one line of what a plan comes to, once as words and once as a formula. */
final class PlanStatus {
  /** Begins every status that says a level is passed, or something raised that must not be. */
  static final String PASSED = "◆";

  private final ReportContext pages;
  private final PlanLine line;
  private final PlanAmounts amounts;

  PlanStatus(ReportContext pages, PlanLine line) {
    this.pages = pages;
    this.line = line;
    this.amounts = line.amounts(pages);
  }

  String words() {
    return switch (line.kind()) {
      case GAP -> gapWords();
      case LEVEL -> levelWords();
      case SHOWN -> "";
    };
  }

  private String gapWords() {
    if (amounts.gap().isEmpty()) {
      return "";
    }
    if (amounts.gap().getAsDouble() == 0) {
      return say("no_gap", 0);
    }
    return amounts.closed() >= PlanAmounts.CLOSED
        ? say("closed", 0)
        : say("share", Math.round(amounts.closed() * 100));
  }

  private String levelWords() {
    boolean isOpen = amounts.yours().isEmpty() || (hasLevel() && amounts.level().isEmpty());
    if (isOpen) {
      return "";
    }
    long days = amounts.daysAbove();
    if (isOfUsualIntake() && amounts.isPassedAlready() && !amounts.isMeanRaised()) {
      return say("not_raised", 0);
    }
    if (days == 0) {
      return amounts.isPassedAlready() ? say("not_raised", 0) : say(fine(), 0);
    }
    return say(amounts.isPassedAlready() ? "raised" : above(), days);
  }

  /**
   * The formula; its parts are addresses of cells of the line.
   *
   * @param yours what is eaten without the plan
   * @param gap the gap
   * @param mean mean with the plan
   * @param level the level not to pass
   * @param days the seven days with the plan
   */
  String formula(String yours, String gap, String mean, String level, String days) {
    return switch (line.kind()) {
      case GAP -> gapFormula(yours, gap, mean);
      case LEVEL -> levelFormula(yours, mean, level, days);
      case SHOWN -> "\"\"";
    };
  }

  private String gapFormula(String yours, String gap, String mean) {
    String share = Formula.of("(%s-%s)/%s", mean, yours, gap);
    return Formula.of(
        "IF(OR(%1$s=\"\",%2$s=\"\"),\"\",IF(%1$s=0,%3$s,IF(%4$s>=%5$s,%6$s,%7$s)))",
        gap,
        mean,
        formula("no_gap", ""),
        share,
        PlanAmounts.CLOSED,
        formula("closed", ""),
        formula("share", Formula.of("ROUND(MAX(0,%s)*100,0)", share)));
  }

  private String levelFormula(String yours, String mean, String level, String days) {
    String count = Formula.of("COUNTIF(%s,%s)", days, above(yours, level));
    if (!hasLevel()) {
      return Formula.of(
          "IF(%s=\"\",\"\",IF(%s=0,%s,%s))",
          yours, count, formula(fine(), ""), formula(above(), count));
    }
    String none =
        isOfUsualIntake()
            ? Formula.of("OR(%s=0,AND(%s>%s,%s))", count, yours, level, notRaised(yours, mean))
            : Formula.of("%s=0", count);
    return Formula.of(
        "IF(OR(%1$s=\"\",%2$s=\"\"),\"\",IF(%3$s,IF(%1$s>%2$s,%4$s,%5$s),IF(%1$s>%2$s,%6$s,%7$s)))",
        yours,
        level,
        none,
        formula("not_raised", ""),
        formula(fine(), ""),
        formula("raised", count),
        formula(above(), count));
  }

  private static String above(String yours, String level) {
    return Formula.of("\">\"&(MAX(%s,%s)+%s)", level, yours, PlanAmounts.LEAST_ABOVE);
  }

  /** A general level is one for usual intake: of what is above it, the mean may not be raised. */
  private boolean isOfUsualIntake() {
    return line.level().isOfUsualIntake();
  }

  private static String notRaised(String yours, String mean) {
    return Formula.of("%s<=%s+%s", mean, yours, PlanAmounts.LEAST_ABOVE);
  }

  /** The condition that a day passes a general level, or helps to raise what is above it. */
  static String isAboveOrRaised(String day, String yours, String mean, String level) {
    return Formula.of(
        "AND(%s,OR(%s<=%s,NOT(%s)))",
        isAbove(day, yours, level), yours, level, notRaised(yours, mean));
  }

  /** The condition that the plan makes a day pass a level. */
  static String isAbove(String day, String yours, String level) {
    return Formula.of(
        "AND(ISNUMBER(%s),%s>MAX(%s,%s)+%s)", day, day, level, yours, PlanAmounts.LEAST_ABOVE);
  }

  private boolean hasLevel() {
    return switch (line.level().kind()) {
      case HELD_BACK, NOT_KNOWN -> false;
      case UPPER_LIMIT, CUT_BACK, OWN_LIMIT, EXTRA_ENERGY, EXTRA_FLUID -> true;
    };
  }

  private String fine() {
    return line.level().kind().name().toLowerCase(Locale.ROOT);
  }

  private String above() {
    return hasLevel() ? "above_" + fine() : "raised";
  }

  private String say(String key, Object count) {
    IntakeLimit ceiling = line.ceiling();
    String room = ceiling == null ? "" : PlanSentences.room(ceiling);
    return pages.say("plan.status." + key, count, room);
  }

  private String formula(String key, String count) {
    return Formula.sentence(say(key, "{0}"), count);
  }

  /** What a line is named by: its nutrient, unit and level. */
  String label() {
    String nutrient = ReportContext.nameAndUnit(line.nutrient());
    if (line.kind() != PlanLine.Purpose.LEVEL) {
      return nutrient;
    }
    String kind = line.level().kind().name().toLowerCase(Locale.ROOT);
    return pages.say("plan.level." + (line.isOfHighestDay() ? "highest_day" : kind), nutrient);
  }
}
