package lytebook.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import lytebook.report.book.Book;
import lytebook.report.book.Cell;
import lytebook.report.book.Chart;
import lytebook.report.book.Value;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/** What a chart's title and categories are in the cells they point to. */
final class ChartCells {
  private ChartCells() {}

  /** The words above a chart as they stand now: its own, or those of the cell it points to. */
  static String title(Chart chart, Book book) {
    if (!chart.title().isEmpty() || chart.titleCell().isEmpty()) {
      return chart.title();
    }
    String words = CellValue.words(value(book, new CellReference(chart.titleCell())));
    return words == null ? "" : words;
  }

  /** The days that a chart's categories are; empty when they are words. */
  static List<Value.DateValue> days(Chart chart, Book book) {
    List<Value.DateValue> days = new ArrayList<>();
    AreaReference range =
        new AreaReference(chart.categories().range(), SpreadsheetVersion.EXCEL2007);
    for (CellReference cell : range.getAllReferencedCells()) {
      if (!(value(book, cell) instanceof Value.DateValue day) || CellValue.words(day) != null) {
        return List.of();
      }
      days.add(day);
    }
    return days;
  }

  private static Value value(Book book, CellReference at) {
    Cell cell = book.sheet(at.getSheetName()).at(at.getRow(), at.getCol());
    return cell == null ? Value.EMPTY : cell.value();
  }
}
