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

  private CsvWriter() {}

  /**
   * Writes rows.
   *
   * @param rows the cells of each, the header first
   * @param out where to; stays open
   * @throws IOException if the stream does
   */
  public static void write(List<List<String>> rows, OutputStream out) throws IOException {
    write(rows, ',', out);
  }

  /** The same with what parts the cells. */
  static void write(List<List<String>> rows, char delimiter, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(MARK);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator('\n').get();
    CSVPrinter printer = new CSVPrinter(writer, format);
    printer.printRecords(rows);
    printer.flush();
  }
}
