package lytebook.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.spreadsheet.A1;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a sheet straight into its part, with the values that our own engine reckoned
 * beside every formula. A log of many thousand rows never stands in memory as library objects.
 */
final class SheetRows {
  /** How far below a header its column's first cell is looked for. */
  private static final int FAR = 20;

  private final Sheet sheet;
  private final SharedStrings words;
  private final CellStyleIndex faces;
  private final RowHeights heights;
  private final NavigableMap<Integer, NavigableMap<Integer, Integer>> covered = new TreeMap<>();

  SheetRows(Sheet sheet, SharedStrings words, CellStyleIndex faces, RowHeights heights) {
    this.sheet = sheet;
    this.words = words;
    this.faces = faces;
    this.heights = heights;
    sheet.merged().forEach(this::cover);
  }

  /** Gives the covered cells of a merged area the style of its first, for its fill and edges. */
  private void cover(Area area) {
    Cell first = sheet.at(area.firstRow(), area.firstColumn());
    if (first == null) {
      return;
    }
    int style = faces.index(Cell.of(Value.EMPTY, first.style()), null, false);
    for (int row = area.firstRow(); row <= area.lastRow(); row++) {
      for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
        if (sheet.at(row, column) == null) {
          covered.computeIfAbsent(row, r -> new TreeMap<>()).put(column, style);
        }
      }
    }
  }

  /** Makes every style that the rows will name, while the workbook can still take them. */
  void prepareStyles() {
    sheet.rows().forEach((row, cells) -> cells.forEach((column, cell) -> style(row, column, cell)));
  }

  private int style(int row, int column, Cell cell) {
    Area table = sheet.filter();
    boolean inTable = table != null && row > table.firstRow() && row <= table.lastRow();
    Cell below = cell.style() == Style.HEADER ? below(row, column) : null;
    return faces.index(cell, below, inTable);
  }

  /** The first cell under a header; a column may begin with gaps. */
  private @Nullable Cell below(int header, int column) {
    Cell below = null;
    for (int row = header + 1; below == null && row <= header + FAR; row++) {
      below = sheet.at(row, column);
    }
    return below;
  }

  /** Writes the element {@code sheetData}. */
  void write(OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out).start("sheetData");
    TreeSet<Integer> rows = new TreeSet<>(sheet.rows().keySet());
    rows.addAll(sheet.heights().keySet());
    rows.addAll(covered.keySet());
    for (int row : rows) {
      startRow(xml, row);
      writeCells(xml, row);
      xml.end();
    }
    xml.end().flush();
  }

  private void startRow(XmlWriter xml, int row) throws IOException {
    String number = Integer.toString(row + 1);
    double points = heights.points(row);
    if (points == RowHeights.DEFAULT) {
      xml.start("row", "r", number);
    } else if (heights.isFixed(row)) {
      xml.start("row", "r", number, "ht", CellValue.number(points), "customHeight", "1");
    } else {
      xml.start("row", "r", number, "ht", CellValue.number(points));
    }
  }

  private void writeCells(XmlWriter xml, int row) throws IOException {
    Map<Integer, Cell> cells = sheet.rows().getOrDefault(row, new TreeMap<>());
    Map<Integer, Integer> fillers = covered.getOrDefault(row, new TreeMap<>());
    TreeSet<Integer> columns = new TreeSet<>(cells.keySet());
    columns.addAll(fillers.keySet());
    for (int column : columns) {
      String address = A1.cell(row, column);
      Cell cell = cells.get(column);
      if (cell == null) {
        xml.leaf("c", "r", address, "s", Integer.toString(fillers.getOrDefault(column, 0)));
      } else {
        writeCell(xml, address, cell, Integer.toString(style(row, column, cell)));
      }
    }
  }

  private void writeCell(XmlWriter xml, String address, Cell cell, String style)
      throws IOException {
    String text = CellValue.words(cell.value());
    if (cell.formula() == null && cell.value() instanceof Value.Empty) {
      xml.leaf("c", "r", address, "s", style);
      return;
    }
    if (text == null) {
      xml.start("c", "r", address, "s", style);
    } else {
      xml.start("c", "r", address, "s", style, "t", cell.formula() == null ? "s" : "str");
    }
    writeFormula(xml, cell.formula());
    xml.text("v", text == null ? CellValue.number(cell.value()) : inFile(cell, text));
    xml.end();
  }

  private static void writeFormula(XmlWriter xml, @Nullable String formula) throws IOException {
    if (formula != null) {
      xml.text("f", CleanText.of(formula));
    }
  }

  private String inFile(Cell cell, String text) {
    return cell.formula() == null ? Integer.toString(words.index(text)) : CleanText.escaped(text);
  }
}
