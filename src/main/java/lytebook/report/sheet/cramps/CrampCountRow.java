package lytebook.report.sheet.cramps;

import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.cramp.ConfidenceInterval;
import lytebook.cramp.CrampComparison;
import lytebook.cramp.CrampCounts;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Style;
import lytebook.spreadsheet.A1;

/**
 * One row of counts on Cramps: cramps after marked days and after the others, their shares, the
 * difference and its interval, all by formula over the calendar.
 *
 * @param working first of four working columns
 */
record CrampCountRow(RowWriter cells, int working) {
  static final int LOW_DAYS = 4;
  static final int LOW_CRAMPS = 5;
  static final int LOW_SHARE = 6;
  static final int OTHER_DAYS = 7;
  static final int OTHER_CRAMPS = 8;
  static final int OTHER_SHARE = 9;
  static final int DIFFERENCE = 10;
  static final int LEAST = 11;
  static final int MOST = 12;

  /** Standard deviations either side of the middle that hold 95 %. */
  private static final String Z = Formula.number(CrampCounts.Z_OF_95_PERCENT);

  /**
   * Fills the row.
   *
   * @param mark cells that hold 1 for a marked day and 0 for another
   * @param cramp cells that hold 1 for a night with cramps and 0 for one without
   */
  void put(CrampCounts counts, Area mark, Area cramp) {
    count(LOW_DAYS, mark, 1, cramp, "\">=0\"", counts.lowDays());
    count(LOW_CRAMPS, mark, 1, cramp, "1", counts.crampsAfterLow());
    count(OTHER_DAYS, mark, 0, cramp, "\">=0\"", counts.otherDays());
    count(OTHER_CRAMPS, mark, 0, cramp, "1", counts.crampsAfterOther());
    share(LOW_SHARE, LOW_CRAMPS, LOW_DAYS, counts.lowShare());
    share(OTHER_SHARE, OTHER_CRAMPS, OTHER_DAYS, counts.otherShare());
    wilson(working, LOW_CRAMPS, LOW_DAYS, counts.lowInterval());
    wilson(working + 2, OTHER_CRAMPS, OTHER_DAYS, counts.otherInterval());
    String none = Formula.of("OR(%s=0,%s=0)", at(LOW_DAYS), at(OTHER_DAYS));
    String difference = Formula.of("IF(%s,\"\",%s-%s)", none, at(LOW_SHARE), at(OTHER_SHARE));
    cells.formula(DIFFERENCE, difference, counts.difference(), Style.PERCENT);
    Optional<ConfidenceInterval> interval = counts.differenceInterval();
    newcombe(LEAST, "-", working, working + 3, none, interval.map(ConfidenceInterval::low));
    newcombe(MOST, "+", working + 1, working + 2, none, interval.map(ConfidenceInterval::high));
  }

  private void count(int column, Area mark, int marked, Area cramp, String which, int count) {
    String live =
        Formula.of("COUNTIFS(%s,%s,%s,%s)", mark.absolute(), marked, cramp.absolute(), which);
    cells.formula(column, live, count, Style.NUMBER_0);
  }

  private void share(int column, int cramps, int days, OptionalDouble share) {
    String live = Formula.of("IF(%1$s=0,\"\",%2$s/%1$s)", at(days), at(cramps));
    cells.formula(column, live, share, Style.PERCENT);
  }

  /** Wilson's interval of a share (method.md 5.2). */
  private void wilson(int column, int cramps, int days, Optional<ConfidenceInterval> interval) {
    String n = at(days);
    String x = at(cramps);
    String spread =
        Formula.of("%1$s*SQRT(%2$s/%3$s*(1-%2$s/%3$s)/%3$s+%1$s^2/(4*%3$s^2))", Z, x, n);
    String centre = Formula.of("%s/%s+%s^2/(2*%s)", x, n, Z, n);
    String below = Formula.of("(1+%s^2/%s)", Z, n);
    cells
        .formula(
            column,
            Formula.of("IF(%s=0,\"\",IF(%s=0,0,(%s-%s)/%s))", n, x, centre, spread, below),
            number(interval.map(ConfidenceInterval::low)),
            Style.WORKING)
        .formula(
            column + 1,
            Formula.of("IF(%s=0,\"\",IF(%s=%s,1,(%s+%s)/%s))", n, x, n, centre, spread, below),
            number(interval.map(ConfidenceInterval::high)),
            Style.WORKING);
  }

  /** Newcombe's interval of the difference, from Wilson's of both shares. */
  private void newcombe(
      int column, String sign, int ofLow, int ofOther, String none, Optional<Double> end) {
    String live =
        Formula.of(
            "IF(%s,\"\",%s%sSQRT((%s-%s)^2+(%s-%s)^2))",
            none, at(DIFFERENCE), sign, at(LOW_SHARE), at(ofLow), at(OTHER_SHARE), at(ofOther));
    cells.formula(column, live, number(end), Style.PERCENT);
  }

  private static OptionalDouble number(Optional<Double> number) {
    return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
  }

  String at(int column) {
    return A1.cell(cells.row(), column);
  }

  /** What a low day is below, where there is such a level. */
  void threshold(Area intakes, OptionalDouble threshold) {
    cells.formula(
        LOW_DAYS - 1,
        Formula.of(
            "IF(COUNT(%s)=0,\"\",PERCENTILE(%s,%s))",
            intakes.absolute(), intakes.absolute(), CrampComparison.SHARE_OF_LOW_DAYS),
        threshold,
        Style.NUMBER_0);
  }
}
