package lytebook.report.sheet;

import lytebook.nutrient.Nutrient;
import lytebook.report.book.A1;

/** The formulas of one row of the Log sheet. */
final class LogFormulas {
  private final Pages pages;
  private final LogLayout at;
  private final int row;
  private final int windowStart;

  LogFormulas(Pages pages, int row, int windowStart) {
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
    return "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s*%s,\"\")"
        .formatted(amount, perUnit, amount, perUnit);
  }

  String tableRow() {
    return "IF(OR(%s=\"\",NOT(ISNUMBER(%s))),\"\",IFERROR(MATCH(%s,%s,0),\"\"))"
        .formatted(
            cell(LogLayout.FOOD_ID),
            cell(LogLayout.DATE),
            cell(LogLayout.FOOD_ID),
            pages.foods.range(FoodsLayout.ID));
  }

  String countedAs() {
    return "IF(%s=\"\",\"\",%s)".formatted(cell(at.tableRow), ofFood(FoodsLayout.NAME));
  }

  String nutrient(Nutrient nutrient) {
    String per100g = ofFood(FoodsLayout.per100g(nutrient));
    String grams = cell(LogLayout.GRAMS);
    return "IF(OR(%s=\"\",%s=\"\"),\"\",IF(%s=\"\",\"\",%s*%s/100))"
        .formatted(grams, cell(at.tableRow), per100g, grams, per100g);
  }

  String foodWeight() {
    return "IF(%s=\"\",\"\",IF(%s=\"\",1,%s)*%s)"
        .formatted(
            cell(LogLayout.FOOD), cell(at.tableRow), ofFood(pages.foods.weighs), gramsOrAssumed());
  }

  String allWeight() {
    return "IF(%s=\"\",\"\",%s)".formatted(cell(LogLayout.FOOD), gramsOrAssumed());
  }

  private String gramsOrAssumed() {
    return "IF(%s=\"\",150,%s)".formatted(cell(LogLayout.GRAMS), cell(LogLayout.GRAMS));
  }

  /**
   * Whether the row is a food: plain water is none, a row without a known food is taken for one.
   */
  String isFood() {
    return "IF(OR(%s=\"\",NOT(ISNUMBER(%s))),0,IF(%s=\"\",1,%s))"
        .formatted(
            cell(LogLayout.FOOD),
            cell(LogLayout.DATE),
            cell(at.tableRow),
            ofFood(pages.foods.isFood));
  }

  String newFood() {
    return "IF(%s=0,0,IF(%s=\"\",1,IF(COUNTIFS(%s,%s,%s,%s)=1,1,0)))"
        .formatted(
            cell(at.isFood),
            cell(at.tableRow),
            fromStart(LogLayout.DATE),
            cell(LogLayout.DATE),
            fromStart(LogLayout.FOOD_ID),
            cell(LogLayout.FOOD_ID));
  }

  /** The meal without wildcards, or the minute of the day where no meal is given. */
  String mealKey() {
    return "IF(%s=\"\",\"\",IF(%s<>\"\",%s,IF(ISNUMBER(%s),ROUND(%s*1440,0),\"\")))"
        .formatted(
            cell(LogLayout.FOOD),
            cell(LogLayout.MEAL),
            withoutWildcards(cell(LogLayout.MEAL)),
            cell(LogLayout.TIME),
            cell(LogLayout.TIME));
  }

  static String withoutWildcards(String meal) {
    return "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s,\"~\",\"-\"),\"*\",\"+\"),\"?\",\".\")"
        .formatted(meal);
  }

  String newOccasion() {
    return "IF(OR(%s=0,%s=\"\"),0,IF(COUNTIFS(%s,%s,%s,\"=\"&%s,%s,1)=1,1,0))"
        .formatted(
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
    return "IF(ISNUMBER(%s),SUMIFS(%s,%s,%s),0)"
        .formatted(date, flags, pages.days.range(DaysLayout.DATE), date);
  }

  /** What the row needs, the most urgent first; nothing where it is counted as it stands. */
  String rowSays() {
    return "IF(%s=\"\",\"\",IF(%s<>%s,%s,IF(%s<>%s,%s,IF(NOT(ISNUMBER(%s)),%s,IF(COUNTIF(%s,%s)=0,%s,IF(AND(ISNUMBER(%s),ISNUMBER(%s)),\"\",%s))))))"
        .formatted(
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
            cell(LogLayout.GRAMS),
            cell(at.tableRow),
            said("log.not_counted"));
  }

  private String said(String key) {
    return A1.text(pages.say(key));
  }
}
