package lytebook.report.sheet;

import lytebook.report.book.Area;
import lytebook.report.book.Highlight;
import lytebook.report.book.Sheet;
import lytebook.report.sheet.layout.LogColumns;
import lytebook.report.sheet.layout.ReportContext;

/**
 * The log itself: what was written, what it was counted as, and what it brought, live by formula.
 * The spare rows below carry the same formulas.
 */
final class LogSheet {
  private final ReportContext pages;
  private final LogColumns at;
  private final Sheet sheet = new Sheet(LogColumns.SHEET);

  LogSheet(ReportContext pages) {
    this.pages = pages;
    this.at = pages.log;
  }

  Sheet sheet() {
    sheet.head(pages.say("log.title"), pages.say("log.note"), at.gramsFrom.index());
    at.put(sheet);
    sheet.height(LogColumns.HEADER_ROW, 45);
    sheet.freeze(LogColumns.FIRST_ROW, at.food.index() + 1);
    // The folded columns too: what belongs to a row must move with it when the rows are sorted.
    sheet.filter(
        new Area(
            LogColumns.HEADER_ROW,
            0,
            at.lastRow,
            at.columns().get(at.columns().size() - 1).index()));
    sheet.print(pages.print(true, false, LogColumns.HEADER_ROW, at.lastShown()));
    sheet.printUpTo(at.lastRow - LogColumns.SPARE_ROWS);
    looks();
    return sheet;
  }

  private void looks() {
    int first = LogColumns.FIRST_ROW;
    sheet.look(
        new Area(first, 0, at.lastRow, at.lastShown()),
        at.needs.firstCell() + "<>\"\"",
        Highlight.ATTENTION);
    sheet.look(
        new Area(first, at.countedAs.index(), at.lastRow, at.sure.index()),
        at.how.firstCell() + "=\"guess\"",
        Highlight.UNKNOWN);
    sheet.look(
        at.gramsFrom.area(),
        "RIGHT(" + at.gramsFrom.firstCell() + ",7)=\"assumed\"",
        Highlight.UNKNOWN);
  }
}
