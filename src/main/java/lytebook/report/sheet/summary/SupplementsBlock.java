package lytebook.report.sheet.summary;

import java.util.OptionalDouble;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.Verdict;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.report.sheet.layout.TargetsLayout;
import lytebook.spreadsheet.A1;
import lytebook.total.Mean;
import lytebook.total.RowWeights;
import lytebook.total.Totals;

/** What Summary says of supplements: their limit, and what they brought beside food. */
record SupplementsBlock(ReportContext pages, Sheet sheet) {
  private static final int FROM_FOOD = SummaryLayout.MEAN;
  private static final int FROM_SUPPLEMENTS = SummaryLayout.GOAL;
  private static final int TOGETHER = SummaryLayout.SHARE;

  /** The words of a limit run over three or four lines where it is passed. */
  private static final double HEIGHT_WHEN_ABOVE = 62;

  private Totals totals() {
    return pages.report.totals();
  }

  /** Formula of the number of supplements whose content or number is not known. */
  static String notCounted(ReportContext pages) {
    String flags = pages.log.supplement.range();
    return Formula.of(
        "(COUNTIF(%s,1)-COUNTIFS(%s,1,%s,\">=0\"))", flags, flags, pages.log.times.range());
  }

  /** The limit of supplements alone: mean, status and words of its row. */
  void level(int row, NutrientResult result) {
    RowWriter cells = new RowWriter(sheet, row);
    Verdict verdict = result.limitVerdict();
    String text = pages.verdictWords.of(verdict).text();
    Nutrient nutrient = result.nutrient();
    if (!pages.supplied.contains(nutrient)) {
      cells.text(SummaryLayout.CODE, verdict.name(), Style.WORKING);
      cells.text(SummaryLayout.VERDICT, pages.say("level.none_written"), Style.TEXT_WRAPPED);
      sheet.height(row, 19);
      return;
    }
    Mean mean = totals().mean(nutrient);
    String perDay = Formula.of("IF(%s=0,\"\",%s)", days(nutrient), perDay(nutrient));
    cells.formula(SummaryLayout.MEAN, perDay, mean.fromSupplementsPerDay(), Style.NUMBER_0);
    String level = A1.inColumn(row, SummaryLayout.GOAL);
    String days = pages.targets.first(nutrient, TargetsLayout.DAYS);
    String code =
        verdict == Verdict.NO_TARGET
            ? null
            : TargetsFormulas.supplementCode(
                pages, level, A1.inColumn(row, SummaryLayout.MEAN), days);
    cells.formula(SummaryLayout.CODE, code, verdict.name(), Style.WORKING);
    String above =
        Formula.of("COUNTIF(%s,\">\"&%s)", pages.days.supplement.of(nutrient).range(), level);
    String prescribed = ". " + pages.say("level.tablets_above");
    boolean isAbove = result.daysAboveCeiling() > 0 || verdict == Verdict.ABOVE_LIMIT;
    cells.formula(
        SummaryLayout.VERDICT,
        Formula.of(
            "%s&IF(OR(%s=\"ABOVE_LIMIT\",%s>0),%s,\"\")",
            pages.sayFormula("level.days_above", SummaryFormulas.verdictText(pages, row), above),
            A1.inColumn(row, SummaryLayout.CODE),
            above,
            A1.text(prescribed)),
        pages.say("level.days_above", text, result.daysAboveCeiling())
            + (isAbove ? prescribed : ""),
        Style.TEXT_WRAPPED);
    sheet.height(row, isAbove ? HEIGHT_WHEN_ABOVE : 31);
  }

  /** What food and supplements brought, and what is missing from it; gives the next free row. */
  int put(int firstRow) {
    int row = firstRow;
    new RowWriter(sheet, row++).text(0, pages.say("summary.supplements"), Style.SECTION);
    RowWriter header = new RowWriter(sheet, row++);
    header.fill(0, SummaryLayout.LAST_SHOWN, "", Style.HEADER);
    header.text(FROM_FOOD, "From food", Style.HEADER);
    header.text(FROM_SUPPLEMENTS, "From tablets", Style.HEADER);
    header.text(TOGETHER, "Together", Style.HEADER);
    sheet.height(row - 1, 32);
    for (Nutrient nutrient : pages.supplied) {
      nutrient(row++, nutrient);
    }
    int open = totals().supplementsNotCounted();
    new RowWriter(sheet, row)
        .formula(
            0,
            Formula.of(
                "IF(%s>0,%s,%s)",
                notCounted(pages),
                pages.sayFormula("summary.supplements_open", notCounted(pages)),
                A1.text(pages.say("summary.supplements_note"))),
            open > 0
                ? pages.say("summary.supplements_open", open)
                : pages.say("summary.supplements_note"),
            Style.NOTE);
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
    return row + 1;
  }

  private void nutrient(int row, Nutrient nutrient) {
    Mean mean = totals().mean(nutrient);
    boolean stated = isStated(nutrient);
    RowWriter cells = new RowWriter(sheet, row);
    String whole = A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.MEAN);
    String supplements = A1.inColumn(row, FROM_SUPPLEMENTS);
    cells.text(SummaryLayout.NUTRIENT, nutrient.name(), Style.TEXT_BOLD);
    cells.formula(
        FROM_FOOD,
        Formula.of(
            "IF(%1$s=\"\",\"\",IF(AND(%2$s=0,ROUND(%1$s-SUM(%3$s),9)=0),\"\",%1$s-SUM(%3$s)))",
            whole, A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.COVERAGE), supplements),
        mean.fromFoodPerDay(),
        Style.NUMBER_0);
    cells.text(SummaryLayout.UNIT, nutrient.unit(), Style.UNIT);
    cells.formula(
        FROM_SUPPLEMENTS,
        Formula.of(
            "IF(OR(%s=0,COUNTIFS(%s,1,%s,\">=0\")=0),\"\",%s)",
            days(nutrient),
            pages.log.supplement.range(),
            pages.log.nutrient.of(nutrient).range(),
            perDay(nutrient)),
        stated ? mean.fromSupplementsPerDay() : OptionalDouble.empty(),
        Style.NUMBER_0);
    String together = Formula.copy(whole);
    cells.formula(TOGETHER, together, mean.knownPerDay(), Style.NUMBER_0);
  }

  /** Whether any supplement of the log states it; otherwise a blank, for unknown is no 0. */
  private boolean isStated(Nutrient nutrient) {
    return totals().rows().stream()
        .anyMatch(row -> RowWeights.isSupplement(row) && row.amountOf(nutrient).isPresent());
  }

  private static String days(Nutrient nutrient) {
    return A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.DAYS);
  }

  private String perDay(Nutrient nutrient) {
    return perDay(pages, nutrient, days(nutrient));
  }

  /** Formula of what supplements brought a day; the number of days must not be 0. */
  static String perDay(ReportContext pages, Nutrient nutrient, String days) {
    return Formula.of(
        "SUMIFS(%s,%s,1)/%s",
        pages.days.supplement.of(nutrient).range(), pages.days.used(nutrient).range(), days);
  }
}
