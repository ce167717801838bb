package lytebook.report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import lytebook.assess.Assessment;
import lytebook.assess.ReferenceRow;
import lytebook.assess.Verdict;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.format.TargetColumn;
import lytebook.spreadsheet.A1;

/** Where everything stands on the Targets sheet; rows and columns count from 0. */
public final class TargetsLayout {
  public static final String SHEET = "Targets";
  public static final int HEADER_ROW = 3;
  public static final int FIRST_ROW = HEADER_ROW + 1;

  public static final int NUTRIENT = 0;
  public static final int GROUPS = 1;
  public static final int UNIT = 2;

  /** First of the eight figures, in the order of {@link ReferenceRow.Figures#inOrder()}. */
  public static final int FIRST_FIGURE = 3;

  public static final int REQUIREMENT = 3;
  public static final int GOAL = 4;
  public static final int UPPER_LIMIT = 5;
  public static final int CUT_BACK = 6;
  public static final int SD_DAYS = 8;
  public static final int SD_SHARE = 9;
  public static final int SD_REQUIREMENT = 10;
  public static final int TYPES = 11;
  public static final int SOURCE = 12;
  public static final int MEAN = 13;
  public static final int DAYS = 14;
  public static final int COVERAGE = 15;
  public static final int SD = 16;
  public static final int Z = 17;
  public static final int CONFIDENCE = 18;
  public static final int CODE = 19;

  /** Why a nutrient is held back; empty where it is not. */
  public static final int HELD = 20;

  /** First of the eight figures as they were published, to tell a person's changes. */
  public static final int FIRST_PUBLISHED = 21;

  /** The words of every status, folded away: Summary looks them up. */
  public static final int VERDICT_CODE = FIRST_PUBLISHED + 8;

  public static final int VERDICT_TEXT = VERDICT_CODE + 1;
  public static final int VERDICT_TONE = VERDICT_CODE + 2;

  /** What a later run tells a row by. */
  public static final int NUTRIENT_ID = VERDICT_TONE + 1;

  public static final int GROUPS_KEY = NUTRIENT_ID + 1;
  public static final int LAST_COLUMN = GROUPS_KEY;

  private final List<ReferenceRow> referenceRows = new ArrayList<>();

  TargetsLayout(Assessment assessment) {
    assessment.nutrients().forEach(result -> referenceRows.addAll(result.referenceRows()));
  }

  /** The rows, from the first. */
  public List<ReferenceRow> rows() {
    return referenceRows;
  }

  public int lastRow() {
    return FIRST_ROW + referenceRows.size() - 1;
  }

  /** Whether a nutrient has reference values at all. */
  public boolean has(Nutrient nutrient) {
    return referenceRows.stream().anyMatch(one -> one.nutrient().equals(nutrient));
  }

  /** A column over the rows of one nutrient. */
  public String range(Nutrient nutrient, int column) {
    int first = firstRow(nutrient);
    int last = first;
    while (last + 1 <= lastRow()
        && referenceRows.get(last + 1 - FIRST_ROW).nutrient().equals(nutrient)) {
      last++;
    }
    return Area.column(column, first, last).on(SHEET);
  }

  /** The cell of a nutrient's first row. */
  public String first(Nutrient nutrient, int column) {
    return A1.sheet(SHEET) + "!" + A1.absolute(firstRow(nutrient), column);
  }

  /** All figures, as they stand now. */
  public String figuresRange() {
    int lastFigure = FIRST_FIGURE + TargetColumn.FIGURES.size() - 1;
    return new Area(FIRST_ROW, FIRST_FIGURE, Math.max(FIRST_ROW, lastRow()), lastFigure).on(SHEET);
  }

  /** A column of the table of verdicts. */
  public String verdictRange(int column) {
    int first = firstVerdictRow();
    return Area.column(column, first, first + Verdict.values().length - 1).on(SHEET);
  }

  /** First row of the table of verdicts: below the yardsticks, beside none of them. */
  public int firstVerdictRow() {
    return Math.max(FIRST_ROW, lastRow()) + 3;
  }

  private int firstRow(Nutrient nutrient) {
    for (int i = 0; i < referenceRows.size(); i++) {
      if (referenceRows.get(i).nutrient().equals(nutrient)) {
        return FIRST_ROW + i;
      }
    }
    throw new IllegalArgumentException("no yardstick for " + nutrient.id());
  }
}
