package lytebook.report.sheet.cramps;

import java.util.ArrayList;
import java.util.List;
import lytebook.cramp.CrampReport;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;

/** Where everything stands on the sheet Cramps; rows and columns count from 0. */
final class CrampsLayout {
  static final String SHEET = "Cramps";
  static final int HEADLINE_ROW = 1;
  static final int ALWAYS_ROW = 2;
  static final int REPORTED_ROW = 3;
  static final int FACTS_ROW = 5;

  static final int DATE = 0;
  static final int WEEKDAY = 1;
  static final int NIGHT = 2;
  static final int CRAMPS = 3;
  static final int WHERE = 4;
  static final int MINUTES = 5;
  static final int FIRST_NUTRIENT = 6;

  final int activity;
  final int effort;
  final int heat;
  final int lastPrinted;
  final int cramp;
  final int nextCramp;
  final int active;
  final int unusual;
  final int hot;
  final int hours;
  private final int firstWorked;

  /** Working column of names for a chart; four more stand behind it. */
  final int labels;

  final int last;

  /** Rows of the parts, in order; a part that is left out takes none. */
  final int wordsRow;

  final int tableRow;
  final int describedRow;
  final int confoundersRow;
  final int professionalsRow;
  final int chartsRow;
  final int nightsRow;
  final int firstNight;
  final int lastNight;

  static final int CHART_ROWS = 16;

  private final List<Nutrient> worked;

  /** A nutrient with its unit, as headers and rows have it. */
  static String named(Nutrient nutrient) {
    return nutrient.name() + " (" + nutrient.unit() + ")";
  }

  /**
   * @param shown nutrients of the calendar
   * @param worked nutrients whose low days are worked out: those compared, and those counted beside
   *     them
   * @param confounders lines of other things to keep in mind
   * @param professionals lines for professionals
   */
  CrampsLayout(
      CrampReport cramps,
      List<Nutrient> shown,
      List<Nutrient> worked,
      int confounders,
      int professionals) {
    this.worked = new ArrayList<>(worked);
    activity = FIRST_NUTRIENT + shown.size();
    effort = activity + 1;
    heat = activity + 2;
    lastPrinted = heat;
    cramp = lastPrinted + 1;
    nextCramp = cramp + 1;
    active = cramp + 2;
    unusual = cramp + 3;
    hot = cramp + 4;
    hours = cramp + 5;
    firstWorked = cramp + 6;
    labels = firstWorked + 2 * worked.size();
    last = labels + 4;
    int links = cramps.isCompared() ? cramps.findings().comparisons().size() : 0;
    chartsRow = FACTS_ROW + 2;
    wordsRow = chartsRow + CHART_ROWS + 1;
    tableRow = wordsRow + part(links);
    describedRow = tableRow + part(links + 1 - (links == 0 ? 1 : 0));
    int described = cramps.isCompared() ? cramps.described().size() : 0;
    nightsRow = describedRow + part(described == 0 ? 0 : described + 1);
    firstNight = nightsRow + 3;
    lastNight = firstNight + cramps.days().size() - 1;
    confoundersRow = lastNight + 2;
    professionalsRow = confoundersRow + part(confounders);
    lastRow = professionalsRow + professionals;
  }

  final int lastRow;

  /** Rows of a part: its heading, its lines, a blank one. */
  private static int part(int lines) {
    return lines == 0 ? 0 : lines + 2;
  }

  /** Column of a nutrient of the calendar, by its place. */
  static int nutrient(int place) {
    return FIRST_NUTRIENT + place;
  }

  /** Working column: intake of a day that can be compared. */
  int intake(Nutrient nutrient) {
    return firstWorked + 2 * worked.indexOf(nutrient);
  }

  /** Working column: 1 for a low day, 0 for another. */
  int low(Nutrient nutrient) {
    return intake(nutrient) + 1;
  }

  /** A column of the calendar. */
  Area column(int column) {
    return Area.column(column, firstNight, lastNight);
  }
}
