package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import lytebook.log.FoodLog;
import lytebook.log.LogColumn;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;
import lytebook.read.log.LogReader;
import lytebook.read.table.ReportWordsCsv;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs as people lay them out themselves. */
class LayoutsTest {
  private static final Path LAYOUTS = Path.of("src/test/resources/logs/layouts");
  private static final ProblemWording WORDING = ReportWordsCsv.problems();
  private static final Object[] SMALL_HEADER = {"Meal", "Food", "Amount"};

  private final Path folder;

  LayoutsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static ReadResult result(Path file, @org.jspecify.annotations.Nullable LocalDate first) {
    return new LogReader().read(file, new ReadOptions(Logs.TODAY, null, first, null));
  }

  private static FoodLog from(Path file, LocalDate first) {
    return assertInstanceOf(ReadResult.Readable.class, result(file, first)).log();
  }

  private static List<String> told(FoodLog log) {
    return log.problems().stream()
        .map(problem -> problem.place() + ": " + WORDING.message(problem))
        .toList();
  }

  @Test
  void daysAcrossAndMealsDown() {
    FoodLog log = Logs.read(LAYOUTS.resolve("days-across.csv"));
    assertEquals(
        List.of(
            "2026-03-02|null|Breakfast|porridge; banana|||",
            "2026-03-03|null|Breakfast|2 slices toast|||",
            "2026-03-02|null|Breakfast|tea with milk|||",
            "2026-03-04|null|Breakfast|coffee|||",
            "2026-03-02|null|Lunch (1 pm)|tuna sandwich|||",
            "2026-03-03|null|Lunch (1 pm)|soup; bread|||",
            "2026-03-04|null|Lunch (1 pm)|salad|||",
            "2026-03-02|null|Snack 1|almonds|||",
            "2026-03-02|null||Water|1500|ml|",
            "2026-03-03|null||Water|2 L||",
            "2026-03-09|null|Breakfast|porridge|||",
            "2026-03-10|null|Breakfast|yogurt|||"),
        Logs.lines(log));
    assertEquals(List.of(ProblemCode.TOTAL_ROW), Logs.codes(log));
    assertEquals("days-across.csv:9", log.problems().get(0).place().toString());
  }

  @Test
  void daysDownAndMealsAcross() {
    FoodLog log = Logs.read(LAYOUTS.resolve("days-down.csv"));
    assertEquals(
        List.of(
            "2026-03-03|null|Breakfast|2 eggs, toast|||",
            "2026-03-03|null|Lunch|soup|||",
            "2026-03-03|null|Dinner|chicken, rice|||",
            "2026-03-03|null||Water|1200|ml|",
            "2026-03-04|null|Breakfast|porridge|||",
            "2026-03-04|null|Dinner|pizza|||",
            "2026-03-04|null|Snacks|apple|||",
            "2026-03-04|null|Lunch|cheese sandwich|||"),
        Logs.lines(log));
    assertEquals(
        List.of(
            "days-down.csv:1: The column 'Mood' was not read, because its header is neither a meal"
                + " nor a day.",
            "days-down.csv:5: The row looks like a sum of the rows above and was not counted."),
        told(log));
  }

  @Test
  void weekdaysNeedTheFirstDay() {
    Path file = LAYOUTS.resolve("weekdays.csv");
    Problem stop = assertInstanceOf(ReadResult.Unreadable.class, result(file, null)).problem();
    assertEquals(ProblemCode.FIRST_DAY_MISSING, stop.code());
    assertEquals("The days have no dates: 'Monday'.", WORDING.message(stop));
    assertEquals(
        List.of(
            "2026-03-02|null|Breakfast|porridge|||",
            "2026-03-03|null|Breakfast|toast|||",
            "2026-03-08|null|Breakfast|eggs|||",
            "2026-03-02|null|Dinner|soup|||",
            "2026-03-03|null|Dinner|rice|||",
            "2026-03-08|null|Dinner|fish|||",
            "2026-03-09|null|Breakfast|yogurt|||",
            "2026-03-10|null|Breakfast|oats|||",
            "2026-03-15|null|Breakfast|ham|||"),
        Logs.lines(from(file, LocalDate.of(2026, 3, 2))));
  }

  @Test
  void placesOfAGridAreItsCells() throws IOException {
    Workbook book = new XSSFWorkbook();
    Sheet sheet = book.createSheet("Woche");
    WorkbookTest.fill(sheet, 0, "", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
    WorkbookTest.fill(sheet, 1, "Lunch", "soup", "rice");
    FoodLog log = Logs.read(Logs.book(folder.resolve("log.xlsx"), book));
    assertEquals(
        List.of("log.xlsx, sheet 'Woche', B2", "log.xlsx, sheet 'Woche', C2"),
        log.entries().stream().map(entry -> entry.place(LogColumn.FOOD).toString()).toList());
  }

  private Path sheetADay(String... names) throws IOException {
    Workbook book = new XSSFWorkbook();
    WorkbookTest.fill(book.createSheet("Recipes"), 0, "Food", "Amount", "Unit");
    for (String name : names) {
      WorkbookTest.fill(book.createSheet(name), 0, SMALL_HEADER);
      WorkbookTest.fill(book.getSheet(name), 1, "Lunch", "soup " + name, 2);
      WorkbookTest.fill(book.getSheet(name), 2, "Total", "", 2);
    }
    return Logs.book(folder.resolve("log.xlsx"), book);
  }

  @Test
  void aSheetADayNamedByDates() throws IOException {
    FoodLog log = Logs.read(sheetADay("3-2-2026", "13-2-2026", "Sat 14 Feb 2026"));
    assertEquals(
        List.of(
            "2026-02-03|null|Lunch|soup 3-2-2026|2||",
            "2026-02-13|null|Lunch|soup 13-2-2026|2||",
            "2026-02-14|null|Lunch|soup Sat 14 Feb 2026|2||"),
        Logs.lines(log),
        "one sheet tells the order of day and month for all");
    assertEquals(
        List.of("3-2-2026", "13-2-2026", "Sat 14 Feb 2026"),
        log.problems().stream().map(problem -> problem.place().sheet()).toList(),
        "a total on each sheet, in the order of the sheets");
  }

  @Test
  void aSheetADayWithoutDatesIsAskedFor() throws IOException {
    Path file = sheetADay("Day 1", "Day 3");
    Problem stop = assertInstanceOf(ReadResult.Unreadable.class, result(file, null)).problem();
    assertEquals("The days have no dates: 'Day 1'.", WORDING.message(stop));
    assertEquals(
        List.of("2026-02-28|null|Lunch|soup Day 1|2||", "2026-03-02|null|Lunch|soup Day 3|2||"),
        Logs.lines(from(file, LocalDate.of(2026, 2, 28))));
  }

  @Test
  void orderOfDayAndMonthIsAskedForAcrossSheets() throws IOException {
    Problem stop = Logs.stop(sheetADay("3-2-2026", "4-2-2026"));
    assertEquals(ProblemCode.DATE_ORDER_UNCLEAR, stop.code());
  }

  @Test
  void aHiddenLogIsNamedAndNotRead() throws IOException {
    Workbook book = new XSSFWorkbook();
    WorkbookTest.fill(book.createSheet("Start"), 0, "Food log of K7");
    WorkbookTest.fill(book.createSheet("Diary"), 0, "Date", "Food", "Amount");
    WorkbookTest.fill(book.getSheet("Diary"), 1, LocalDate.of(2026, 3, 2), "bread", 1);
    book.setSheetHidden(1, true);
    Problem stop = Logs.stop(Logs.book(folder.resolve("log.xlsx"), book));
    assertEquals(ProblemCode.HIDDEN_LOG, stop.code());
    assertEquals(
        "The only sheet that looks like a food log, 'Diary', is hidden, and hidden sheets are not"
            + " read.",
        WORDING.message(stop));
  }

  @Test
  void hiddenRowsAreCountedAndSaid() throws IOException {
    Workbook book = new XSSFWorkbook();
    Sheet sheet = book.createSheet("Diary");
    WorkbookTest.fill(sheet, 0, "Date", "Food", "Amount");
    for (int i = 1; i <= 3; i++) {
      WorkbookTest.fill(sheet, i, LocalDate.of(2026, 3, i), "bread", i).setZeroHeight(i > 1);
    }
    FoodLog log = Logs.read(Logs.book(folder.resolve("log.xlsx"), book));
    assertEquals(3, log.entries().size());
    assertEquals(
        List.of("log.xlsx, sheet 'Diary': Hidden rows were read and counted like the others: 2."),
        told(log));
  }

  @Test
  void unitsInASecondHeaderRowAndAColumnTwice() {
    FoodLog log = Logs.read(LAYOUTS.resolve("units-below.csv"));
    assertEquals(List.of("2026-03-02|null||bread|40|g|"), Logs.lines(log));
    assertEquals(
        List.of(
            "units-below.csv:1: Two columns are named 'Food'; column B was read and column D was"
                + " not."),
        told(log));
  }

  @Test
  void barsBetweenCells() {
    assertEquals(
        List.of("2026-03-02|null||bread, white|1||"),
        Logs.lines(Logs.read(LAYOUTS.resolve("pipes.csv"))));
  }

  @Test
  void utf16WithoutAMark() throws IOException {
    String text = "Date;Food;Amount\n2026-03-02;Käse;1\n";
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Path file = Files.write(folder.resolve("log.csv"), text.getBytes(charset));
      assertEquals(List.of("2026-03-02|null||Käse|1||"), Logs.lines(Logs.read(file)));
    }
  }
}
