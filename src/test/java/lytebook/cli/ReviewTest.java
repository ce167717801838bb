package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person decides on Review and in Log; later runs know it. */
@Tag("slow")
class ReviewTest {
  private static final String WHOLE_MILK = "FNDDS:11111000";
  private static final String LOG =
      """
      date,meal,food,amount,unit
      2026-03-02,Breakfast,milk,1,glass
      2026-03-02,Lunch,Aunt May's casserole,1,bowl
      2026-03-02,Lunch,banana,100,g
      2026-03-02,Dinner,white rice,12000,g
      2026-03-02,Dinner,white rice,100,g
      2026-03-03,Breakfast,milk,200,ml
      2026-03-03,Lunch,Aunt May's casserole,2,bowl
      2026-03-03,Dinner,mystery xyzzy,1,plate
      2026-03-04,Lunch,banana,100,g
      2026-03-04,Lunch,banana,100,g
      2026-03-04,Dinner,banana,100,g
      """;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private JsonNode first = MissingNode.getInstance();
  private Path folder = Path.of("");
  private Path log = Path.of("");
  private Path report = Path.of("");
  private Edited edited = new Edited(Path.of(""));

  @BeforeEach
  void firstRun(@TempDir Path folder) throws IOException {
    this.folder = folder;
    log = folder.resolve("ann.csv");
    report = folder.resolve("ann-report.xlsx");
    edited = new Edited(report);
    Files.writeString(log, LOG);
    first = run(log);
  }

  @Test
  void aChoiceHoldsForEveryEqualLineAndIsNotAskedAgain() throws IOException {
    edited.review("Aunt May's casserole", "Food id or grams", WHOLE_MILK);
    JsonNode json = run(log);
    assertEquals("alias", match(json, 3).get("kind").asText());
    assertEquals(WHOLE_MILK, match(json, 3).get("id").asText());
    assertEquals(1.0, match(json, 3).get("score").asDouble());
    assertEquals(WHOLE_MILK, match(json, 8).get("id").asText(), "two bowls as well");
    assertEquals("your choice", edited.text("Log", "Food", "Aunt May's casserole", "How"));
    assertTrue(Files.readString(folder.resolve("my-foods.csv")).contains("Aunt May's casserole"));
  }

  @Test
  void choosesFromTheListAndAcceptsWhatWasCounted() throws IOException {
    List<String> open = open();
    assertTrue(open.contains("milk"), "one glass was assumed: " + open);
    edited.choose("milk", edited.text("Log", "Food", "milk", "Food id"));
    run(log);
    assertFalse(open().contains("milk"), "accepted, so not asked again");
    assertTrue(
        edited.column("Review", "Food as written").contains("milk"), "but listed as settled");
  }

  @Test
  void gramsHoldForOneUnitAndAbsurdAmountsForThemselvesAlone() throws IOException {
    edited.review("Aunt May's casserole", "Food id or grams", "SR28:01077");
    run(log);
    edited.review("Aunt May's casserole", "Food id or grams", "300 g");
    edited.review("white rice", "Food id or grams", "120");
    JsonNode json = run(log);
    assertEquals(300, entry(json, 3).get("grams").asDouble());
    assertEquals(600, entry(json, 8).get("grams").asDouble(), "two bowls");
    assertEquals("SR28:01077", match(json, 3).get("id").asText(), "the food stays chosen");
    assertEquals(120, entry(json, 5).get("grams").asDouble());
    assertEquals(100, entry(json, 6).get("grams").asDouble(), "100 g of rice stay 100 g");
  }

  @Test
  void whatWasNotEatenIsNoGapAndWhatNobodyKnowsStaysOne() throws IOException {
    edited.review("mystery xyzzy", "Your choice", "eaten, cannot say");
    JsonNode gap = run(log);
    assertEquals(coverage(first, "2026-03-03"), coverage(gap, "2026-03-03"), 1e-12);
    assertEquals("none", match(gap, 9).get("kind").asText());
    assertFalse(open().contains("mystery xyzzy"));
    assertTrue(edited.column("Review", "Food as written").contains("mystery xyzzy"));

    edited.review("mystery xyzzy", "Your choice", "not eaten or listed twice");
    JsonNode json = run(log);
    assertTrue(coverage(json, "2026-03-03") > coverage(first, "2026-03-03"), "one gap less");
    assertEquals("none", match(json, 9).get("kind").asText());
    assertTrue(entry(json, 9).get("nutrients").isNull());
  }

  @Test
  void aReadingOfATabletIsChosenAndRemembered() throws IOException {
    Files.writeString(
        log,
        LOG
            + """
            2026-03-03,Dinner,magnesium oxide 400 mg,2,tablet
            2026-03-04,Dinner,magnesium oxide 400 mg,1,tablet
            2026-03-04,Dinner,multivitamin,1,tablet
            """);
    JsonNode asked = run(log);
    assertEquals("none", match(asked, 13).get("kind").asText());
    assertTrue(open().contains("magnesium oxide 400 mg"));
    edited.choose("magnesium oxide 400 mg", "OWN:supplement-magnesium-oxide-400mg");
    edited.review("multivitamin", "Your choice", "eaten, cannot say");
    JsonNode json = run(log);
    assertEquals(482.4, entry(json, 13).at("/nutrients/magnesium").asDouble(), 1e-9, "two of them");
    assertEquals(241.2, entry(json, 14).at("/nutrients/magnesium").asDouble(), 1e-9);
    assertTrue(entry(json, 13).get("grams").isNull());
    assertEquals("none", match(json, 15).get("kind").asText());
    assertFalse(open().contains("magnesium oxide 400 mg"));
    assertFalse(open().contains("multivitamin"));
    for (String day : List.of("2026-03-03", "2026-03-04")) {
      assertEquals(
          coverage(first, day), coverage(json, day), 1e-12, "a tablet is no gap among food");
    }
    edited.review("magnesium oxide 400 mg", "Food id or grams", "OWN:supplement-magnesium-400mg");
    JsonNode other = run(log);
    assertEquals(400, entry(other, 14).at("/nutrients/magnesium").asDouble(), 1e-9);
  }

  @Test
  void listedTwiceLeavesOneOfTheDayAndNoOtherDayIsTouched() throws IOException {
    edited.review("banana", "Your choice", "not eaten or listed twice");
    JsonNode json = run(log);
    assertEquals("none", match(json, 11).get("kind").asText(), "the repeat");
    for (int line : new int[] {4, 10, 12}) {
      assertEquals(100, entry(json, line).get("grams").asDouble(), "line " + line);
    }
    assertFalse(open().contains("banana"));
  }

  @Test
  void eatenTwiceIsSettledToo() throws IOException {
    edited.choose("banana", edited.text("Log", "Food", "banana", "Food id"));
    JsonNode json = run(log);
    assertFalse(open().contains("banana"));
    assertEquals(100, entry(json, 11).get("grams").asDouble());
  }

  @Test
  void aClearedChoiceIsAskedAgain() throws IOException {
    edited.review("mystery xyzzy", "Your choice", "eaten, cannot say");
    run(log);
    edited.change(
        book ->
            Edited.cell(book.getSheet("Review"), "Food as written", "mystery xyzzy", "Your choice")
                .setBlank());
    run(log);
    assertTrue(open().contains("mystery xyzzy"));
    assertFalse(Files.readString(folder.resolve("my-foods.csv")).contains("xyzzy"));
  }

  @Test
  void oneOfSeveralLinesOfTheSameFoodChangesAndClearsThemAll() throws IOException {
    edited.review("Aunt May's casserole", "Your choice", "eaten, cannot say");
    Files.writeString(log, LOG + "2026-03-04,Lunch,Aunt May's casserole,1,plate\n");
    run(log);
    assertFalse(open().contains("Aunt May's casserole"), "a plate is the same food");
    run(log);
    assertEquals(
        2, Files.readAllLines(folder.resolve("my-foods.csv")).size(), "header and one row");
    edited.change(
        book ->
            Edited.cell(
                    book.getSheet("Review"),
                    "Food as written",
                    "Aunt May's casserole",
                    "Your choice")
                .setBlank());
    run(log);
    assertEquals(3, open().stream().filter(food -> food.equals("Aunt May's casserole")).count());
  }

  @Test
  void aRoundTripOnTheReportLosesNothingAndAsksNothingTwice() throws IOException {
    edited.review("mystery xyzzy", "Food id or grams", WHOLE_MILK);
    edited.review("Aunt May's casserole", "Your choice", "eaten, cannot say");
    edited.change(
        book -> {
          Edited.cell(book.getSheet("Days"), "Date", "2026-03-04", "Use this day?")
              .setCellValue("no");
          Edited.cell(book.getSheet("Targets"), "Nutrient", "Magnesium", "Goal a day")
              .setCellValue(333);
          addRow(book.getSheet("Log"), 11, "Supper", "mystery xyzzy", 1, "plate");
          addRow(book.getSheet("Log"), 12, "Supper", "apple", 2, "");
        });
    byte[] filled = Files.readAllBytes(report);
    run(report);
    assertEquals(
        List.of("ann-report-previous.xlsx", "ann-report.xlsx", "ann.csv", "my-foods.csv"), files());
    assertArrayEquals(filled, Files.readAllBytes(folder.resolve("ann-report-previous.xlsx")));
    assertEquals(13, edited.column("Log", "Matched from").size());
    List<String> open = open();
    assertFalse(open.contains("mystery xyzzy"), open.toString());
    assertFalse(open.contains("Aunt May's casserole"), open.toString());
    assertEquals("no", edited.text("Days", "Date", "2026-03-04", "Use this day?"));
    assertEquals("333", edited.text("Targets", "Nutrient", "Magnesium", "Goal a day"));
    assertEquals("46", edited.text("About me", "Question", "Age (years)", "Answer"));

    List<String> asked = edited.column("Review", "What is wrong");
    run(report);
    assertEquals(asked, edited.column("Review", "What is wrong"), "a third run says the same");
    assertEquals(13, edited.column("Log", "Matched from").size());
  }

  @Test
  void choicesSurviveARunOnTheLogAndAddedRowsAreNamed() throws IOException {
    edited.review("mystery xyzzy", "Food id or grams", WHOLE_MILK);
    edited.change(book -> addRow(book.getSheet("Log"), 11, "Supper", "apple", 2, ""));
    byte[] filled = Files.readAllBytes(report);
    JsonNode json = run(log);
    assertArrayEquals(filled, Files.readAllBytes(folder.resolve("ann-report-previous.xlsx")));
    assertEquals(WHOLE_MILK, match(json, 9).get("id").asText());
    assertTrue(
        edited.column("Review", "What is wrong").stream()
            .anyMatch(text -> text.startsWith("Rows added or changed") && text.contains(": 1.")),
        "the added row is named");
    assertEquals(WHOLE_MILK, match(run(log), 9).get("id").asText(), "and a third time");
  }

  @Test
  void aFoodTypedInLogHoldsForEqualRows() throws IOException {
    edited.change(
        book ->
            Edited.cell(book.getSheet("Log"), "Food", "Aunt May's casserole", "Food id")
                .setCellValue("sr28:01077"));
    JsonNode json = run(log);
    assertEquals("SR28:01077", match(json, 3).get("id").asText());
    assertEquals("SR28:01077", match(json, 8).get("id").asText());
  }

  @Test
  void aChoiceOnReviewComesBeforeAFoodTypedInLog() throws IOException {
    edited.change(
        book ->
            Edited.cell(book.getSheet("Log"), "Food", "mystery xyzzy", "Food id")
                .setCellValue("SR28:01077"));
    edited.review("mystery xyzzy", "Food id or grams", WHOLE_MILK);
    run(report);
    assertEquals(WHOLE_MILK, edited.text("Log", "Food", "mystery xyzzy", "Food id"));
  }

  @Test
  void equalRowsTypedDifferentlyStayAsTypedInTheReport() throws IOException {
    edited.change(
        book -> {
          Sheet sheet = book.getSheet("Log");
          int id = Edited.header(sheet, "Food id")[1];
          int food = Edited.header(sheet, "Food")[1];
          String next = "SR28:01077";
          for (Row row : sheet) {
            if (row.getCell(food) != null
                && row.getCell(food).toString().equals("Aunt May's casserole")) {
              row.getCell(id).setCellValue(next);
              next = WHOLE_MILK;
            }
          }
        });
    for (int i = 0; i < 2; i++) {
      run(report);
      List<String> ids = edited.column("Log", "Food id");
      assertTrue(ids.contains("SR28:01077") && ids.contains(WHOLE_MILK), "run " + i + ": " + ids);
    }
    assertFalse(Files.exists(folder.resolve("my-foods.csv")), "nothing to remember");
  }

  @Test
  void gramsPerUnitTypedInLogHoldForEqualRows() throws IOException {
    edited.change(
        book ->
            Edited.cell(book.getSheet("Log"), "Food", "milk", "Grams per unit").setCellValue(180));
    JsonNode json = run(log);
    assertEquals(180, entry(json, 2).get("grams").asDouble());
    assertEquals("chosen", entry(json, 2).get("gramsFrom").asText());
  }

  @Test
  void aFoodRenamedInTheReportIsMatchedAnew() throws IOException {
    edited.change(
        book ->
            Edited.cell(book.getSheet("Log"), "Food", "mystery xyzzy", "Food")
                .setCellValue("banana"));
    run(report);
    assertFalse(edited.column("Log", "Food").contains("mystery xyzzy"));
    assertFalse(open().contains("mystery xyzzy"));
  }

  @Test
  void anotherClientsMilkStaysTheirsUnlessItIsForAll() throws IOException {
    Path other = folder.resolve("bob.csv");
    Files.writeString(other, LOG);
    edited.review("milk", "Food id or grams", "SR28:01077");
    edited.review("mystery xyzzy", "Food id or grams", WHOLE_MILK);
    edited.review("mystery xyzzy", "Remember for", "all my clients");
    assertEquals("SR28:01077", match(run(log), 2).get("id").asText());
    JsonNode json = run(other);
    assertFalse(match(json, 2).get("id").asText().equals("SR28:01077"));
    assertEquals(WHOLE_MILK, match(json, 9).get("id").asText());
  }

  @Test
  void aClientIsTheirCodeWhateverTheFileIsCalled() throws IOException {
    run(log, "--code", "EX-1");
    edited.review("mystery xyzzy", "Food id or grams", WHOLE_MILK);
    run(log);
    Path later = folder.resolve("april.csv");
    Files.writeString(later, LOG);
    assertEquals(WHOLE_MILK, match(run(later, "--code", "EX-1"), 9).get("id").asText());
    assertEquals("none", match(run(later, "--code", "EX-2"), 9).get("kind").asText());
  }

  @Test
  void theMemoryStandsWhereItIsAskedFor() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("memory")).resolve("kept.csv");
    edited.review("mystery xyzzy", "Food id or grams", WHOLE_MILK);
    run(log, "--my-foods", elsewhere.toString());
    assertTrue(Files.exists(elsewhere));
    assertFalse(Files.exists(folder.resolve("my-foods.csv")));
  }

  @Test
  void forceStartsAfreshAndKeepsWhatIsRemembered() throws IOException {
    edited.review("mystery xyzzy", "Food id or grams", WHOLE_MILK);
    run(log);
    edited.review("Aunt May's casserole", "Food id or grams", WHOLE_MILK);
    JsonNode json = run(log, "--force");
    assertEquals(WHOLE_MILK, match(json, 9).get("id").asText(), "remembered");
    assertEquals("none", match(json, 3).get("kind").asText(), "only in the old report");
  }

  @Test
  void aLostMemoryComesBackFromTheReport() throws IOException {
    edited.review("mystery xyzzy", "Food id or grams", WHOLE_MILK);
    run(log);
    Files.delete(folder.resolve("my-foods.csv"));
    run(log);
    assertTrue(Files.readString(folder.resolve("my-foods.csv")).contains("xyzzy"));
  }

  @Test
  void answersThatCannotBeUsedAreNamedByTheirCell() throws IOException {
    edited.review("mystery xyzzy", "Food id or grams", "abc");
    edited.review("Aunt May's casserole", "Food id or grams", "FNDDS:00000000");
    edited.review("milk", "Your choice", "something else");
    run(log);
    List<String> wrong = edited.column("Review", "What is wrong");
    for (String said : List.of("'abc'", "'FNDDS:00000000'", "'something else'")) {
      assertTrue(wrong.stream().anyMatch(text -> text.contains(said)), said + ": " + wrong);
    }
    List<String> where = edited.column("Review", "Where");
    assertTrue(
        where.stream().anyMatch(text -> text.matches("ann-report.xlsx, sheet 'Review', H\\d+")),
        where.toString());
  }

  private static void addRow(
      Sheet sheet, int at, String meal, String food, double amount, String unit) {
    int header = Edited.header(sheet, "Food")[0];
    Row row = sheet.getRow(header + 1 + at);
    row.getCell(Edited.header(sheet, "Date")[1]).setCellValue(java.time.LocalDate.of(2026, 3, 4));
    row.getCell(Edited.header(sheet, "Meal")[1]).setCellValue(meal);
    row.getCell(Edited.header(sheet, "Food")[1]).setCellValue(food);
    row.getCell(Edited.header(sheet, "Amount")[1]).setCellValue(amount);
    row.getCell(Edited.header(sheet, "Unit")[1]).setCellValue(unit);
  }

  /** Foods of the lines that still ask, in their order. */
  private List<String> open() throws IOException {
    List<String> foods = new ArrayList<>();
    List<String> counted = edited.column("Review", "Counted?");
    List<String> written = edited.column("Review", "Food as written");
    for (int i = 0; i < counted.size() && !counted.get(i).equals("Other notes"); i++) {
      if (counted.get(i).equals("Settled")) {
        break;
      }
      foods.add(written.get(i));
    }
    return foods;
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static double coverage(JsonNode json, String date) {
    for (JsonNode day : json.get("days")) {
      if (day.get("date").asText().equals(date)) {
        return day.get("nutrients").get("magnesium").get("coverage").asDouble();
      }
    }
    throw new AssertionError(date);
  }

  /** The entry of a line of the log. */
  private static JsonNode entry(JsonNode json, int line) {
    for (JsonNode entry : json.get("entries")) {
      if (entry.get("row").asInt() == line) {
        return entry;
      }
    }
    throw new AssertionError("line " + line);
  }

  private static JsonNode match(JsonNode json, int line) {
    return entry(json, line).get("match");
  }

  /** Writes the report and returns its JSON. */
  private JsonNode run(Path log, String... options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> arguments =
        new ArrayList<>(
            List.of("report", log.toString(), "--today", "2026-03-10", "--sex", "female"));
    arguments.addAll(List.of("--age", "46", "--json", "-", "--quiet"));
    arguments.addAll(List.of(options));
    int code =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments.toArray(String[]::new));
    assertEquals(0, code, err());
    return new ObjectMapper().readTree(out.toByteArray());
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
