package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lytebook.oracle.CachedValues;
import lytebook.oracle.Compare;
import lytebook.oracle.LibreOffice;
import lytebook.oracle.PoiEvaluator;
import lytebook.oracle.SheetValues;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A nutrient is added by data alone: phosphorus, by the tables of {@code lytebook/phosphorus},
 * which docs/adding-a-nutrient.md goes through one after the other.
 */
@Tag("slow")
class MoreNutrientsTest {
  private static final Path MORE = Path.of("src/test/resources/lytebook/phosphorus");
  private static final Path WEEK = Path.of("src/test/resources/lytebook/plain-week.csv");
  private static final Path EXPORT =
      Path.of("src/test/resources/logs/exports/cronometer-servings.csv");
  private static final List<String> KEYED =
      List.of("foods.csv", "health/conditions.csv", "health/questions.csv");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ID = "phosphorus";

  /** Foods of the week by the words of the log: as FNDDS has them. */
  private static final Map<String, String> FOODS =
      Map.of(
          "white bread", "FNDDS:51101000",
          "butter", "FNDDS:81100500",
          "tap water", "FNDDS:94000100",
          "white rice, cooked", "FNDDS:56205001",
          "cucumber", "FNDDS:75111000",
          "apple", "FNDDS:63101000",
          "tomato", "FNDDS:74101000",
          "milk, whole", "FNDDS:11111000",
          "sugar", "FNDDS:91101000");

  private static final List<ProgramWithTables> PROGRAMS = new ArrayList<>();

  private final Path folder;
  private final Path report;
  private final Path json;

  MoreNutrientsTest(@TempDir Path folder) {
    this.folder = folder;
    this.report = folder.resolve("report.xlsx");
    this.json = folder.resolve("report.json");
  }

  /** The program with phosphorus, and the same without its topics. */
  @BeforeAll
  static void add(@TempDir Path made) throws IOException {
    PROGRAMS.add(ProgramWithTables.adding(MORE, KEYED, made.resolve("all")));
    Path less = made.resolve("less");
    for (Path file : ProgramWithTables.tables(MORE)) {
      Path name = MORE.relativize(file);
      if (!name.startsWith("health")) {
        Path copy = less.resolve(name);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file, copy);
      }
    }
    PROGRAMS.add(ProgramWithTables.adding(less, KEYED, made.resolve("ungoverned")));
  }

  @AfterAll
  static void close() throws IOException {
    for (ProgramWithTables one : PROGRAMS) {
      one.close();
    }
    PROGRAMS.clear();
  }

  private ProgramRun run(ProgramWithTables program, Path log, String... more)
      throws ReflectiveOperationException {
    List<Object> args = new ArrayList<>(List.of("report", log, "-o", report, "--json", json));
    args.addAll(List.of("--today", "2026-11-01", "--sex", "female", "--age", "46", "--force"));
    args.addAll(List.of(more));
    ProgramRun run = program.run(args.toArray());
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private JsonNode all() throws IOException {
    return JSON.readTree(Files.readAllBytes(json));
  }

  private JsonNode phosphorus() throws IOException {
    for (JsonNode one : all().get("nutrients")) {
      if (one.get("id").asText().equals(ID)) {
        return one;
      }
    }
    throw new AssertionError("no phosphorus");
  }

  @Test
  void theRecipeNamesEveryTable() throws IOException {
    String recipe = Files.readString(Path.of("docs/adding-a-nutrient.md"));
    for (Path file : ProgramWithTables.tables(MORE)) {
      String name = MORE.relativize(file).toString().replace('\\', '/');
      assertTrue(recipe.contains('`' + name + '`'), name);
    }
  }

  /** Of the log's grams and the figures of the table, apart from the program. */
  private static double mean() throws IOException {
    Map<String, Double> per100g = new HashMap<>();
    for (TableRow row : Tables.fromFile(MORE.resolve("foods.csv"))) {
      per100g.put(row.text("id"), row.number("phosphorus_mg_per_100g").orElseThrow());
    }
    double sum = 0;
    for (TableRow row : Tables.fromFile(WEEK)) {
      String id = Objects.requireNonNull(FOODS.get(row.text("food")), row.text("food"));
      sum += row.number("amount").orElseThrow() * Objects.requireNonNull(per100g.get(id)) / 100;
    }
    return sum / 7;
  }

  @Test
  void standsInTerminalJsonAndWorkbook() throws Exception {
    ProgramRun run = run(PROGRAMS.get(0), WEEK);
    double mean = mean();
    assertTrue(run.err().contains("  Phosphorus "), run.err());
    assertEquals(mean, phosphorus().get("mean").asDouble(), 1e-6);
    assertEquals(1, phosphorus().get("coverage").asDouble());
    assertEquals("RDA", phosphorus().at("/target/type").asText());
    assertEquals(700, phosphorus().at("/target/value").asDouble());
    assertEquals(4000, phosphorus().at("/limits/0/value").asDouble());
    assertTrue(mean < 580, "a week low in it: " + mean);
    // (700 - 580) / 2, and the spread of the survey widened by a quarter, over seven days.
    double sd = Math.sqrt(60 * 60 + Math.pow(1.25 * 395, 2) / 7);
    double z = (mean - 580) / sd;
    assertEquals(z <= -1 ? "LOW_LIKELY" : "LOW_POSSIBLE", phosphorus().get("verdict").asText());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(report))) {
      var targets = book.getSheet("Targets");
      assertEquals(
          580,
          Edited.cell(targets, "Nutrient", "Phosphorus", "Needed by half (EAR, AR)")
              .getNumericCellValue());
      assertEquals(
          z, Edited.cell(targets, "Nutrient", "Phosphorus", "z").getNumericCellValue(), 1e-6);
      var foods = book.getSheet("Foods used");
      assertEquals(
          Tables.fromFile(MORE.resolve("foods.csv")).stream()
              .filter(row -> row.text("id").equals("FNDDS:11111000"))
              .mapToDouble(row -> row.number("phosphorus_mg_per_100g").orElseThrow())
              .sum(),
          Edited.cell(foods, "Food id", "FNDDS:11111000", "Phosphorus content (mg)")
              .getNumericCellValue());
    }
  }

  @Test
  void threeCalculatorsAgree() throws Exception {
    List<Path> stripped = new ArrayList<>();
    List<SheetValues> engine = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      run(PROGRAMS.get(0), i == 0 ? WEEK : EXPORT);
      engine.add(SheetValues.read(report));
      Path bare = folder.resolve("stripped" + i + ".xlsx");
      assertTrue(CachedValues.strip(report, bare) > 500);
      stripped.add(bare);
      assertEquals(
          List.of(), Compare.differences(SheetValues.read(report), PoiEvaluator.evaluate(bare)));
    }
    List<Path> recalculated = LibreOffice.orSkip().recalculate(stripped, folder.resolve("again"));
    for (int i = 0; i < 2; i++) {
      assertEquals(
          List.of(), Compare.differences(engine.get(i), SheetValues.read(recalculated.get(i))));
    }
  }

  /** What another program states of it counts as stated. */
  @Test
  void isReadFromAnExport() throws Exception {
    run(PROGRAMS.get(0), EXPORT);
    double sum = 0;
    for (TableRow row : Tables.fromFile(EXPORT)) {
      sum += row.number("Phosphorus (mg)").orElse(0);
    }
    assertTrue(sum > 0);
    double days = 0;
    for (JsonNode day : all().get("days")) {
      days += day.at("/nutrients/" + ID + "/known").asDouble();
    }
    assertEquals(sum, days, 1e-6);
  }

  /**
   * A gap of it is closed for one person, and it is never raised for one on dialysis, who is
   * offered nothing at all, nor for one with a low parathyroid, whose other gaps are open.
   */
  @Test
  void noIdeaRaisesItWhereAConditionSuppressesIt() throws Exception {
    run(PROGRAMS.get(0), WEEK);
    JsonNode plan = all().get("plan");
    assertTrue(names(plan.get("needs")).contains(ID), plan.get("needs").toString());
    assertTrue(raises(plan), "an idea adds phosphorus: " + plan.get("ideas"));
    for (String condition : List.of("DIALYSIS", "HYPOPARA")) {
      run(PROGRAMS.get(0), WEEK, "--condition", condition);
      plan = all().get("plan");
      List<String> needs = names(plan.get("needs"));
      assertEquals("HELD_BACK", phosphorus().get("verdict").asText());
      assertTrue(phosphorus().get("target").isNull(), phosphorus().toString());
      assertFalse(needs.contains(ID), needs.toString());
      assertEquals(condition.equals("HYPOPARA"), needs.contains("magnesium"), needs.toString());
      assertFalse(raises(plan), plan.get("ideas").toString());
    }
  }

  /** Without its topics it is shown and judged, and no gap of it is planned for. */
  @Test
  void isNeverPlannedWithoutATopic() throws Exception {
    run(PROGRAMS.get(1), WEEK);
    assertEquals(mean(), phosphorus().get("mean").asDouble(), 1e-6);
    JsonNode plan = all().get("plan");
    assertEquals("ideas", plan.get("outcome").asText());
    assertFalse(names(plan.get("needs")).contains(ID), plan.get("needs").toString());
    for (JsonNode idea : plan.get("ideas")) {
      assertFalse(names(idea.get("chosenFor")).contains(ID), idea.toString());
    }
    assertTrue(plan.get("notes").toString().contains("not_planned"), plan.get("notes").toString());
  }

  private static List<String> names(JsonNode some) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : some) {
      names.add(one.isTextual() ? one.asText() : one.get("nutrient").asText());
    }
    return names;
  }

  private static boolean raises(JsonNode plan) {
    for (JsonNode idea : plan.get("ideas")) {
      if (idea.at("/perPortion/" + ID).asDouble() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Tablets of it count, and are warned of where a condition speaks against them. */
  @Test
  void tabletsCountAndAreWarnedOf() throws Exception {
    Path log = folder.resolve("tablets.csv");
    StringBuilder rows = new StringBuilder(Files.readString(WEEK));
    for (int day = 2; day <= 8; day++) {
      rows.append("2026-03-0").append(day).append(",,phosphorus 100 mg,1,tablet,\n");
    }
    Files.writeString(log, rows);
    run(PROGRAMS.get(0), log, "--condition", "DIALYSIS");
    assertEquals(100, phosphorus().get("fromSupplements").asDouble(), 1e-9);
    assertEquals(mean() + 100, phosphorus().get("mean").asDouble(), 1e-6);
    String cautions = all().get("cautions").toString();
    assertTrue(cautions.contains("tablets with phosphorus"), cautions);
  }

  /** The sheets to fill in ask for it, and what is filled in is read. */
  @Test
  void isAskedForAndReadBack() throws Exception {
    Path log = folder.resolve("log.xlsx");
    assertEquals(0, PROGRAMS.get(0).run("template", "log", log).code());
    new Edited(log)
        .change(
            book -> {
              var own = book.getSheet("My foods");
              int[] at = Edited.header(own, "Phosphorus (mg)");
              var food = own.createRow(at[0] + 10);
              food.createCell(Edited.header(own, "Food or measure")[1]).setCellValue("grey bar");
              food.createCell(Edited.header(own, "One weighs")[1]).setCellValue("40 g");
              food.createCell(Edited.header(own, "Values are per")[1]).setCellValue("100 g");
              food.createCell(at[1]).setCellValue("50 %");
              food.createCell(Edited.header(own, "% is of the daily value in")[1])
                  .setCellValue("EU");
              var sheet = book.getSheetAt(0);
              var row = sheet.createRow(Edited.header(sheet, "Food")[0] + 12);
              row.createCell(Edited.header(sheet, "Date")[1]).setCellValue("2026-03-02");
              row.createCell(Edited.header(sheet, "Food")[1]).setCellValue("grey bar");
              row.createCell(Edited.header(sheet, "Amount")[1]).setCellValue(80);
              row.createCell(Edited.header(sheet, "Unit")[1]).setCellValue("g");
              List<String> lists = new ArrayList<>();
              for (DataValidation one : book.getSheet("About me").getDataValidations()) {
                lists.add(String.valueOf(one.getValidationConstraint().getFormula1()));
              }
              assertTrue(lists.toString().contains("sodium,phosphorus"), lists.toString());
            });
    run(PROGRAMS.get(0), log);
    // Half of the 700 mg of the EU in 100 g.
    assertEquals(0.5 * 700 * 0.8, all().at("/days/0/nutrients/" + ID + "/known").asDouble(), 1e-6);
  }
}
