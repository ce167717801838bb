package lytebook.write;

import java.util.HashMap;
import java.util.Map;
import lytebook.report.book.Book;
import lytebook.report.book.Cell;
import lytebook.report.book.Value;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The words of a workbook's plain text cells, each kept once. */
final class SharedWords {
  private final Map<String, Integer> indexes = new HashMap<>();

  /** Collects the words of a book into a workbook. */
  SharedWords(Book book, XSSFWorkbook workbook) {
    SharedStringsTable table = workbook.getSharedStringSource();
    book.sheets().stream()
        .flatMap(sheet -> sheet.rows().values().stream())
        .flatMap(row -> row.values().stream())
        .filter(SharedWords::isPlainText)
        .map(cell -> ((Value.Text) cell.value()).text())
        .forEach(
            text ->
                indexes.computeIfAbsent(
                    text,
                    t -> table.addSharedStringItem(new XSSFRichTextString(CleanText.escaped(t)))));
  }

  /** Whether a cell's words are kept here; those of formulas stand in the cell. */
  static boolean isPlainText(Cell cell) {
    return cell.formula() == null && cell.value() instanceof Value.Text;
  }

  int index(String text) {
    Integer index = indexes.get(text);
    if (index == null) {
      throw new IllegalStateException("words were not collected");
    }
    return index;
  }
}
