package lytebook.read.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of a text file, each of which may span lines within quotation marks. */
final class CsvRecords implements RowCursor {
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  /**
   * @param text the file's text; closed with the cursor
   */
  CsvRecords(Reader text, char delimiter) throws IOException {
    parser = CSVParser.builder().setReader(text).setFormat(format(delimiter)).get();
    records = parser.iterator();
  }

  static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(delimiter != '\t')
        .get();
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    int line = (int) parser.getCurrentLineNumber() + 1;
    try {
      return records.hasNext() ? new RawRow(line, cells(records.next())) : null;
    } catch (UncheckedIOException e) {
      throw new OpenQuotesException(e);
    }
  }

  static List<RawCell> cells(CSVRecord values) {
    List<RawCell> cells = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      String text = CellText.clean(values.get(i));
      if (!text.isEmpty()) {
        cells.add(CellText.cell(i, text));
      }
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
