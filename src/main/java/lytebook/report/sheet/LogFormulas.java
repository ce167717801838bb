package lytebook.report.sheet;

import lytebook.nutrient.Nutrient;
import lytebook.report.book.Formula;
import lytebook.report.sheet.layout.DaysLayout;
import lytebook.report.sheet.layout.FoodsLayout;
import lytebook.report.sheet.layout.LogLayout;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;

/** The formulas of one row of the Log sheet. */
final class LogFormulas {
  private final ReportContext pages;
  private final LogLayout at;
  private final int row;
  private final int windowStart;

  LogFormulas(ReportContext pages, int row, int windowStart) {
    this.pages = pages;
    this.at = pages.log;
    this.row = row;
    this.windowStart = windowStart;
  }

  private String cell(int column) {
    return A1.inColumn(row, column);
  }

  private String fromStart(int column) {
    return A1.absolute(windowStart, column) + ":" + cell(column);
  }

  private String ofFood(int column) {
    return "INDEX(" + pages.foods.range(column) + "," + cell(at.tableRow) + ")";
  }

  String grams() {
    String amount = cell(LogLayout.AMOUNT);
    String perUnit = cell(LogLayout.GRAMS_PER_UNIT);
    return Formula.of(
        "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s*%s,\"\")", amount, perUnit, amount, perUnit);
  }

  String tableRow() {
    return Formula.of(
        "IF(OR(%s=\"\",NOT(ISNUMBER(%s))),\"\",IFERROR(MATCH(%s,%s,0),\"\"))",
        cell(LogLayout.FOOD_ID),
        cell(LogLayout.DATE),
        cell(LogLayout.FOOD_ID),
        pages.foods.range(FoodsLayout.ID));
  }

  /** How many times the food's contents were eaten: the food's basis decides. */
  String times() {
    String basis = ofFood(FoodsLayout.BASIS);
    String grams = cell(LogLayout.GRAMS);
    String amount = cell(LogLayout.AMOUNT);
    return Formula.of(
        "IF(%s=\"\",\"\",IF(%s=\"%s\",IF(%s=\"\",\"\",%s/100),IF(%s=\"%s\",IF(ISNUMBER(%s),%s,\"\"),1)))",
        cell(at.tableRow),
        basis,
        FoodsLayout.PER_100_G,
        grams,
        grams,
        basis,
        FoodsLayout.PER_UNIT,
        amount,
        amount);
  }

  String countedAs() {
    return Formula.of("IF(%s=\"\",\"\",%s)", cell(at.tableRow), ofFood(FoodsLayout.NAME));
  }

  String nutrient(Nutrient nutrient) {
    String content = ofFood(FoodsLayout.content(nutrient));
    String times = cell(at.times);
    return Formula.of("IF(%s=\"\",\"\",IF(%s=\"\",\"\",%s*%s))", times, content, times, content);
  }

  String foodWeight() {
    return Formula.of(
        "IF(%s=\"\",\"\",IF(%s=\"\",1,%s)*%s)",
        cell(LogLayout.FOOD), cell(at.tableRow), ofFood(pages.foods.weighs), gramsOrAssumed());
  }

  String allWeight() {
    return Formula.of(
        "IF(%s=\"\",\"\",IF(%s=\"\",1,%s)*%s)",
        cell(LogLayout.FOOD), cell(at.tableRow), ofFood(pages.foods.eaten), gramsOrAssumed());
  }

  private String gramsOrAssumed() {
    return Formula.of("IF(%s=\"\",150,%s)", cell(LogLayout.GRAMS), cell(LogLayout.GRAMS));
  }

  /**
   * Whether the row is a food: plain water is none, a row without a known food is taken for one.
   */
  String isFood() {
    return Formula.of(
        "IF(OR(%s=\"\",NOT(ISNUMBER(%s))),0,IF(%s=\"\",1,%s))",
        cell(LogLayout.FOOD), cell(LogLayout.DATE), cell(at.tableRow), ofFood(pages.foods.isFood));
  }

  /** Whether what the row brings is a supplement's. */
  String isSupplement() {
    return Formula.of(
        "IF(%s=\"\",0,IF(%s=\"%s\",1,0))",
        cell(at.tableRow), ofFood(FoodsLayout.KIND), FoodsLayout.SUPPLEMENT);
  }

  String newFood() {
    return Formula.of(
        "IF(%s=0,0,IF(%s=\"\",1,IF(COUNTIFS(%s,%s,%s,%s)=1,1,0)))",
        cell(at.isFood),
        cell(at.tableRow),
        fromStart(LogLayout.DATE),
        cell(LogLayout.DATE),
        fromStart(LogLayout.FOOD_ID),
        cell(LogLayout.FOOD_ID));
  }

  /** The meal without wildcards, or the minute of the day where no meal is given. */
  String mealKey() {
    return Formula.of(
        "IF(%s=\"\",\"\",IF(%s<>\"\",%s,IF(ISNUMBER(%s),ROUND(%s*1440,0),\"\")))",
        cell(LogLayout.FOOD),
        cell(LogLayout.MEAL),
        withoutWildcards(cell(LogLayout.MEAL)),
        cell(LogLayout.TIME),
        cell(LogLayout.TIME));
  }

  static String withoutWildcards(String meal) {
    return Formula.of(
        "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s,\"~\",\"-\"),\"*\",\"+\"),\"?\",\".\")", meal);
  }

  String newOccasion() {
    return Formula.of(
        "IF(OR(%s=0,%s=\"\"),0,IF(COUNTIFS(%s,%s,%s,\"=\"&%s,%s,1)=1,1,0))",
        cell(at.isFood),
        cell(at.mealKey),
        fromStart(LogLayout.DATE),
        cell(LogLayout.DATE),
        fromStart(at.mealKey),
        cell(at.mealKey),
        fromStart(at.isFood));
  }

  String dayUsed(String flags) {
    String date = cell(LogLayout.DATE);
    return Formula.of(
        "IF(ISNUMBER(%s),SUMIFS(%s,%s,%s),0)",
        date, flags, pages.days.range(DaysLayout.DATE), date);
  }

  /** What the row needs, the most urgent first; nothing where it is counted as it stands. */
  String rowSays() {
    return Formula.of(
        "IF(%s=\"\",\"\",IF(%s<>%s,%s,IF(%s<>%s,%s,IF(NOT(ISNUMBER(%s)),%s,IF(COUNTIF(%s,%s)=0,%s,IF(ISNUMBER(%s),\"\",%s))))))",
        cell(LogLayout.FOOD),
        cell(LogLayout.FOOD),
        cell(at.matchedFrom),
        said("log.food_changed"),
        cell(LogLayout.UNIT),
        cell(at.unitWas),
        said("log.unit_changed"),
        cell(LogLayout.DATE),
        said("log.no_date"),
        pages.days.range(DaysLayout.DATE),
        cell(LogLayout.DATE),
        said("log.new_day"),
        cell(at.times),
        said("log.not_counted"));
  }

  private String said(String key) {
    return A1.text(pages.say(key));
  }
}
