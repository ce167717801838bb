package lytebook.report.sheet.layout;

import java.util.List;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.report.book.Area;
import lytebook.spreadsheet.A1;

/** Where everything stands on the Days sheet; rows and columns count from 0. */
public final class DaysLayout {
  public static final String SHEET = "Days";
  public static final int FACTS_ROW = 2;
  public static final int HEADER_ROW = 4;
  public static final int FIRST_ROW = HEADER_ROW + 1;

  public static final int DATE = 0;
  public static final int WEEKDAY = 1;
  public static final int USE = 2;
  public static final int STATUS = 3;
  public static final int IN_MEAN = 4;
  public static final int FOODS = 5;
  public static final int OCCASIONS = 6;
  private static final int FIRST_NUTRIENT = 7;

  /** Column of the fact that meals or times are given. */
  public static final int HAS_OCCASIONS = 11;

  public final int notCounted;
  private final int firstCoverage;
  public final int rows;
  public final int waterDay;
  public final int foodWeight;
  public final int allWeight;
  private final int firstCovered;
  public final int week;
  public final int weekend;
  private final int firstGoal;
  private final int firstUsedAmount;
  public final int lastFolded;
  private final List<Nutrient> supplied;
  final int lastColumn;
  public final int lastRow;

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

  public static int nutrient(Nutrient nutrient) {
    return FIRST_NUTRIENT + nutrient.index();
  }

  public int coverage(Nutrient nutrient) {
    return firstCoverage + nutrient.index();
  }

  public int covered(Nutrient nutrient) {
    return firstCovered + nutrient.index();
  }

  public int weight(Nutrient nutrient) {
    return nutrient.weighedBy() == Nutrient.WeighedBy.FOOD ? foodWeight : allWeight;
  }

  /** Column with the goal, repeated for every day: the line in the charts. */
  public int goal(Nutrient nutrient) {
    return firstGoal + nutrient.index();
  }

  /**
   * Column of the amounts of the days that the mean is taken over: their spread is the person's.
   */
  public int usedAmount(Nutrient nutrient) {
    return firstUsedAmount + nutrient.index();
  }

  /** Column of what supplements brought, behind the folded ones. */
  public int supplement(Nutrient nutrient) {
    return lastFolded + 1 + supplied.indexOf(nutrient);
  }

  /** Column of the flag that a day is used in the mean of a nutrient. */
  public int used(Nutrient nutrient) {
    return nutrient.isWater() ? waterDay : IN_MEAN;
  }

  /** A column over all days, as formulas on any sheet name it. */
  public String range(int column) {
    return Area.column(column, FIRST_ROW, lastRow).on(SHEET);
  }

  /** Number of complete days. */
  public static String completeDays() {
    return A1.sheet(SHEET) + "!" + A1.absolute(FACTS_ROW, STATUS);
  }

  /** Number of days the means are taken over. */
  public static String daysUsed() {
    return A1.sheet(SHEET) + "!" + A1.absolute(FACTS_ROW, OCCASIONS);
  }

  /** Whether the log gives meals or times: 1 or 0. */
  public static String hasOccasions() {
    return A1.sheet(SHEET) + "!" + A1.absolute(FACTS_ROW, HAS_OCCASIONS);
  }
}
