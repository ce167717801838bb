package lytebook.report.sheet;

import lytebook.report.book.A1;

/** Where everything stands on the Activity sheet; rows and columns count from 0. */
final class ActivityLayout {
  static final int HEADER_ROW = 3;
  static final int FIRST_ROW = HEADER_ROW + 1;

  static final int DATE = 0;
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
  static final int RATE = 12;
  static final int LOSS = 13;
  static final int LEAST_SODIUM = 14;
  static final int MOST_SODIUM = 15;
  static final int POTASSIUM = 16;
  static final int SAYS = 17;

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
  static final double[] WIDTHS = {12, 20, 9, 10, 18, 8, 10, 10, 9, 9, 20, 8, 8, 7, 11, 11, 11, 36};

  private ActivityLayout() {}

  /** A cell as formulas on other sheets name it. */
  static String cell(int row, int column) {
    return A1.sheet(ActivitySheet.SHEET) + "!" + A1.absolute(row, column);
  }
}
