package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lytebook.cli.Edited;
import lytebook.cli.Main;
import lytebook.cli.RunnersWeek;
import lytebook.fluid.FluidFinder;
import lytebook.fluid.FluidFindings;
import lytebook.read.table.FluidTablesCsv;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.report.book.Sheet;
import lytebook.report.book.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fluid beside its sum, from a log with an Activity sheet to what a reader sees. */
class FluidTest {
  private final Path folder;
  private Path log = Path.of("");

  FluidTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void week() throws IOException {
    log = RunnersWeek.write(folder.resolve("week.xlsx"));
  }

  private Report report() {
    return Runs.report(Runs.log(log), Runs.WOMAN_46, Authority.US);
  }

  private int run(Path input, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream words = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] args = new String[4 + more.length];
    System.arraycopy(
        new String[] {"report", input.toString(), "--today", "2026-07-20"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return Main.run(words, words, args);
  }

  @Test
  void tooMuchToDrinkIsFoundWithItsNumbers() {
    FluidFindings fluid = report().fluid();
    assertEquals(
        "HOUR 2026-07-07 1.8 09:00-09:40; WEIGHT 2026-07-07 0.5 null-null;"
            + " HOUR 2026-07-08 3.5 10:00-10:00; DAY 2026-07-08 4.9 null-null",
        fluid.overDrinking().stream()
            .map(
                one ->
                    one.sign()
                        + " "
                        + one.date()
                        + " "
                        + Math.round(one.amount() * 10) / 10.0
                        + " "
                        + one.from()
                        + "-"
                        + one.to())
            .collect(Collectors.joining("; ")));
    assertTrue(fluid.drinks().alcoholLogged());
    assertEquals(128, fluid.drinks().alcoholicPerDayMl().orElseThrow(), 1);
    assertEquals(List.of(), fluid.advice(), "health not answered: nothing on replacing fluid");
  }

  @Test
  void adviceOnlyWhereNothingHoldsItBack() {
    Report report = report();
    FluidFinder finder = new FluidFinder(Runs.DATA.nutrients(), FluidTablesCsv.fromClassPath());
    assertEquals(2, finder.findings(report.totals(), report.log(), false).advice().size());
    FluidFindings held = finder.findings(report.totals(), report.log(), true);
    assertEquals(List.of(), held.advice());
    assertEquals(report.fluid().overDrinking(), held.overDrinking(), "warnings stay");
    assertEquals(5, held.sweatTests().size(), "numbers stay");
  }

  @Test
  void summarySaysItInWords() {
    Sheet summary =
        Runs.book(report()).sheets().stream()
            .filter(sheet -> sheet.name().equals("Summary"))
            .findFirst()
            .orElseThrow();
    String words =
        summary.rows().values().stream()
            .flatMap(row -> row.values().stream())
            .map(cell -> cell.value() instanceof Value.Text text ? text.text() : "")
            .collect(Collectors.joining("\n"));
    assertTrue(words.contains("8 Jul: 4.9 litres of drinks, with no exercise or heat"), words);
    assertTrue(
        words.contains(
            "Sweat test of 9 Jul: about 2.5 litres an hour. Sodium lost: 780 to 3,030 mg."),
        words);
    assertTrue(words.contains("Sweat test of 11 Jul: Write what you drank, 0 if nothing."), words);
    assertFalse(words.contains("drink more"), words);
  }

  @Test
  void theReportsSheetIsReadOnTheNextRun() throws IOException {
    Path report = folder.resolve("week-report.xlsx");
    assertEquals(0, run(log));
    Edited edited = new Edited(report);
    assertEquals("2.1", edited.text("Activity", "Notes", "park", "Sweat (L)").substring(0, 3));
    edited.change(
        book -> {
          Edited.cell(book.getSheet("Activity"), "Notes", "park", "Minutes").setCellValue(100);
          org.apache.poi.ss.usermodel.Sheet sheet = book.getSheet("Activity");
          int row = Edited.header(sheet, "Date")[0] + 8;
          sheet.getRow(row).getCell(0).setCellValue("2026-07-13");
          sheet.getRow(row).getCell(1).setCellValue("Swim");
          sheet.getRow(row).getCell(2).setCellValue(35);
        });
    Files.copy(report, folder.resolve("own.xlsx"));
    assertEquals(0, run(log, "--json", folder.resolve("a.json").toString()));
    String json = Files.readString(folder.resolve("a.json"));
    assertEquals(
        "35", edited.text("Activity", "Date", "2026-07-13", "Minutes"), "a new day is kept");
    assertTrue(json.contains("ACTIVITY_DIARIES_DIFFER"), "the log's own row wins, and it is said");
    assertTrue(json.contains("\"activityMinutes\": 90"), json);
    assertEquals(0, run(folder.resolve("own.xlsx"), "--json", folder.resolve("b.json").toString()));
    json = Files.readString(folder.resolve("b.json"));
    assertTrue(json.contains("\"activityMinutes\": 100"), "a report as the log: its edits count");
    assertFalse(json.contains("ACTIVITY_"), json);
  }
}
