package lytebook.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.FormulaErrors;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.SerialDate;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an {@code .xlsx}, pulled from its XML as they are asked for. */
final class XlsxRows implements RowCursor {

  private final InputStream in;
  private final XMLStreamReader xml;
  private final ReadOnlySharedStringsTable strings;
  private final boolean[] isDateStyle;
  private final boolean from1904;
  private int row;
  private int column;

  /**
   * @param in the sheet's XML; closed with the cursor
   * @param isDateStyle by number of the cell style, whether it shows a number as a date or a time
   */
  XlsxRows(
      InputStream in, ReadOnlySharedStringsTable strings, boolean[] isDateStyle, boolean from1904)
      throws XMLStreamException {
    this.in = in;
    this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
    this.strings = strings;
    this.isDateStyle = isDateStyle;
    this.from1904 = from1904;
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          return row();
        }
      }
      return null;
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableFileException.of(e);
    }
  }

  private RawRow row() throws XMLStreamException {
    String number = xml.getAttributeValue(null, "r");
    row = number == null || !number.matches("[1-9]\\d{0,6}") ? row + 1 : Integer.parseInt(number);
    String hiding = xml.getAttributeValue(null, "hidden");
    boolean hidden = "1".equals(hiding) || "true".equals(hiding);
    column = -1;
    List<RawCell> cells = new ArrayList<>();
    while (!isEnd("row")) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        RawCell cell = cell();
        if (cell != null) {
          cells.add(cell);
        }
      }
    }
    return new RawRow(row, cells, false, hidden);
  }

  private @Nullable RawCell cell() throws XMLStreamException {
    String reference = xml.getAttributeValue(null, "r");
    column = reference == null ? column + 1 : A1.columnNumber(reference);
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String value = "";
    while (!isEnd("c")) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("v")) {
          value = xml.getElementText();
        } else if (name.equals("is")) {
          value = inlineText();
        }
      }
    }
    try {
      return cell(type == null ? "n" : type, style, value);
    } catch (NumberFormatException | IndexOutOfBoundsException | IllegalStateException e) {
      return RawCell.error(column, FormulaErrors.BROKEN);
    }
  }

  private @Nullable RawCell cell(String type, @Nullable String style, String value) {
    if (value.isEmpty()) {
      return null;
    }
    if (type.equals("n")) {
      boolean isDate = style != null && isDate(Integer.parseInt(style));
      double number = Double.parseDouble(value);
      return RawCell.number(column, isDate ? since1900(number, from1904) : number, isDate);
    }
    String text =
        switch (type) {
          case "s" -> strings.getItemAt(Integer.parseInt(value)).getString();
          case "b" -> value.equals("1") ? "TRUE" : "FALSE";
          default -> value;
        };
    text = CellText.clean(text);
    if (text.isEmpty()) {
      return null;
    }
    return type.equals("e") ? RawCell.error(column, text) : RawCell.text(column, text);
  }

  /** A day of a workbook by the base of most; a time of day without a day stays as it is. */
  static double since1900(double serial, boolean from1904) {
    return from1904 && serial >= 1 ? serial + SerialDate.DAYS_TO_1904 : serial;
  }

  private boolean isDate(int style) {
    return style < isDateStyle.length && isDateStyle[style];
  }

  /** The runs of a text that stands in the cell itself, without what says how to pronounce it. */
  private String inlineText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (!isEnd("is")) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        spoken = true;
      } else if (isEnd("rPh")) {
        spoken = false;
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
        String run = xml.getElementText();
        text.append(spoken ? "" : run);
      }
    }
    return text.toString();
  }

  private boolean isEnd(String name) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
