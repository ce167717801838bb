package lytebook.report.sheet.plan;

import java.util.List;
import java.util.OptionalDouble;
import lytebook.nutrient.Nutrient;
import lytebook.plan.IntakeLimit;
import lytebook.plan.Plan;
import lytebook.plan.PlanAmounts;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Formula;
import lytebook.report.book.Highlight;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.report.sheet.layout.TargetsLayout;
import lytebook.spreadsheet.A1;

/** What the week comes to: each gap, each level, and the other nutrients, day by day. */
record PlanTotals(ReportContext pages, PlanLayout at, List<PlanLine> lines, Sheet sheet) {
  void put() {
    head();
    for (PlanLine line : lines) {
      line(line);
    }
    looks();
  }

  private void head() {
    PlanSheet.section(sheet, at.totalsHeader - 1, pages.say("plan.totals"));
    RowWriter head = new RowWriter(sheet, at.totalsHeader);
    head.fill(0, at.why, "", Style.HEADER);
    head.text(PlanLayout.USE, "A day with this plan", Style.HEADER);
    for (int day = PlanLayout.FIRST_DAY; day <= PlanLayout.LAST_DAY; day++) {
      sheet.put(
          at.totalsHeader,
          day,
          Cell.formula(
              A1.inRow(at.headerRow, day),
              Value.of(pages.report.plan().firstDay().plusDays(day - PlanLayout.FIRST_DAY)),
              Style.HEADER_DATE));
    }
    head.text(PlanLayout.MEAN, "Week mean", Style.HEADER);
    head.text(PlanLayout.YOURS, "Your days", Style.HEADER);
    head.text(PlanLayout.GOAL, "Goal", Style.HEADER);
    head.text(PlanLayout.GAP, "Gap", Style.HEADER);
    head.text(PlanLayout.LEVEL, "Level not to pass", Style.HEADER);
    head.text(PlanLayout.STATUS, "Status", Style.HEADER);
    head.merge(PlanLayout.USE, PlanLayout.IDEA).merge(PlanLayout.STATUS, at.why);
    sheet.height(at.totalsHeader, 32);
  }

  private void line(PlanLine line) {
    int row = at.row(line);
    PlanAmounts amounts = line.amounts(pages);
    PlanStatus status = new PlanStatus(pages, line);
    RowWriter cells = new RowWriter(sheet, row);
    String yours = A1.inColumn(row, PlanLayout.YOURS);
    String goal = A1.inColumn(row, PlanLayout.GOAL);
    String days = Area.row(row, PlanLayout.FIRST_DAY, PlanLayout.LAST_DAY).address();
    cells.text(PlanLayout.USE, status.label(), Style.TEXT_BOLD);
    for (int day = 0; day < Plan.DAYS; day++) {
      int column = PlanLayout.FIRST_DAY + day;
      cells.formula(
          column, planned(line.nutrient(), yours, column), amounts.planned(day), Style.NUMBER_0);
    }
    String mean = Formula.of("IF(%s=\"\",\"\",AVERAGE(%s))", yours, days);
    cells.formula(PlanLayout.MEAN, mean, amounts.mean(), Style.NUMBER_0);
    cells.formula(PlanLayout.YOURS, yours(line), amounts.yours(), Style.NUMBER_0);
    cells.empty(PlanLayout.GOAL, Style.NUMBER_0);
    cells.empty(PlanLayout.GAP, Style.NUMBER_0);
    cells.empty(PlanLayout.LEVEL, Style.NUMBER_0);
    if (line.hasGoal(pages)) {
      cells.formula(
          PlanLayout.GOAL, pages.goalFormula(line.nutrient()), amounts.goal(), Style.NUMBER_0);
    }
    if (line.kind() == PlanLine.Purpose.GAP) {
      String gap =
          Formula.of("IF(OR(%s=\"\",%s=\"\"),\"\",MAX(0,%s-%s))", yours, goal, goal, yours);
      cells.formula(PlanLayout.GAP, gap, amounts.gap(), Style.NUMBER_0);
    }
    if (line.kind() == PlanLine.Purpose.LEVEL) {
      level(cells, line, amounts);
    }
    if (line.kind() != PlanLine.Purpose.SHOWN) {
      cells.formula(
          PlanLayout.STATUS,
          status.formula(
              yours,
              A1.inColumn(row, PlanLayout.GAP),
              A1.inColumn(row, PlanLayout.MEAN),
              A1.inColumn(row, PlanLayout.LEVEL),
              days),
          status.words(),
          Style.UNIT);
    }
    cells.merge(PlanLayout.USE, PlanLayout.IDEA).merge(PlanLayout.STATUS, at.why);
  }

  /** What is eaten anyway and what the ideas that are used add on a day. */
  private String planned(Nutrient nutrient, String yours, int day) {
    return Formula.of(
        "IF(%s=\"\",\"\",%s+SUMPRODUCT(%s,%s,%s))",
        yours, yours, at.ideas(day), at.ideas(at.nutrient(nutrient)), at.ideas(at.counts));
  }

  private String yours(PlanLine line) {
    Nutrient nutrient = line.nutrient();
    if (line.kind() == PlanLine.Purpose.GAP) {
      return pages.targets.first(nutrient, TargetsLayout.MEAN);
    }
    String mean = SummaryLayout.cell(nutrient, SummaryLayout.MEAN);
    if (!line.isOfHighestDay()) {
      return mean;
    }
    String amounts = pages.days.usedAmount.of(nutrient).range();
    return Formula.of("IF(OR(%s=\"\",COUNT(%s)=0),\"\",MAX(%s,%s))", mean, amounts, amounts, mean);
  }

  private void level(RowWriter cells, PlanLine line, PlanAmounts amounts) {
    IntakeLimit ceiling = line.level();
    switch (ceiling.kind()) {
      case HELD_BACK, NOT_KNOWN -> {
        // No room at all: no number is told.
      }
      case EXTRA_ENERGY, EXTRA_FLUID -> {
        String yours = A1.inColumn(cells.row(), PlanLayout.YOURS);
        cells.formula(
            PlanLayout.LEVEL,
            Formula.of("IF(%s=\"\",\"\",%s+%s)", yours, yours, ceiling.room()),
            amounts.level(),
            Style.NUMBER_0);
      }
      case UPPER_LIMIT, CUT_BACK, OWN_LIMIT -> {
        if (isOnTargets(line, amounts)) {
          String range =
              pages.targets.range(
                  line.nutrient(),
                  amounts.isCutBack() ? TargetsLayout.CUT_BACK : TargetsLayout.UPPER_LIMIT);
          cells.formula(PlanLayout.LEVEL, Formula.lowest(range), amounts.level(), Style.NUMBER_0);
        } else {
          cells.number(PlanLayout.LEVEL, amounts.level().orElseThrow(), Style.NUMBER_0);
        }
      }
    }
  }

  private boolean isOnTargets(PlanLine line, PlanAmounts amounts) {
    var result = pages.report.assessment().of(line.nutrient());
    OptionalDouble known = amounts.isCutBack() ? result.cutBack() : result.upperLimit();
    return pages.targets.has(line.nutrient()) && known.isPresent();
  }

  private void looks() {
    Area statuses = Area.column(PlanLayout.STATUS, at.firstLine, at.lastLine);
    look(statuses, "●", Highlight.ENOUGH);
    look(statuses, "○", Highlight.NEAR);
    look(statuses, "–", Highlight.UNKNOWN);
    look(statuses, PlanStatus.PASSED, Highlight.ABOVE);
    for (PlanLine line : lines) {
      if (line.kind() == PlanLine.Purpose.LEVEL) {
        int row = at.row(line);
        sheet.look(
            Area.row(row, PlanLayout.FIRST_DAY, PlanLayout.LAST_DAY),
            isAbove(line, row),
            Highlight.ABOVE);
      }
    }
  }

  private static String isAbove(PlanLine line, int row) {
    String day = A1.cell(row, PlanLayout.FIRST_DAY);
    String yours = A1.inColumn(row, PlanLayout.YOURS);
    String level = A1.inColumn(row, PlanLayout.LEVEL);
    return line.level().isOfUsualIntake()
        ? PlanStatus.isAboveOrRaised(day, yours, A1.inColumn(row, PlanLayout.MEAN), level)
        : PlanStatus.isAbove(day, yours, level);
  }

  /** The look of the statuses that begin with a sign. */
  private void look(Area statuses, String sign, Highlight look) {
    String status = A1.inColumn(at.firstLine, PlanLayout.STATUS);
    sheet.look(statuses, Formula.of("LEFT(%s,1)=%s", status, A1.text(sign)), look);
  }
}
