package lytebook.write.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows as comma-separated text in UTF-8, with the mark at its start by which Excel knows it.
 */
public final class CsvWriter {
  private static final char MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private CsvWriter() {}

  /**
   * Writes rows.
   *
   * @param rows the cells of each, the header first
   * @param out where to; stays open
   * @throws IOException if the stream does
   */
  public static void write(List<List<String>> rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(MARK);
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    for (List<String> row : rows) {
      printer.printRecord(row);
    }
    printer.flush();
  }
}
