package lytebook.read.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file, each a record of its own, for a file whose quotation marks do not pair:
 * a lone mark then spoils its own line and no other.
 */
final class CsvLines implements RowCursor {
  private final BufferedReader lines;
  private final CSVFormat quoted;
  private final CSVFormat unquoted;
  private int number;

  /**
   * @param text the file's text; closed with the cursor
   */
  CsvLines(Reader text, char delimiter) {
    lines = new BufferedReader(text);
    quoted = CsvRecords.format(delimiter);
    unquoted = quoted.builder().setQuote(null).get();
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      return null;
    }
    number++;
    try {
      return new RawRow(number, cells(line, quoted));
    } catch (UncheckedIOException e) {
      return new RawRow(number, cells(line, unquoted), true, false);
    }
  }

  private static List<RawCell> cells(String line, CSVFormat format) throws IOException {
    try (CSVParser parser = CSVParser.parse(line, format)) {
      for (CSVRecord values : parser) {
        return CsvRecords.cells(values);
      }
      return List.of();
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
