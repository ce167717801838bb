package lytebook.write.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowHeightsTest {
  @ParameterizedTest
  @CsvSource({
    "TEXT, one line that is much longer than its column, 15",
    "TEXT_WRAPPED, short, 15",
    "TEXT_WRAPPED, twice as many words here, 32",
    "TEXT_WRAPPED, oneverylongwordthatmustbebroken, 46",
    "TITLE, Days, 24",
  })
  void fitsTheWords(Style style, String words, double points) {
    Sheet sheet = new Sheet("Log").width(0, 14).put(0, 0, Cell.text(words, style));
    assertEquals(points, new RowHeights(sheet).points(0));
    assertFalse(new RowHeights(sheet).isFixed(0));
  }

  @Test
  void countsAllColumnsOfMergedCells() {
    Sheet sheet = new Sheet("Log").width(0, 14).width(1, 14);
    sheet.put(0, 0, Cell.text("twice as many words here", Style.TEXT_WRAPPED));
    sheet.merge(Area.row(0, 0, 1));
    assertEquals(15, new RowHeights(sheet).points(0));
    sheet.put(0, 0, Cell.text("twice as many words here and as many again", Style.TEXT_WRAPPED));
    assertEquals(32, new RowHeights(sheet).points(0));
    assertTrue(new RowHeights(sheet).isFixed(0));
  }

  @Test
  void leavesAGivenHeight() {
    Sheet sheet = new Sheet("Log").height(0, 40).put(0, 0, Cell.text("x", Style.TITLE));
    assertEquals(40, new RowHeights(sheet).points(0));
    assertTrue(new RowHeights(sheet).isFixed(0));
  }
}
