package lytebook.report.sheet.layout;

import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.report.book.Area;
import lytebook.report.format.EntryColumn;

/** Where everything stands on the Log sheet; rows and columns count from 0. */
public final class LogLayout {
  public static final String SHEET = "Log";
  public static final int HEADER_ROW = 2;
  public static final int FIRST_ROW = HEADER_ROW + 1;

  /** Empty rows below the log that hold the formulas, for rows a person adds. */
  public static final int SPARE_ROWS = 50;

  public static final int DATE = EntryColumn.DATE.column();
  public static final int TIME = EntryColumn.TIME.column();
  public static final int MEAL = EntryColumn.MEAL.column();
  public static final int FOOD = EntryColumn.FOOD.column();
  public static final int AMOUNT = EntryColumn.AMOUNT.column();
  public static final int UNIT = EntryColumn.UNIT.column();
  public static final int NOTES = EntryColumn.NOTES.column();
  public static final int GRAMS_PER_UNIT = 7;
  public static final int GRAMS = 8;
  public static final int FOOD_ID = 9;
  public static final int COUNTED_AS = 10;
  public static final int HOW = 11;
  public static final int SURE = 12;
  public static final int GRAMS_FROM = 13;
  private static final int FIRST_NUTRIENT = 14;

  public final int rowSays;
  public final int tableRow;
  public final int times;
  public final int foodWeight;
  public final int allWeight;
  public final int isFood;
  public final int newFood;
  public final int mealKey;
  public final int newOccasion;
  public final int dayUsed;
  public final int waterDayUsed;
  public final int matchedFrom;
  public final int unitWas;
  public final int amountWas;
  public final int gramsPerUnitWas;
  public final int foodIdWas;
  public final int amountWritten;
  public final int unitWritten;
  public final int gramsRule;
  public final int source;
  public final int sourceRow;
  public final int partOf;
  public final int notesWritten;
  public final int notesWas;
  public final int tablet;
  public final int supplement;
  public final int stated;
  public final int lastRow;

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
    gramsRule = next++;
    source = next++;
    sourceRow = next++;
    partOf = next++;
    notesWritten = next++;
    notesWas = next++;
    tablet = next++;
    supplement = next++;
    stated = next;
    lastRow = FIRST_ROW + rows + SPARE_ROWS - 1;
  }

  public static int nutrient(Nutrient nutrient) {
    return FIRST_NUTRIENT + nutrient.index();
  }

  /** Column of the weight that a nutrient's coverage is a share of. */
  public int weight(Nutrient nutrient) {
    return nutrient.weighedBy() == Nutrient.WeighedBy.FOOD ? foodWeight : allWeight;
  }

  /** Column that tells whether the row's day is used in the mean of a nutrient. */
  public int dayUsed(Nutrient nutrient) {
    return nutrient.isWater() ? waterDayUsed : dayUsed;
  }

  /** A whole column, spare rows included, as formulas on other sheets name it. */
  public String range(int column) {
    return Area.column(column, FIRST_ROW, lastRow).on(SHEET);
  }
}
