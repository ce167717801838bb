package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lytebook.read.Decisions;
import lytebook.read.report.EarlierReport;
import lytebook.report.format.ReportState;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report stays one, with all its choices, whatever other programs and hands do to the file. */
@Tag("slow")
class ReportsComeBackTest {
  private static final String TODAY = "2026-03-10";

  /** A report of the example week with a choice of every kind. */
  private static Path original = Path.of("");

  private final Path report;

  ReportsComeBackTest(@TempDir Path folder) throws IOException {
    report = Files.copy(original, folder.resolve("week-report.xlsx"));
  }

  @BeforeAll
  static void decide(@TempDir Path made) throws IOException {
    Path log = Files.copy(Path.of("templates/example-week.xlsx"), made.resolve("week.xlsx"));
    assertEquals(0, ProgramRun.by("report", log, "--quiet", "--today", TODAY).code());
    original = made.resolve("week-report.xlsx");
    Edited edited = new Edited(original);
    edited.review("Aunt May's casserole", "Food id or grams", "SR28:01077");
    edited.review("Aunt May's casserole", "Remember for", "all my clients");
    edited.review("lager", "Your choice", "not eaten or listed twice");
    edited.choose("chips", "FNDDS:71401030");
    edited.change(
        book -> {
          Sheet log1 = book.getSheet("Log");
          Edited.cell(log1, "Food", "almonds", "Grams per unit").setCellValue(40);
          Edited.cell(log1, "Food", "banana", "Amount").setCellValue(2);
          Edited.cell(log1, "Food", "oven chips", "Food id").setCellValue("FNDDS:71401030");
          Edited.cell(book.getSheet("Targets"), "Nutrient", "Magnesium", "Goal a day")
              .setCellValue(300);
          Edited.cell(book.getSheet("Days"), "Date", "2026-03-05", "Use this day?")
              .setCellValue("no");
          Edited.cell(book.getSheet("About me"), "Question", "Foods to leave out", "Answer")
              .setCellValue("pears");
          int[] use = Edited.header(book.getSheet("Plan"), "Use it?");
          book.getSheet("Plan").getRow(use[0] + 1).getCell(use[1]).setCellValue("no");
        });
  }

  interface Doing {
    void to(Path report) throws IOException;
  }

  record Variant(String name, Doing doing, boolean tellsOfItself) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Variant> variants() {
    return Stream.of(
        new Variant("as it was", file -> {}, true),
        new Variant("saved by LibreOffice", ReportVariants::savedByLibreOffice, true),
        new Variant("without properties", ReportVariants::withoutProperties, true),
        new Variant("sheets renamed", ReportVariants::withRenamedSheets, true),
        new Variant(
            "sheets renamed, without properties",
            file -> {
              ReportVariants.withRenamedSheets(file);
              ReportVariants.withoutProperties(file);
            },
            true),
        new Variant("Log sorted", ReportVariants::withLogSorted, true),
        new Variant("without state", ReportVariants::withoutState, false),
        new Variant(
            "without state and properties",
            file -> {
              ReportVariants.withoutState(file);
              ReportVariants.withoutProperties(file);
            },
            false),
        new Variant("state twice", ReportVariants::withStateTwice, true),
        new Variant("state spoiled", ReportVariants::withStateSpoiled, false),
        new Variant(
            "state hidden", file -> ReportVariants.withState(file, SheetVisibility.HIDDEN), true),
        new Variant(
            "state shown", file -> ReportVariants.withState(file, SheetVisibility.VISIBLE), true));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyChoiceIsReadBack(Variant variant) throws IOException {
    Decisions decided = Decisions.in(original);
    variant.doing().to(report);
    assertEquals(decided, Decisions.in(report));
    ReportState.MadeFrom from =
        EarlierReport.read(report, LocalDate.parse(TODAY)).state().madeFrom();
    assertEquals(variant.tellsOfItself(), from != null && from.file().equals("week.xlsx"));
  }

  @Test
  void aRowPutInOrTakenOutLeavesTheOthersAsTheyAre() throws IOException {
    Decisions decided = Decisions.in(original);
    ReportVariants.withRowInserted(report, "apple", "2026-03-02", "pear", 1);
    ReportVariants.withRowDeleted(report, "ketchup");
    ReportVariants.withoutProperties(report);
    Decisions now = Decisions.in(report);
    List<String> gone = new ArrayList<>(decided.log());
    now.log().forEach(gone::remove);
    List<String> added = new ArrayList<>(now.log());
    decided.log().forEach(added::remove);
    assertEquals(1, gone.size(), gone.toString());
    assertTrue(gone.get(0).startsWith("[ketchup, "), gone.toString());
    assertEquals(1, added.size(), added.toString());
    assertEquals(decided.answers(), now.answers());
    assertEquals(decided.targets(), now.targets());
  }

  /** The day, the file and the places of lines are those of the report, wherever its rows moved. */
  @Test
  void aFreshPlanOnASortedReportKnowsWhereItsRowsStood() throws IOException {
    List<String> places = new Edited(report).column("Review", "Where");
    ReportVariants.withLogSorted(report);
    ReportVariants.withState(report, SheetVisibility.HIDDEN);
    ReportVariants.withoutProperties(report);
    ProgramRun run = ProgramRun.by("plan", report, "--quiet", "--today", TODAY);
    assertEquals(new ProgramRun(0, "", ""), run);
    assertEquals(EarlierReport.read(original, LocalDate.parse(TODAY)).state().madeFrom(), from());
    List<String> now = new Edited(report).column("Review", "Where");
    // What is open stands first and is the same but for the lines answered and the row changed.
    assertTrue(
        now.stream().filter(place -> place.startsWith("week.xlsx, ")).count() > places.size() / 2,
        now.toString());
    assertTrue(
        places.containsAll(
            now.stream()
                .filter(place -> place.startsWith("week.xlsx, ") && !place.contains(" and "))
                .filter(place -> place.matches(".*, [A-Z]\\d+"))
                .toList()),
        () -> now + " of " + places);
  }

  private ReportState.MadeFrom from() {
    ReportState.MadeFrom from =
        EarlierReport.read(report, LocalDate.parse(TODAY)).state().madeFrom();
    assertNotNull(from);
    return from;
  }

  /** With neither property nor state sheet nobody knows more than Log, Targets and Review say. */
  @Test
  void aReportThatKnowsNothingOfItselfIsTakenOver() throws IOException {
    ReportVariants.withoutState(report);
    ReportVariants.withoutProperties(report);
    ProgramRun said = ProgramRun.by("report", report, "--quiet", "--today", TODAY, "--json", "-");
    assertEquals(0, said.code(), said.err());
    ReportJson json = ReportJson.of(said.out());
    assertEquals("SR28:01077", json.food("Aunt May's casserole"));
    assertEquals("none", json.matchKind("lager"));
    assertEquals(300, json.target("magnesium"));
    assertEquals("2", json.entry("banana").get("amount").asText());
    assertFalse(
        Files.exists(report.resolveSibling("week-report-report.xlsx")), "it is the report itself");
  }

  @Test
  void aFreshPlanKeepsTheTargetsOfAReportThatKnowsNothingOfItself() throws IOException {
    Path log = Files.copy(Path.of("templates/example-week.xlsx"), report.resolveSibling("eu.xlsx"));
    assertEquals(
        0, ProgramRun.by("report", log, "--quiet", "--today", TODAY, "--targets", "eu").code());
    Path eu = report.resolveSibling("eu-report.xlsx");
    List<String> goals = new Edited(eu).column("Targets", "Goal a day");
    ReportVariants.withoutState(eu);
    assertEquals(0, ProgramRun.by("plan", eu, "--quiet", "--today", TODAY).code());
    assertEquals(goals, new Edited(eu).column("Targets", "Goal a day"));
  }

  /** One sign is enough, and a Log alone is none. */
  @Test
  void theSheetOnWhichItTellsOfItselfIsASign() throws IOException {
    ReportVariants.withoutProperties(report);
    new Edited(report)
        .change(
            book -> {
              book.removeSheetAt(book.getSheetIndex("Targets"));
              book.removeSheetAt(book.getSheetIndex("Foods used"));
            });
    assertTrue(EarlierReport.isOurs(report));
    ReportVariants.withoutState(report);
    assertFalse(EarlierReport.isOurs(report));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateIsALogWithItsPropertiesOrWithout(Path template) throws IOException {
    Path copy = Files.copy(template, report.resolveSibling("template.xlsx"));
    assertFalse(EarlierReport.isOurs(copy));
    ReportVariants.withoutProperties(copy);
    assertFalse(EarlierReport.isOurs(copy));
  }

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
      assertTrue(found.size() >= 4, found.toString());
      return found;
    }
  }

  @Test
  void aLogCopiedIntoSomeonesWorkbookIsALog() throws IOException {
    Path own = report.resolveSibling("mine.xlsx");
    try (XSSFWorkbook from = new XSSFWorkbook(Files.newInputStream(report));
        XSSFWorkbook to = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(own)) {
      to.createSheet("Targets").createRow(0).createCell(0).setCellValue("Walk every day");
      to.createSheet("Lytebook").createRow(0).createCell(0).setCellValue("What it told me");
      copy(from.getSheet("Log"), to.createSheet("Log"));
      to.write(out);
    }
    assertFalse(EarlierReport.isOurs(own));
    ProgramRun said = ProgramRun.by("report", own, "--quiet", "--today", TODAY);
    assertEquals(0, said.code(), said.err());
    assertTrue(Files.exists(report.resolveSibling("mine-report.xlsx")));
  }

  private static void copy(Sheet from, Sheet to) {
    for (Row row : from) {
      Row copy = to.createRow(row.getRowNum());
      for (Cell cell : row) {
        CellType type =
            cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        if (type == CellType.NUMERIC) {
          copy.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
        } else if (type == CellType.STRING) {
          copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
        }
      }
    }
  }
}
