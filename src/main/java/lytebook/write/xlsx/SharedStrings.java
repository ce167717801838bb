package lytebook.write.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lytebook.report.book.Book;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Value;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The words of a workbook's plain text cells, each kept once. */
final class SharedStrings {
  private final Map<String, Integer> indexes = new HashMap<>();

  /** Collects the words of a book into a workbook. */
  SharedStrings(Book book, XSSFWorkbook workbook) {
    SharedStringsTable table = workbook.getSharedStringSource();
    for (Sheet sheet : book.sheets()) {
      for (Map<Integer, Cell> row : sheet.rows().values()) {
        row.values().forEach(cell -> add(cell, table));
      }
    }
  }

  /** Words of formulas stand in their cells instead. */
  private void add(Cell cell, SharedStringsTable table) {
    String words = CellValue.words(cell.value());
    if (words != null && cell.formula() == null && !(cell.value() instanceof Value.Empty)) {
      indexes.computeIfAbsent(
          words,
          text -> table.addSharedStringItem(new XSSFRichTextString(CleanText.escaped(text))));
    }
  }

  int index(String text) {
    return Objects.requireNonNull(indexes.get(text), "words were not collected");
  }
}
