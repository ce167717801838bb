package lytebook.report.sheet.layout;

import lytebook.nutrient.Nutrient;
import lytebook.report.book.Formula;
import lytebook.total.Completeness;
import lytebook.total.RowWeights;

/** The formulas of the Days sheet, each for one of its rows: the rules of the totals. */
record DaysFormulas(ReportContext pages, DaysColumns at) {
  String date(int row) {
    return at.date.cell(row);
  }

  private String logDates() {
    return pages.log.date.range();
  }

  /** Sum of a column of Log over the day. */
  String ofDay(int row, Column<?> logColumn) {
    return Formula.of("SUMIFS(%s,%s,%s)", logColumn.range(), logDates(), date(row));
  }

  String rows(int row) {
    return Formula.of("COUNTIF(%s,%s)", logDates(), date(row));
  }

  String notCounted(int row) {
    return Formula.of(
        "%s-COUNTIFS(%s,%s,%s,\">=0\")",
        at.rows.cell(row), logDates(), date(row), pages.log.times.range());
  }

  String status(int row) {
    String use = at.use.cell(row);
    Nutrient energy = pages.nutrients.byId(Nutrient.ENERGY);
    return Formula.of(
        "IF(%1$s=\"fasted\",\"complete\",IF(%2$s=0,\"missing\",IF(%1$s=\"yes\",\"complete\","
            + "IF(OR(%1$s=\"no\",%3$s<%4$s,AND(%5$s=1,%6$s<%7$s),%8$s<%9$s),\"partial\",\"complete\"))))",
        use,
        at.rows.cell(row),
        at.foods.cell(row),
        Completeness.LEAST_FOODS,
        at.hasOccasions(),
        at.occasions.cell(row),
        Completeness.LEAST_OCCASIONS,
        ofDay(row, pages.log.nutrient.of(energy)),
        Completeness.LEAST_ENERGY_KCAL);
  }

  String inMean(int row) {
    String status = at.status.cell(row);
    return Formula.of(
        "IF(%s>0,IF(%s=\"complete\",1,0),IF(AND(%s=\"partial\",%s<>\"no\"),1,0))",
        at.completeDays(), status, status, at.use.cell(row));
  }

  /** A day without any drink written down says nothing of fluid. */
  String waterDay(int row) {
    return Formula.of(
        "IF(AND(%s=1,SUM(%s)>0),1,0)", at.inMean.cell(row), at.nutrient.of(drinks()).cell(row));
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
  String known(int row, Nutrient nutrient) {
    String sum = ofDay(row, pages.log.nutrient.of(nutrient));
    String nothing =
        Formula.of(
            "AND(%s=0,%s>0)", at.covered.of(nutrient).cell(row), at.weight(nutrient).cell(row));
    String unknown =
        nutrient.isWater()
            ? Formula.of("OR(%s=0,%s)", ofDay(row, pages.log.nutrient.of(drinks())), nothing)
            : nothing;
    return Formula.of(
        "IF(%s=\"missing\",\"\",IF(AND(%s,%s=0),\"\",%s))", at.status.cell(row), unknown, sum, sum);
  }

  /** What supplements brought on the day. */
  String fromSupplements(int row, Nutrient nutrient) {
    return Formula.of(
        "IF(%s=\"missing\",\"\",SUMIFS(%s,%s,%s,%s,1))",
        at.status.cell(row),
        pages.log.nutrient.of(nutrient).range(),
        logDates(),
        date(row),
        pages.log.supplement.range());
  }

  String covered(int row, Nutrient nutrient) {
    return Formula.of(
        "SUMIFS(%s,%s,%s,%s,\">=0\")",
        pages.log.weight(nutrient).range(),
        logDates(),
        date(row),
        pages.log.nutrient.of(nutrient).range());
  }

  String coverage(int row, Nutrient nutrient) {
    String weight = at.weight(nutrient).cell(row);
    return Formula.of(
        "IF(%s=0,\"\",IF(%s=0,1,%s/%s))",
        at.rows.cell(row), weight, at.covered.of(nutrient).cell(row), weight);
  }

  String week(int row) {
    String date = date(row);
    return Formula.of("%s-WEEKDAY(%s,2)+1", date, date);
  }

  String weekend(int row) {
    return Formula.of("IF(WEEKDAY(%s,2)>5,1,0)", date(row));
  }

  /** The amount of a day that the mean of a nutrient is taken over; blank on other days. */
  String usedAmount(int row, Nutrient nutrient) {
    String known = at.nutrient.of(nutrient).cell(row);
    return Formula.of(
        "IF(%s=1,IF(ISNUMBER(%s),%s,\"\"),\"\")", at.used(nutrient).cell(row), known, known);
  }
}
