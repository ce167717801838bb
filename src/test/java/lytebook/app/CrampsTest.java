package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import lytebook.cli.CrampLogs;
import lytebook.cli.Main;
import lytebook.cramp.CrampReport;
import lytebook.cramp.FindingLevel;
import lytebook.log.CrampDiary;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.nutrient.Nutrient;
import lytebook.reference.Authority;
import lytebook.report.CrampSentences;
import lytebook.report.Report;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Value;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a diary of cramps to what the report says of it, and back from the report's own sheet. */
class CrampsTest {
  /** Words that no client may read of their cramps (method.md 5.4). */
  private static final List<String> BANNED =
      List.of(
          "causes",
          "cures",
          "prevents",
          "treats",
          "triggers",
          "deficiency",
          "deficient",
          "significant",
          "p =",
          "risk of disease",
          "you should take");

  private final Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  CrampsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Report report(int days, Person person) throws IOException {
    FoodLog log = Runs.log(CrampLogs.write(folder.resolve("log.xlsx"), days, 3));
    return Runs.report(CrampLogs.withActivity(log, days), person, Authority.US);
  }

  private static CrampReport cramps(Report report) {
    return report.cramps(Runs.DATA.nutrients()).orElseThrow();
  }

  private static CrampSentences words(Report report) {
    return new CrampSentences(cramps(report), Runs.DATA.sentences());
  }

  @Test
  void aPatternOfNinetyDaysIsFoundAndSaidWithItsCounts() throws IOException {
    Report report = report(90, Runs.WOMAN_46);
    CrampReport cramps = cramps(report);
    assertEquals(FindingLevel.PATTERN, cramps.gate());
    assertEquals("fluid", cramps.pattern().orElseThrow().exposure().id());
    String said = words(report).overall();
    assertTrue(said.contains("lower-fluid days (under "), said);
    assertTrue(said.contains("This is a pattern, not proof."), said);
    assertEquals(
        "We compared 8 nutrients and timings. With that many looks, chance patterns happen.",
        words(report).always());
    Nutrient fluid = Runs.DATA.nutrients().byId("fluid");
    assertEquals(said, words(report).of(fluid).orElseThrow());
    assertTrue(
        words(report).professional().stream().anyMatch(line -> line.contains("adjusted p 0.0")),
        String.join("\n", words(report).professional()));
  }

  @Test
  void aShortDiaryIsTooEarly() throws IOException {
    Report report = report(10, Runs.WOMAN_46);
    assertEquals(FindingLevel.TOO_EARLY, cramps(report).gate());
    assertEquals(
        "Too early to look for a pattern. Keep your diary for at least 8 weeks.",
        words(report).overall());
  }

  @Test
  void nothingIsComparedUnder19() throws IOException {
    Report report =
        report(60, new Person("", Person.Sex.MALE, OptionalInt.of(16), Person.LifeStage.NONE));
    CrampReport cramps = cramps(report);
    assertEquals(List.of(), cramps.compared());
    assertEquals(List.of(), cramps.findings().comparisons());
    assertTrue(words(report).overall().contains("under 19"), words(report).overall());
  }

  @Test
  void whatIsHeldBackIsLeftOutOfTheFamily() throws IOException {
    Report report = report(60, Runs.WOMAN_46);
    CrampReport cramps =
        CrampReport.of(
                report.totals(),
                report.log().diaries(),
                Runs.DATA.nutrients(),
                java.util.Set.of("potassium", "fluid"),
                false)
            .orElseThrow();
    assertEquals(4, cramps.findings().familySize());
    CrampSentences words = new CrampSentences(cramps, Runs.DATA.sentences());
    assertTrue(words.of(Runs.DATA.nutrients().byId("fluid")).isEmpty());
    assertTrue(
        words.professional().stream().noneMatch(line -> line.startsWith("Potassium")),
        String.join("\n", words.professional()));
  }

  @Test
  void withoutANightOfNoneNoRateIsGiven() throws IOException {
    FoodLog log = Runs.log(CrampLogs.write(folder.resolve("log.xlsx"), 60, 3));
    CrampDiary only =
        new CrampDiary(
            log.diaries().cramps().nights().stream()
                .filter(night -> night.cramps().orElse(0) > 0)
                .toList());
    Report report =
        Runs.report(
            log.with(new lytebook.log.Diaries(only, List.of())), Runs.WOMAN_46, Authority.US);
    assertEquals(
        cramps(report).findings().answeredNights(), cramps(report).findings().crampNights());
    assertTrue(words(report).overall().contains("no night without one"), words(report).overall());
    assertTrue(words(report).of(Runs.DATA.nutrients().byId("fluid")).isEmpty());
  }

  /** Every cell of Cramps that a client reads, and every sentence of the table for clients. */
  @Test
  void noClientReadsABannedWord() throws IOException {
    Sheet sheet = Runs.book(report(90, Runs.WOMAN_46)).sheet("Cramps");
    for (Map<Integer, Cell> row : sheet.rows().values()) {
      for (Cell cell : row.values()) {
        if (cell.value() instanceof Value.Text text) {
          assertClean(text.text());
        }
      }
    }
    Runs.DATA
        .sentences()
        .all()
        .forEach(
            (key, text) -> {
              if (key.startsWith("cramp")) {
                assertClean(text);
              }
            });
  }

  private static void assertClean(String text) {
    for (String word : BANNED) {
      assertTrue(!text.toLowerCase(Locale.ROOT).contains(word), word + ": " + text);
    }
  }

  /** A diary kept in the report is read on the next run, and what cannot be read is said. */
  @Test
  void theSheetOfTheReportIsReadAgain() throws IOException {
    Path log = CrampLogs.write(folder.resolve("log.xlsx"), 20, 3);
    Path report = folder.resolve("log-report.xlsx");
    assertEquals(0, run(log), err.toString(StandardCharsets.UTF_8));
    edit(report, CrampLogs.FIRST.plusDays(20), "2", "left foot");
    edit(report, CrampLogs.FIRST.plusDays(21), "lots of them", "");
    for (int i = 0; i < 2; i++) {
      assertEquals(0, run(log), err.toString(StandardCharsets.UTF_8));
      List<String> rows = rows(report);
      assertTrue(rows.contains("2026-03-22|2|left foot|"), String.join("\n", rows));
      assertTrue(rows.contains("2026-03-23|||lots of them"), String.join("\n", rows));
      assertEquals(rows.size(), rows.stream().distinct().count(), "no row is doubled");
    }
  }

  private static void edit(Path report, LocalDate night, String cramps, String where)
      throws IOException {
    byte[] bytes;
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(report))) {
      for (Row row : book.getSheet("Cramp diary")) {
        if (row.getRowNum() > 2 && night.equals(date(row))) {
          row.getCell(1).setCellValue(cramps);
          row.getCell(2).setCellValue(where);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      bytes = out.toByteArray();
    }
    try (OutputStream out = Files.newOutputStream(report)) {
      out.write(bytes);
    }
  }

  private static LocalDate date(Row row) {
    return row.getCell(0).getLocalDateTimeCellValue().toLocalDate();
  }

  private static List<String> rows(Path report) throws IOException {
    List<String> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(report))) {
      for (Row row : book.getSheet("Cramp diary")) {
        if (row.getRowNum() > 2) {
          rows.add(
              String.join("|", date(row).toString(), shown(row, 1), shown(row, 2), shown(row, 7)));
        }
      }
    }
    return rows;
  }

  private static String shown(Row row, int column) {
    return new org.apache.poi.ss.usermodel.DataFormatter(Locale.ROOT)
        .formatCellValue(row.getCell(column));
  }

  private int run(Path log) {
    PrintStream words = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Main.run(words, words, "report", log.toString(), "--today", "2026-11-01");
  }
}
