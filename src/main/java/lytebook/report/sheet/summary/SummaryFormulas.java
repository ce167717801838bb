package lytebook.report.sheet.summary;

import lytebook.assess.Adequacy;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Formula;
import lytebook.report.sheet.layout.Column;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.report.sheet.layout.TargetsLayout;
import lytebook.spreadsheet.A1;

/** The formulas of one nutrient on the Summary sheet. */
record SummaryFormulas(ReportContext pages, int row, Nutrient nutrient) {
  private String cell(int column) {
    return A1.inColumn(row, column);
  }

  private String used() {
    return pages.days.used(nutrient).range();
  }

  private String overDaysUsed(Column<?> daysColumn) {
    return Formula.of("SUMIFS(%s,%s,1)", daysColumn.range(), used());
  }

  String days() {
    return "SUM(" + used() + ")";
  }

  /** Blank where nothing is known of what was eaten: that is no 0. */
  String mean() {
    String days = cell(SummaryLayout.DAYS);
    String known = overDaysUsed(pages.days.nutrient.of(nutrient));
    return Formula.of(
        "IF(OR(%s=0,AND(%s=0,%s=0)),\"\",%s/%s)",
        days, known, cell(SummaryLayout.COVERAGE), known, days);
  }

  String coverage() {
    String weight = overDaysUsed(pages.days.weight(nutrient));
    return Formula.of(
        "IF(%s=0,1,%s/%s)", weight, overDaysUsed(pages.days.covered.of(nutrient)), weight);
  }

  String atLeast() {
    return Formula.of(
        "IF(%s=\"\",\"\",IF(%s<%s,%s,\"\"))",
        cell(SummaryLayout.MEAN),
        cell(SummaryLayout.COVERAGE),
        Adequacy.FULL_COVERAGE,
        A1.text(pages.say("summary.at_least")));
  }

  String goal() {
    return pages.goalFormula(nutrient);
  }

  String share() {
    if (!pages.targets.has(nutrient)) {
      return "\"\"";
    }
    String mean = pages.targets.first(nutrient, TargetsLayout.MEAN);
    String goal = cell(SummaryLayout.GOAL);
    return Formula.of("IF(OR(%s=\"\",%s=\"\"),\"\",%s/%s)", mean, goal, mean, goal);
  }

  String bar() {
    return TextBar.formula(cell(SummaryLayout.SHARE));
  }

  /** The status that holds for every group; otherwise sex and age are asked for. */
  String code() {
    String codes = pages.targets.range(nutrient, TargetsLayout.CODE);
    String first = pages.targets.first(nutrient, TargetsLayout.CODE);
    return Formula.of(
        "IF(%s<>\"\",\"HELD_BACK\",IF(COUNTIF(%s,%s)=ROWS(%s),%s,\"ADD_SEX_AND_AGE\"))",
        pages.targets.first(nutrient, TargetsLayout.HELD), codes, first, codes, first);
  }

  String verdict() {
    return lookUp(TargetsLayout.VERDICT_TEXT);
  }

  String tone() {
    return lookUp(TargetsLayout.VERDICT_TONE);
  }

  /** The words of the status that stands in a row of Summary. */
  static String verdictText(ReportContext pages, int row) {
    return lookUp(pages, row, TargetsLayout.VERDICT_TEXT);
  }

  private String lookUp(int column) {
    return lookUp(pages, row, column);
  }

  private static String lookUp(ReportContext pages, int row, int column) {
    return Formula.of(
        "INDEX(%s,MATCH(%s,%s,0))",
        pages.targets.verdictRange(column),
        A1.inColumn(row, SummaryLayout.CODE),
        pages.targets.verdictRange(TargetsLayout.VERDICT_CODE));
  }
}
