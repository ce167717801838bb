package lytebook.write;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lytebook.report.book.A1;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Value;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a sheet straight into its part, with the values that our own engine reckoned
 * beside every formula. A log of many thousand rows never stands in memory as library objects.
 */
final class SheetRows {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** Spreadsheets count a day in February 1900 that never was; before it serials are not safe. */
  private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

  private static final double SECONDS_A_DAY = 86_400;

  private final Sheet sheet;
  private final SharedWords words;
  private final CellFaces faces;
  private final NavigableMap<Integer, Double> heights;
  private final NavigableMap<Integer, NavigableMap<Integer, Integer>> fillers = new TreeMap<>();

  SheetRows(Sheet sheet, SharedWords words, CellFaces faces) {
    this.sheet = sheet;
    this.words = words;
    this.faces = faces;
    this.heights = RowHeights.of(sheet);
    sheet.merged().forEach(this::fill);
  }

  /** Gives the covered cells of a merged area the style of its first, for its fill and edges. */
  private void fill(Area area) {
    Cell first = sheet.at(area.firstRow(), area.firstColumn());
    if (first == null) {
      return;
    }
    int style = faces.index(Cell.of(Value.EMPTY, first.style()), false);
    for (int row = area.firstRow(); row <= area.lastRow(); row++) {
      for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
        if (sheet.at(row, column) == null) {
          fillers.computeIfAbsent(row, r -> new TreeMap<>()).put(column, style);
        }
      }
    }
  }

  /** Makes every style that the rows will name, while the workbook can still take them. */
  void prepareStyles() {
    sheet.rows().forEach((row, cells) -> cells.values().forEach(cell -> style(row, cell)));
  }

  private int style(int row, Cell cell) {
    Area table = sheet.filter();
    return faces.index(cell, table != null && row > table.firstRow() && row <= table.lastRow());
  }

  /** Writes the element {@code sheetData}. */
  void write(OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartElement("sheetData");
    TreeSet<Integer> rows = new TreeSet<>(sheet.rows().keySet());
    rows.addAll(heights.keySet());
    rows.addAll(fillers.keySet());
    for (int row : rows) {
      writeRow(xml, row);
    }
    xml.writeEndElement();
    xml.flush();
  }

  private void writeRow(XMLStreamWriter xml, int row) throws XMLStreamException {
    xml.writeStartElement("row");
    xml.writeAttribute("r", Integer.toString(row + 1));
    Double height = heights.get(row);
    if (height != null) {
      xml.writeAttribute("ht", number(height));
      xml.writeAttribute("customHeight", "1");
    }
    Map<Integer, Cell> cells = sheet.rows().getOrDefault(row, new TreeMap<>());
    Map<Integer, Integer> covered = fillers.getOrDefault(row, new TreeMap<>());
    TreeSet<Integer> columns = new TreeSet<>(cells.keySet());
    columns.addAll(covered.keySet());
    for (int column : columns) {
      Cell cell = cells.get(column);
      String address = A1.cell(row, column);
      if (cell != null) {
        writeCell(xml, address, cell, style(row, cell));
      } else {
        startCell(xml, address, covered.getOrDefault(column, 0));
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  private static void startCell(XMLStreamWriter xml, String address, int style)
      throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", address);
    xml.writeAttribute("s", Integer.toString(style));
  }

  private void writeCell(XMLStreamWriter xml, String address, Cell cell, int style)
      throws XMLStreamException {
    startCell(xml, address, style);
    String formula = cell.formula();
    String text = textOf(cell.value());
    if (formula == null) {
      writePlain(xml, cell);
    } else {
      if (text != null) {
        xml.writeAttribute("t", "str");
      }
      write(xml, "f", CleanText.of(formula));
      write(xml, "v", text == null ? numberOf(cell.value()) : CleanText.escaped(text));
    }
    xml.writeEndElement();
  }

  private void writePlain(XMLStreamWriter xml, Cell cell) throws XMLStreamException {
    Value value = cell.value();
    if (value instanceof Value.Text shared) {
      xml.writeAttribute("t", "s");
      write(xml, "v", Integer.toString(words.index(shared.text())));
    } else if (value instanceof Value.Day day && day.date().isBefore(FIRST_SAFE_DAY)) {
      xml.writeAttribute("t", "str");
      write(xml, "v", day.date().toString());
    } else if (!(value instanceof Value.Empty)) {
      write(xml, "v", numberOf(value));
    }
  }

  private static void write(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  /** The words a formula gives; null when it gives a number. */
  private static @Nullable String textOf(Value value) {
    if (value instanceof Value.Text words) {
      return words.text();
    }
    if (value instanceof Value.Day day && day.date().isBefore(FIRST_SAFE_DAY)) {
      return day.date().toString();
    }
    return value instanceof Value.Empty ? "" : null;
  }

  private static String numberOf(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return number(numeric.number());
    }
    if (value instanceof Value.Day day) {
      return Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day.date()));
    }
    if (value instanceof Value.Clock clock) {
      return number(clock.time().toSecondOfDay() / SECONDS_A_DAY);
    }
    throw new IllegalStateException("not a number: " + value);
  }

  /** A number in full, without an idle decimal. */
  static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
