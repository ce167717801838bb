package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that the person changed on the sheet Plan is kept while its week lasts. */
@Tag("slow")
class PlanCarryOverTest {
  /** A Sunday: the week of the plan begins on the next day. */
  private static final String SUNDAY = "2026-03-08";

  private static final String LAST_DAY = "2026-03-15";
  private static final String DAY_AFTER = "2026-03-16";

  private JsonNode first = MissingNode.getInstance();
  private Path log = Path.of("");
  private Path report = Path.of("");

  @BeforeEach
  void aReportWithIdeas(@TempDir Path folder) throws IOException {
    log = folder.resolve("week.xlsx");
    report = folder.resolve("week-report.xlsx");
    Files.copy(Path.of("templates/example-week.xlsx"), log);
    first = run(log, SUNDAY);
    assertEquals("ideas", first.get("outcome").asText());
    assertEquals("2026-03-09", first.get("firstDay").asText());
    assertFalse(first.get("edited").asBoolean());
    assertTrue(first.get("ideas").size() > 1, first.toString());
  }

  /** The plan of a run as JSON. */
  private JsonNode run(Path file, String today, String... options) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("report", file, "--today", today));
    arguments.addAll(List.of("--quiet", "--json", "-"));
    arguments.addAll(List.of(options));
    ProgramRun said = ProgramRun.by(arguments.toArray());
    assertEquals(0, said.code(), said.err());
    return new ObjectMapper().readTree(said.out()).get("plan");
  }

  private interface Change {
    void on(PlanRow row);
  }

  /** A row of the sheet Plan: the idea at a place among the ideas. */
  private record PlanRow(Sheet sheet, int place) {
    private Cell cell(int column) {
      return sheet.getRow(Edited.header(sheet, "Use it?")[0] + 1 + place).getCell(column);
    }

    Cell use() {
      return cell(Edited.header(sheet, "Use it?")[1]);
    }

    Cell day(int day) {
      return cell(Edited.header(sheet, "Idea")[1] + 1 + day);
    }
  }

  private void change(int place, Change change) throws IOException {
    new Edited(report).change(book -> change.on(new PlanRow(book.getSheet("Plan"), place)));
  }

  private static List<Double> days(JsonNode plan, int place) {
    List<Double> days = new ArrayList<>();
    plan.get("ideas").get(place).get("days").forEach(day -> days.add(day.asDouble()));
    return days;
  }

  private static List<String> ids(JsonNode plan) {
    List<String> ids = new ArrayList<>();
    plan.get("ideas").forEach(idea -> ids.add(idea.get("id").asText()));
    return ids;
  }

  @Test
  void helpingsAndARefusalAreKeptFromRunToRunWhileTheWeekLasts() throws IOException {
    change(
        0,
        row -> {
          row.day(0).setCellValue(2);
          row.day(6).setBlank();
        });
    change(1, row -> row.use().setCellValue("no"));
    List<Double> asTyped = new ArrayList<>(days(first, 0));
    asTyped.set(0, 2.0);
    asTyped.set(6, 0.0);
    for (String today : List.of(SUNDAY, "2026-03-11", LAST_DAY)) {
      JsonNode plan = run(log, today);
      assertTrue(plan.get("edited").asBoolean(), today);
      assertEquals("2026-03-09", plan.get("firstDay").asText());
      assertEquals(ids(first), ids(plan));
      assertEquals(asTyped, days(plan, 0), today);
      assertFalse(plan.at("/ideas/1/used").asBoolean(), today);
      PlanRow row = new PlanRow(sheetOf("Plan"), 0);
      assertEquals(2, row.day(0).getNumericCellValue(), today);
      assertEquals("no", new PlanRow(row.sheet(), 1).use().getStringCellValue(), today);
    }
    JsonNode after = run(log, DAY_AFTER);
    assertFalse(after.get("edited").asBoolean());
    assertEquals("2026-03-23", after.get("firstDay").asText(), "the Monday after the day itself");
    assertTrue(after.at("/ideas/1/used").asBoolean());
  }

  @Test
  void theReportReadAsALogKeepsItToo() throws IOException {
    change(1, row -> row.day(3).setCellValue(1.5));
    JsonNode plan = run(report, SUNDAY);
    assertTrue(plan.get("edited").asBoolean());
    assertEquals(1.5, days(plan, 1).get(3));
  }

  @Test
  void whatNobodyChangedIsMadeAnew() throws IOException {
    change(0, row -> row.use().setCellValue("yes"));
    JsonNode plan = run(log, LAST_DAY);
    assertFalse(plan.get("edited").asBoolean());
    assertEquals("2026-03-16", plan.get("firstDay").asText());
  }

  @Test
  void forceAndAnotherClientStartAfresh() throws IOException {
    change(1, row -> row.use().setCellValue("no"));
    byte[] edited = Files.readAllBytes(report);
    assertTrue(run(log, SUNDAY, "--force").at("/ideas/1/used").asBoolean());
    Files.write(report, edited);
    assertFalse(run(log, SUNDAY, "--code", "XY-9").get("edited").asBoolean());
  }

  @Test
  void whatIsNoNumberOfHelpingsIsNamedWithItsCellAndTheSuggestionStands() throws IOException {
    int row = Edited.header(sheetOf("Plan"), "Use it?")[0] + 3;
    change(
        1,
        idea -> {
          idea.day(0).setCellValue("lots");
          idea.day(1).setCellValue(-1);
          idea.day(2).setCellValue(21);
          idea.day(3).setCellValue("1½");
          idea.day(4).setCellValue("0,5");
        });
    JsonNode plan = run(log, SUNDAY);
    List<Double> expected = new ArrayList<>(days(first, 1));
    expected.set(3, 1.5);
    expected.set(4, 0.5);
    assertEquals(expected, days(plan, 1));
    List<String> where = new Edited(report).column("Review", "Where");
    List<String> wrong = new Edited(report).column("Review", "What is wrong");
    for (String cell : List.of("C" + row, "D" + row, "E" + row)) {
      assertTrue(where.contains("week-report.xlsx, sheet 'Plan', " + cell), where + " " + cell);
    }
    for (String said : List.of("'lots'", "'-1'", "'21'")) {
      assertTrue(
          wrong.stream().anyMatch(one -> one.startsWith(said + " is no number of helpings")),
          said + " in " + wrong);
    }
  }

  private Sheet sheetOf(String name) throws IOException {
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(report))) {
      return book.getSheet(name);
    }
  }

  @Test
  void anIdeaThatNoLongerFitsIsLeftOutAndNamed() throws IOException {
    long ofWater = ids(first).stream().filter(this::isWater).count();
    assertTrue(ofWater > 0 && ofWater < ids(first).size(), first.toString());
    change(0, row -> row.day(0).setCellValue(3));
    new Edited(report)
        .change(
            book ->
                Edited.cell(book.getSheet("About me"), "Question", "Foods to leave out", "Answer")
                    .setCellValue("water"));
    JsonNode plan = run(report, SUNDAY);
    assertTrue(plan.get("edited").asBoolean());
    assertEquals(ids(first).stream().filter(id -> !isWater(id)).toList(), ids(plan));
    List<String> kinds = new ArrayList<>();
    plan.get("notes").forEach(note -> kinds.add(note.get("kind").asText()));
    assertTrue(kinds.contains("no_longer_fits"), kinds.toString());
  }

  private boolean isWater(String id) {
    for (JsonNode idea : first.get("ideas")) {
      if (idea.get("id").asText().equals(id)) {
        String words = idea.get("helping").asText() + idea.get("food").asText();
        return words.toLowerCase(Locale.ROOT).contains("water");
      }
    }
    return false;
  }

  @Test
  void theJsonOfALogIsThatOfItsPlan() {
    for (JsonNode menu : first.get("menus")) {
      for (JsonNode serving : menu.get("helpings")) {
        assertTrue(ids(first).contains(serving.get("id").asText()), serving.toString());
        assertTrue(serving.get("portions").asDouble() > 0);
      }
      for (JsonNode need : first.get("needs")) {
        double closes = menu.get("closes").get(need.get("nutrient").asText()).asDouble();
        assertTrue(closes >= 0 && closes <= 1, menu.toString());
      }
    }
    for (JsonNode need : first.get("needs")) {
      double added = 0;
      for (int i = 0; i < first.get("ideas").size(); i++) {
        double helpings = days(first, i).stream().mapToDouble(Double::doubleValue).sum();
        added +=
            helpings
                * first
                    .at("/ideas/" + i + "/perPortion/" + need.get("nutrient").asText())
                    .asDouble();
      }
      double closed = Math.min(1, added / 7 / need.get("gap").asDouble());
      assertEquals(closed, need.get("closed").asDouble(), 1e-6, need.toString());
      assertNotEquals(0, closed);
    }
  }

  @Test
  void whatIsHeldBackHasNoGoalInTheJsonOfThePlan() throws IOException {
    for (String person : List.of("kidney", "thiazide")) {
      Path other = log.resolveSibling(person + ".xlsx");
      Files.copy(Path.of("templates/example-" + person + ".xlsx"), other);
      ProgramRun said =
          ProgramRun.by("report", other, "--today", "2026-03-22", "--quiet", "--json", "-");
      assertEquals(0, said.code(), said.err());
      JsonNode json = new ObjectMapper().readTree(said.out());
      List<String> held = new ArrayList<>();
      for (JsonNode nutrient : json.get("nutrients")) {
        if (nutrient.get("verdict").asText().equals("HELD_BACK")) {
          held.add(nutrient.get("id").asText());
        }
      }
      assertFalse(held.isEmpty(), person);
      JsonNode plan = json.get("plan");
      for (String part : List.of("needs", "open")) {
        for (JsonNode one : plan.get(part)) {
          assertFalse(held.contains(one.get("nutrient").asText()), person + one);
        }
      }
      for (JsonNode ceiling : plan.get("ceilings")) {
        boolean isOwn = ceiling.get("kind").asText().equals("own_limit");
        assertTrue(
            isOwn
                || !held.contains(ceiling.get("nutrient").asText())
                || ceiling.get("most").isNull(),
            person + ceiling);
      }
    }
  }

  @Test
  void theTerminalNamesTheIdeasUnlessItIsToBeQuiet() {
    ProgramRun said = ProgramRun.by("report", log, "--today", SUNDAY);
    List<String> lines = said.err().lines().toList();
    int at = lines.indexOf("Food ideas for the week of 2026-03-09");
    assertTrue(at > 0, said.err());
    assertEquals("", lines.get(at - 1));
    List<String> ideas =
        lines.subList(at + 1, lines.size()).stream()
            .takeWhile(line -> line.startsWith("  "))
            .toList();
    assertTrue(!ideas.isEmpty() && ideas.size() <= 3, said.err());
    assertTrue(ideas.stream().anyMatch(line -> line.contains("closes")), said.err());
    assertEquals("", ProgramRun.by("report", log, "--today", SUNDAY, "--quiet").err());
    assertFalse(ProgramRun.by("check", log, "--today", SUNDAY).err().contains("Food ideas"));
  }
}
