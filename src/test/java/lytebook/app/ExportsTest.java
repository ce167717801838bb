package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lytebook.cli.Main;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.ReadOptions;
import lytebook.read.ReadResult;
import lytebook.read.log.LogReader;
import lytebook.reference.Authority;
import lytebook.write.json.JsonReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of other programs, from the file to the JSON of the report. */
class ExportsTest {
  private static final Path EXPORTS = Path.of("src/test/resources/logs/exports");
  private static final List<String> SUMMED =
      List.of("magnesium", "calcium", "potassium", "sodium", "fluid", "energy");

  private final Path folder;

  ExportsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Run(int code, String out, String err) {}

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--today", "2026-11-22"));
    int code =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            all.toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path copy(String name) throws IOException {
    return Files.copy(EXPORTS.resolve(name), folder.resolve(name));
  }

  /** As {@code report --json -} writes it, without the start of the program. */
  private static JsonNode json(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport(
            Runs.DATA.nutrients(),
            Runs.DATA.sentences(),
            Runs.DATA.problemWording(),
            Runs.DATA.health())
        .write(Runs.report(Runs.log(file), Runs.WOMAN_46, Authority.US), out);
    return new ObjectMapper().readTree(out.toByteArray());
  }

  private static JsonNode reported(Path file, String... more) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of("report", file.toString(), "--json", "-", "--quiet", "--sex", "female"));
    args.addAll(List.of("--age", "46"));
    args.addAll(List.of(more));
    Run run = run(args.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  private static JsonNode json(String name) throws IOException {
    return json(EXPORTS.resolve(name));
  }

  private static Map<String, JsonNode> days(JsonNode json) {
    Map<String, JsonNode> days = new TreeMap<>();
    json.get("days").forEach(day -> days.put(day.get("date").asText(), day));
    return days;
  }

  private static JsonNode day(JsonNode json, String date) {
    return Objects.requireNonNull(days(json).get(date), date);
  }

  private static String status(JsonNode json, String date) {
    return day(json, date).get("status").asText();
  }

  private static double known(JsonNode json, String date, String nutrient) {
    return day(json, date).at("/nutrients/" + nutrient + "/known").asDouble();
  }

  private static double coverage(JsonNode json, String date, String nutrient) {
    return day(json, date).at("/nutrients/" + nutrient + "/coverage").asDouble();
  }

  private static JsonNode nutrient(JsonNode json, String id) {
    for (JsonNode one : json.get("nutrients")) {
      if (one.get("id").asText().equals(id)) {
        return one;
      }
    }
    throw new AssertionError(id);
  }

  private static Set<String> codes(JsonNode json) {
    Set<String> codes = new TreeSet<>();
    json.get("problems").forEach(problem -> codes.add(problem.get("code").asText()));
    return codes;
  }

  @Test
  void summingCronometerServingsGivesTheDailySummary() throws IOException {
    JsonNode servings = reported(copy("cronometer-servings.csv"));
    JsonNode daily = reported(copy("cronometer-dailysummary.csv"));
    int compared = 0;
    for (String date : List.of("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-06")) {
      for (String nutrient : SUMMED) {
        if (coverage(servings, date, nutrient) == 1) {
          assertEquals(
              known(daily, date, nutrient), known(servings, date, nutrient), 0.02, date + nutrient);
          compared++;
        }
      }
    }
    // All but magnesium, calcium and potassium of the day with blank cells.
    assertEquals(4 * 6 - 3, compared);
  }

  @Test
  void cronometerServingsCountAsTheyStand() throws IOException {
    JsonNode json = json("cronometer-servings.csv");
    assertEquals("csv", json.at("/source/format").asText());
    assertEquals("Cronometer servings", json.at("/source/dialect").asText());
    assertEquals(30, json.at("/source/rows").asInt());
    assertEquals(30, json.at("/source/rowsUsed").asInt());
    // 63.2 + 26.8 + 7.1 + 54 + 48.2 + 42 + 19 + 78.3 + 3.6
    assertEquals(342.2, known(json, "2026-03-02", "magnesium"), 1e-6);
    // The tablet's 200 mg are on the day and weigh nothing.
    // 28.9 + 31.9 + 7.1 + 48.2 + 7.6 + 34.8 + 48.4 + 78.3 + 75.6 + 200
    assertEquals(560.8, known(json, "2026-03-03", "magnesium"), 1e-6);
    assertEquals(1, coverage(json, "2026-03-03", "magnesium"), 1e-9);
    // Two granola bars and the sauce have no magnesium: unknown, never 0.
    assertTrue(coverage(json, "2026-03-04", "magnesium") < 0.85);
    assertTrue(json.at("/entries/21/nutrients/magnesium").isNull());
    assertEquals(117.6, json.at("/entries/21/nutrients/potassium").asDouble(), 1e-9);
    // Grams by a unit of mass; a cup of milk is what it is, so its grams are not known.
    assertEquals(234, json.at("/entries/0/grams").asDouble(), 1e-9);
    assertEquals("2026-03-02", json.at("/entries/0/date").asText());
    assertEquals("Breakfast", json.at("/entries/0/meal").asText());
    // Coffee and water are drunk: 235.6 + 217.7 (milk) + 354.6.
    assertEquals(807.9, known(json, "2026-03-02", "drinks"), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "cronometer-servings.csv, 30",
    "macrofactor.csv, 27",
    "food-logs.csv, 5",
  })
  void columnsComeInAnyOrderWithAndWithoutMarkAndLineEnds(String name, int rows)
      throws IOException {
    String text = Files.readString(EXPORTS.resolve(name), StandardCharsets.UTF_8);
    String bare = text.replace("\uFEFF", "").replace("\r\n", "\n");
    Path plain = Files.writeString(folder.resolve("plain.csv"), bare);
    Path marked =
        Files.writeString(folder.resolve("marked.csv"), "\uFEFF" + bare.replace("\n", "\r\n"));
    Path extra =
        Files.writeString(
            folder.resolve("extra.csv"), "\"Extra, one\"," + bare.replace("\n", "\nx,").strip());
    JsonNode expected = json(plain).get("nutrients");
    assertEquals(rows, json(plain).at("/source/rows").asInt());
    assertEquals(expected, json(marked).get("nutrients"));
    assertEquals(expected, json(extra).get("nutrients"));
  }

  @Test
  void freeAccountsHaveNoTimesAndFilesWithoutNutrientsGoByTheFoodTable() throws IOException {
    JsonNode json = json("cronometer-no-nutrients.csv");
    assertEquals("Cronometer servings", json.at("/source/dialect").asText());
    assertEquals(18, json.at("/source/rows").asInt());
    JsonNode rice = json.at("/entries/6");
    assertTrue(rice.at("/match/id").asText().startsWith("FNDDS:"), rice.toString());
    JsonNode almonds = json.at("/entries/17");
    assertEquals(28, almonds.get("grams").asDouble());
    assertTrue(almonds.at("/nutrients/magnesium").asDouble() > 50);
  }

  @Test
  void aDayOfTheDailySummaryIsCompleteWhereTheProgramSaysSo() throws IOException {
    JsonNode json = json("cronometer-dailysummary.csv");
    assertEquals(4, json.at("/source/rows").asInt());
    assertEquals("complete", status(json, "2026-03-04"));
    assertEquals("missing", status(json, "2026-03-05"));
    assertEquals("partial", status(json, "2026-03-06"));
    assertTrue(codes(json).contains("DAYS_NOT_MARKED"));
    // Fluid is of the whole day; what of it was drunk is not told.
    assertTrue(nutrient(json, "fluid").get("mean").asDouble() > 1000);
    assertEquals(0, coverage(json, "2026-03-02", "drinks"));
  }

  @Test
  void aDailySummaryResavedInExcelIsTheSame() throws IOException {
    String text = Files.readString(EXPORTS.resolve("cronometer-dailysummary.csv"));
    String resaved =
        text.replaceAll("(?m)^2026-03-0(\\d)", "3/$1/2026")
            .replace(",true", ",TRUE")
            .replace(",false", ",FALSE");
    Path file = Files.writeString(folder.resolve("resaved.csv"), resaved);
    assertEquals(
        json("cronometer-dailysummary.csv").get("days"),
        reported(file, "--date-order", "mdy").get("days"));
  }

  @Test
  void summingAsa24ItemsGivesTheTotals() throws IOException {
    Path items = copy("ASA24_Items.csv");
    Path totals = copy("ASA24_Totals.csv");
    int compared = 0;
    for (String client : List.of("STUDY01", "STUDY03")) {
      JsonNode ofItems = reported(items, "--client", client);
      JsonNode ofTotals = reported(totals, "--client", client);
      assertEquals(client, ofItems.at("/client/code").asText());
      assertEquals(2, ofTotals.at("/source/rows").asInt());
      for (Map.Entry<String, JsonNode> day : days(ofTotals).entrySet()) {
        if (!day.getValue().get("status").asText().equals("missing")) {
          for (String nutrient : SUMMED) {
            double expected = known(ofTotals, day.getKey(), nutrient);
            assertEquals(expected, known(ofItems, day.getKey(), nutrient), 0.01, nutrient);
            compared++;
          }
        }
      }
      for (String nutrient : SUMMED) {
        if (!nutrient.equals("fluid")) {
          assertEquals(
              nutrient(ofTotals, nutrient).get("mean").asDouble(),
              nutrient(ofItems, nutrient).get("mean").asDouble(),
              0.01,
              client + nutrient);
        }
      }
    }
    assertEquals(4 * 6, compared);
  }

  @Test
  void everyPersonOfAStudyGetsAReport() throws IOException {
    Path items = copy("ASA24_Items.csv");
    Run run = run("report", items.toString(), "--quiet");
    assertEquals(0, run.code(), run.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(
              "ASA24_Items-STUDY01-report.xlsx",
              "ASA24_Items-STUDY02-report.xlsx",
              "ASA24_Items-STUDY03-report.xlsx",
              "ASA24_Items.csv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void jsonOfSeveralPeopleAsksForOne() throws IOException {
    Run run = run("report", copy("ASA24_Items.csv").toString(), "--json", "-");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("--client"), run.err());
    assertTrue(run.err().contains("STUDY01, STUDY02, STUDY03"), run.err());
  }

  @Test
  void aPersonWhoIsNotThereIsNamed() throws IOException {
    Run run = run("report", copy("ASA24_Items.csv").toString(), "--client", "STUDY09");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("STUDY09"), run.err());
  }

  @Test
  void manyPeopleAreNotReportedUnasked() throws IOException {
    StringBuilder text = new StringBuilder("UserName,RecallNo,ReportingDate,KCAL,MOIS,MAGN\n");
    for (int i = 0; i < 51; i++) {
      text.append("../P/").append(i).append(",1,2021-11-05,2000,1800,300\n");
    }
    Path file = Files.writeString(folder.resolve("many.csv"), text);
    Run all = run("report", file.toString());
    assertEquals(3, all.code());
    assertTrue(all.err().contains("51 people: ../P/0, ../P/1"), all.err());
    Run two = run("report", file.toString(), "--client", "../P/3", "--client", "../P/7", "--quiet");
    assertEquals(0, two.code(), two.err());
    assertTrue(Files.exists(folder.resolve("many-P-3-report.xlsx")));
    assertTrue(Files.exists(folder.resolve("many-P-7-report.xlsx")));
  }

  @Test
  void supplementsOfAsa24WeighNothing() throws IOException {
    JsonNode json = json("ASA24_INS.csv");
    assertEquals("STUDY01", Runs.log(EXPORTS.resolve("ASA24_INS.csv")).person().code());
    assertEquals(125, known(json, "2021-11-05", "magnesium"), 1e-9);
    assertEquals("MAGNESIUM WITH CALCIUM", json.at("/entries/0/text").asText());
    assertEquals(
        LocalTime.of(21, 0), Runs.log(EXPORTS.resolve("ASA24_INS.csv")).entries().get(0).time());
    assertEquals("Just a supplement", json.at("/entries/0/meal").asText());
    assertEquals("partial", status(json, "2021-11-05"));
  }

  @Test
  void macroFactorStatesItsOwnAmounts() throws IOException {
    JsonNode json = json("macrofactor.csv");
    assertEquals("MacroFactor food log", json.at("/source/dialect").asText());
    assertEquals(342.2, known(json, "2026-03-02", "magnesium"), 1e-6);
    assertTrue(coverage(json, "2026-03-04", "magnesium") < 1);
    assertEquals(1, coverage(json, "2026-03-04", "sodium"), 1e-9);
    // Two slices of 32 g.
    assertEquals(64, json.at("/entries/4/grams").asDouble(), 1e-9);
  }

  @Test
  void myFitnessPalTellsPotassiumAndSodiumAlone() throws IOException {
    JsonNode json = json("Nutrition-Summary-2026-03-02-to-2026-03-04.csv");
    assertEquals(7, json.at("/source/rows").asInt());
    // 645 + 720 + 1110; one blank on the second day.
    assertEquals(2475, known(json, "2026-03-02", "potassium"), 1e-9);
    assertEquals(1840.5, known(json, "2026-03-02", "sodium"), 1e-9);
    assertEquals(1215, known(json, "2026-03-03", "potassium"), 1e-9);
    assertEquals(2 / 3.0, coverage(json, "2026-03-03", "potassium"), 1e-9);
    for (String unknown : List.of("magnesium", "calcium", "fluid")) {
      assertEquals(0, coverage(json, "2026-03-02", unknown), unknown);
      assertEquals(0, known(json, "2026-03-02", unknown), unknown);
    }
    assertEquals("complete", status(json, "2026-03-03"));
    assertEquals("partial", status(json, "2026-03-04"));
    assertTrue(codes(json).containsAll(Set.of("FILE_LACKS", "COLUMN_IN_PERCENT")));
    String said = json.get("problems").toString();
    assertTrue(said.contains("names of foods, no magnesium, no fluid"), said);
  }

  @Test
  void loseItRowsThatWereDeletedDoNotCount() throws IOException {
    JsonNode json = json("food-logs.csv");
    assertEquals(5, json.at("/source/rows").asInt());
    // 115 + 1 + 2 stated; of the salmon it is not applicable, so not known.
    assertEquals(118, known(json, "2026-03-02", "sodium"), 1e-9);
    assertTrue(json.at("/entries/2/nutrients/sodium").isNull());
    assertTrue(json.at("/entries/2/nutrients/magnesium").asDouble() > 20);
    assertEquals("2026-03-13", json.at("/entries/4/date").asText());
  }

  @Test
  void fddbGivesEnergyInKilojoulesAndTheRestByName() throws IOException {
    JsonNode json = json("fddb.csv");
    assertEquals(5, json.at("/source/rows").asInt());
    assertEquals("2026-03-02", json.at("/entries/0/date").asText());
    assertEquals(150, json.at("/entries/0/grams").asDouble(), 1e-9);
    // (588.5 + 556 + 1206.7) kJ / 4.184
    assertEquals(562.0, known(json, "2026-03-02", "energy"), 0.05);
    assertTrue(known(json, "2026-03-02", "magnesium") > 60);
  }

  @Test
  void snapCalorieSpeaksForSodiumAndPotassiumOnly() throws IOException {
    JsonNode json = json("snapcalorie.csv");
    assertEquals(962, known(json, "2026-03-02", "potassium"), 1e-9);
    assertTrue(json.at("/entries/1/nutrients/sodium").isNull());
    assertTrue(json.at("/entries/1/nutrients/magnesium").asDouble() > 20);
  }

  @Test
  void aHeaderWithoutAUnitIsNamedAndNotCounted() throws IOException {
    JsonNode json = json("sparkyfitness.csv");
    assertTrue(codes(json).contains("COLUMN_WITHOUT_UNIT"));
    // By the food table, not the 1 of its column.
    assertEquals(118, json.at("/entries/0/grams").asDouble());
    assertEquals(105, json.at("/entries/0/nutrients/energy").asDouble(), 1e-9);
  }

  @Test
  void eshaDaysAndMealsAreRowsOfTheirOwn() throws IOException {
    JsonNode json = reported(copy("esha.txt"), "--first-day", "2026-03-02");
    assertEquals("P2112", json.at("/client/code").asText());
    assertEquals(16, json.at("/source/rows").asInt());
    assertEquals(342.2, known(json, "2026-03-02", "magnesium"), 1e-6);
    assertEquals("Dinner", json.at("/entries/5/meal").asText());
    assertTrue(coverage(json, "2026-03-03", "magnesium") < 1);
    assertFalse(codes(json).contains("DAYS_WITHOUT_DATES"));
    JsonNode undated = json(folder.resolve("esha.txt"));
    assertTrue(codes(undated).contains("DAYS_WITHOUT_DATES"));
    assertEquals("2001-01-01", undated.at("/period/from").asText());
  }

  @Test
  void blankMagnesiumInAQuarterOfTheRowsCannotTell() throws IOException {
    StringBuilder text =
        new StringBuilder("Day,Group,Food Name,Amount,Energy (kcal),Magnesium (mg),Water (g)\n");
    for (int day = 2; day <= 9; day++) {
      for (int row = 0; row < 8; row++) {
        text.append("2026-03-0").append(day).append(row < 4 ? ",Lunch,dish " : ",Dinner,dish ");
        text.append((char) ('A' + row)).append(",100.00 g,250.00,");
        text.append(row % 4 == 0 ? "" : "20.00").append(",60.00\n");
      }
    }
    Path file = Files.writeString(folder.resolve("blanks.csv"), text);
    JsonNode magnesium = nutrient(json(file), "magnesium");
    assertEquals(120, magnesium.get("mean").asDouble(), 1e-9);
    assertEquals(0.75, magnesium.get("coverage").asDouble(), 1e-9);
    assertEquals("CANNOT_TELL", magnesium.get("verdict").asText());
    Path full =
        Files.writeString(folder.resolve("full.csv"), text.toString().replace(",,", ",20.00,"));
    assertTrue(nutrient(json(full), "magnesium").get("verdict").asText().startsWith("LOW"));
  }

  @Test
  void unitsAreReadFromTheHeader() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("units.csv"),
            """
            Day,Food Name,Amount,Group,Energy (kJ),Magnesium (µg),Sodium (g),Water (ml)
            2026-03-02,Soup,300.00 g,Lunch,418.4,30000,1.2,250
            """);
    JsonNode json = json(file);
    assertEquals(100, known(json, "2026-03-02", "energy"), 1e-6);
    assertEquals(30, known(json, "2026-03-02", "magnesium"), 1e-9);
    assertEquals(1200, known(json, "2026-03-02", "sodium"), 1e-9);
    assertEquals(250, known(json, "2026-03-02", "fluid"), 1e-9);
  }

  @Test
  void aFigureAThousandTimesOffIsNotCounted() throws IOException {
    String text = Files.readString(EXPORTS.resolve("cronometer-servings.csv"));
    Path file =
        Files.writeString(folder.resolve("slip.csv"), text.replaceFirst(",63\\.20,", ",63200.00,"));
    JsonNode json = json(file);
    assertTrue(json.at("/entries/0/nutrients/magnesium").isNull());
    assertEquals(342.2 - 63.2, known(json, "2026-03-02", "magnesium"), 1e-6);
    assertTrue(codes(json).contains("FIGURE_ABSURD"));
  }

  @ParameterizedTest
  @CsvSource({
    "Magnesium (mg),Magnesium (g),COLUMN_TOO_HIGH",
    "Magnesium (mg),Magnesium (µg),COLUMN_TOO_LOW"
  })
  void aColumnAThousandTimesOffIsNotCounted(String header, String wrong, String code)
      throws IOException {
    String text = Files.readString(EXPORTS.resolve("cronometer-servings.csv"));
    Path file = Files.writeString(folder.resolve("off.csv"), text.replace(header, wrong));
    JsonNode json = json(file);
    assertTrue(codes(json).contains(code), codes(json).toString());
    assertEquals(0, known(json, "2026-03-02", "magnesium"));
    assertEquals(0, coverage(json, "2026-03-02", "magnesium"));
    assertEquals(2276.4, known(json, "2026-03-02", "potassium"), 1e-6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Day,Group,Metric,Unit,Amount|2026-03-02,x,Weight,kg,70|measurements",
        "Day,Group,Exercise,Minutes,Calories Burned|2026-03-02,x,Walk,30,-90|exercise",
        "Day,Group,Note|2026-03-02,x,cramp at night|notes",
        "Date,Weight|2026-03-02,70|measurements",
        "Date,Value,Secondary Value,Last Updated|2026-03-02,8,0,2026-03-02|water",
        "meal,id,grams,serving_id,serving_qty|1,9040,118,,|dates",
      })
  void aFileThatHoldsNoFoodSaysWhatItHolds(String header, String row, String word)
      throws IOException {
    Path file = Files.writeString(folder.resolve("other.csv"), header + "\n" + row + "\n");
    ReadResult result = new LogReader().read(file, new ReadOptions(Runs.TODAY, null));
    Problem why = assertInstanceOf(ReadResult.Unreadable.class, result).problem();
    assertEquals(ProblemCode.EXPORT_NOT_A_LOG, why.code());
    String message = Runs.DATA.problemWording().message(why);
    assertTrue(message.contains("recognised as") && message.contains(word), message);
  }

  @Test
  void aFileWithoutFoodEndsWithOneSentence() throws IOException {
    Run run = run("check", copy("cronometer-biometrics.csv").toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("measurements of the body and no food"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aLogOfOnesOwnWithLikeHeadersStaysOnesOwn() throws IOException {
    for (String header :
        List.of(
            "Date,Food,Weight,Unit",
            "Date,Meal,Food,Amount,Unit",
            "Date,Time,Food,Quantity,Unit",
            "Day,Food name,Weight,Unit")) {
      int columns = header.split(",", -1).length;
      String row = columns == 4 ? "2026-03-02,banana,118,g" : "2026-03-02,,banana,118,g";
      JsonNode json =
          json(Files.writeString(folder.resolve("own.csv"), header + "\n" + row + "\n"));
      assertTrue(json.at("/source/dialect").isNull(), header);
      assertEquals(118, json.at("/entries/0/grams").asDouble(), header);
    }
  }
}
