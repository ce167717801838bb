package lytebook.report.sheet.layout;

import java.util.List;
import lytebook.report.SafetyNotice;
import lytebook.report.SafetyNotices;
import lytebook.report.book.Area;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;

/** What must be read before any number, in a box. */
public final class SafetyBox {
  private static final double HEIGHT_WHEN_EMPTY = 3;

  private SafetyBox() {}

  /** Puts the box above the headline of Summary, whose foot tells of open questions. */
  public static void put(ReportContext pages, Sheet sheet) {
    put(pages, sheet, SummaryLayout.SAFETY_ROW, SummaryLayout.LAST_SHOWN, false);
  }

  /**
   * Puts the box into a row.
   *
   * @param lastColumn last column it covers
   * @param questions whether it tells of open questions too
   */
  public static void put(
      ReportContext pages, Sheet sheet, int row, int lastColumn, boolean questions) {
    List<String> lines =
        new SafetyNotices(pages.report, pages.health, pages.sentences, pages.nutrients)
            .lines().stream()
                .filter(line -> questions || line.kind() != SafetyNotice.Trigger.QUESTIONS)
                .map(SafetyNotice::words)
                .toList();
    if (lines.isEmpty()) {
      sheet.height(row, HEIGHT_WHEN_EMPTY);
      return;
    }
    RowWriter cells = new RowWriter(sheet, row);
    cells.text(0, String.join("\n", lines), Style.WARNING);
    for (int column = 1; column <= lastColumn; column++) {
      cells.empty(column, Style.WARNING);
    }
    sheet.merge(Area.row(row, 0, lastColumn));
  }
}
