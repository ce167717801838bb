package lytebook.report.sheet;

import java.util.List;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.report.book.A1;
import lytebook.report.book.Area;

/** Where everything stands on the Days sheet; rows and columns count from 0. */
final class DaysLayout {
  static final String SHEET = "Days";
  static final int FACTS_ROW = 2;
  static final int HEADER_ROW = 4;
  static final int FIRST_ROW = HEADER_ROW + 1;

  static final int DATE = 0;
  static final int WEEKDAY = 1;
  static final int USE = 2;
  static final int STATUS = 3;
  static final int IN_MEAN = 4;
  static final int FOODS = 5;
  static final int OCCASIONS = 6;
  private static final int FIRST_NUTRIENT = 7;

  /** Column of the fact that meals or times are given. */
  static final int HAS_OCCASIONS = 11;

  final int notCounted;
  private final int firstCoverage;
  final int rows;
  final int waterDay;
  final int foodWeight;
  final int allWeight;
  private final int firstCovered;
  final int week;
  final int weekend;
  private final int firstGoal;
  private final int firstUsedAmount;
  final int lastFolded;
  private final List<Nutrient> supplied;
  final int lastColumn;
  final int lastRow;

  /**
   * @param supplied minerals with a column of what supplements brought
   */
  DaysLayout(Nutrients nutrients, List<Nutrient> supplied, int days) {
    this.supplied = supplied;
    notCounted = FIRST_NUTRIENT + nutrients.size();
    firstCoverage = notCounted + 1;
    rows = firstCoverage + nutrients.size();
    waterDay = rows + 1;
    foodWeight = rows + 2;
    allWeight = rows + 3;
    firstCovered = rows + 4;
    week = firstCovered + nutrients.size();
    weekend = week + 1;
    firstGoal = week + 2;
    firstUsedAmount = firstGoal + nutrients.size();
    lastFolded = firstUsedAmount + nutrients.size() - 1;
    lastColumn = lastFolded + supplied.size();
    lastRow = FIRST_ROW + days - 1;
  }

  static int nutrient(Nutrient nutrient) {
    return FIRST_NUTRIENT + nutrient.index();
  }

  int coverage(Nutrient nutrient) {
    return firstCoverage + nutrient.index();
  }

  int covered(Nutrient nutrient) {
    return firstCovered + nutrient.index();
  }

  int weight(Nutrient nutrient) {
    return nutrient.weighedBy() == Nutrient.WeighedBy.FOOD ? foodWeight : allWeight;
  }

  /** Column with the goal, repeated for every day: the line in the charts. */
  int goal(Nutrient nutrient) {
    return firstGoal + nutrient.index();
  }

  /**
   * Column of the amounts of the days that the mean is taken over: their spread is the person's.
   */
  int usedAmount(Nutrient nutrient) {
    return firstUsedAmount + nutrient.index();
  }

  /** Column of what supplements brought, behind the folded ones. */
  int supplement(Nutrient nutrient) {
    return lastFolded + 1 + supplied.indexOf(nutrient);
  }

  /** Column of the flag that a day is used in the mean of a nutrient. */
  int used(Nutrient nutrient) {
    return nutrient.isWater() ? waterDay : IN_MEAN;
  }

  /** A column over all days, as formulas on any sheet name it. */
  String range(int column) {
    return Area.column(column, FIRST_ROW, lastRow).on(SHEET);
  }

  /** Number of complete days. */
  static String completeDays() {
    return A1.sheet(SHEET) + "!" + A1.absolute(FACTS_ROW, STATUS);
  }

  /** Number of days the means are taken over. */
  static String daysUsed() {
    return A1.sheet(SHEET) + "!" + A1.absolute(FACTS_ROW, OCCASIONS);
  }

  /** Whether the log gives meals or times: 1 or 0. */
  static String hasOccasions() {
    return A1.sheet(SHEET) + "!" + A1.absolute(FACTS_ROW, HAS_OCCASIONS);
  }
}
