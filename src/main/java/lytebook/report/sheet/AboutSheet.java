package lytebook.report.sheet;

import java.util.ArrayList;
import java.util.List;
import lytebook.log.FoodLog;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.ReportContext;

/** What the report is, what its figures rest on, and what it cannot say. */
final class AboutSheet {
  static final String SHEET = "About";

  /** The lines run over several columns: one column wider than the page would be cut in print. */
  private static final int LAST_COLUMN = 3;

  private static final List<String> KEYS =
      List.of(
          "use",
          "unknown",
          "days",
          "weights",
          "verdicts",
          "supplements",
          "sodium",
          "shading",
          "live",
          "foods",
          "targets",
          "privacy",
          "safety");

  private AboutSheet() {}

  static Sheet of(ReportContext pages) {
    Sheet sheet = new Sheet(SHEET);
    new RowWriter(sheet, 0).text(0, pages.say("about.title"), Style.TITLE);
    List<String> lines = new ArrayList<>();
    FoodLog log = pages.report.log();
    String made = ReportContext.day(pages.report.madeOn());
    lines.add(pages.say("about.made", pages.report.version(), made, log.file(), log.rowsRead()));
    if (!log.dialect().isEmpty()) {
      lines.add(pages.say("about.dialect", log.dialect()));
    }
    if (pages.report.totals().rows().size() > ReportBook.MOST_LIVE_ROWS) {
      lines.add(pages.say("about.values", ReportBook.MOST_LIVE_ROWS));
    }
    KEYS.forEach(key -> lines.add(pages.say("about." + key)));
    if (!pages.health.isClinicallyReviewed()) {
      lines.add(pages.say("about.not_reviewed"));
    }
    for (int i = 0; i < lines.size(); i++) {
      new RowWriter(sheet, i + 1).across(lines.get(i), Style.TEXT_WRAPPED, LAST_COLUMN);
      sheet.height(i + 1, 16.0 * (1 + lines.get(i).length() / 105));
    }
    sheet.widths(27, 27, 27, 27);
    sheet.print(pages.print(false, false, -1, LAST_COLUMN));
    return sheet;
  }
}
