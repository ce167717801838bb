package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import lytebook.reference.Authority;
import lytebook.write.json.JsonReport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of whole logs: reckoned a second time from foods.csv, and equal for equal logs. */
class JsonOfLogsTest {
  private static final Path WEEK = Path.of("src/main/resources/lytebook/example-week.csv");

  private static final Map<String, String> COLUMNS =
      Map.of(
          "magnesium", "magnesium_mg_per_100g",
          "calcium", "calcium_mg_per_100g",
          "potassium", "potassium_mg_per_100g",
          "sodium", "sodium_mg_per_100g",
          "fluid", "water_g_per_100g",
          "energy", "energy_kcal_per_100g");

  private final Path folder;

  JsonOfLogsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static JsonNode json(Path log) throws IOException {
    ProgramTables data = Runs.DATA;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport(data.nutrients(), data.sentences(), data.problemWording(), data.health())
        .write(Runs.report(Runs.log(log), Runs.WOMAN_46, Authority.US), out);
    return new ObjectMapper().readTree(out.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example-week.csv",
        "hostile.csv",
        "many-unknown.csv",
        "no-meals.csv",
        "one-day.csv",
        "partial-only.csv",
        "two-weeks.csv"
      })
  void aSecondReckoningFromTheFoodTableAgrees(String name) throws IOException {
    Path log = name.equals("example-week.csv") ? WEEK : Path.of("src/test/resources/logs", name);
    JsonNode json = json(log);
    Map<String, CSVRecord> foods = foods();
    Map<String, Double> sums = new HashMap<>();
    int counted = 0;
    for (JsonNode entry : json.get("entries")) {
      if (entry.at("/match/kind").asText().equals("none")) {
        for (String field : List.of("/match/id", "/match/name", "/grams", "/nutrients")) {
          assertTrue(entry.at(field).isNull(), entry + field);
        }
        continue;
      }
      counted++;
      if (entry.at("/match/id").asText().startsWith("OWN:supplement")) {
        isASupplementOfMagnesium(entry);
        sums.merge(
            entry.get("date").asText() + "magnesium",
            entry.at("/nutrients/magnesium").asDouble(),
            Double::sum);
        continue;
      }
      CSVRecord food = Objects.requireNonNull(foods.get(entry.at("/match/id").asText()));
      assertEquals(food.get("name"), entry.at("/match/name").asText());
      for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
        JsonNode amount = entry.get("nutrients").get(column.getKey());
        String per100g = food.get(column.getValue());
        if (per100g.isEmpty()) {
          assertTrue(amount.isNull(), entry.toString());
        } else {
          double expected = entry.get("grams").asDouble() * Double.parseDouble(per100g) / 100;
          assertClose(expected, amount.asDouble(), entry.toString());
          sums.merge(entry.get("date").asText() + column.getKey(), expected, Double::sum);
        }
      }
    }
    assertEquals(counted, json.at("/source/rowsUsed").asInt());
    assertTrue(counted > 0);
    daysAndMeansAre(json, sums);
  }

  /** The only supplement of these logs: "magnesium 200 mg tablet", once. */
  private static void isASupplementOfMagnesium(JsonNode entry) {
    assertEquals("magnesium 200 mg tablet", entry.get("text").asText());
    assertTrue(entry.get("grams").isNull() && entry.get("gramsFrom").isNull(), entry.toString());
    assertEquals(200, entry.at("/nutrients/magnesium").asDouble());
    assertTrue(entry.at("/nutrients/calcium").isNull(), "it says nothing of calcium");
  }

  /** Sums of the rows are the days; means are of complete days. */
  private static void daysAndMeansAre(JsonNode json, Map<String, Double> sums) {
    Map<String, Double> ofCompleteDays = new HashMap<>();
    int completeDays = 0;
    for (JsonNode day : json.get("days")) {
      boolean complete = day.get("status").asText().equals("complete");
      completeDays += complete ? 1 : 0;
      for (String nutrient : COLUMNS.keySet()) {
        Double sum = sums.get(day.get("date").asText() + nutrient);
        JsonNode known = day.get("nutrients").get(nutrient).get("known");
        assertEquals(sum == null, known.isNull(), day.toString());
        if (sum != null) {
          assertClose(sum, known.asDouble(), day.toString());
          ofCompleteDays.merge(nutrient, complete ? sum : 0, Double::sum);
        }
      }
    }
    assertEquals(completeDays, json.at("/period/completeDays").asInt());
    for (JsonNode nutrient : json.get("nutrients")) {
      Double sum = ofCompleteDays.get(nutrient.get("id").asText());
      assertTrue(completeDays > 0 || nutrient.get("mean").isNull(), nutrient.toString());
      // On some days of some logs no drink was written down: fluid then has fewer days.
      if (completeDays > 0 && sum != null && !nutrient.get("unit").asText().equals("mL")) {
        assertClose(sum / completeDays, nutrient.get("mean").asDouble(), nutrient.toString());
      }
      JsonNode value = nutrient.at("/target/value");
      if (completeDays > 0 && value.isNumber() && nutrient.get("mean").isNumber()) {
        double mean = nutrient.get("mean").asDouble();
        String id = nutrient.get("id").asText();
        assertClose(100 * mean / value.asDouble(), nutrient.get("percentOfTarget").asDouble(), id);
        double shortfall = nutrient.get("shortfall").asDouble();
        assertEquals(Math.max(0, value.asDouble() - mean), shortfall, 1e-6, id);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hostile.csv", "many-unknown.csv"})
  void everyRowNotCountedOrInDoubtHasItsOwnProblem(String name) throws IOException {
    JsonNode json = json(Path.of("src/test/resources/logs", name));
    Map<String, Set<String>> severities = new TreeMap<>();
    for (JsonNode problem : json.get("problems")) {
      severities
          .computeIfAbsent(problem.get("place").asText(), place -> new HashSet<>())
          .add(problem.get("severity").asText());
      for (String field : List.of("message", "fix")) {
        String words = problem.get(field).asText();
        assertFalse(words.isEmpty() || words.contains("{"), problem.toString());
      }
    }
    boolean seen = false;
    int last = 0;
    for (JsonNode entry : json.get("entries")) {
      Set<String> said = severities.getOrDefault(entry.get("place").asText(), Set.of());
      String kind = entry.at("/match/kind").asText();
      assertEquals(kind.equals("none"), said.contains("not_counted"), entry + " " + said);
      String from = entry.get("gramsFrom").asText();
      if (kind.equals("guess") || from.equals("usual_portion") || from.equals("portion_assumed")) {
        assertTrue(said.contains("in_doubt"), entry + " " + said);
      }
      seen |= kind.equals("none");
      assertTrue(entry.get("row").isIntegralNumber() && entry.get("row").asInt() > last);
      last = entry.get("row").asInt();
    }
    assertTrue(seen);
  }

  /** Rows by hand: 14 in the log; a day has the coffee; two rows name nothing, one is a weight. */
  @Test
  void partsAndCopiesHaveTheRowTheyComeFrom() throws IOException {
    JsonNode json = json(Path.of("src/test/resources/logs/several-foods.csv"));
    Map<Integer, Integer> entries = new TreeMap<>();
    for (JsonNode entry : json.get("entries")) {
      entries.merge(entry.get("row").asInt(), 1, Integer::sum);
      assertEquals("several-foods.csv:" + entry.get("row").asInt(), entry.get("place").asText());
    }
    assertEquals(
        "{2=3, 3=4, 4=1, 5=2, 6=1, 7=4, 8=1, 9=3, 10=1, 11=1, 12=4, 13=2, 14=1, 15=1}",
        entries.toString());
    assertEquals(14, json.at("/source/rows").asInt());
    assertEquals(11, json.at("/source/rowsUsed").asInt());
    List<String> codes = new ArrayList<>();
    for (JsonNode problem : json.get("problems")) {
      codes.add(problem.get("code").asText());
    }
    assertFalse(codes.contains("LISTED_TWICE"), codes.toString());
    assertEquals(1, Collections.frequency(codes, "SEVERAL_FOODS_ONE_WEIGHT"));
    assertEquals(1, Collections.frequency(codes, "COPY_NAMES_NOTHING"));
    assertEquals(3, Collections.frequency(codes, "ROWS_COPIED"));
  }

  @Test
  void theOrderOfRowsIsIrrelevant() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(WEEK, StandardCharsets.UTF_8));
    List<String> rows = lines.subList(1, lines.size());
    JsonNode inOrder = withoutPlaces(json(log(lines)));
    for (long seed = 1; seed <= 3; seed++) {
      Collections.shuffle(rows, new Random(seed));
      assertEquals(inOrder, withoutPlaces(json(log(lines))), "seed " + seed);
    }
  }

  @Test
  void aRowSplitInTwoChangesNoTotal() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(WEEK, StandardCharsets.UTF_8));
    JsonNode whole = json(log(lines));
    int at = lines.indexOf("2026-03-03,19:00,Dinner,salmon,130,g,baked");
    lines.set(at, "2026-03-03,19:00,Dinner,salmon,50.5,g,baked");
    lines.add(at, "2026-03-03,19:00,Dinner,salmon,79.5,g,baked");
    JsonNode split = json(log(lines));
    assertEquals(whole.get("entries").size() + 1, split.get("entries").size());
    for (String part : List.of("client", "period", "nutrients", "days")) {
      assertEquals(whole.get(part), split.get(part), part);
    }
  }

  @Test
  void theSameLogAsCsvAndAsWorkbookIsTheSame() throws IOException {
    JsonNode csv = json(WEEK);
    JsonNode workbook = json(workbook(WEEK));
    assertEquals("xlsx", workbook.at("/source/format").asText());
    assertEquals("log.xlsx, sheet 'Diary', row 2", workbook.at("/entries/0/place").asText());
    for (int i = 0; i < csv.get("entries").size(); i++) {
      assertEquals(csv.at("/entries/" + i + "/row"), workbook.at("/entries/" + i + "/row"));
    }
    assertEquals(withoutPlaces(csv), withoutPlaces(workbook));
  }

  private Path log(List<String> lines) throws IOException {
    return Files.write(folder.resolve("log.csv"), lines, StandardCharsets.UTF_8);
  }

  /** The log with real dates and numbers where a person in Excel would have them. */
  private Path workbook(Path log) throws IOException {
    Path file = folder.resolve("log.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        Reader reader = Files.newBufferedReader(log, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(reader, CSVFormat.RFC4180);
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      XSSFSheet sheet = book.createSheet("Diary");
      for (CSVRecord record : rows) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < record.size(); i++) {
          String text = record.get(i);
          if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            row.createCell(i).setCellValue(LocalDate.parse(text));
            row.getCell(i).setCellStyle(date);
          } else if (text.matches("\\d+([.]\\d+)?")) {
            row.createCell(i).setCellValue(Double.parseDouble(text));
          } else if (!text.isEmpty()) {
            row.createCell(i).setCellValue(text);
          }
        }
      }
      book.write(out);
    }
    return file;
  }

  /** What is left when it does not matter where a row stands. */
  private static JsonNode withoutPlaces(JsonNode json) {
    ObjectNode rest = json.deepCopy();
    ((ObjectNode) rest.get("source")).remove(List.of("file", "format"));
    for (String list : List.of("entries", "problems")) {
      List<JsonNode> items = new ArrayList<>();
      for (JsonNode item : rest.get(list)) {
        items.add(((ObjectNode) item).remove(List.of("place", "row")));
      }
      items.sort(java.util.Comparator.comparing(JsonNode::toString));
      ArrayNode sorted = rest.putArray(list);
      sorted.addAll(items);
    }
    return rest;
  }

  private static Map<String, CSVRecord> foods() throws IOException {
    Map<String, CSVRecord> foods = new HashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Path.of("foods.csv"), StandardCharsets.UTF_8, format)) {
      rows.forEach(row -> foods.put(row.get("id"), row));
    }
    return foods;
  }

  private static void assertClose(double expected, double actual, String what) {
    assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)), what);
  }
}
