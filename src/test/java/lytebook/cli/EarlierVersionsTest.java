package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.log.ActivityEntry;
import lytebook.log.CrampNight;
import lytebook.log.Person;
import lytebook.read.report.EarlierReport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of 0.1.0 are read by every later version: what was typed into them, which their README
 * tells, is taken over. All that is expected here stands in that README.
 */
@Tag("slow")
class EarlierVersionsTest {
  private static final String A_MONTH_LATER = "2026-04-20";

  private final Path folder;
  private final EarlierFiles files;

  EarlierVersionsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    files = EarlierFiles.copiedTo(folder);
  }

  @Test
  void theWeekOnItsReport() throws IOException {
    for (int i = 0; i < 2; i++) {
      ReportJson json = EarlierFiles.run(files.report(EarlierFiles.WEEK), EarlierFiles.IN_THE_WEEK);
      assertEquals(94, json.rows());
      EarlierFiles.assertChosenInTheWeek(json);
      EarlierFiles.assertChangedInTheWeeksLog(json);
      files.assertAnsweredInTheWeek(json);
      EarlierFiles.assertPlannedInTheWeek(json);
    }
    assertEquals(Set.of(), files.missing("almonds", "chili con carne with beans", "oven chips"));
    assertFalse(files.remembered().contains("latte"), "cleared, so forgotten");
  }

  @Test
  void theWeekOnItsLog() throws IOException {
    ReportJson json = EarlierFiles.run(files.log(EarlierFiles.WEEK), EarlierFiles.IN_THE_WEEK);
    assertEquals(93, json.rows());
    EarlierFiles.assertChosenInTheWeek(json);
    files.assertAnsweredInTheWeek(json);
    EarlierFiles.assertPlannedInTheWeek(json);
    assertEquals("1", json.entry("banana").get("amount").asText(), "the log's own");
    assertTrue(json.codes().contains("ADDED_ROWS_LEFT"));
    assertFalse(
        EarlierFiles.run(files.log(EarlierFiles.WEEK), EarlierFiles.IN_THE_WEEK)
            .codes()
            .contains("ADDED_ROWS_LEFT"),
        "said once");
  }

  /** What other programs and hands do to a report, none of it to what was chosen. */
  static Stream<Variant> variants() {
    return Stream.of(
        new Variant("saved by LibreOffice", ReportVariants::savedByLibreOffice),
        new Variant("sheets renamed", ReportVariants::withRenamedSheets),
        new Variant("Log sorted", ReportVariants::withLogSorted),
        new Variant(
            "row inserted",
            file -> ReportVariants.withRowInserted(file, "apple", "2026-03-02", "pear", 1)),
        new Variant("row deleted", file -> ReportVariants.withRowDeleted(file, "ketchup")));
  }

  interface Doing {
    void to(Path report) throws IOException;
  }

  record Variant(String name, Doing doing) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void theReportAloneIsEnoughHoweverItComesBack(Variant variant) throws IOException {
    Files.delete(folder.resolve(EarlierFiles.MY_FOODS));
    variant.doing().to(files.report(EarlierFiles.WEEK));
    ReportJson json = EarlierFiles.run(files.report(EarlierFiles.WEEK), EarlierFiles.IN_THE_WEEK);
    EarlierFiles.assertChosenInTheWeek(json);
    EarlierFiles.assertChangedInTheWeeksLog(json);
    files.assertAnsweredInTheWeek(json);
    EarlierFiles.assertPlannedInTheWeek(json);
  }

  @Test
  void theClientOnWaterTabletsOnTheirReport() throws IOException {
    for (int i = 0; i < 2; i++) {
      ReportJson json =
          EarlierFiles.run(files.report(EarlierFiles.THIAZIDE), EarlierFiles.A_DAY_LATER);
      EarlierReport now = files.readBack(EarlierFiles.THIAZIDE);
      EarlierFiles.assertChosenByTheClientOnWaterTablets(json);
      assertEquals("3", json.entry("marmalade").get("amount").asText());
      Person person = now.person();
      EarlierFiles.assertAnsweredByTheClientOnWaterTablets(json, person);
      assertEquals(OptionalDouble.of(57), person.body().weightKg());
      assertEquals(List.of("Vegetarian"), EarlierFiles.texts(person.preferences().diets()));
      assertEquals(List.of("nuts", "grapefruit"), EarlierFiles.texts(person.preferences().avoid()));
      assertEquals(OptionalDouble.of(200), person.preferences().mostExtraEnergyKcal());
      CrampNight filledIn = EarlierFiles.night(now, LocalDate.of(2026, 3, 19));
      assertEquals(OptionalInt.of(1), filledIn.cramps());
      assertEquals("foot", filledIn.where());
      assertEquals("mild", filledIn.strength());
      assertEquals(OptionalDouble.of(2), filledIn.minutes());
      assertEquals(
          OptionalDouble.of(12), EarlierFiles.night(now, LocalDate.of(2026, 3, 27)).minutes());
      assertEquals(28, now.diaries().cramps().nights().size());
      List<ActivityEntry> activity = now.diaries().activity();
      assertEquals("swim", activity.get(activity.size() - 1).kind());
      assertEquals("35", json.day("2026-03-15", "activityMinutes"));
      assertEquals("120", json.day("2026-03-13", "activityMinutes"), "gardening");
      assertEquals(
          "300",
          new Edited(files.report(EarlierFiles.THIAZIDE))
              .text("Recipes", "Ingredient", "carrots", "Amount"));
    }
    assertEquals(Set.of(), files.missing("brocoli", "trifle", "seed loaf", "barley broth"));
  }

  @Test
  void theClientOnWaterTabletsOnTheirLog() throws IOException {
    ReportJson json = EarlierFiles.run(files.log(EarlierFiles.THIAZIDE), EarlierFiles.A_DAY_LATER);
    EarlierFiles.assertChosenByTheClientOnWaterTablets(json);
    EarlierFiles.assertAnsweredByTheClientOnWaterTablets(
        json, files.readBack(EarlierFiles.THIAZIDE).person());
    assertEquals("1", json.entry("marmalade").get("amount").asText(), "the log's own");
    assertEquals("35", json.day("2026-03-15", "activityMinutes"), "of the report");
    assertEquals("150", json.day("2026-03-13", "activityMinutes"), "the log's own");
  }

  /** What 0.1.0 told of a report's origin stood in its sentences alone, which nobody reads. */
  @ParameterizedTest
  @ValueSource(strings = {EarlierFiles.WEEK, EarlierFiles.THIAZIDE})
  void aFreshPlanKeepsWhatWasChosen(String name) throws IOException {
    ProgramRun said =
        ProgramRun.by("plan", files.report(name), "--today", A_MONTH_LATER, "--quiet");
    assertEquals(new ProgramRun(0, "", ""), said);
    ReportJson json = EarlierFiles.run(files.report(name), A_MONTH_LATER);
    assertEquals("2026-04-27", json.at("/plan/firstDay").asText());
    if (name.equals(EarlierFiles.WEEK)) {
      EarlierFiles.assertChosenInTheWeek(json);
      files.assertAnsweredInTheWeek(json);
    } else {
      EarlierFiles.assertChosenByTheClientOnWaterTablets(json);
      EarlierFiles.assertAnsweredByTheClientOnWaterTablets(json, files.readBack(name).person());
    }
  }

  @Test
  void whatIsRememberedForAllClientsHoldsForAnother() throws IOException {
    Path log =
        Files.writeString(
            folder.resolve("bob.csv"),
            """
            Date,Meal,Food,Amount,Unit
            2026-03-02,Lunch,Aunt May's casserole,1,plate
            2026-03-02,Lunch,weetabix,2,
            2026-03-02,Lunch,milk,1,blue mug
            2026-03-02,Lunch,chips,200,g
            2026-03-02,Lunch,tea with milk,1,mug
            2026-03-02,Lunch,seed loaf,1,slice
            """);
    String before = Files.readString(folder.resolve(EarlierFiles.MY_FOODS));
    ReportJson json = EarlierFiles.run(log, A_MONTH_LATER, "--code", "B-1");
    assertEquals("FNDDS:27250630", json.food("Aunt May's casserole"));
    assertEquals(40, json.grams("weetabix"), "20 g each");
    assertEquals("chosen", json.entry("milk").get("gramsFrom").asText());
    assertEquals("guess", json.matchKind("chips"), "another client's");
    assertFalse(json.entry("tea with milk").get("gramsFrom").asText().equals("chosen"));
    assertFalse(json.food("seed loaf").startsWith("OWN:"), "another client's");
    assertEquals(
        before, Files.readString(folder.resolve(EarlierFiles.MY_FOODS)), "nothing new to remember");
  }

  @Test
  void theBlankLogIsOneAndIsReadWhenFilledIn() throws IOException {
    Path blank = folder.resolve("food-log.xlsx");
    ProgramRun said = ProgramRun.by("check", blank, "--today", "2026-05-10");
    assertEquals(ExitCode.NOT_DONE, said.code());
    new Edited(blank)
        .change(
            book -> {
              fill(book.getSheet("Log"), "Meal", 5, "2026-05-04", "7:30", "Breakfast", "milk");
              fill(book.getSheet("Log"), "Meal", 6, "", "", "Lunch", "oat bar", "2", "bar");
              fill(book.getSheet("My foods"), "Unit", 2, "oat bar", "bar", "40 g");
              fill(book.getSheet("About me"), "Question", 1, "", "AB-7");
              fill(book.getSheet("About me"), "Question", 4, "", "male");
            });
    ReportJson json = EarlierFiles.run(blank, "2026-05-10");
    assertEquals(2, json.rows());
    assertEquals("2026-05-04", json.entry("oat bar").get("date").asText());
    assertEquals(80, json.grams("oat bar"));
    assertEquals("AB-7", json.at("/client/code").asText());
    assertEquals("male", json.at("/client/sex").asText());
    assertTrue(Files.exists(folder.resolve("food-log-report.xlsx")), "a log, not a report");
  }

  /** Fills a row so many below the first row that has a header; "" leaves a cell alone. */
  private static void fill(Sheet sheet, String header, int below, String... values) {
    Row row = sheet.getRow(Edited.header(sheet, header)[0] + below);
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        row.getCell(i).setCellValue(values[i]);
      }
    }
  }
}
