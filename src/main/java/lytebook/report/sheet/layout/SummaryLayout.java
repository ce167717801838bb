package lytebook.report.sheet.layout;

import lytebook.nutrient.Nutrient;
import lytebook.spreadsheet.A1;

/** Where everything stands on the Summary sheet; rows and columns count from 0. */
public final class SummaryLayout {
  public static final String SHEET = "Summary";
  public static final int TITLE_ROW = 0;
  public static final int WHO_ROW = 1;
  public static final int SAFETY_ROW = 2;
  public static final int HEADLINE_ROW = 3;
  public static final int EDITED_ROW = 4;
  public static final int HEADER_ROW = 5;
  public static final int FIRST_ROW = HEADER_ROW + 1;

  public static final int NUTRIENT = 0;
  public static final int AT_LEAST = 1;
  public static final int MEAN = 2;
  public static final int UNIT = 3;
  public static final int GOAL = 4;
  public static final int SHARE = 5;
  public static final int BAR = 6;
  public static final int VERDICT = 7;
  public static final int COVERAGE = 8;
  public static final int LAST_SHOWN = COVERAGE;

  /** First working column. */
  public static final int WORKING = 10;

  public static final int DAYS = 10;
  public static final int CODE = 11;
  public static final int TONE = 12;

  /** Names so far of the nutrients in a tone, one column each for LOW, BELOW, ABOVE, OPEN. */
  public static final int FIRST_LIST = 13;

  private SummaryLayout() {}

  public static int row(Nutrient nutrient) {
    return FIRST_ROW + nutrient.index();
  }

  /** A nutrient's cell as other sheets name it. */
  public static String cell(Nutrient nutrient, int column) {
    return A1.sheet(SHEET) + "!" + A1.absolute(row(nutrient), column);
  }
}
