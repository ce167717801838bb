package lytebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The program with more in its tables, as a release with that data would have it: its classes are
 * loaded afresh and meet the other tables before those that come along.
 */
final class ProgramWithTables implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final URLClassLoader classes;

  private ProgramWithTables(URLClassLoader classes) {
    this.classes = classes;
  }

  /**
   * The program with the tables of a folder added to its own.
   *
   * @param more tables in the folders and under the names of those they add to
   * @param keyed names of tables whose rows fill cells of the row with the same first cell; the
   *     rows of the others are added at the end
   * @param merged where the tables put together go
   */
  static ProgramWithTables adding(Path more, List<String> keyed, Path merged) throws IOException {
    for (Path file : tables(more)) {
      String name = more.relativize(file).toString().replace('\\', '/');
      Path target = merged.resolve("lytebook").resolve(name);
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.writeString(target, merged(name, file, keyed.contains(name)));
    }
    URL own = Main.class.getProtectionDomain().getCodeSource().getLocation();
    return new ProgramWithTables(new Fresh(new URL[] {merged.toUri().toURL(), own}));
  }

  /** The tables in a folder and below it. */
  static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String merged(String name, Path more, boolean isKeyed) throws IOException {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>();
    try (InputStream own = Main.class.getResourceAsStream("/lytebook/" + name)) {
      String text =
          new String(Objects.requireNonNull(own, name).readAllBytes(), StandardCharsets.UTF_8);
      read(text, columns, rows, isKeyed);
    }
    read(Files.readString(more), columns, rows, isKeyed);
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns);
      for (Map<String, String> row : rows.values()) {
        printer.printRecord(columns.stream().map(column -> row.getOrDefault(column, "")));
      }
    }
    return text.toString();
  }

  private static void read(
      String text, List<String> columns, Map<String, Map<String, String>> rows, boolean isKeyed)
      throws IOException {
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      for (String column : parser.getHeaderNames()) {
        if (!columns.contains(column)) {
          columns.add(column);
        }
      }
      for (CSVRecord row : parser) {
        String key = isKeyed ? row.get(0) : String.valueOf(rows.size());
        rows.computeIfAbsent(key, first -> new LinkedHashMap<>()).putAll(row.toMap());
      }
    }
  }

  /** Runs it; gives its exit code and what it said. */
  ProgramRun run(Object... args) throws ReflectiveOperationException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Object code =
        classes
            .loadClass(Main.class.getName())
            .getMethod("run", PrintStream.class, PrintStream.class, String[].class)
            .invoke(
                null,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.of(args).map(String::valueOf).toArray(String[]::new));
    return new ProgramRun(
        (Integer) code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }

  /** Looks for our classes and tables here first, and for all else where everyone does. */
  private static final class Fresh extends URLClassLoader {
    Fresh(URL[] places) {
      super(places, Main.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!name.startsWith("lytebook.")) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      URL here = findResource(name);
      return here == null ? super.getResource(name) : here;
    }
  }
}
