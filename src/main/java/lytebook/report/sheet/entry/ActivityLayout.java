package lytebook.report.sheet.entry;

import lytebook.spreadsheet.A1;

/** Where everything stands on the Activity sheet; rows and columns count from 0. */
public final class ActivityLayout {
  public static final int HEADER_ROW = 3;
  public static final int FIRST_ROW = HEADER_ROW + 1;

  public static final int DATE = 0;
  static final int KIND = 1;
  static final int MINUTES = 2;
  static final int STANDING = 3;
  static final int EFFORT = 4;
  static final int HEAT = 5;
  static final int BEFORE = 6;
  static final int AFTER = 7;
  static final int DRUNK = 8;
  static final int URINE = 9;
  static final int NOTES = 10;

  static final int SWEAT = 11;
  public static final int RATE = 12;
  static final int LOSS = 13;
  public static final int LEAST_SODIUM = 14;
  public static final int MOST_SODIUM = 15;
  static final int POTASSIUM = 16;
  public static final int SAYS = 17;

  static final String[] HEADERS = {
    "Date",
    "Activity",
    "Minutes",
    "Hours standing",
    "Effort",
    "Heat",
    "Weight before (kg)",
    "Weight after (kg)",
    "Drunk (L)",
    "Urine (L)",
    "Notes",
    "Sweat (L)",
    "Litres an hour",
    "Loss (%)",
    "Sodium lost, from (mg)",
    "Sodium lost, to (mg)",
    "Potassium lost, about (mg)",
    "What it says"
  };
  static final double[] WIDTHS = {
    12, 21, 9, 11, 18, 8, 12, 12, 10, 10, 21, 9, 9, 9, 11, 11, 11, 50
  };

  private ActivityLayout() {}

  /** A cell as formulas on other sheets name it. */
  public static String cell(int row, int column) {
    return A1.sheet(ActivitySheet.SHEET) + "!" + A1.absolute(row, column);
  }
}
