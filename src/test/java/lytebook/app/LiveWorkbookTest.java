package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lytebook.assess.Assessment;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.Assessor;
import lytebook.assess.ReferenceRow;
import lytebook.assess.Verdict;
import lytebook.fluid.FluidFinder;
import lytebook.fluid.FluidFindings;
import lytebook.log.HealthAnswers;
import lytebook.log.Person;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.oracle.CellAddress;
import lytebook.oracle.CellContent;
import lytebook.oracle.Compare;
import lytebook.oracle.LibreOffice;
import lytebook.oracle.PoiEvaluator;
import lytebook.oracle.SheetValues;
import lytebook.problem.Place;
import lytebook.read.table.FluidTablesCsv;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.report.format.TargetColumn;
import lytebook.total.Totaller;
import lytebook.total.Totals;
import lytebook.write.xlsx.XlsxWriter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workbook is live: with every amount and every target doubled in the file, LibreOffice arrives
 * where our engine arrives from doubled amounts and targets, and so does POI.
 */
@Tag("slow")
class LiveWorkbookTest {
  /** What follows an edit: Log's own inputs, pictures and words of the run do not. */
  private static final Set<String> FOLLOWS =
      Set.of("Summary", "Days", "Plan", "Sources", "Foods used", "Targets");

  @Test
  void amountsDoubledInTheFile(@TempDir Path folder) throws IOException {
    assertFollows(folder, Runs.WOMAN_46, 2, 1);
  }

  @Test
  void targetsDoubledInTheFile(@TempDir Path folder) throws IOException {
    assertFollows(folder, Runs.WOMAN_46, 1, 2);
  }

  @Test
  void amountsHalvedAndTargetsDoubledWithSexAndAgeUnknown(@TempDir Path folder) throws IOException {
    assertFollows(folder, Person.UNKNOWN, 0.5, 2);
  }

  /** Nothing is sure once nobody knows how much the days differ. */
  @Test
  void spreadsBlankedInTheFile(@TempDir Path folder) throws IOException {
    Path week = Path.of("src/main/resources/lytebook/example-week.csv");
    for (Report before :
        List.of(
            Runs.report(Runs.log(week), Runs.WOMAN_46, Authority.US),
            Runs.report(Runs.log(week), Person.UNKNOWN, Authority.EU),
            Runs.report(Runs.log("two-weeks.csv"), Runs.WOMAN_46, Authority.US))) {
      Report after = changed(before, 1, LiveWorkbookTest::withoutSpread);
      assertTrue(
          after.assessment().nutrients().stream().anyMatch(NutrientResult::lacksSpread)
              || after.totals().amounts(Runs.DATA.nutrients().byId("magnesium")).length >= 14);
      assertFollows(
          folder,
          before,
          after,
          workbook -> blank(workbook.getSheet("Targets"), TargetColumn.FIGURES.subList(5, 7)));
    }
  }

  private static ReferenceRow.Figures times(ReferenceRow.Figures figures, double factor) {
    return ReferenceRow.Figures.fromOrder(
        figures.inOrder().stream().map(one -> times(one, factor)).toList());
  }

  private static ReferenceRow.Figures withoutSpread(ReferenceRow.Figures figures) {
    List<OptionalDouble> numbers = new ArrayList<>(figures.inOrder());
    numbers.set(5, OptionalDouble.empty());
    numbers.set(6, OptionalDouble.empty());
    return ReferenceRow.Figures.fromOrder(numbers);
  }

  private static void blank(Sheet sheet, List<String> headers) {
    forNumbers(sheet, Set.copyOf(headers), Cell::setBlank);
  }

  /** No number typed on Targets brings back what a health answer holds back. */
  @Test
  void goalTypedForAHeldBackNutrientChangesNothing(@TempDir Path folder) throws IOException {
    Person kidneys =
        Runs.WOMAN_46.withHealth(
            new HealthAnswers(
                false,
                Map.of(),
                List.of(new HealthAnswers.ReportedItem(Place.ofFile("About me"), "Kidney disease")),
                List.of(),
                List.of(),
                List.of()));
    Path file = folder.resolve("held.xlsx");
    write(
        Runs.report(
            Runs.log(Path.of("src/main/resources/lytebook/example-week.csv")),
            kidneys,
            Authority.US),
        file);
    Path edited = folder.resolve("edited.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
        OutputStream out = Files.newOutputStream(edited)) {
      for (Row row : workbook.getSheet("Targets")) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals("Potassium")) {
          for (int i = 0; i < TargetColumn.FIGURES.size(); i++) {
            row.getCell(3 + i).setCellValue(3000);
          }
        }
      }
      workbook.write(out);
    }
    Path recalculated =
        LibreOffice.orSkip()
            .recalculate(List.of(edited), Files.createDirectories(folder.resolve("out")))
            .get(0);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(recalculated))) {
      List<String> shown = new ArrayList<>();
      for (Row row : workbook.getSheet("Summary")) {
        boolean isIt = row.getCell(0) != null && row.getCell(0).toString().equals("Potassium");
        if (isIt && shown.isEmpty()) {
          for (int column = 4; column <= 7; column++) {
            shown.add(row.getCell(column).getStringCellValue());
          }
        }
      }
      String held = Runs.DATA.verdictWords().of(Verdict.HELD_BACK).text();
      assertEquals(List.of("", "", "", held), shown);
    }
  }

  private static void assertFollows(Path folder, Person person, double amounts, double targets)
      throws IOException {
    Report before =
        Runs.report(
            Runs.log(Path.of("src/main/resources/lytebook/example-week.csv")),
            person,
            Authority.US);
    assertFollows(
        folder,
        before,
        changed(before, amounts, figures -> times(figures, targets)),
        workbook -> {
          multiply(workbook.getSheet("Log"), Set.of("Amount"), amounts);
          multiply(workbook.getSheet("Targets"), Set.copyOf(TargetColumn.FIGURES), targets);
        });
  }

  private static void assertFollows(
      Path folder, Report before, Report after, Consumer<XSSFWorkbook> edit) throws IOException {
    Path file = folder.resolve("week.xlsx");
    write(before, file);
    Path edited = folder.resolve("edited.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
        OutputStream out = Files.newOutputStream(edited)) {
      edit.accept(workbook);
      workbook.write(out);
    }
    Path recalculated =
        LibreOffice.orSkip()
            .recalculate(List.of(edited), Files.createDirectories(folder.resolve("out")))
            .get(0);
    Path expected = folder.resolve("expected.xlsx");
    write(after, expected);
    List<String> byPoi =
        Compare.differences(
            SheetValues.read(expected), PoiEvaluator.evaluate(edited), LiveWorkbookTest::follows);
    assertEquals("", String.join("\n", byPoi), "by POI");
    SheetValues theirs = SheetValues.read(recalculated);
    List<String> differences =
        Compare.differences(SheetValues.read(expected), theirs, LiveWorkbookTest::follows);
    assertEquals("", String.join("\n", differences));
    CellContent note = Objects.requireNonNull(theirs.at("Summary", "A5"));
    assertTrue(note.toString().contains("Edited since"), "says that it was edited: " + note);
  }

  private static boolean follows(CellAddress address) {
    boolean editedNote = address.sheet().equals("Summary") && address.row() == 4;
    boolean published = address.sheet().equals("Targets") && address.column() >= 12;
    boolean judged = address.column() >= 13 && address.column() <= 19;
    return FOLLOWS.contains(address.sheet()) && !editedNote && (!published || judged);
  }

  private static void write(Report report, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxWriter.write(Runs.book(report), out);
    }
  }

  private static void multiply(Sheet sheet, Set<String> headers, double factor) {
    forNumbers(
        sheet, headers, number -> number.setCellValue(number.getNumericCellValue() * factor));
  }

  private static void forNumbers(Sheet sheet, Set<String> headers, Consumer<Cell> change) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && headers.contains(cell.getStringCellValue())) {
          for (int r = row.getRowNum() + 1; r <= sheet.getLastRowNum(); r++) {
            Row below = sheet.getRow(r);
            Cell number = below == null ? null : below.getCell(cell.getColumnIndex());
            if (number != null && number.getCellType() == CellType.NUMERIC) {
              change.accept(number);
            }
          }
        }
      }
    }
  }

  /** Our engine's own run from changed amounts and targets. */
  private static Report changed(
      Report before, double amounts, UnaryOperator<ReferenceRow.Figures> targets) {
    List<MatchedEntry> rows =
        before.totals().rows().stream().map(row -> multiplied(row, amounts)).toList();
    Totals totals =
        new Totaller(Runs.DATA.nutrients(), Runs.DATA.categories(), Runs.DATA.mealOrder())
            .total(rows, before.log().dayMarks());
    List<List<ReferenceRow>> referenceRows =
        before.assessment().nutrients().stream()
            .map(
                result ->
                    result.referenceRows().stream()
                        .map(one -> one.withFigures(targets.apply(one.figures())))
                        .toList())
            .toList();
    Assessment assessment =
        new Assessor(Runs.DATA.nutrients())
            .assess(totals, before.assessment().targets(), referenceRows);
    FluidFindings then = before.fluid();
    FluidFindings now =
        new FluidFinder(Runs.DATA.nutrients(), FluidTablesCsv.fromClassPath())
            .findings(totals, before.log(), true);
    FluidFindings fluid =
        new FluidFindings(
            then.sweatTests(),
            then.overDrinking(),
            now.drinks(),
            then.advice(),
            then.countedInFull(),
            then.sweat());
    return new Report(
        before.log(),
        totals,
        assessment,
        before.precautions(),
        fluid,
        before.plan(),
        List.of(),
        before.madeOn(),
        before.madeOn(),
        before.version());
  }

  private static MatchedEntry multiplied(MatchedEntry row, double factor) {
    Serving serving = row.serving();
    return new MatchedEntry(
        row.entry(),
        row.match(),
        new Serving(
            times(serving.amount(), factor),
            serving.unit(),
            serving.gramsPerUnit(),
            serving.from()),
        row.problems());
  }

  private static OptionalDouble times(OptionalDouble number, double factor) {
    return number.isPresent() ? OptionalDouble.of(number.getAsDouble() * factor) : number;
  }
}
