package lytebook.report.sheet;

import lytebook.log.Entry;
import lytebook.log.copy.DailyTabletRows;
import lytebook.match.MatchedEntry;
import lytebook.report.book.Cell;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.format.LogEditColumn;
import lytebook.report.sheet.layout.LogLayout;
import lytebook.report.sheet.layout.ReportContext;

/** Where the rows of Log come from, for a later run that puts the log together again. */
final class LogOriginColumns {
  private final ReportContext pages;
  private final LogLayout at;
  private final Sheet sheet;

  LogOriginColumns(ReportContext pages, Sheet sheet) {
    this.pages = pages;
    this.at = pages.log;
    this.sheet = sheet;
  }

  void head() {
    header(at.gramsRule, LogEditColumn.GRAMS_RULE, 12);
    header(at.source, LogEditColumn.SOURCE, 8);
    header(at.sourceRow, LogEditColumn.SOURCE_ROW, 8);
    header(at.partOf, LogEditColumn.PART_OF, 22);
    header(at.notesWritten, LogEditColumn.NOTES_WRITTEN, 14);
    header(at.notesWas, LogEditColumn.NOTES_WAS, 14);
    header(at.tablet, LogEditColumn.TABLET, 8);
  }

  private void header(int column, String words, double width) {
    sheet.put(LogLayout.HEADER_ROW, column, Cell.text(words, Style.HEADER));
    sheet.width(column, width);
  }

  void put(int row, MatchedEntry matched) {
    RowWriter cells = new RowWriter(sheet, row);
    Entry entry = matched.entry();
    cells.text(at.gramsRule, matched.helping().from().name(), Style.WORKING);
    cells.number(at.source, pages.sourceNumber(entry.source()), Style.WORKING);
    cells.number(at.sourceRow, entry.row(), Style.WORKING);
    Entry whole = entry.whole();
    if (whole != null) {
      cells.text(at.partOf, whole.text(), Style.WORKING);
      cells.text(at.notesWritten, whole.notes(), Style.WORKING);
      cells.text(at.notesWas, entry.notes(), Style.WORKING);
    }
    if (DailyTabletRows.isOne(entry, pages.report.log().person().tablets())) {
      cells.number(at.tablet, 1, Style.WORKING);
    }
  }
}
