package lytebook.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * What code, tables and docs cite of {@code docs/method.md} is there: its sections by their
 * numbers, its sources by their ids, and the matrix of what is held back cell by cell.
 */
class MethodCitationsTest {
  private static final String METHOD = "method.md";

  private static final Path TABLES = Path.of("src/main/resources/lytebook");

  private static final Pattern HEADING = Pattern.compile("(?m)^#{2,3} (\\d+(?:\\.\\d+)?)\\.? ");

  /** One section or a list of them, such as "4.6, 6.4 and 10". */
  private static final Pattern CITATION =
      Pattern.compile("\\bmethod\\.md (\\d+(?:\\.\\d+)?(?:(?:, | and )\\d+(?:\\.\\d+)?)*)");

  /** Where a line of a Javadoc or of a paragraph ends. */
  private static final Pattern LINE_END = Pattern.compile("\\s*\\n[ \\t]*(?:(?:\\*|//) )?");

  private static final Pattern SOURCE = Pattern.compile("\\bS\\d{2}\\b");

  private static final Set<String> COLUMNS_OF_SOURCES = Set.of("source", "sources", "reason");

  /** 113 when the method came into the project. */
  private static final int LEAST_CITATIONS = 95;

  /** 354 when the method came into the project. */
  private static final int LEAST_SOURCES = 320;

  @Test
  void everySectionThatIsCitedExists() throws IOException {
    Set<String> sections = sections();
    List<String> lost = new ArrayList<>();
    int cited = 0;
    for (Path file : citingFiles()) {
      for (String section : citedIn(Files.readString(file))) {
        cited++;
        if (!sections.contains(section)) {
          lost.add(file + ": " + METHOD + " " + section);
        }
      }
    }
    assertEquals("", String.join("\n", lost));
    assertTrue(cited >= LEAST_CITATIONS, cited + " citations seen");
  }

  @Test
  void everyCitationOfAListIsSeen() {
    assertEquals(
        List.of("4.6", "6.4", "99", "5", "2.4"),
        citedIn(
            "/** Rules: "
                + METHOD
                + " 4.6, 6.4 and\n * 99. See "
                + METHOD
                + "\n * 5 ("
                + METHOD
                + " 2.4 RF08; {0} what to do). "
                + METHOD
                + " is no citation. */"));
    assertTrue(sections().contains("4.6") && !sections().contains("99"), sections().toString());
  }

  @Test
  void everySourceThatIsCitedExists() throws IOException {
    Set<String> known = sources().keySet();
    List<String> lost = new ArrayList<>();
    int cited = 0;
    for (Path table : files(TABLES, ".csv")) {
      for (CSVRecord row : rows(table)) {
        for (Map.Entry<String, String> cell : row.toMap().entrySet()) {
          if (COLUMNS_OF_SOURCES.contains(cell.getKey())) {
            for (String id :
                SOURCE.matcher(cell.getValue()).results().map(r -> r.group()).toList()) {
              cited++;
              if (!known.contains(id)) {
                lost.add(table + ":" + row.getRecordNumber() + ": " + id);
              }
            }
          }
        }
      }
    }
    assertEquals("", String.join("\n", lost));
    assertTrue(cited >= LEAST_SOURCES, cited + " sources seen");
  }

  /** A source is told alike in the tables and on the page. */
  @Test
  void sourcesOfTheTablesAreThoseOfSectionNine() throws IOException {
    Map<String, List<String>> known = sources();
    int compared = 0;
    for (String table : List.of("health/sources.csv", "plan/sources.csv")) {
      for (CSVRecord row : rows(TABLES.resolve(table))) {
        if (SOURCE.matcher(row.get("id")).matches()) {
          compared++;
          assertEquals(
              known.get(row.get("id")),
              List.of(
                  row.get("id"), row.get("citation"), row.get("where_read"), row.get("read_as")),
              table);
        }
      }
    }
    assertTrue(compared > 40, compared + " sources compared");
  }

  /** Section 2.1 holds what a clinician reads and signs; the table holds what the program does. */
  @Test
  void theMatrixIsThatOfTheTable() throws IOException {
    List<List<String>> ofTable = new ArrayList<>();
    for (CSVRecord row : rows(TABLES.resolve("health/conditions.csv"))) {
      List<String> cells = new ArrayList<>(List.of(row.get("code")));
      for (String column :
          List.of(
              "k_food_up",
              "k_supplement",
              "mg_food_up",
              "mg_supplement",
              "ca_food_up",
              "ca_supplement",
              "fluid_up",
              "sodium_up")) {
        cells.add(row.get(column));
      }
      cells.add(sorted(row.get("sources"), ";"));
      ofTable.add(cells);
    }
    List<List<String>> ofPage = new ArrayList<>();
    for (List<String> row : tableUnder("| code | label | K_food_up |")) {
      List<String> cells = new ArrayList<>(List.of(row.get(0)));
      cells.addAll(row.subList(2, 10));
      cells.add(sorted(row.get(10), " "));
      ofPage.add(cells);
    }
    assertEquals(List.of(), without(ofTable, ofPage), "only in the table");
    assertEquals(List.of(), without(ofPage, ofTable), "only on the page");
    assertTrue(ofPage.size() > 30, ofPage.size() + " codes compared");
  }

  private static List<List<String>> without(List<List<String>> rows, List<List<String>> others) {
    return rows.stream().filter(row -> !others.contains(row)).toList();
  }

  private static String sorted(String sources, String between) {
    return Arrays.stream(sources.split(between, -1)).sorted().collect(Collectors.joining(" "));
  }

  private static List<String> citedIn(String text) {
    List<String> sections = new ArrayList<>();
    CITATION
        .matcher(LINE_END.matcher(text).replaceAll(" "))
        .results()
        .forEach(one -> sections.addAll(List.of(one.group(1).split(", | and ", -1))));
    return sections;
  }

  private static Set<String> sections() {
    return HEADING.matcher(page()).results().map(one -> one.group(1)).collect(Collectors.toSet());
  }

  /** Rows of section 9 by their ids, cell by cell. */
  private static Map<String, List<String>> sources() {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    tableUnder("| id | citation | where read | read as |")
        .forEach(row -> sources.put(row.get(0), row));
    return sources;
  }

  /** The rows below a header, cell by cell. */
  private static List<List<String>> tableUnder(String header) {
    return page()
        .lines()
        .dropWhile(line -> !line.startsWith(header))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  private static String page() {
    try {
      return Files.readString(Path.of("docs").resolve(METHOD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> citingFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    files.addAll(files(Path.of("src"), ".java"));
    files.addAll(files(TABLES, ".csv"));
    files.addAll(files(Path.of("docs"), ".md"));
    try (Stream<Path> top = Files.list(Path.of(""))) {
      top.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    return files;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<CSVRecord> rows(Path table) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(table);
        CSVParser parser = CSVParser.parse(reader, format)) {
      return parser.getRecords();
    }
  }
}
