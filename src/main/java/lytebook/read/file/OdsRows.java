package lytebook.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of an {@code .ods}, pulled from its XML as they are asked for. The format
 * says equal rows and cells once with a number of times, so that is bounded.
 */
final class OdsRows implements RowCursor {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final long MOST_CELLS = 20_000_000;

  private final InputStream in;
  private final XMLStreamReader xml;
  private final OdsCell cells;
  private List<RawCell> again = List.of();
  private int timesAgain;
  private boolean isHidden;
  private int row;
  private long cellCount;

  /**
   * @param in the XML of the whole spreadsheet; closed with the cursor
   * @param number how many sheets stand before this one
   */
  OdsRows(InputStream in, int number) throws XMLStreamException {
    this.in = in;
    this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
    this.cells = new OdsCell(xml);
    int left = number + 1;
    while (left > 0 && xml.hasNext()) {
      xml.next();
      left -= xml.isStartElement() && xml.getLocalName().equals("table") ? 1 : 0;
    }
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    try {
      while (timesAgain == 0) {
        if (!toNextRow()) {
          return null;
        }
        readRow();
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableFileException.of(e);
    }
    timesAgain--;
    row++;
    cellCount += again.size();
    if (row > MOST_ROWS || cellCount > MOST_CELLS) {
      throw new UnreadableFileException(ProblemCode.UNPACKS_TOO_LARGE, "");
    }
    return new RawRow(row, again, false, isHidden);
  }

  /** Whether another row stands in this sheet; if so, the reader is at its start. */
  private boolean toNextRow() throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
      if (xml.isEndElement() && xml.getLocalName().equals("table")) {
        return false;
      }
      if (xml.isStartElement() && xml.getLocalName().equals("table-row")) {
        return true;
      }
    }
    return false;
  }

  /** Reads a row; blank ones are counted and left out. */
  private void readRow() throws XMLStreamException, IOException {
    int times = times("number-rows-repeated");
    isHidden = !List.of("", "visible").contains(OdsFile.attribute(xml, "visibility"));
    again = cells();
    if (again.isEmpty()) {
      row = (int) Math.min(MOST_ROWS, (long) row + times);
    } else {
      timesAgain = times;
    }
  }

  private List<RawCell> cells() throws XMLStreamException, IOException {
    List<RawCell> found = new ArrayList<>();
    int column = 0;
    while (xml.next() != XMLStreamConstants.END_ELEMENT
        || !xml.getLocalName().equals("table-row")) {
      if (!xml.isStartElement() || !xml.getLocalName().endsWith("table-cell")) {
        continue;
      }
      int times = times("number-columns-repeated");
      boolean isCovered = xml.getLocalName().startsWith("covered");
      RawCell cell = cells.read(column);
      if (cell != null && !isCovered) {
        if ((long) column + times > MOST_COLUMNS) {
          throw new UnreadableFileException(ProblemCode.UNPACKS_TOO_LARGE, "");
        }
        for (int i = 0; i < times; i++) {
          found.add(new RawCell(column + i, cell.kind(), cell.text(), cell.number()));
        }
      }
      column = (int) Math.min(Integer.MAX_VALUE, (long) column + times);
    }
    return found;
  }

  private int times(String attribute) {
    String text = OdsFile.attribute(xml, attribute);
    return text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : 1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
