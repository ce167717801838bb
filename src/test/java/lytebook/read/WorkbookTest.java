package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import lytebook.log.DayMark;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.report.EarlierReport;
import lytebook.read.table.ReportWordsCsv;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only workbooks have: sheets, date cells, formulas, answers and marks beside the log. */
public class WorkbookTest {
  private static final Object[] HEADER = {"Date", "Food", "Amount", "Unit"};

  private final Path folder;

  WorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<Named<Supplier<Workbook>>> formats() {
    return List.of(Named.of("xlsx", XSSFWorkbook::new), Named.of("xls", HSSFWorkbook::new));
  }

  /** Fills a row: a date as a date cell, a number, a formula after "=", or a text. */
  public static Row fill(Sheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(dateStyle(sheet.getWorkbook()));
      } else if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (values[i] instanceof FormulaError error) {
        cell.setCellErrorValue(error.getCode());
      } else {
        String text = values[i].toString();
        if (text.startsWith("=")) {
          cell.setCellFormula(text.substring(1));
        } else {
          cell.setCellValue(text);
        }
      }
    }
    return row;
  }

  private static CellStyle dateStyle(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("d-mmm"));
    return style;
  }

  private Path save(Workbook book) throws IOException {
    boolean isOld = book instanceof HSSFWorkbook;
    return Logs.book(folder.resolve(isOld ? "log.xls" : "log.xlsx"), book);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 3, day);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void amountsThatBecameDates(Supplier<Workbook> format) throws IOException {
    Workbook book = format.get();
    Sheet sheet = book.createSheet("Log");
    fill(sheet, 0, HEADER);
    fill(sheet, 1, day(2), "bread", LocalDate.of(2026, 1, 2), "slice");
    fill(sheet, 2, day(2), "milk", LocalDate.of(2026, 4, 3), "cup");
    fill(sheet, 3, day(2), "rice", LocalDate.of(2026, 5, 17), "cup");
    FoodLog log = Logs.read(save(book));
    assertEquals(
        List.of(
            "2026-03-02|null||bread|1/2|slice|",
            "2026-03-02|null||milk|3/4|cup|",
            "2026-03-02|null||rice|2026-05-17|cup|"),
        Logs.lines(log));
    assertEquals(
        List.of(ProblemCode.AMOUNT_WAS_A_DATE, ProblemCode.AMOUNT_WAS_A_DATE),
        Logs.codes(log),
        "the third is said when its amount is read");
    String place = log.problems().get(0).place().toString();
    assertEquals("log." + log.format() + ", sheet 'Log', C2", place);
    assertEquals("2026-03-02 | bread | 1/2 | slice", log.problems().get(0).excerpt());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void sheetsWithTheSameColumnsAreReadTogetherAndOthersNamed(Supplier<Workbook> format)
      throws IOException {
    Workbook book = format.get();
    for (String name : new String[] {"Week 1", "Week 2"}) {
      fill(book.createSheet(name), 0, HEADER);
      fill(book.getSheet(name), 1, day(2), "bread", 1, "slice");
    }
    fill(book.createSheet("Old diary"), 0, "Date", "Food");
    fill(book.getSheet("Old diary"), 1, day(1), "rice");
    fill(book.createSheet("Recipes"), 0, "Food", "Amount", "Unit");
    FoodLog log = Logs.read(save(book));
    assertEquals(
        List.of("Week 1", "Week 2"),
        log.entries().stream().map(entry -> entry.source().sheet()).toList());
    assertEquals(List.of(ProblemCode.SHEET_NOT_READ), Logs.codes(log));
    assertEquals("Old diary", log.problems().get(0).place().sheet());
    assertEquals(List.of("Week 1"), log.problems().get(0).details());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void drinksBesideFoodsHavePlacesOfTheirOwn(Supplier<Workbook> format) throws IOException {
    Workbook book = format.get();
    Sheet sheet = book.createSheet("Log");
    fill(sheet, 0, "Date", "Food", "Drink", "Amount");
    fill(sheet, 1, day(2), "bread", "tea", 2);
    FoodLog log = Logs.read(save(book));
    assertEquals(
        List.of("B2", "C2"),
        log.entries().stream()
            .map(entry -> entry.place(lytebook.log.LogColumn.FOOD))
            .map(place -> place.column() + place.row())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void formulasGiveTheirLastValue(Supplier<Workbook> format) throws IOException {
    Workbook book = format.get();
    Sheet sheet = book.createSheet("Log");
    fill(sheet, 0, HEADER);
    fill(sheet, 1, day(2), "=\"br\"&\"ead\"", "=1/4", "slice");
    fill(sheet, 2, day(2), "milk", FormulaError.REF, "cup");
    fill(sheet, 3, day(2), "rice", 0.1 + 0.2, "cup");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    FoodLog log = Logs.read(save(book));
    assertEquals(
        List.of(
            "2026-03-02|null||bread|0.25|slice|",
            "2026-03-02|null||milk|#REF!|cup|",
            "2026-03-02|null||rice|0.3|cup|"),
        Logs.lines(log));
    assertEquals(List.of(ProblemCode.FORMULA_ERROR), Logs.codes(log));
    assertEquals("C", log.problems().get(0).place().column());
    assertEquals(3, log.problems().get(0).place().row());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aBareSerialNumberIsADate(Supplier<Workbook> format) throws IOException {
    Workbook book = format.get();
    Sheet sheet = book.createSheet("Log");
    fill(sheet, 0, HEADER);
    fill(sheet, 1, 46083, "bread", 1, "slice");
    fill(sheet, 2, 12, "milk", 1, "cup");
    FoodLog log = Logs.read(save(book));
    assertEquals(
        List.of("2026-03-02|null||bread|1|slice|", "null|null||milk|1|cup|"), Logs.lines(log));
    assertEquals(List.of(ProblemCode.DATE_UNREADABLE), Logs.codes(log));
  }

  @Test
  void datesFrom1904() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    Sheet sheet = book.createSheet("Log");
    fill(sheet, 0, HEADER);
    fill(sheet, 1, 46083 - 1462, "bread", 1, "slice");
    Cell styled = fill(sheet, 2, 0, "milk", 1, "cup").getCell(0);
    styled.setCellValue(46084 - 1462 + 0.25);
    styled.setCellStyle(dateStyle(book));
    assertEquals(
        List.of("2026-03-02|null||bread|1|slice|", "2026-03-03|06:00||milk|1|cup|"),
        Logs.lines(Logs.read(save(book))));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theVisibleSheetsWithALogAreRead(Supplier<Workbook> format) throws IOException {
    Workbook book = format.get();
    fill(book.createSheet("Read me"), 0, "How to fill this in");
    fill(book.createSheet("Old"), 0, HEADER);
    fill(book.getSheet("Old"), 1, day(1), "old bread", 1, "slice");
    fill(book.createSheet("März"), 3, HEADER);
    fill(book.getSheet("März"), 0, "Food log");
    fill(book.getSheet("März"), 4, day(2), "bread", 1, "slice");
    fill(book.createSheet("April"), 0, HEADER);
    fill(book.getSheet("April"), 1, LocalDate.of(2026, 4, 1), "milk", 1, "cup");
    book.setSheetHidden(1, true);
    FoodLog log = Logs.read(save(book));
    assertEquals(
        List.of("2026-03-02|null||bread|1|slice|", "2026-04-01|null||milk|1|cup|"),
        Logs.lines(log));
    assertEquals("März", log.entries().get(0).source().sheet());
    assertEquals(5, log.entries().get(0).row());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aReportOfOursIsAnInput(Supplier<Workbook> format) throws IOException {
    Path file = save(report(format.get()));
    byte[] before = Files.readAllBytes(file);
    FoodLog log = Logs.read(file);
    assertEquals("Log", log.entries().get(0).source().sheet());
    assertEquals(List.of("2026-03-02|null|Lunch|bread|1|slice|"), Logs.lines(log));
    assertEquals(
        new Person("K7", Person.Sex.FEMALE, OptionalInt.of(34), Person.LifeStage.LACTATION),
        log.person());
    Map<LocalDate, DayMark> marks =
        Map.of(day(2), DayMark.AUTO, day(3), DayMark.NO, day(4), DayMark.FASTED);
    assertEquals(marks, log.dayMarks());
    assertEquals(List.of(ProblemCode.MARK_UNREADABLE), Logs.codes(log));
    assertEquals(
        "B6", log.problems().get(0).place().column() + log.problems().get(0).place().row());
    assertArrayEquals(before, Files.readAllBytes(file), "the input is never changed");
  }

  private static Workbook report(Workbook book) {
    fill(book.createSheet("Summary"), 0, "Client", "K7");
    Sheet review = book.createSheet("Review");
    fill(review, 0, "Date", "Meal", "Food", "Amount", "Unit", "What is wrong", "Your choice");
    fill(review, 1, day(2), "Lunch", "wrong", 9, "slice", "Not found", "");
    Sheet days = book.createSheet("Days");
    fill(days, 0, "Day by day");
    fill(days, 1, "Date", "Use this day?", "Drinks (mL)", "Meals");
    fill(days, 2, day(2), "auto", 1, 3);
    fill(days, 3, day(3), "No", 1, 3);
    fill(days, 4, day(4), "fasted", 1, 3);
    fill(days, 5, day(5), "perhaps", 1, 3);
    Sheet log = book.createSheet("Log");
    fill(
        log,
        0,
        "Date",
        "Time",
        "Meal",
        "Food",
        "Amount",
        "Unit",
        "Notes",
        "Grams per unit",
        "Grams",
        "Food id",
        "Matched from",
        "How",
        "Sure",
        "Magnesium (mg)");
    fill(log, 1, day(2), "", "Lunch", "bread", 1, "slice", "", 30, 30, "X:1", "bread", "exact", 1);
    Sheet about = book.createSheet("About me");
    fill(about, 0, "Question", "Answer");
    fill(about, 1, "Client code", "K7");
    fill(about, 2, "Sex (female or male)", "f");
    fill(about, 3, "Age (years)", 34);
    fill(about, 4, "Life stage (none, pregnant, breastfeeding)", "Breastfeeding");
    fill(about, 5, "Favourite colour", "green");
    fill(book.createSheet("Foods used"), 0, "Food", "Amount", "Unit", "Grams");
    return book;
  }

  @Test
  void answersThatCannotBeReadAreNotGiven() throws IOException {
    Workbook book = new XSSFWorkbook();
    fill(book.createSheet("Log"), 0, HEADER);
    fill(book.getSheet("Log"), 1, day(2), "bread", 1, "slice");
    Sheet about = book.createSheet("Me");
    fill(about, 2, "Question", "Answer");
    fill(about, 3, "Sex", "yes");
    fill(about, 4, "Age", 340);
    fill(about, 5, "Life stage", "retired");
    FoodLog log = Logs.read(save(book));
    assertEquals(Person.UNKNOWN, log.person());
    assertEquals(
        List.of("B4", "B5", "B6"),
        log.problems().stream().map(p -> p.place().column() + p.place().row()).toList());
    Problem age = log.problems().get(1);
    assertEquals(
        "The answer '340' to 'Age' cannot be read and was taken as not given.",
        ReportWordsCsv.problems().message(age));
  }

  @Test
  void aFileThatIsNoReportHasNothingToCarryOver() throws IOException {
    assertEquals(
        EarlierReport.NONE, EarlierReport.read(folder.resolve("nothing.xlsx"), Logs.TODAY));
    assertEquals(
        EarlierReport.NONE, EarlierReport.read(Logs.text(folder, "neither\n"), Logs.TODAY));
  }

  @Test
  void orderOfRowsChangesNothing() throws IOException {
    Workbook book = new XSSFWorkbook();
    Workbook turned = new XSSFWorkbook();
    fill(book.createSheet("Log"), 0, HEADER);
    fill(turned.createSheet("Log"), 0, HEADER);
    for (int i = 1; i <= 30; i++) {
      fill(book.getSheet("Log"), i, i + "/3/2026", "food " + i, i, "g");
      fill(turned.getSheet("Log"), 31 - i, i + "/3/2026", "food " + i, i, "g");
    }
    List<String> straight = Logs.lines(Logs.read(save(book)));
    List<String> other = Logs.lines(Logs.read(save(turned)));
    assertEquals(straight.stream().sorted().toList(), other.stream().sorted().toList());
    assertTrue(straight.get(29).startsWith("2026-03-30"), straight.get(29));
  }
}
