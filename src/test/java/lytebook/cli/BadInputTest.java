package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees and finds on the disk when the input or the command is wrong. */
class BadInputTest {
  private static final String GOOD = "Date,Food,Amount\n2026-03-02,banana,1\n";

  private final Path folder;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path log(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  /** Name, content, how the sentence begins. */
  static Stream<Arguments> unusable() {
    return Stream.of(
        Arguments.of("empty.xlsx", "", "empty.xlsx: The file is empty."),
        Arguments.of("blank.csv", " \n\t\n", "blank.csv: The file is empty."),
        Arguments.of("one.xlsx", "P", "one.xlsx: No header row of a food log was found."),
        Arguments.of("a.xlsx", "%PDF-1.7", "a.xlsx: This is not a spreadsheet but a PDF."),
        Arguments.of("b.xlsx", "PK\3\4....", "b.xlsx: The workbook is damaged"),
        Arguments.of("c.csv", "Date,Food\nnever,egg\n", "c.csv:2: No row below the header"),
        Arguments.of("d.csv", "Date,Food\n2999-01-01,egg\n", "d.csv:2: No row below the header"),
        Arguments.of("e.csv", "Date,Food,Amount\n", "e.csv: No row below the header has both"),
        Arguments.of("f.csv", "x,y\n1,2\n", "f.csv: No header row of a food log was found."));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void anUnusableLogStopsWithOneSentenceAndNoFile(String name, String content, String start)
      throws IOException {
    Path log = log(name, content);
    byte[] before = Files.readAllBytes(log);
    ProgramRun said =
        ProgramRun.by("report", log, "--json", folder.resolve("out.json"), "--today", "2026-03-10");
    assertEquals(3, said.code(), said.err());
    assertEquals("", said.out());
    assertTrue(said.err().startsWith(start), said.err());
    assertFalse(said.err().contains("Exception"), said.err());
    assertEquals(Set.of(name), names());
    assertArrayEquals(before, Files.readAllBytes(log));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--from=tomorrow | 'tomorrow' is not a date such as 2026-03-02",
        "--age=200 | --age 200: give an age from 1 to 120.",
        "--sex=x | expected one of [FEMALE",
        "--reprot | Unknown option: '--reprot'",
        "--targets=mars | expected one of [US",
      })
  void aWrongOptionIsAWrongUse(String option, String words) throws IOException {
    ProgramRun said = ProgramRun.by("report", log("log.csv", GOOD), option);
    assertEquals(2, said.code());
    assertEquals("", said.out());
    assertTrue(said.err().contains(words), said.err());
    assertFalse(said.err().contains("Exception"), said.err());
    assertEquals(Set.of("log.csv"), names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "check"})
  void aPeriodThatEndsBeforeItStartsIsAWrongUse(String command) throws IOException {
    ProgramRun said =
        ProgramRun.by(command, log("log.csv", GOOD), "--from", "2026-03-05", "--to", "2026-03-01");
    assertEquals(2, said.code());
    assertTrue(said.err().startsWith("--from 2026-03-05 lies after --to 2026-03-01"), said.err());
  }

  @Test
  void severalReportsNeverShareAPlace() throws IOException {
    Path one = log("one.csv", GOOD);
    Path two = log("two.csv", GOOD);
    assertEquals(2, ProgramRun.by("report", one, two, "-o", folder.resolve("both.xlsx")).code());
    assertEquals(2, ProgramRun.by("report", one, one).code());
    assertEquals(Set.of("one.csv", "two.csv"), names());
  }

  /** To bring an earlier report back, people name it as the log and the new one as the output. */
  @Test
  void theCopyOfTheOldReportNeverReplacesTheLog() throws IOException {
    Path log = log("week.csv", GOOD);
    Path report = folder.resolve("week-report.xlsx");
    Path copy = folder.resolve("week-report-previous.xlsx");
    assertEquals(0, ProgramRun.by("report", log, "--quiet").code());
    assertEquals(0, ProgramRun.by("report", log, "--quiet").code());
    byte[] before = Files.readAllBytes(copy);
    ProgramRun said = ProgramRun.by("report", copy, "-o", report);
    assertEquals(3, said.code(), said.err());
    assertTrue(said.err().startsWith("week-report-previous.xlsx: The copy of"), said.err());
    assertArrayEquals(before, Files.readAllBytes(copy));
  }

  @Test
  void anOutputThatIsAnotherLogIsLeftAlone() throws IOException {
    Path one = log("one.csv", GOOD);
    Path two = log("one-report.xlsx", GOOD);
    assertEquals(3, ProgramRun.by("report", one, two, "--force", "--quiet").code());
    assertEquals(GOOD, Files.readString(two));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "male; pregnancy; 30; male | pregnancy; does not go with the sex male",
        "female; lactation; 70; lactation | 70 years; no values for 'lactation' at this age",
      })
  void aLifeStageThatIsNotUsedIsSaidEverywhere(
      String sex, String stage, String age, String excerpt, String words) throws IOException {
    Path log = log("log.csv", GOOD);
    Path json = folder.resolve("out.json");
    List<Object> args = new ArrayList<>(List.of("report", log, "--json", json));
    args.addAll(List.of("--sex", sex, "--life-stage", stage, "--age", age));
    ProgramRun said = ProgramRun.by(args.toArray());
    assertEquals(0, said.code(), said.err());
    assertTrue(said.err().contains(excerpt) && said.err().contains(words), said.err());
    assertTrue(Files.readString(json).contains("\"LIFE_STAGE_"));
    assertTrue(texts("Review").stream().anyMatch(text -> text.contains(words)));
  }

  private List<String> texts(String sheet) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(folder.resolve("log-report.xlsx").toFile())) {
      for (Row row : book.getSheet(sheet)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            texts.add(cell.getStringCellValue());
          }
        }
      }
    }
    return texts;
  }

  /** Each fault is on Review once, and none of its rows is counted. */
  @Test
  void aBadRowIsListedOnceAndNotCounted() throws IOException {
    String[][] rows = {
      {"Date", "Food", "Amount", "Unit"},
      {"2026-03-02", "banana", "1", ""},
      {"2026-03-02", "", "3", "g"},
      {"2026-03-02", "#NAME?", "1", ""},
      {"2026-03-02", "apple", "#DIV/0!", ""},
      {"2026-03-02", "milk", "1", "#REF!"},
      {"2026-03-02", "salt", "50", "kg"},
      {"2026-02-30", "bread", "1", "slice"},
    };
    Path log = folder.resolve("log.xlsx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(log)) {
      Sheet sheet = book.createSheet("Log");
      for (int i = 0; i < rows.length; i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < rows[i].length; j++) {
          fill(row.createCell(j), rows[i][j]);
        }
      }
      book.write(out);
    }
    ProgramRun said = ProgramRun.by("report", log, "--today", "2026-03-10");
    assertEquals(0, said.code(), said.err());
    assertTrue(said.err().contains("7 rows: 1 sure, 0 guessed, 6 not counted"), said.err());
    List<String> review = texts("Review");
    for (String cell : List.of("B3", "B4", "C5", "D6", "C7", "A8")) {
      String place = "log.xlsx, sheet 'Log', " + cell;
      assertEquals(1, review.stream().filter(place::equals).count(), place + " on " + review);
    }
  }

  private static void fill(Cell cell, String text) {
    if (text.startsWith("#")) {
      cell.setCellErrorValue(FormulaError.forString(text).getCode());
    } else {
      cell.setCellValue(text);
    }
  }

  /** Nothing a user wrote becomes a formula, a code of the page header, or a link. */
  @Test
  void aUsersWordsStayWords() throws IOException {
    List<String> words =
        List.of("=1+1", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "=cmd|'/C'!A0");
    StringBuilder text = new StringBuilder("Date;Meal;Food;Amount;Unit;Notes\n");
    for (String word : words) {
      String quoted = '"' + word.replace("\"", "\"\"") + '"';
      text.append("2026-03-02;").append((quoted + ";").repeat(4)).append(quoted).append('\n');
    }
    Path log = log("log.csv", text.append("2026-03-02;;banana;1;;\n").toString());
    assertEquals(0, ProgramRun.by("report", log, "--code", "=1+1&P&\"Arial\"", "--quiet").code());
    try (Workbook book = WorkbookFactory.create(folder.resolve("log-report.xlsx").toFile())) {
      for (Sheet sheet : book) {
        boolean prints = !book.isSheetVeryHidden(book.getSheetIndex(sheet));
        assertEquals(prints, sheet.getHeader().getLeft().contains("=1+1&&P&&\"Arial\""));
        for (Row row : sheet) {
          row.forEach(cell -> assertIsNoFormulaOf(words, cell));
        }
      }
    }
    assertTrue(texts("Log").containsAll(words));
  }

  private static void assertIsNoFormulaOf(List<String> words, Cell cell) {
    if (cell.getCellType() == CellType.FORMULA) {
      String formula = cell.getCellFormula();
      assertFalse(words.contains("=" + formula) || words.contains(formula), formula);
      assertFalse(formula.contains("HYPERLINK") || formula.contains("cmd|"), formula);
    }
  }

  @Test
  void aTerminalIsNotSteeredByALog() throws IOException {
    Path log = log("log.csv", GOOD + "2026-03-02,\033[31mxyz\007zy,1\n");
    ProgramRun said = ProgramRun.by("check", log);
    assertEquals(0, said.code());
    assertTrue(said.err().contains("xyz"), said.err());
    assertTrue(said.err().chars().allMatch(c -> c >= ' ' || c == '\n'), said.err());
  }
}
