package lytebook.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables of our own making: UTF-8 CSV, comma-separated, the first line naming the columns. A table
 * that cannot be read is a fault of the program, so it is thrown, with the table's name and line.
 */
public final class Tables {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Tables() {}

  /**
   * Reads a table that comes with the program.
   *
   * @param name file name below {@code /lytebook/} on the class path, such as {@code nutrients.csv}
   */
  public static List<Row> fromClassPath(String name) {
    InputStream stream = Tables.class.getResourceAsStream("/lytebook/" + name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its table " + name);
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads a table from a file. */
  public static List<Row> fromFile(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(String.valueOf(file.getFileName()), reader);
    }
  }

  /**
   * Reads a table; the caller closes the reader.
   *
   * @param name what to call the table where it is at fault
   */
  public static List<Row> read(String name, Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    CSVParser parser = CSVParser.builder().setReader(buffered(reader)).setFormat(FORMAT).get();
    for (CSVRecord values : parser) {
      Row row = new Row(name, (int) parser.getCurrentLineNumber(), values);
      if (!values.isConsistent()) {
        throw row.fault(values.size() + " cells where the header has another number");
      }
      rows.add(row);
    }
    return rows;
  }

  private static Reader buffered(Reader reader) {
    return reader instanceof BufferedReader ? reader : new BufferedReader(reader, 1 << 16);
  }

  /** One row of a table, its cells by the names of the columns. */
  public static final class Row {
    private final String table;
    private final int line;
    private final CSVRecord values;

    private Row(String table, int line, CSVRecord values) {
      this.table = table;
      this.line = line;
      this.values = values;
    }

    /** The cell's text, empty when the cell is; asking for a column the table lacks is a fault. */
    public String text(String column) {
      if (!values.isMapped(column)) {
        throw fault("no column '" + column + "'");
      }
      return values.get(column);
    }

    /** Whether the table has a column of this name. */
    public boolean hasColumn(String column) {
      return values.isMapped(column);
    }

    /** The cell as a finite number; an empty cell is unknown. */
    public OptionalDouble number(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        return OptionalDouble.empty();
      }
      try {
        double number = Double.parseDouble(text);
        if (Double.isFinite(number)) {
          return OptionalDouble.of(number);
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
      throw fault(column + " '" + text + "' is not a number");
    }

    /** The cell as {@code yes} or {@code no}; anything else is a fault. */
    public boolean yes(String column) {
      return switch (text(column)) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw fault(column + " '" + text(column) + "' is neither yes nor no");
      };
    }

    /** A fault of this row, to be thrown; names the table and the line. */
    public IllegalStateException fault(String what) {
      return new IllegalStateException(table + ":" + line + ": " + what);
    }
  }
}
