package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lytebook.log.FoodLog;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One log in every format and encoding gives equal entries. */
class SameLogTest {
  private static final String TEXT =
      """
      Date,Time,Meal,Food,Amount,Unit,Notes
      2026-03-02,08:30,Breakfast,"Crème fraîche, full fat",0.5,cup,
      2026-03-02,08:30,Breakfast,Bread,2,slices,toasted
      2026-03-03,20:00,Dinner,Café au lait,1.25,cup,"with ""foam"" on"
      """;

  private static final List<String> EXPECTED =
      List.of(
          "2026-03-02|08:30|Breakfast|Crème fraîche, full fat|0.5|cup|",
          "2026-03-02|08:30|Breakfast|Bread|2|slices|toasted",
          "2026-03-03|20:00|Dinner|Café au lait|1.25|cup|with \"foam\" on");

  private final Path folder;

  SameLogTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> texts() {
    Charset cp1252 = Charset.forName("windows-1252");
    String semicolons = TEXT.replace("Crème fraîche, full", "Crème fraîche@ full");
    semicolons = semicolons.replace(',', ';').replace('@', ',');
    return Stream.of(
        Arguments.of("UTF-8", TEXT, StandardCharsets.UTF_8),
        Arguments.of("UTF-8 with mark", "\uFEFF" + TEXT, StandardCharsets.UTF_8),
        Arguments.of("UTF-16 little", "\uFEFF" + TEXT, StandardCharsets.UTF_16LE),
        Arguments.of("UTF-16 big", "\uFEFF" + TEXT, StandardCharsets.UTF_16BE),
        Arguments.of("Windows-1252", TEXT, cp1252),
        Arguments.of("semicolons", semicolons, cp1252),
        Arguments.of("sep line", "sep=;\n" + semicolons, cp1252),
        Arguments.of("Windows line ends", TEXT.replace("\n", "\r\n"), StandardCharsets.UTF_8),
        Arguments.of("no last line end", TEXT.strip(), StandardCharsets.UTF_8),
        Arguments.of(
            "tabs",
            TEXT.replace(", full", "@ full").replace(',', '\t').replace('@', ','),
            StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void asText(String name, String text, Charset charset) throws IOException {
    assertEquals(EXPECTED, Logs.lines(Logs.read(Logs.text(folder, text, charset))), name);
  }

  @Test
  void asWorkbooks() throws IOException {
    Path xlsx = Logs.book(folder.resolve("a.xlsx"), fill(new XSSFWorkbook()));
    Path inline = Logs.book(folder.resolve("b.xlsx"), fill(new SXSSFWorkbook()));
    Path xls = Logs.book(folder.resolve("c.xls"), fill(new HSSFWorkbook()));
    assertEquals(EXPECTED, Logs.lines(Logs.read(xlsx)));
    assertEquals(EXPECTED, Logs.lines(Logs.read(inline)));
    assertEquals(EXPECTED, Logs.lines(Logs.read(xls)));
  }

  /** As LibreOffice writes it: equal cells and rows once with a number, blank ones to the end. */
  @Test
  void asOpenDocument() throws IOException {
    String rows =
        Ods.row(Ods.texts("Date", "Time", "Meal", "Food", "Amount", "Unit", "Notes"))
            + Ods.row(
                Ods.date("2026-03-02")
                    + Ods.time("PT08H30M00S")
                    + Ods.texts("Breakfast", "Crème fraîche, full fat")
                    + Ods.number("0.5")
                    + Ods.texts("cup"))
            + Ods.row(
                Ods.date("2026-03-02T00:00:00")
                    + Ods.time("PT08H30M00S")
                    + Ods.texts("Breakfast", "Bread")
                    + Ods.number("2")
                    + Ods.texts("slices", "toasted"))
            + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
            + Ods.row(
                Ods.date("2026-03-03")
                    + Ods.time("PT20H")
                    + Ods.texts("Dinner", "Café<text:s/>au lait")
                    + Ods.number("1.25")
                    + Ods.texts("cup", "with \"foam\" on"))
            + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
            + " table:number-columns-repeated=\"16384\"/></table:table-row>";
    FoodLog log = Logs.read(Ods.file(folder, Ods.sheet("Food diary", rows)));
    assertEquals(EXPECTED, Logs.lines(log));
    assertEquals(7, log.entries().get(2).row(), "blank rows are counted");
  }

  private static Workbook fill(Workbook book) {
    Sheet sheet = book.createSheet("Food diary");
    String[] headers = {"Date", "Time", "Meal", "Food", "Amount", "Unit", "Notes"};
    Row header = sheet.createRow(0);
    for (int i = 0; i < headers.length; i++) {
      header.createCell(i).setCellValue(headers[i]);
    }
    row(sheet, 1, 2, 8.5, "Breakfast", "Crème fraîche, full fat", 0.5, "cup", "");
    row(sheet, 2, 2, 8.5, "Breakfast", "Bread", 2, "slices", "toasted");
    row(sheet, 3, 3, 20, "Dinner", "Café au lait", 1.25, "cup", "with \"foam\" on");
    return book;
  }

  private static void row(
      Sheet sheet,
      int at,
      int day,
      double hour,
      String meal,
      String food,
      double amount,
      String unit,
      String notes) {
    Row row = sheet.createRow(at);
    Cell date = row.createCell(0);
    date.setCellValue(LocalDate.of(2026, 3, day));
    date.setCellStyle(style(sheet.getWorkbook(), "dd/mm/yyyy"));
    Cell time = row.createCell(1);
    time.setCellValue(hour / 24);
    time.setCellStyle(style(sheet.getWorkbook(), "h:mm"));
    row.createCell(2).setCellValue(meal);
    row.createCell(3).setCellValue(food);
    row.createCell(4).setCellValue(amount);
    row.createCell(5).setCellValue(unit);
    row.createCell(6).setCellValue(notes);
  }

  private static CellStyle style(Workbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }
}
