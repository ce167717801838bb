package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.Verdict;
import lytebook.log.DailyTablet;
import lytebook.log.Diaries;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.problem.ProblemCode;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.total.DayTotal;
import lytebook.total.RowWeights;
import lytebook.total.Totals;
import lytebook.write.xlsx.XlsxWriter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Supplements beside food. The log has three complete days with magnesium 400 mg, 200 mg (and an
 * oxide of 400 mg, in doubt) and none that is known (a multivitamin); on a fourth, partial day
 * magnesium 400 mg and calcium 500 mg.
 */
class SupplementsTest {
  private static final FoodLog LOG = Runs.log("supplements.csv");
  private static final Nutrient MAGNESIUM = Runs.DATA.nutrients().byId("magnesium");
  private static final Nutrient CALCIUM = Runs.DATA.nutrients().byId("calcium");

  private static Report report(FoodLog log, Authority authority) {
    return Runs.report(log, Runs.WOMAN_46, authority);
  }

  private static FoodLog only(Predicate<Entry> which) {
    return with(LOG.entries().stream().filter(which).toList(), LOG.person());
  }

  private static FoodLog with(List<Entry> entries, Person person) {
    return new FoodLog(
        LOG.file(),
        LOG.format(),
        "",
        entries.size(),
        entries,
        person,
        LOG.dayMarks(),
        List.of(),
        Diaries.NONE,
        LOG.problems());
  }

  private static boolean isOpen(Entry entry) {
    return entry.text().contains("oxide") || entry.text().equals("multivitamin");
  }

  private static boolean isTablet(Entry entry) {
    return entry.text().matches(".*(magnesium|multivitamin|vit).*")
        || entry.text().startsWith("vitamin");
  }

  @Test
  void theMeanIsOfFoodAndOfSupplements() {
    Totals totals = report(LOG, Authority.US).totals();
    Totals food = report(only(entry -> !isTablet(entry)), Authority.US).totals();
    assertEquals(3, totals.completeDays());
    assertEquals(200, totals.mean(MAGNESIUM).fromSupplementsPerDay().orElse(0), 1e-9);
    for (Nutrient nutrient : Runs.DATA.nutrients()) {
      double ofFood = food.mean(nutrient).perDay().orElseThrow();
      assertEquals(
          ofFood, totals.mean(nutrient).fromFoodPerDay().orElseThrow(), 1e-9, nutrient.id());
      assertEquals(
          food.mean(nutrient).coverage(),
          totals.mean(nutrient).coverage(),
          1e-12,
          "a tablet weighs nothing: " + nutrient.id());
      double tablets = nutrient.equals(MAGNESIUM) ? 200 : 0;
      assertEquals(
          ofFood + tablets, totals.mean(nutrient).perDay().orElseThrow(), 1e-9, nutrient.id());
    }
  }

  @Test
  void aTabletIsNoFoodOfADayAndNoMeal() {
    Totals totals = report(LOG, Authority.US).totals();
    Totals food = report(only(entry -> !isTablet(entry)), Authority.US).totals();
    for (DayTotal day : food.days()) {
      DayTotal same =
          totals.days().stream().filter(one -> one.date().equals(day.date())).findFirst().get();
      if (day.rows() > 0) {
        assertEquals(day.foods(), same.foods(), day.date().toString());
        assertEquals(day.occasions(), same.occasions(), day.date().toString());
        assertEquals(day.status(), same.status(), day.date().toString());
      }
    }
    DayTotal tabletsAlone = totals.days().get(3);
    assertEquals(0, tabletsAlone.foods());
    assertEquals(DayTotal.Status.PARTIAL, tabletsAlone.status());
    assertEquals(500, tabletsAlone.of(CALCIUM).fromSupplements(), 1e-9);
  }

  private static NutrientResult magnesium(FoodLog log, Authority authority) {
    return report(log, authority).assessment().of(MAGNESIUM);
  }

  @Test
  void theLimitOfTabletsIsJudgedByTabletsAlone() {
    NutrientResult open = magnesium(LOG, Authority.US);
    assertEquals(Verdict.CANNOT_TELL, open.limitVerdict(), "a multivitamin and an oxide are open");
    assertEquals(2, open.daysAboveCeiling(), "400 mg on 2 March and on the partial 5 March");
    FoodLog known = only(entry -> !isOpen(entry));
    NutrientResult below = magnesium(known, Authority.US);
    assertTrue(below.evidence().mean().orElse(0) > 350, "food and tablets together are above");
    assertEquals(Verdict.NOT_ABOVE, below.limitVerdict(), "200 mg of tablets a day are not");
    assertEquals(2, below.daysAboveCeiling());
    assertEquals(Verdict.NOT_ABOVE, magnesium(known, Authority.EU).limitVerdict());
  }

  @Test
  void aKnownSumAboveStandsWhateverElseIsOpen() {
    List<Entry> entries = new ArrayList<>(LOG.entries());
    for (Entry entry : LOG.entries()) {
      if (entry.text().equals("magnesium 200 mg")) {
        entries.add(entry.on(LocalDate.of(2026, 3, 4)));
      }
    }
    // 400 + 200 + (400 + 200) over three days are 400 a day: above 350 and above 250.
    FoodLog more = with(entries, LOG.person());
    assertEquals(Verdict.ABOVE_LIMIT, magnesium(more, Authority.US).limitVerdict());
    assertEquals(Verdict.ABOVE_LIMIT, magnesium(more, Authority.EU).limitVerdict());
    assertEquals(3, magnesium(more, Authority.US).daysAboveCeiling());
  }

  @Test
  void withoutSupplementsTheirLimitIsNotJudged() throws IOException {
    FoodLog food = only(entry -> !isTablet(entry));
    assertEquals(Verdict.NO_TARGET, magnesium(food, Authority.US).limitVerdict());
    assertTrue(said(food, "No supplement written down"));
    assertFalse(said(food, "From tablets"));
    assertTrue(said(LOG, "From tablets"));
    assertTrue(said(LOG, "If it was prescribed, do not change it; ask who prescribed it."));
    assertFalse(said(LOG, "No supplement written down"));
  }

  @Test
  void theLimitOfCalciumCountsFoodAndTablets() {
    Report report = report(LOG, Authority.US);
    NutrientResult calcium = report.assessment().of(CALCIUM);
    assertEquals(Verdict.CANNOT_TELL, calcium.limitVerdict(), "the multivitamin may hold some");
    assertEquals(
        report.totals().mean(CALCIUM).perDay(), calcium.evidence().mean(), "food and tablets");
  }

  private static boolean said(FoodLog log, String words) throws IOException {
    Path file = Files.createTempFile("supplements", ".xlsx");
    try {
      write(report(log, Authority.US), file);
      return contains(file, "Summary", words);
    } finally {
      Files.delete(file);
    }
  }

  private static boolean contains(Path file, String sheet, String words) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : workbook.getSheet(sheet)) {
        for (Cell cell : row) {
          String text =
              switch (cell.getCellType()) {
                case STRING -> cell.getStringCellValue();
                case FORMULA ->
                    cell.getCachedFormulaResultType() == CellType.STRING
                        ? cell.getStringCellValue()
                        : "";
                default -> "";
              };
          if (text.contains(words)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static void write(Report report, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxWriter.write(Runs.book(report), out);
    }
  }

  @Test
  void dailyTabletsAreAddedOnceAndCarriedOver(@TempDir Path folder) throws IOException {
    Path first = folder.resolve("first.xlsx");
    write(report(only(entry -> !isTablet(entry)), Authority.US), first);
    tablets(
        first,
        new Object[] {"Brand X", 200.0, "magnesium", 2.0, LocalDate.of(2026, 3, 3), null},
        new Object[] {"Chalk", 1250.0, "calcium carbonate", null, null, null},
        new Object[] {"Salts", "a lot", "sodium", null, null, null});
    FoodLog again = Runs.log(first);
    assertEquals(
        List.of(ProblemCode.TABLET_UNREADABLE),
        again.problems().stream().map(one -> one.code()).toList());
    Report report = report(again, Authority.US);
    List<MatchedEntry> rows = supplements(report);
    // 3, 4 and 6 March have rows and lie in the magnesium's time; 2, 3, 4 and 6 in the other's.
    assertEquals(3, rows.stream().filter(MatchedEntry::isCounted).count());
    assertEquals(4, rows.stream().filter(row -> !row.isCounted()).count(), "the compound is open");
    assertEquals(
        (0 + 400 + 400) / 3.0,
        report.totals().mean(MAGNESIUM).fromSupplementsPerDay().orElseThrow(),
        1e-9);
    assertEquals(
        DayTotal.Status.MISSING,
        report.totals().days().get(3).status(),
        "a day without a word stays without");
    Path second = folder.resolve("second.xlsx");
    write(report, second);
    FoodLog third = Runs.log(second);
    assertEquals(values(again.person().tablets()), values(third.person().tablets()));
    assertEquals(rows.size(), supplements(report(third, Authority.US)).size(), "not doubled");
  }

  /** What tablets say, without where they stand. */
  private static List<List<Object>> values(List<DailyTablet> tablets) {
    return tablets.stream()
        .map(
            one ->
                List.<Object>of(
                    one.name(),
                    one.mg(),
                    one.mineral(),
                    one.perDay(),
                    String.valueOf(one.from()),
                    String.valueOf(one.to())))
        .toList();
  }

  private static List<MatchedEntry> supplements(Report report) {
    return report.totals().rows().stream().filter(RowWeights::isSupplement).toList();
  }

  private static void tablets(Path file, Object[]... tablets) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = Objects.requireNonNull(workbook.getSheet("About me"));
      int header = 0;
      for (Row row : sheet) {
        Cell start = row.getCell(0);
        if (start != null && start.toString().equals("Tablet or powder")) {
          header = row.getRowNum();
        }
      }
      for (int i = 0; i < tablets.length; i++) {
        Row row = sheet.getRow(header + 1 + i);
        for (int column = 0; column < tablets[i].length; column++) {
          Object value = tablets[i][column];
          if (value instanceof LocalDate date) {
            row.getCell(column).setCellValue(date);
          } else if (value instanceof Double number) {
            row.getCell(column).setCellValue(number);
          } else if (value != null) {
            row.getCell(column).setCellValue(value.toString());
          }
        }
      }
      workbook.write(out);
    }
  }
}
