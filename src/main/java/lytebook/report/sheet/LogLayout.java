package lytebook.report.sheet;

import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.report.book.Area;

/** Where everything stands on the Log sheet; rows and columns count from 0. */
final class LogLayout {
  static final String SHEET = "Log";
  static final int HEADER_ROW = 2;
  static final int FIRST_ROW = HEADER_ROW + 1;

  /** Empty rows below the log that hold the formulas, for rows a person adds. */
  static final int SPARE_ROWS = 50;

  static final int DATE = EntryColumn.DATE.column();
  static final int TIME = EntryColumn.TIME.column();
  static final int MEAL = EntryColumn.MEAL.column();
  static final int FOOD = EntryColumn.FOOD.column();
  static final int AMOUNT = EntryColumn.AMOUNT.column();
  static final int UNIT = EntryColumn.UNIT.column();
  static final int NOTES = EntryColumn.NOTES.column();
  static final int GRAMS_PER_UNIT = 7;
  static final int GRAMS = 8;
  static final int FOOD_ID = 9;
  static final int COUNTED_AS = 10;
  static final int HOW = 11;
  static final int SURE = 12;
  static final int GRAMS_FROM = 13;
  private static final int FIRST_NUTRIENT = 14;

  final int rowSays;
  final int tableRow;
  final int times;
  final int foodWeight;
  final int allWeight;
  final int isFood;
  final int newFood;
  final int mealKey;
  final int newOccasion;
  final int dayUsed;
  final int waterDayUsed;
  final int matchedFrom;
  final int unitWas;
  final int amountWas;
  final int gramsPerUnitWas;
  final int foodIdWas;
  final int amountWritten;
  final int unitWritten;
  final int supplement;
  final int stated;
  final int lastRow;

  LogLayout(Nutrients nutrients, int rows) {
    int next = FIRST_NUTRIENT + nutrients.size();
    rowSays = next++;
    tableRow = next++;
    times = next++;
    foodWeight = next++;
    allWeight = next++;
    isFood = next++;
    newFood = next++;
    mealKey = next++;
    newOccasion = next++;
    dayUsed = next++;
    waterDayUsed = next++;
    matchedFrom = next++;
    unitWas = next++;
    amountWas = next++;
    gramsPerUnitWas = next++;
    foodIdWas = next++;
    amountWritten = next++;
    unitWritten = next++;
    supplement = next++;
    stated = next;
    lastRow = FIRST_ROW + rows + SPARE_ROWS - 1;
  }

  static int nutrient(Nutrient nutrient) {
    return FIRST_NUTRIENT + nutrient.index();
  }

  /** Column of the weight that a nutrient's coverage is a share of. */
  int weight(Nutrient nutrient) {
    return nutrient.weighedBy() == Nutrient.WeighedBy.FOOD ? foodWeight : allWeight;
  }

  /** Column that tells whether the row's day is used in the mean of a nutrient. */
  int dayUsed(Nutrient nutrient) {
    return nutrient.isWater() ? waterDayUsed : dayUsed;
  }

  /** A whole column, spare rows included, as formulas on other sheets name it. */
  String range(int column) {
    return Area.column(column, FIRST_ROW, lastRow).on(SHEET);
  }
}
