package lytebook.report.sheet;

import java.util.List;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.ReportContext;

/** What the report is, what its figures rest on, and what it cannot say. */
final class AboutSheet {
  static final String SHEET = "About";

  /** The lines run over several columns: one column wider than the page would be cut in print. */
  private static final int LAST_COLUMN = 3;

  private AboutSheet() {}

  static Sheet of(ReportContext pages) {
    Sheet sheet = new Sheet(SHEET);
    new RowWriter(sheet, 0).text(0, pages.say("about.title"), Style.TITLE);
    int row = 1;
    row =
        line(
            sheet,
            row,
            pages.say(
                "about.made",
                pages.report.version(),
                ReportContext.day(pages.report.madeOn()),
                pages.report.log().file(),
                pages.report.log().rowsRead()));
    String dialect = pages.report.log().dialect();
    if (!dialect.isEmpty()) {
      row = line(sheet, row, pages.say("about.dialect", dialect));
    }
    if (pages.report.totals().rows().size() > ReportBook.MOST_LIVE_ROWS) {
      row = line(sheet, row, pages.say("about.values", ReportBook.MOST_LIVE_ROWS));
    }
    for (String key :
        List.of(
            "about.use",
            "about.unknown",
            "about.days",
            "about.weights",
            "about.verdicts",
            "about.supplements",
            "about.sodium",
            "about.shading",
            "about.live",
            "about.foods",
            "about.targets",
            "about.privacy",
            "about.safety")) {
      row = line(sheet, row, pages.say(key));
    }
    if (!pages.health.isClinicallyReviewed()) {
      line(sheet, row, pages.say("about.not_reviewed"));
    }
    sheet.widths(27, 27, 27, 27);
    sheet.print(pages.print(false, false, -1, LAST_COLUMN));
    return sheet;
  }

  private static int line(Sheet sheet, int row, String text) {
    new RowWriter(sheet, row).across(text, Style.TEXT_WRAPPED, LAST_COLUMN);
    sheet.height(row, 16.0 * (1 + text.length() / 105));
    return row + 1;
  }
}
