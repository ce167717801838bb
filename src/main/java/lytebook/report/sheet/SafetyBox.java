package lytebook.report.sheet;

import java.util.List;
import lytebook.report.SafetyLine;
import lytebook.report.SafetyLines;
import lytebook.report.book.Area;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;

/** The box above the headline of Summary: what must be read before any number. */
final class SafetyBox {
  private static final double HEIGHT_WHEN_EMPTY = 3;

  private SafetyBox() {}

  static void put(Pages pages, Sheet sheet) {
    List<String> lines =
        new SafetyLines(pages.report, pages.health, pages.sentences, pages.nutrients)
            .lines().stream()
                .filter(line -> line.kind() != SafetyLine.Kind.QUESTIONS)
                .map(SafetyLine::words)
                .toList();
    int row = SummaryLayout.SAFETY_ROW;
    if (lines.isEmpty()) {
      sheet.height(row, HEIGHT_WHEN_EMPTY);
      return;
    }
    Rows cells = new Rows(sheet, row);
    cells.text(0, String.join("\n", lines), Style.WARNING);
    for (int column = 1; column <= SummaryLayout.LAST_SHOWN; column++) {
      cells.empty(column, Style.WARNING);
    }
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
  }
}
