package lytebook.report.sheet.cramps;

import lytebook.cramp.CrampReport;

/** Where everything stands on the sheet Cramps; rows and columns count from 0. */
final class CrampsLayout {
  static final String SHEET = "Cramps";
  static final int HEADLINE_ROW = 1;
  static final int ALWAYS_ROW = 2;
  static final int REPORTED_ROW = 3;
  static final int FACTS_ROW = 5;

  /** Rows of the parts, in order; a part that is left out takes none. */
  final int wordsRow;

  final int tableRow;
  final int describedRow;
  final int confoundersRow;
  final int professionalsRow;
  final int chartsRow;
  final int nightsRow;
  final int firstNight;

  static final int CHART_ROWS = 16;

  /**
   * @param confounders lines of other things to keep in mind
   */
  CrampsLayout(CrampReport cramps, int confounders) {
    int links = cramps.isCompared() ? cramps.findings().comparisons().size() : 0;
    chartsRow = FACTS_ROW + 2;
    wordsRow = chartsRow + CHART_ROWS + 1;
    tableRow = wordsRow + part(links);
    describedRow = tableRow + part(links == 0 ? 0 : links + 1);
    int described = cramps.isCompared() ? cramps.described().size() : 0;
    nightsRow = describedRow + part(described == 0 ? 0 : described + 1);
    firstNight = nightsRow + 3;
    confoundersRow = firstNight + cramps.days().size() + 1;
    professionalsRow = confoundersRow + part(confounders);
  }

  /** Rows of a part: its heading, its lines, a blank one. */
  private static int part(int lines) {
    return lines == 0 ? 0 : lines + 2;
  }
}
