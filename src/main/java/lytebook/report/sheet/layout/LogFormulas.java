package lytebook.report.sheet.layout;

import lytebook.nutrient.Nutrient;
import lytebook.report.book.Formula;
import lytebook.spreadsheet.A1;
import lytebook.total.RowWeights;

/** The formulas of the Log sheet, each for one of its rows, counting from 0. */
record LogFormulas(ReportContext pages, LogColumns at) {
  /** A column from the first row of the day to this one; of a spare row, from the first of all. */
  private String fromStart(int row, Column<LogRow> column) {
    LogRow shown = at.rowAt(row);
    int start = shown == null ? LogColumns.FIRST_ROW : shown.windowStart();
    return A1.absolute(start, column.index()) + ":" + column.cell(row);
  }

  private String ofFood(int row, Column<?> column) {
    return "INDEX(" + column.range() + "," + at.tableRow.cell(row) + ")";
  }

  String grams(int row) {
    String amount = at.amount.cell(row);
    String perUnit = at.gramsPerUnit.cell(row);
    return Formula.of(
        "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s*%s,\"\")", amount, perUnit, amount, perUnit);
  }

  String tableRow(int row) {
    String id = at.foodId.cell(row);
    return Formula.of(
        "IF(OR(%s=\"\",NOT(ISNUMBER(%s))),\"\",IFERROR(MATCH(%s,%s,0),\"\"))",
        id, at.date.cell(row), id, pages.foods.id.range());
  }

  /** How many times the food's contents were eaten: the food's basis decides. */
  String times(int row) {
    String basis = ofFood(row, pages.foods.basis);
    String grams = at.grams.cell(row);
    String amount = at.amount.cell(row);
    return Formula.of(
        "IF(%1$s=\"\",\"\",IF(%2$s=\"%3$s\",IF(%4$s=\"\",\"\",%4$s/100),IF(%2$s=\"%5$s\",IF(ISNUMBER(%6$s),%6$s,\"\"),1)))",
        at.tableRow.cell(row), basis, FoodsColumns.PER_100_G, grams, FoodsColumns.PER_UNIT, amount);
  }

  String countedAs(int row) {
    return Formula.of("IF(%s=\"\",\"\",%s)", at.tableRow.cell(row), ofFood(row, pages.foods.name));
  }

  String nutrient(int row, Nutrient nutrient) {
    String content = ofFood(row, pages.foods.content.of(nutrient));
    String times = at.times.cell(row);
    return Formula.of("IF(%s=\"\",\"\",IF(%s=\"\",\"\",%s*%s))", times, content, times, content);
  }

  String foodWeight(int row) {
    return weight(row, pages.foods.weighs);
  }

  String allWeight(int row) {
    return weight(row, pages.foods.eaten);
  }

  private String weight(int row, Column<?> flag) {
    String grams = at.grams.cell(row);
    return Formula.of(
        "IF(%1$s=\"\",\"\",IF(%2$s=\"\",1,%3$s)*IF(%4$s=\"\",%5$d,%4$s))",
        at.food.cell(row),
        at.tableRow.cell(row),
        ofFood(row, flag),
        grams,
        RowWeights.GRAMS_WHEN_UNKNOWN);
  }

  /**
   * Whether the row is a food: plain water is none, a row without a known food is taken for one.
   */
  String isFood(int row) {
    return Formula.of(
        "IF(OR(%s=\"\",NOT(ISNUMBER(%s))),0,IF(%s=\"\",1,%s))",
        at.food.cell(row),
        at.date.cell(row),
        at.tableRow.cell(row),
        ofFood(row, pages.foods.isFood));
  }

  /** Whether what the row brings is a supplement's. */
  String isSupplement(int row) {
    return Formula.of(
        "IF(%s=\"\",0,IF(%s=\"%s\",1,0))",
        at.tableRow.cell(row), ofFood(row, pages.foods.kind), FoodsColumns.SUPPLEMENT);
  }

  String newFood(int row) {
    return Formula.of(
        "IF(%s=0,0,IF(%s=\"\",1,IF(COUNTIFS(%s,%s,%s,%s)=1,1,0)))",
        at.isFood.cell(row),
        at.tableRow.cell(row),
        fromStart(row, at.date),
        at.date.cell(row),
        fromStart(row, at.foodId),
        at.foodId.cell(row));
  }

  /** The meal without wildcards, or the minute of the day where no meal is given. */
  String mealKey(int row) {
    String meal = at.meal.cell(row);
    String time = at.time.cell(row);
    return Formula.of(
        "IF(%s=\"\",\"\",IF(%s<>\"\",%s,IF(ISNUMBER(%s),ROUND(%s*1440,0),\"\")))",
        at.food.cell(row), meal, Formula.withoutWildcards(meal), time, time);
  }

  String newOccasion(int row) {
    String key = at.mealKey.cell(row);
    return Formula.of(
        "IF(OR(%1$s=0,%2$s=\"\"),0,IF(COUNTIFS(%3$s,%4$s,%5$s,\"=\"&%2$s,%6$s,1)=1,1,0))",
        at.isFood.cell(row),
        key,
        fromStart(row, at.date),
        at.date.cell(row),
        fromStart(row, at.mealKey),
        fromStart(row, at.isFood));
  }

  String dayUsed(int row, Column<?> flagOfDay) {
    String date = at.date.cell(row);
    return Formula.of(
        "IF(ISNUMBER(%s),SUMIFS(%s,%s,%s),0)",
        date, flagOfDay.range(), pages.days.date.range(), date);
  }

  /** What the row needs, the most urgent first; nothing where it is counted as it stands. */
  String needs(int row) {
    String food = at.food.cell(row);
    String date = at.date.cell(row);
    return Formula.of(
        "IF(%1$s=\"\",\"\",IF(%1$s<>%2$s,%3$s,IF(%4$s<>%5$s,%6$s,IF(NOT(ISNUMBER(%7$s)),%8$s,IF(COUNTIF(%9$s,%7$s)=0,%10$s,IF(ISNUMBER(%11$s),\"\",%12$s))))))",
        food,
        at.matchedFrom.cell(row),
        said("log.food_changed"),
        at.unit.cell(row),
        at.unitWas.cell(row),
        said("log.unit_changed"),
        date,
        said("log.no_date"),
        pages.days.date.range(),
        said("log.new_day"),
        at.times.cell(row),
        said("log.not_counted"));
  }

  private String said(String key) {
    return A1.text(pages.say(key));
  }
}
