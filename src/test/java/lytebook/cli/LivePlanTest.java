package lytebook.cli;

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
import lytebook.app.Runs;
import lytebook.oracle.CachedValues;
import lytebook.oracle.CellContent;
import lytebook.oracle.Compare;
import lytebook.oracle.LibreOffice;
import lytebook.oracle.PoiEvaluator;
import lytebook.oracle.SheetValues;
import lytebook.plan.Idea;
import lytebook.plan.MadePlans;
import lytebook.plan.Plan;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.report.format.PlanColumn;
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
 * The plan is live: helpings changed in the file, one idea refused and one taken up, and every sum,
 * status and chart cell arrives where our engine arrives from a plan so changed.
 */
@Tag("slow")
class LivePlanTest {
  private static final int HEADLINE_ROW = 1;
  private static final double[] SEEDS = {1, 1, 0, 0, 0.5, 0, 1};

  private static final Report BEFORE =
      PlannedReports.planned(
          Runs.report(
              Runs.log(Path.of("src/main/resources/lytebook/example-week.csv")),
              Runs.WOMAN_46,
              Authority.US),
          "magnesium HELD_BACK",
          "calcium UPPER_LIMIT",
          "sodium CUT_BACK",
          "fluid EXTRA_FLUID",
          "energy EXTRA_ENERGY");

  @Test
  void sumsStatusesAndChartFollowInBothCalculators(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.xlsx");
    write(BEFORE, file);
    Path edited = folder.resolve("edited.xlsx");
    int suggested = edit(file, edited);
    Path bare = folder.resolve("bare.xlsx");
    CachedValues.strip(edited, bare);
    Path expected = folder.resolve("expected.xlsx");
    write(changed(), expected);
    assertFollows(expected, PoiEvaluator.evaluate(bare), suggested, "POI");
    Path recalculated =
        LibreOffice.orSkip()
            .recalculate(List.of(bare), Files.createDirectories(folder.resolve("out")))
            .get(0);
    assertFollows(expected, SheetValues.read(recalculated), suggested, "LibreOffice");
  }

  /** Everything but the headline, which is as reported, and the helpings as suggested. */
  private static void assertFollows(Path expected, SheetValues theirs, int suggested, String by)
      throws IOException {
    List<String> differences =
        Compare.differences(
            SheetValues.read(expected),
            theirs,
            address ->
                address.sheet().equals(PlanColumn.SHEET)
                    && address.row() != HEADLINE_ROW
                    && address.column() != suggested);
    assertEquals("", String.join("\n", differences), by);
  }

  @Test
  void theEditIsSeenInStatuses(@TempDir Path folder) throws IOException {
    Path before = folder.resolve("before.xlsx");
    Path after = folder.resolve("after.xlsx");
    write(BEFORE, before);
    write(changed(), after);
    assertEquals(List.of("● Gap closed", "○ 24 % of the gap"), statuses(before).subList(0, 2));
    List<String> then = statuses(after);
    assertEquals(List.of("○ 0 % of the gap", "○ 29 % of the gap"), then.subList(0, 2));
    assertTrue(statuses(before).contains("◆ Raised. Days: 6"), "sodium, with the milk");
    assertTrue(then.contains("○ Above the level, not raised"), "sodium, without the milk");
  }

  /** Words in place of a number count for nothing, and break no sum. */
  @Test
  void wordsInPlaceOfANumberCountForNothing(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.xlsx");
    write(BEFORE, file);
    Path edited = folder.resolve("edited.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
        OutputStream out = Files.newOutputStream(edited)) {
      Sheet sheet = workbook.getSheet(PlanColumn.SHEET);
      sheet.getRow(header(sheet).getRowNum() + 1).getCell(2).setCellValue("some");
      workbook.write(out);
    }
    Path bare = folder.resolve("bare.xlsx");
    CachedValues.strip(edited, bare);
    Path recalculated =
        LibreOffice.orSkip()
            .recalculate(List.of(bare), Files.createDirectories(folder.resolve("out")))
            .get(0);
    SheetValues theirs = SheetValues.read(recalculated);
    assertEquals(
        List.of(),
        theirs.cells().entrySet().stream()
            .filter(one -> one.getValue() instanceof CellContent.Fault)
            .map(Map.Entry::getKey)
            .toList());
    assertEquals(
        List.of(),
        PoiEvaluator.evaluate(bare).cells().values().stream()
            .filter(CellContent.Fault.class::isInstance)
            .toList());
  }

  private static List<String> statuses(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : workbook.getSheet(PlanColumn.SHEET)) {
        Cell cell = row.getCell(14);
        if (cell != null
            && cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.STRING) {
          found.add(cell.getStringCellValue());
        }
      }
    }
    return found;
  }

  private static void write(Report report, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxWriter.write(Runs.book(report), out);
    }
  }

  /** More seeds, no milk, and the water after all; gives the column of the suggested helpings. */
  private static int edit(Path from, Path to) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(from));
        OutputStream out = Files.newOutputStream(to)) {
      Sheet sheet = workbook.getSheet(PlanColumn.SHEET);
      Row header = header(sheet);
      int first = header.getRowNum() + 1;
      for (int day = 0; day < SEEDS.length; day++) {
        Cell cell = sheet.getRow(first).getCell(2 + day);
        if (SEEDS[day] == 0) {
          cell.setBlank();
        } else {
          cell.setCellValue(SEEDS[day]);
        }
      }
      sheet.getRow(first + 2).getCell(0).setCellValue("no");
      sheet.getRow(first + 3).getCell(0).setCellValue("yes");
      workbook.write(out);
      for (Cell cell : header) {
        boolean isWords = cell.getCellType() == CellType.STRING;
        if (isWords && cell.getStringCellValue().equals(PlanColumn.SUGGESTED)) {
          return cell.getColumnIndex();
        }
      }
    }
    throw new AssertionError("no column of suggested helpings");
  }

  private static Row header(Sheet sheet) {
    for (Row row : sheet) {
      Cell first = row.getCell(0);
      if (first != null && first.toString().equals(PlanColumn.USE)) {
        return row;
      }
    }
    throw new AssertionError("no header");
  }

  /** Our own engine's plan with the same changes. */
  private static Report changed() {
    Plan before = BEFORE.plan();
    List<Idea> ideas = new ArrayList<>(before.ideas());
    ideas.set(0, MadePlans.more(MadePlans.PUMPKIN_SEEDS, ideas.get(0).chosenFor(), SEEDS));
    ideas.set(2, used(ideas.get(2), false));
    ideas.set(3, used(ideas.get(3), true));
    return PlannedReports.with(
        BEFORE,
        MadePlans.of(
            before.outcome(),
            before.needs(),
            before.ceilings(),
            ideas,
            before.unmet(),
            before.notes()));
  }

  private static Idea used(Idea idea, boolean used) {
    return Objects.requireNonNull(MadePlans.with(idea, idea.eaten(), idea.liked(), used));
  }
}
