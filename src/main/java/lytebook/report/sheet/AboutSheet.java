package lytebook.report.sheet;

import java.util.List;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;

/** What the report is, what its figures rest on, and what it cannot say. */
final class AboutSheet {
  static final String SHEET = "About";

  private AboutSheet() {}

  static Sheet of(Pages pages) {
    Sheet sheet = new Sheet(SHEET);
    new Rows(sheet, 0).text(0, pages.say("about.title"), Style.TITLE);
    int row = 1;
    row =
        line(
            sheet,
            row,
            pages.say(
                "about.made",
                pages.report.version(),
                Pages.day(pages.report.madeOn()),
                pages.report.log().file(),
                pages.report.log().rowsRead()));
    for (String key :
        List.of(
            "about.use",
            "about.unknown",
            "about.days",
            "about.weights",
            "about.verdicts",
            "about.sodium",
            "about.shading",
            "about.live",
            "about.foods",
            "about.targets",
            "about.privacy",
            "about.safety")) {
      row = line(sheet, row, pages.say(key));
    }
    sheet.width(0, 110);
    sheet.print(pages.print(false, false, -1, 0));
    return sheet;
  }

  private static int line(Sheet sheet, int row, String text) {
    new Rows(sheet, row).text(0, text, Style.TEXT_WRAPPED);
    sheet.height(row, 16.0 * (1 + text.length() / 105));
    return row + 1;
  }
}
