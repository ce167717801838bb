package lytebook.report.sheet;

import lytebook.nutrient.Nutrient;
import lytebook.report.book.A1;

/** The formulas of one nutrient on the Summary sheet. */
final class SummaryFormulas {
  private final Pages pages;
  private final int row;
  private final Nutrient nutrient;

  SummaryFormulas(Pages pages, int row, Nutrient nutrient) {
    this.pages = pages;
    this.row = row;
    this.nutrient = nutrient;
  }

  private String cell(int column) {
    return A1.inColumn(row, column);
  }

  private String used() {
    return pages.days.range(pages.days.used(nutrient));
  }

  private String overDaysUsed(int daysColumn) {
    return "SUMIFS(%s,%s,1)".formatted(pages.days.range(daysColumn), used());
  }

  String days() {
    return "SUM(" + used() + ")";
  }

  String mean() {
    String days = cell(SummaryLayout.DAYS);
    return "IF(%s=0,\"\",%s/%s)".formatted(days, overDaysUsed(DaysLayout.nutrient(nutrient)), days);
  }

  String coverage() {
    String weight = overDaysUsed(pages.days.weight(nutrient));
    return "IF(%s=0,1,%s/%s)".formatted(weight, overDaysUsed(pages.days.covered(nutrient)), weight);
  }

  String atLeast() {
    return "IF(%s=\"\",\"\",IF(%s<0.9995,%s,\"\"))"
        .formatted(
            cell(SummaryLayout.MEAN),
            cell(SummaryLayout.COVERAGE),
            A1.text(pages.say("summary.at_least")));
  }

  String goal() {
    return nutrient.judged() == Nutrient.Judged.GOAL ? pages.lineFormula(nutrient) : "\"\"";
  }

  String share() {
    String mean = cell(SummaryLayout.MEAN);
    String goal = cell(SummaryLayout.GOAL);
    return "IF(OR(%s=\"\",%s=\"\"),\"\",%s/%s)".formatted(mean, goal, mean, goal);
  }

  String bar() {
    return Bars.formula(cell(SummaryLayout.SHARE));
  }

  /** The status that holds for every group; otherwise sex and age are asked for. */
  String code() {
    String codes = pages.targets.range(nutrient, TargetsLayout.CODE);
    String first = pages.targets.first(nutrient, TargetsLayout.CODE);
    return "IF(COUNTIF(%s,%s)=ROWS(%s),%s,\"ADD_SEX_AND_AGE\")"
        .formatted(codes, first, codes, first);
  }

  String verdict() {
    return lookUp(TargetsLayout.VERDICT_TEXT);
  }

  String tone() {
    return lookUp(TargetsLayout.VERDICT_TONE);
  }

  private String lookUp(int column) {
    return "INDEX(%s,MATCH(%s,%s,0))"
        .formatted(
            pages.targets.verdictRange(column),
            cell(SummaryLayout.CODE),
            pages.targets.verdictRange(TargetsLayout.VERDICT_CODE));
  }
}
