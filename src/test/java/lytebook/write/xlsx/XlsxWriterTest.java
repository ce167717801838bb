package lytebook.write.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lytebook.oracle.OoxmlSchema;
import lytebook.report.book.Area;
import lytebook.report.book.Book;
import lytebook.report.book.Cell;
import lytebook.report.book.DropDown;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.spreadsheet.A1;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxWriterTest {
  private static final Book SAMPLE = SampleBook.of();
  private static final byte[] WRITTEN = Workbooks.bytes(SAMPLE);

  private final Path folder;

  XlsxWriterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyCellReadsBackWithItsValueAndFormula() throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(WRITTEN))) {
      for (Sheet sheet : SAMPLE.sheets()) {
        Map<String, org.dhatim.fastexcel.reader.Cell> read = new TreeMap<>();
        workbook
            .findSheet(sheet.name())
            .orElseThrow()
            .read()
            .forEach(row -> row.forEach(cell -> add(read, cell)));
        sheet
            .rows()
            .forEach(
                (row, cells) ->
                    cells.forEach(
                        (column, cell) -> {
                          String address = A1.cell(row, column);
                          assertSame(
                              sheet.name() + "!" + address, cell, present(read.get(address)));
                        }));
      }
    }
  }

  private static void add(
      Map<String, org.dhatim.fastexcel.reader.Cell> read, org.dhatim.fastexcel.reader.Cell cell) {
    if (cell != null) {
      read.put(cell.getAddress().toString(), cell);
    }
  }

  private static org.dhatim.fastexcel.reader.Cell present(
      org.dhatim.fastexcel.reader.@Nullable Cell cell) {
    if (cell == null) {
      throw new AssertionError("a cell is missing");
    }
    return cell;
  }

  private static void assertSame(String place, Cell cell, org.dhatim.fastexcel.reader.Cell read) {
    assertEquals(cell.formula(), read.getFormula(), place);
    if (cell.value() instanceof Value.Numeric number) {
      assertEquals(number.number(), Double.parseDouble(read.getRawValue()), place);
    } else if (cell.value() instanceof Value.Text words) {
      assertEquals(words.text(), read.getText(), place);
    } else if (cell.value() instanceof Value.DateValue day) {
      assertEquals(day.date(), read.asDate().toLocalDate(), place);
    } else if (cell.value() instanceof Value.Clock clock) {
      double share = Double.parseDouble(read.getRawValue());
      assertEquals(clock.time(), LocalTime.ofSecondOfDay(Math.round(share * 86_400)), place);
    }
  }

  @Test
  void wordsThatLookLikeFormulasStayWords() throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(WRITTEN))) {
      var rows = workbook.findSheet("Entries").orElseThrow().read();
      for (int i = 0; i < SampleBook.INJECTIONS.size(); i++) {
        var cell = rows.get(i + 1).getCell(2);
        assertEquals(CellType.STRING, cell.getType());
        assertNull(cell.getFormula());
      }
    }
    try (XSSFWorkbook workbook = open(WRITTEN)) {
      for (int i = 0; i < SampleBook.INJECTIONS.size(); i++) {
        var cell = workbook.getSheet("Entries").getRow(i + 1).getCell(2);
        assertTrue(cell.getCellStyle().getQuotePrefixed(), cell.getStringCellValue());
      }
    }
  }

  @Test
  void everyPartIsValid() throws IOException {
    Path file = folder.resolve("sample.xlsx");
    Files.write(file, WRITTEN);
    assertEquals(List.of(), OoxmlSchema.errors(file));
  }

  @Test
  void anEmptySheetIsValid() throws IOException {
    Path file = folder.resolve("empty.xlsx");
    Files.write(file, Workbooks.bytes(book(new Sheet("Log").put(3, 2, words("")))));
    assertEquals(List.of(), OoxmlSchema.errors(file));
    Files.write(file, Workbooks.bytes(book(new Sheet("Log"))));
    assertEquals(List.of(), OoxmlSchema.errors(file));
  }

  @Test
  void equalBooksGiveEqualBytes() {
    assertArrayEquals(WRITTEN, Workbooks.bytes(SampleBook.of()));
  }

  @Test
  void saysWhatItIsAndNothingOfPersons() throws IOException {
    try (XSSFWorkbook workbook = open(WRITTEN)) {
      var properties = workbook.getProperties();
      assertEquals("report", custom(workbook, "lytebook"));
      assertEquals("0.1.0", custom(workbook, "lytebook-version"));
      assertEquals("Food log report", properties.getCoreProperties().getTitle());
      assertNull(properties.getCoreProperties().getCreator());
      assertNull(properties.getCoreProperties().getLastModifiedByUser());
      assertNull(properties.getCoreProperties().getCreated());
      assertEquals("Lytebook", properties.getExtendedProperties().getApplication());
    }
    Workbooks.parts(WRITTEN)
        .forEach((name, text) -> assertFalse(text.contains("Apache POI"), name));
  }

  private static String custom(XSSFWorkbook workbook, String name) {
    return workbook.getProperties().getCustomProperties().getProperty(name).getLpwstr();
  }

  @Test
  void nothingPointsOutOfTheFile() {
    Workbooks.parts(WRITTEN)
        .forEach((name, text) -> assertFalse(text.contains("TargetMode=\"External\""), name));
  }

  @Test
  void everyChartAndPictureHasWordsForThoseWhoCannotSeeIt() {
    SAMPLE.sheets().stream()
        .flatMap(sheet -> sheet.charts().stream())
        .forEach(chart -> assertDescribed(chart.altText()));
    SAMPLE.sheets().stream()
        .flatMap(sheet -> sheet.heatMaps().stream())
        .forEach(picture -> assertDescribed(picture.altText()));
  }

  private static void assertDescribed(String altText) {
    assertTrue(
        Workbooks.parts(WRITTEN).entrySet().stream()
            .filter(part -> part.getKey().startsWith("xl/drawings/drawing"))
            .anyMatch(part -> part.getValue().contains("descr=\"" + altText + "\"")),
        altText);
  }

  @Test
  void wordsStandWhereAPictureCannotBeDrawn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxWriter.write(SAMPLE, out, () -> false);
    String drawing = Workbooks.part(out.toByteArray(), "xl/drawings/drawing1.xml");
    assertTrue(drawing.contains(">Table of days and nutrients; magnesium"), drawing);
    assertTrue(Workbooks.parts(out.toByteArray()).keySet().stream().noneMatch(this::isPicture));
    assertTrue(Workbooks.parts(WRITTEN).keySet().stream().anyMatch(this::isPicture));
    Path file = folder.resolve("words.xlsx");
    Files.write(file, out.toByteArray());
    assertEquals(List.of(), OoxmlSchema.errors(file));
  }

  private boolean isPicture(String part) {
    return part.startsWith("xl/media/");
  }

  @Test
  void foldedColumnsAreHiddenAndCanBeOpened() {
    String sheet = Workbooks.part(WRITTEN, "xl/worksheets/sheet3.xml");
    assertEquals(2, sheet.split("outlineLevel=\"1\" hidden=\"true\"", -1).length - 1, sheet);
    assertTrue(sheet.contains("<col min=\"9\" max=\"9\""), sheet);
    assertEquals(1, sheet.split("collapsed=\"true\"", -1).length - 1);
    assertTrue(sheet.contains("outlineLevelCol=\"1\""));
  }

  @Test
  void printsOnePageWideWithItsHeaderAndWithoutWorkingColumns() throws IOException {
    try (XSSFWorkbook workbook = open(WRITTEN)) {
      var sheet = workbook.getSheet("Entries");
      assertTrue(sheet.getFitToPage());
      assertEquals(1, sheet.getPrintSetup().getFitWidth());
      assertEquals(0, sheet.getPrintSetup().getFitHeight());
      assertEquals(9, sheet.getPrintSetup().getPaperSize());
      assertTrue(sheet.getPrintSetup().getLandscape());
      assertEquals(0, sheet.getRepeatingRows().getFirstRow());
      assertEquals("Entries!$A$1:$F$8", workbook.getPrintArea(2));
      assertEquals(1, workbook.getSheet("Summary").getPrintSetup().getFitHeight());
      assertEquals("&9 K-17 && Co", workbook.getSheet("Summary").getHeader().getLeft());
    }
  }

  @Test
  void longHeadersAreCutWithoutTearingAMark() throws IOException {
    Sheet sheet = new Sheet("Log").put(0, 0, words("x"));
    sheet.print(new PrintSetup(false, false, -1, -1, "&".repeat(300), "r".repeat(300), "f"));
    Book letter = new Book("t", "report", "1", Book.Paper.LETTER, List.of(sheet));
    try (XSSFWorkbook workbook = open(Workbooks.bytes(letter))) {
      var read = workbook.getSheetAt(0);
      assertEquals(1, read.getPrintSetup().getPaperSize());
      String left = read.getHeader().getLeft();
      assertTrue(left.matches("&9 (&&)+…"), left);
      String header = read.getCTWorksheet().getHeaderFooter().getOddHeader();
      assertTrue(header.length() <= 255, "" + header.length());
    }
  }

  @Test
  void anEditDoesNotHideDecimals() throws IOException {
    Sheet sheet = new Sheet("Log");
    sheet.put(0, 0, Cell.of(Value.of(2), Style.INPUT_PLAIN));
    sheet.put(1, 0, Cell.of(Value.of(1 / 3.0), Style.INPUT_PLAIN));
    try (XSSFWorkbook workbook = open(Workbooks.bytes(book(sheet)))) {
      var read = workbook.getSheetAt(0);
      assertEquals("General", read.getRow(0).getCell(0).getCellStyle().getDataFormatString());
      assertEquals("0.###", read.getRow(1).getCell(0).getCellStyle().getDataFormatString());
    }
  }

  @ParameterizedTest
  @CsvSource({"1899-12-31,str", "1900-02-28,str", "1900-03-01,61", "2026-03-02,46083"})
  void daysBeforeSpreadsheetsCountRightAreWords(LocalDate day, String expected) {
    byte[] written =
        Workbooks.bytes(
            book(new Sheet("Log").put(0, 0, Cell.formula("A2", Value.of(day), Style.DATE))));
    String sheet = Workbooks.part(written, "xl/worksheets/sheet1.xml");
    String wanted = expected.equals("str") ? "<v>" + day + "</v>" : "<v>" + expected + "</v>";
    assertTrue(sheet.contains(wanted), sheet);
    assertEquals(expected.equals("str"), sheet.contains("t=\"str\""), sheet);
  }

  @Test
  void aPlainDayOfLongAgoIsWords() throws IOException {
    Value day = Value.of(LocalDate.of(1899, 12, 31));
    byte[] written = Workbooks.bytes(book(new Sheet("Log").put(0, 0, Cell.of(day, Style.DATE))));
    try (XSSFWorkbook workbook = open(written)) {
      assertEquals("1899-12-31", workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
    }
  }

  @ParameterizedTest
  @CsvSource({"'a,b'", "''", "LONG"})
  void listsThatARuleCannotHoldAreRefused(String choice) {
    List<String> choices = choice.equals("LONG") ? List.of("x".repeat(256)) : List.of(choice);
    Sheet sheet = new Sheet("Log");
    sheet.add(new DropDown(Area.cell(0, 0), choices, "", "", true));
    Book book = book(sheet);
    assertThrows(IllegalArgumentException.class, () -> Workbooks.bytes(book));
  }

  private static Cell words(String text) {
    return Cell.text(text, Style.TEXT);
  }

  private static Book book(Sheet sheet) {
    return new Book("t", "report", "1", Book.Paper.A4, List.of(sheet));
  }

  private static XSSFWorkbook open(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook));
  }
}
