package lytebook.read.table;

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
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import lytebook.problem.Place;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/**
 * Tables of our own making: UTF-8 CSV, comma-separated, the first line naming the columns. A table
 * that cannot be read is a fault of the program, so it is thrown, with the table's name and line.
 */
public final class Tables {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();

  /** Of the tables that were read from the class path, which never change while it runs. */
  private static final Map<String, String> CHECKSUMS = new ConcurrentHashMap<>();

  private Tables() {}

  /** The checksum (CRC-32) of a table that comes with the program; it is read where it was not. */
  public static String checksum(String name) {
    if (!CHECKSUMS.containsKey(name)) {
      fromClassPath(name);
    }
    return CHECKSUMS.getOrDefault(name, "");
  }

  /**
   * Reads a table that comes with the program.
   *
   * @param name file name below {@code /lytebook/} on the class path, such as {@code nutrients.csv}
   */
  public static List<TableRow> fromClassPath(String name) {
    InputStream stream = Tables.class.getResourceAsStream("/lytebook/" + name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its table " + name);
    }
    CheckedInputStream counted = new CheckedInputStream(stream, new CRC32());
    try (Reader reader = new InputStreamReader(counted, StandardCharsets.UTF_8)) {
      List<TableRow> rows = read(name, reader);
      CHECKSUMS.put(name, Long.toHexString(counted.getChecksum().getValue()));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The records of a table that comes with the program, one a row, in its order. */
  static <T> List<T> records(String name, Function<TableRow, T> read) {
    return fromClassPath(name).stream().map(row -> row.read(read)).toList();
  }

  /**
   * The records of a table that comes with the program by what stands in one of its columns, in its
   * order; a key that is blank or stands twice is a fault.
   */
  static <T> Map<String, T> byKey(String name, String key, Function<TableRow, T> read) {
    return byKey(fromClassPath(name), key, read);
  }

  /** The same of rows that were read. */
  static <T> Map<String, T> byKey(List<TableRow> rows, String key, Function<TableRow, T> read) {
    Map<String, T> records = new LinkedHashMap<>();
    rows.forEach(row -> row.putOnce(records, row.text(key), row.read(read)));
    return Collections.unmodifiableMap(records);
  }

  /** Reads a table from a file. */
  public static List<TableRow> fromFile(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(String.valueOf(file.getFileName()), reader);
    }
  }

  /**
   * Reads a table; the caller closes the reader.
   *
   * @param name what to call the table where it is at fault
   */
  public static List<TableRow> read(String name, Reader reader) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    forEach(name, reader, rows::add);
    return rows;
  }

  /**
   * Hands on the rows of a table one after the other, so that a long one need not fit in memory;
   * empty lines are passed over. The caller closes the reader.
   *
   * @param name what to call the table where it is at fault
   * @return the columns, as the first line names them; empty when there is no line
   * @throws TableFault when a row has not the cells the first line names, or quotation marks do not
   *     pair
   */
  public static List<String> forEach(String name, Reader reader, Consumer<TableRow> each)
      throws IOException {
    RecordGuard guarded =
        new RecordGuard(
            reader instanceof BufferedReader ? reader : new BufferedReader(reader, 1 << 16));
    try {
      CSVParser parser = parser(name, guarded);
      Iterator<CSVRecord> records = parser.iterator();
      while (true) {
        CSVRecord values = next(name, parser, records);
        if (values == null) {
          return parser.getHeaderNames();
        }
        guarded.recordDone();
        TableRow row = new TableRow(name, (int) parser.getCurrentLineNumber(), values);
        if (isBlank(values)) {
          continue;
        }
        if (!values.isConsistent()) {
          int columns = parser.getHeaderNames().size();
          throw row.fault("it has " + values.size() + " cells, the first line " + columns);
        }
        each.accept(row);
      }
    } catch (RecordGuard.TooLongException | CSVException e) {
      throw new TableFault(name, 1, "a quotation mark has no partner, or a row has no end", e);
    }
  }

  private static CSVParser parser(String name, Reader reader) throws IOException {
    try {
      return CSVParser.builder().setReader(reader).setFormat(FORMAT).get();
    } catch (IllegalArgumentException e) {
      throw new TableFault(name, 1, "a column has no name, or two have the same", e);
    }
  }

  /** An empty line, as editors leave at the end. */
  private static boolean isBlank(CSVRecord values) {
    return values.size() == 1 && values.get(0).isEmpty();
  }

  private static @Nullable CSVRecord next(
      String name, CSVParser parser, Iterator<CSVRecord> records) throws IOException {
    int line = (int) parser.getCurrentLineNumber() + 1;
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      if (cause instanceof CSVException || cause instanceof RecordGuard.TooLongException) {
        throw new TableFault(
            name, line, "a quotation mark has no partner from here on, or a row has no end", e);
      }
      throw cause;
    }
  }

  /** What is wrong with a table, and where. */
  public static final class TableFault extends IllegalStateException {
    private final String table;
    private final int line;
    private final String what;

    TableFault(String table, int line, String what, @Nullable Throwable cause) {
      super(table + ":" + line + ": " + what, cause);
      this.table = table;
      this.line = line;
      this.what = what;
    }

    /** The table, by the name it was read under, and the line, from 1. */
    public Place place() {
      return new Place(table, null, line, null);
    }

    /** What is wrong there, without the place. */
    public String what() {
      return what;
    }
  }
}
