package lytebook.report.sheet;

import java.util.ArrayList;
import java.util.List;
import lytebook.assess.Assessment;
import lytebook.assess.Verdict;
import lytebook.assess.Yardstick;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.A1;
import lytebook.report.book.Area;

/** Where everything stands on the Targets sheet; rows and columns count from 0. */
final class TargetsLayout {
  static final String SHEET = "Targets";
  static final int HEADER_ROW = 3;
  static final int FIRST_ROW = HEADER_ROW + 1;

  static final int NUTRIENT = 0;
  static final int GROUPS = 1;
  static final int UNIT = 2;

  /** First of the eight figures, in the order of {@link Yardstick.Figures#inOrder()}. */
  static final int FIRST_FIGURE = 3;

  static final int REQUIREMENT = 3;
  static final int GOAL = 4;
  static final int UPPER_LIMIT = 5;
  static final int CUT_BACK = 6;
  static final int SD_DAYS = 8;
  static final int SD_SHARE = 9;
  static final int SD_REQUIREMENT = 10;
  static final int TYPES = 11;
  static final int SOURCE = 12;
  static final int MEAN = 13;
  static final int DAYS = 14;
  static final int COVERAGE = 15;
  static final int SD = 16;
  static final int Z = 17;
  static final int CONFIDENCE = 18;
  static final int CODE = 19;

  /** Why a nutrient is held back; empty where it is not. */
  static final int HELD = 20;

  /** First of the eight figures as they were published, to tell a person's changes. */
  static final int FIRST_PUBLISHED = 21;

  /** The words of every status, folded away: Summary looks them up. */
  static final int VERDICT_CODE = FIRST_PUBLISHED + 8;

  static final int VERDICT_TEXT = VERDICT_CODE + 1;
  static final int VERDICT_TONE = VERDICT_CODE + 2;
  static final int LAST_COLUMN = VERDICT_TONE;

  private final List<Yardstick> yardsticks = new ArrayList<>();

  TargetsLayout(Assessment assessment) {
    assessment.nutrients().forEach(standing -> yardsticks.addAll(standing.yardsticks()));
  }

  /** The rows, from the first. */
  List<Yardstick> rows() {
    return yardsticks;
  }

  int lastRow() {
    return FIRST_ROW + yardsticks.size() - 1;
  }

  /** Whether a nutrient has reference values at all. */
  boolean has(Nutrient nutrient) {
    return yardsticks.stream().anyMatch(one -> one.nutrient().equals(nutrient));
  }

  /** A column over the rows of one nutrient. */
  String range(Nutrient nutrient, int column) {
    int first = firstRow(nutrient);
    int last = first;
    while (last + 1 <= lastRow()
        && yardsticks.get(last + 1 - FIRST_ROW).nutrient().equals(nutrient)) {
      last++;
    }
    return Area.column(column, first, last).on(SHEET);
  }

  /** The cell of a nutrient's first row. */
  String first(Nutrient nutrient, int column) {
    return A1.sheet(SHEET) + "!" + A1.absolute(firstRow(nutrient), column);
  }

  /** All figures, as they stand now. */
  String figuresRange() {
    int lastFigure = FIRST_FIGURE + TargetColumn.FIGURES.size() - 1;
    return new Area(FIRST_ROW, FIRST_FIGURE, Math.max(FIRST_ROW, lastRow()), lastFigure).on(SHEET);
  }

  /** A column of the table of verdicts. */
  String verdictRange(int column) {
    int first = firstVerdictRow();
    return Area.column(column, first, first + Verdict.values().length - 1).on(SHEET);
  }

  /** First row of the table of verdicts: below the yardsticks, beside none of them. */
  int firstVerdictRow() {
    return Math.max(FIRST_ROW, lastRow()) + 3;
  }

  private int firstRow(Nutrient nutrient) {
    for (int i = 0; i < yardsticks.size(); i++) {
      if (yardsticks.get(i).nutrient().equals(nutrient)) {
        return FIRST_ROW + i;
      }
    }
    throw new IllegalArgumentException("no yardstick for " + nutrient.id());
  }
}
