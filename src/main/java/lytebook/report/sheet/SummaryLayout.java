package lytebook.report.sheet;

import lytebook.nutrient.Nutrient;
import lytebook.report.book.A1;

/** Where everything stands on the Summary sheet; rows and columns count from 0. */
final class SummaryLayout {
  static final String SHEET = "Summary";
  static final int TITLE_ROW = 0;
  static final int WHO_ROW = 1;
  static final int SAFETY_ROW = 2;
  static final int HEADLINE_ROW = 3;
  static final int EDITED_ROW = 4;
  static final int HEADER_ROW = 5;
  static final int FIRST_ROW = HEADER_ROW + 1;

  static final int NUTRIENT = 0;
  static final int AT_LEAST = 1;
  static final int MEAN = 2;
  static final int UNIT = 3;
  static final int GOAL = 4;
  static final int SHARE = 5;
  static final int BAR = 6;
  static final int VERDICT = 7;
  static final int COVERAGE = 8;
  static final int LAST_SHOWN = COVERAGE;

  /** First working column. */
  static final int WORKING = 10;

  static final int DAYS = 10;
  static final int CODE = 11;
  static final int TONE = 12;

  /** Names so far of the nutrients in a tone, one column each for LOW, BELOW, ABOVE, OPEN. */
  static final int FIRST_LIST = 13;

  private SummaryLayout() {}

  static int row(Nutrient nutrient) {
    return FIRST_ROW + nutrient.index();
  }

  /** A nutrient's cell as other sheets name it. */
  static String cell(Nutrient nutrient, int column) {
    return A1.sheet(SHEET) + "!" + A1.absolute(row(nutrient), column);
  }
}
