package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own foods and recipes go from the template through log and report, and are remembered. */
class OwnFoodsTest {
  private static final int FIRST_BLANK_IN_LOG = 7;
  private static final int FIRST_BLANK_FOOD = 4;
  private static final int FIRST_BLANK_RECIPE = 6;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path folder = Path.of("");
  private Path log = Path.of("");
  private Path report = Path.of("");
  private Edited edited = new Edited(Path.of(""));

  @BeforeEach
  void firstRun(@TempDir Path folder) throws IOException {
    this.folder = folder;
    log = folder.resolve("ann.xlsx");
    report = folder.resolve("ann-report.xlsx");
    edited = new Edited(report);
    assertEquals(ExitCode.WRITTEN, run("template", "log", log.toString()));
    fill(log, "seed mix");
    report(log);
  }

  private static void fill(Path file, String eaten) throws IOException {
    new Edited(file)
        .change(
            book -> {
              Sheet sheet = book.getSheet("Log");
              row(sheet, FIRST_BLANK_IN_LOG, "2026-03-02", "", "Breakfast", eaten, "2", "portion");
              row(sheet, FIRST_BLANK_IN_LOG + 1, "2026-03-02", "", "Lunch", "stew", "1", "portion");
              row(sheet, FIRST_BLANK_IN_LOG + 2, "2026-03-02", "", "Tea", "milk", "2", "my mug");
              row(
                  sheet,
                  FIRST_BLANK_IN_LOG + 3,
                  "2026-03-02",
                  "",
                  "Bed",
                  "night mineral",
                  "2",
                  "tablets");
              row(sheet, FIRST_BLANK_IN_LOG + 4, "2026-03-02", "", "Bed", "banana", "100", "g");
              Sheet foods = book.getSheet("My foods");
              row(
                  foods,
                  FIRST_BLANK_FOOD,
                  "Seed mix",
                  "portion",
                  "30 g",
                  "",
                  "portion",
                  "15 %",
                  "60",
                  "",
                  "",
                  "0.3",
                  "",
                  "628 kJ",
                  "EU");
              row(foods, FIRST_BLANK_FOOD + 1, "my mug", "", "350 ml");
              row(foods, FIRST_BLANK_FOOD + 2, "Night mineral", "", "", "tablet", "tablet", "100");
              Sheet recipes = book.getSheet("Recipes");
              row(recipes, FIRST_BLANK_RECIPE, "Stew", "2", "400", "seed mix", "100", "g");
              row(recipes, FIRST_BLANK_RECIPE + 1, "", "", "", "tap water", "500", "g");
            });
  }

  private static void row(Sheet sheet, int at, String... cells) {
    Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        (row.getCell(column) == null ? row.createCell(column) : row.getCell(column))
            .setCellValue(cells[column]);
      }
    }
  }

  private int run(String... args) {
    err.reset();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Main.run(stream, stream, args);
  }

  private void report(Path file, String... more) {
    List<String> args = new ArrayList<>(List.of("report", file.toString()));
    args.addAll(List.of("--sex", "female", "--age", "46", "--today", "2026-03-09"));
    args.addAll(List.of(more));
    assertEquals(
        ExitCode.WRITTEN,
        run(args.toArray(String[]::new)),
        () -> err.toString(StandardCharsets.UTF_8));
  }

  private JsonNode json(Path file) throws IOException {
    Path out = folder.resolve("out.json");
    report(file, "--json", out.toString());
    return new ObjectMapper().readTree(out.toFile());
  }

  private static JsonNode entry(JsonNode json, String text) {
    for (JsonNode entry : json.get("entries")) {
      if (entry.get("text").asText().equals(text)) {
        return entry;
      }
    }
    throw new AssertionError(text);
  }

  private static double magnesium(JsonNode json, String text) {
    return entry(json, text).get("nutrients").get("magnesium").asDouble();
  }

  /**
   * 15 % of 375 mg are 56.25 mg in 30 g. The stew holds 100 g of it, 187.5 mg, and 500 g of tap
   * water of 1 mg in 100 g: 192.5 mg, half of it eaten.
   */
  private void assertCounted(Path file) throws IOException {
    JsonNode json = json(file);
    assertEquals("OWN:my-seed-mix", entry(json, "seed mix").get("match").get("id").asText());
    assertEquals(60, entry(json, "seed mix").get("grams").asDouble());
    assertEquals(112.5, magnesium(json, "seed mix"), 0.1);
    assertEquals(200, entry(json, "stew").get("grams").asDouble());
    assertEquals(96.25, magnesium(json, "stew"), 0.01);
    assertEquals(200, magnesium(json, "night mineral"));
    assertTrue(entry(json, "night mineral").get("grams").isNull());
    // A millilitre of milk is a little more than a gram.
    assertEquals(700, entry(json, "milk").get("grams").asDouble(), 30);
    assertEquals("chosen", entry(json, "milk").get("gramsFrom").asText());
  }

  private List<String> names() throws IOException {
    return edited.column("My foods", "Food or measure");
  }

  @Test
  void theyAreCountedFromTheLogAndFromTheReport() throws IOException {
    assertCounted(log);
    assertCounted(report);
    assertCounted(report);
    assertCounted(log);
    assertEquals(List.of("my mug", "Night mineral", "Seed mix"), names());
    assertEquals("15 %", edited.text("My foods", "Food or measure", "Seed mix", "Magnesium (mg)"));
    assertEquals("portion", edited.text("My foods", "Food or measure", "Seed mix", "Unit"));
    assertEquals(List.of("seed mix", "tap water"), edited.column("Recipes", "Ingredient"));
    assertTrue(
        edited.column("Foods used", "Source").contains("own label, per portion of 30 g"),
        "the source of an own food is told");
  }

  @Test
  void runsThatChangeNothingLeaveTheMemoryAsItIs() throws IOException {
    byte[] memory = Files.readAllBytes(folder.resolve("my-foods.csv"));
    report(report);
    report(log);
    report(report);
    assertEquals(
        new String(memory, StandardCharsets.UTF_8),
        Files.readString(folder.resolve("my-foods.csv")));
  }

  @Test
  void theExamplesOfTheTemplateAreNotTaken() throws IOException {
    String memory = Files.readString(folder.resolve("my-foods.csv"));
    assertFalse(memory.contains("oat bar"), memory);
    assertFalse(memory.contains("lentil soup"), memory);
  }

  @Test
  void aChangeInTheReportHoldsAgainstTheLogThatSaysTheOldStill() throws IOException {
    edited.change(
        book -> {
          Sheet sheet = book.getSheet("My foods");
          Edited.cell(sheet, "Food or measure", "my mug", "One weighs").setCellValue("300 g");
          Edited.cell(sheet, "Food or measure", "Night mineral", "Magnesium (mg)")
              .setCellValue(150);
        });
    for (Path file : List.of(report, log, report, log)) {
      JsonNode json = json(file);
      assertEquals(600, entry(json, "milk").get("grams").asDouble(), 1e-9);
      assertEquals(300, magnesium(json, "night mineral"));
    }
    // What the log says anew holds again.
    new Edited(log)
        .change(
            book ->
                Edited.cell(book.getSheet("My foods"), "Food or measure", "my mug", "One weighs")
                    .setCellValue("400 g"));
    assertEquals(800, entry(json(log), "milk").get("grams").asDouble(), 1e-9);
  }

  @Test
  void aRowDeletedInTheReportIsForgotten() throws IOException {
    edited.change(
        book -> {
          Sheet sheet = book.getSheet("My foods");
          Row row = Edited.cell(sheet, "Food or measure", "Night mineral", "Unit").getRow();
          sheet.removeRow(row);
          Sheet recipes = book.getSheet("Recipes");
          for (Row each : Stream.of(3, 4).map(recipes::getRow).toList()) {
            recipes.removeRow(each);
          }
        });
    JsonNode json = json(report);
    assertFalse(Files.readString(folder.resolve("my-foods.csv")).contains("Night mineral"));
    assertFalse(Files.readString(folder.resolve("my-foods.csv")).contains("Stew"));
    assertFalse(entry(json, "stew").get("match").get("id").asText().startsWith("OWN:"));
    assertEquals(List.of("my mug", "Seed mix"), names());
  }

  @Test
  void oneClientsFoodIsNotAnothersUnlessItIsForAll() throws IOException {
    edited.change(
        book -> {
          Sheet sheet = book.getSheet("My foods");
          Edited.cell(sheet, "Food or measure", "Night mineral", "For")
              .setCellValue("all my clients");
        });
    report(report);
    Path bob = folder.resolve("bob.csv");
    Files.writeString(
        bob,
        """
        date,meal,food,amount,unit
        2026-03-02,Lunch,seed mix,2,portion
        2026-03-02,Lunch,banana,100,g
        2026-03-02,Lunch,night mineral,1,
        """);
    JsonNode json = json(bob);
    assertFalse(entry(json, "seed mix").get("match").get("id").asText().startsWith("OWN:my"));
    assertEquals(100, magnesium(json, "night mineral"));
    Edited others = new Edited(folder.resolve("bob-report.xlsx"));
    assertEquals(List.of("Night mineral"), others.column("My foods", "Food or measure"));
    // Deleting it there is no matter of all clients.
    others.change(book -> book.getSheet("My foods").removeRow(book.getSheet("My foods").getRow(3)));
    report(bob);
    assertEquals(List.of("Night mineral"), others.column("My foods", "Food or measure"));
  }

  @Test
  void aFaultOfASheetIsNamedInTheReport() throws IOException {
    edited.change(
        book ->
            Edited.cell(book.getSheet("My foods"), "Food or measure", "Seed mix", "Calcium (mg)")
                .setCellValue("-4"));
    report(report);
    assertTrue(
        edited.column("Review", "Where").stream().anyMatch(one -> one.contains("'My foods', G")),
        () -> "the cell is named");
    assertEquals("-4", edited.text("My foods", "Food or measure", "Seed mix", "Calcium (mg)"));
  }
}
