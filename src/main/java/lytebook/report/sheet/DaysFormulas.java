package lytebook.report.sheet;

import lytebook.nutrient.Nutrient;
import lytebook.report.book.Formula;
import lytebook.report.sheet.layout.DaysLayout;
import lytebook.report.sheet.layout.LogLayout;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;
import lytebook.total.RowWeights;

/** The formulas of one day on the Days sheet: the rules of the totals. */
final class DaysFormulas {
  private final ReportContext pages;
  private final DaysLayout at;
  private final int row;

  DaysFormulas(ReportContext pages, int row) {
    this.pages = pages;
    this.at = pages.days;
    this.row = row;
  }

  private String cell(int column) {
    return A1.inColumn(row, column);
  }

  private String logDates() {
    return pages.log.range(LogLayout.DATE);
  }

  /** Sum of a column of Log over the day. */
  String ofDay(int logColumn) {
    return Formula.of(
        "SUMIFS(%s,%s,%s)", pages.log.range(logColumn), logDates(), cell(DaysLayout.DATE));
  }

  String rows() {
    return Formula.of("COUNTIF(%s,%s)", logDates(), cell(DaysLayout.DATE));
  }

  String notCounted() {
    return Formula.of(
        "%s-COUNTIFS(%s,%s,%s,\">=0\")",
        cell(at.rows), logDates(), cell(DaysLayout.DATE), pages.log.range(pages.log.times));
  }

  String status() {
    String use = cell(DaysLayout.USE);
    Nutrient energy = pages.nutrients.byId(Nutrient.ENERGY);
    return Formula.of(
        "IF(%s=\"fasted\",\"complete\",IF(%s=0,\"missing\",IF(%s=\"yes\",\"complete\","
            + "IF(OR(%s=\"no\",%s<4,AND(%s=1,%s<2),%s<500),\"partial\",\"complete\"))))",
        use,
        cell(at.rows),
        use,
        use,
        cell(DaysLayout.FOODS),
        DaysLayout.hasOccasions(),
        cell(DaysLayout.OCCASIONS),
        ofDay(LogLayout.nutrient(energy)));
  }

  String inMean() {
    String status = cell(DaysLayout.STATUS);
    return Formula.of(
        "IF(%s>0,IF(%s=\"complete\",1,0),IF(AND(%s=\"partial\",%s<>\"no\"),1,0))",
        DaysLayout.completeDays(), status, status, cell(DaysLayout.USE));
  }

  /** A day without any drink written down says nothing of fluid. */
  String waterDay() {
    return Formula.of(
        "IF(AND(%s=1,SUM(%s)>0),1,0)",
        cell(DaysLayout.IN_MEAN), cell(DaysLayout.nutrient(drinks())));
  }

  /** What tells that a drink was written down; sums of all that was had hold their drinks. */
  private Nutrient drinks() {
    boolean areSums = RowWeights.areSums(pages.report.totals().rows());
    return pages.nutrients.stream()
        .filter(Nutrient::isWater)
        .filter(one -> areSums || one.counts() == Nutrient.AddedBy.DRINKS)
        .findFirst()
        .orElseThrow();
  }

  /** What is known of the day; blank where nothing is, or of water where no drink is. */
  String known(Nutrient nutrient) {
    String sum = ofDay(LogLayout.nutrient(nutrient));
    String nothing =
        Formula.of("AND(%s=0,%s>0)", cell(at.covered(nutrient)), cell(at.weight(nutrient)));
    String unknown =
        nutrient.isWater()
            ? Formula.of("OR(%s=0,%s)", ofDay(LogLayout.nutrient(drinks())), nothing)
            : nothing;
    return Formula.of(
        "IF(%s=\"missing\",\"\",IF(AND(%s,%s=0),\"\",%s))",
        cell(DaysLayout.STATUS), unknown, sum, sum);
  }

  /** What supplements brought on the day. */
  String fromSupplements(Nutrient nutrient) {
    return Formula.of(
        "IF(%s=\"missing\",\"\",SUMIFS(%s,%s,%s,%s,1))",
        cell(DaysLayout.STATUS),
        pages.log.range(LogLayout.nutrient(nutrient)),
        logDates(),
        cell(DaysLayout.DATE),
        pages.log.range(pages.log.supplement));
  }

  String covered(Nutrient nutrient) {
    return Formula.of(
        "SUMIFS(%s,%s,%s,%s,\">=0\")",
        pages.log.range(pages.log.weight(nutrient)),
        logDates(),
        cell(DaysLayout.DATE),
        pages.log.range(LogLayout.nutrient(nutrient)));
  }

  String coverage(Nutrient nutrient) {
    String weight = cell(at.weight(nutrient));
    return Formula.of(
        "IF(%s=0,\"\",IF(%s=0,1,%s/%s))",
        cell(at.rows), weight, cell(at.covered(nutrient)), weight);
  }

  String week() {
    String date = cell(DaysLayout.DATE);
    return Formula.of("%s-WEEKDAY(%s,2)+1", date, date);
  }

  String weekend() {
    return Formula.of("IF(WEEKDAY(%s,2)>5,1,0)", cell(DaysLayout.DATE));
  }

  /** The amount of a day that the mean of a nutrient is taken over; blank on other days. */
  String usedAmount(Nutrient nutrient) {
    String known = cell(DaysLayout.nutrient(nutrient));
    return Formula.of(
        "IF(%s=1,IF(ISNUMBER(%s),%s,\"\"),\"\")", cell(pages.days.used(nutrient)), known, known);
  }

  /** The goal, or the level to cut back from: the line in the charts. */
  String goal(Nutrient nutrient) {
    return pages.lineFormula(nutrient);
  }
}
