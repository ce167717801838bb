package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.StatedContents;
import lytebook.nutrient.Nutrients;
import lytebook.problem.ProblemCode;
import lytebook.read.table.NutrientsCsv;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of exports as different hands and countries write them. */
class DialectFiguresTest {
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();

  private final Path folder;

  DialectFiguresTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static OptionalDouble stated(FoodLog log, int row, String nutrient) {
    Entry entry = log.entries().get(row);
    StatedContents stated = Objects.requireNonNull(entry.given().stated());
    return stated.amounts().of(NUTRIENTS.byId(nutrient));
  }

  private FoodLog cronometer(String... rows) throws IOException {
    return Logs.read(
        Logs.text(
            folder,
            "Day;Group;Food Name;Amount;Energy (kcal);Potassium (mg)\n"
                + String.join("\n", rows)
                + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.5 | 1234.5",
        "1,234.5 | 1234.5",
        "1234,5 | 1234.5",
        "1.234,5 | 1234.5",
        "1,234 | 1234",
        "0,4 | 0.4",
        "12 | 12",
      })
  void oneFigureAloneDecidesWhatACommaIs(String written, double amount) throws IOException {
    FoodLog log = cronometer("2026-03-02;Lunch;Soup;300,00 g;100;" + written);
    assertEquals(amount, stated(log, 0, "potassium").orElseThrow(), 1e-9);
  }

  @Test
  void aDecimalCommaElsewhereDecidesForAllFigures() throws IOException {
    FoodLog log =
        cronometer(
            "2026-03-02;Lunch;Soup;300 g;100,5;1,234", "2026-03-02;Lunch;Tea;1 cup;2,25;17,1");
    assertEquals(1.234, stated(log, 0, "potassium").orElseThrow(), 1e-9);
    assertEquals(17.1, stated(log, 1, "potassium").orElseThrow(), 1e-9);
  }

  @Test
  void whatStandsForUnknownIsUnknownAndWhatCannotBeReadIsSaid() throws IOException {
    FoodLog log =
        cronometer(
            "2026-03-02;Lunch;Soup;300 g;100;n/a",
            "2026-03-02;Lunch;Rice;100 g;100;--",
            "2026-03-02;Lunch;Peas;100 g;100;a lot",
            "2026-03-02;Lunch;Beans;100 g;100;-5",
            "2026-03-02;Lunch;Corn;100 g;100;");
    for (int row = 0; row < 5; row++) {
      assertTrue(stated(log, row, "potassium").isEmpty(), "row " + row);
      assertEquals(100, stated(log, row, "energy").orElseThrow());
    }
    List<ProblemCode> codes = Logs.codes(log);
    assertEquals(2, codes.stream().filter(ProblemCode.FIGURE_UNREADABLE::equals).count());
  }

  @Test
  void anAmountIsANumberAndAUnit() throws IOException {
    FoodLog log =
        cronometer(
            "2026-03-02;Lunch;Soup;1.00 full recipe;100;10",
            "2026-03-02;Lunch;Beer;1.00 x 12.0 fl oz;100;10",
            "2026-03-02;Lunch;Toast;2.00 2 Pieces;100;10",
            "2026-03-02;Lunch;Stew;full recipe;100;10");
    assertEquals("2026-03-02|null|Lunch|Soup|1.00|full recipe|", Logs.lines(log).get(0));
    assertEquals("2026-03-02|null|Lunch|Beer|1.00 x 12.0|fl oz|", Logs.lines(log).get(1));
    assertEquals("2026-03-02|null|Lunch|Toast|2.00|2 Pieces|", Logs.lines(log).get(2));
    assertEquals("2026-03-02|null|Lunch|Stew|full recipe||", Logs.lines(log).get(3));
  }

  @Test
  void aColumnThatStandsTwiceCountsOnceAndIsNamed() throws IOException {
    FoodLog log =
        Logs.read(
            Logs.text(
                folder,
                """
                Day,Group,Food Name,Amount,Energy (kcal),Energy (kJ),Sodium (mg),Sodium (mg)
                2026-03-02,Lunch,Soup,300.00 g,100,418,500,900
                """));
    assertEquals(500, stated(log, 0, "sodium").orElseThrow());
    assertEquals(100, stated(log, 0, "energy").orElseThrow());
    assertEquals(List.of(ProblemCode.FILE_LACKS, ProblemCode.FIGURES_TWICE), sorted(log));
  }

  private static List<ProblemCode> sorted(FoodLog log) {
    return Logs.codes(log).stream().sorted().toList();
  }

  @Test
  void aRowOfSumsAndAnUnloggedDayAreNoRows() throws IOException {
    FoodLog log =
        Logs.read(
            Logs.text(
                folder,
                """
                Date,Meal,Calories,Sodium (mg),Potassium,Note
                2026-03-02,Lunch,500,900,700,
                2026-03-03,Lunch,,,,
                Total,,500,900,700,
                """));
    assertEquals(1, log.rowsRead());
    assertEquals("Lunch, all of the meal", log.entries().get(0).text());
    assertTrue(Logs.codes(log).contains(ProblemCode.TOTAL_ROW));
  }

  @Test
  void charactersOfWindowsAreRead() throws IOException {
    FoodLog log =
        Logs.read(
            Logs.text(
                folder,
                "datum_tag_monat_jahr_stunde_minute;bezeichnung;kj\n03.02.2026 07:30;150 g Kürbis;168,5\n",
                Charset.forName("windows-1252")));
    assertEquals("2026-02-03|07:30||150 g Kürbis|||", Logs.lines(log).get(0));
    assertEquals(168.5 / 4.184, stated(log, 0, "energy").orElseThrow(), 1e-6);
  }

  @Test
  void severalPeopleKeepTheirOwnRowsAndProblems() throws IOException {
    Path file =
        Logs.text(
            folder,
            """
            UserName,RecallNo,RecallStatus,ReportingDate,FoodCode,FoodAmt,KCAL,MOIS,MAGN,CALC,POTA,SODI,Food_Description
            A,1,2,11/5/2021 0:00,1,100,90,70,20,30,200,5,Peas
            B,1,2,11/6/2021 0:00,1,100,90,70,oops,30,200,5,Peas
            B,2,5,11/7/2021 0:00,1,100,90,70,20,30,200,5,Peas
            """,
            StandardCharsets.UTF_16LE);
    byte[] plain = Files.readAllBytes(file);
    byte[] marked = new byte[plain.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(plain, 0, marked, 2, plain.length);
    Files.write(file, marked);
    ReadResult.SeveralClients several = (ReadResult.SeveralClients) Logs.result(file);
    assertEquals(List.of("A", "B"), several.logs().stream().map(l -> l.person().code()).toList());
    assertEquals(List.of(), several.logs().get(0).problems());
    assertEquals(List.of(ProblemCode.FIGURE_UNREADABLE), Logs.codes(several.logs().get(1)));
    assertEquals(2, several.logs().get(1).rowsRead());
    // The recall that was broken off is not taken for complete.
    assertEquals(1, several.logs().get(1).dayMarks().size());
  }

  @Test
  void everySheetOfAnEshaWorkbookIsAPerson() throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    for (String person : List.of("P1", "P2")) {
      XSSFSheet sheet = book.createSheet("Sheet " + person);
      Object[][] rows = {
        {"Spreadsheet: Day - " + person + " - Day 1"},
        {"Spreadsheet"},
        {"Item Name", "Quantity", "Measure", "Wgt (g)", "Cals (kcal)", "Magn (mg)", "Water (g)"},
        {"Breakfast"},
        {"Oatmeal", 1, "Cup", 234, 166, 63.2, 196.1},
        {"Breakfast Adjusted Avg", null, null, 234, 166, 63.2, 196.1},
        {"Spreadsheet: Day - " + person + " - Day 2"},
        {"Item Name", "Quantity", "Measure", "Wgt (g)", "Cals (kcal)", "Magn (mg)", "Water (g)"},
        {"Dinner"},
        {"Soup", 2, "Cup", 480, 300, "--", 400},
        {"Day 2 Percent Standard", null, null, null, 90, 80, null},
      };
      for (int i = 0; i < rows.length; i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < rows[i].length; j++) {
          if (rows[i][j] instanceof Number number) {
            row.createCell(j).setCellValue(number.doubleValue());
          } else if (rows[i][j] != null) {
            row.createCell(j).setCellValue(rows[i][j].toString());
          }
        }
      }
    }
    Path file = Logs.book(folder.resolve("2112 Results.xlsx"), book);
    ReadResult.SeveralClients several = (ReadResult.SeveralClients) Logs.result(file);
    assertEquals(List.of("P1", "P2"), several.logs().stream().map(l -> l.person().code()).toList());
    FoodLog second = several.logs().get(1);
    assertEquals(
        List.of("2001-01-01|null|Breakfast|Oatmeal|1|Cup|", "2001-01-02|null|Dinner|Soup|2|Cup|"),
        Logs.lines(second));
    assertEquals(
        "2112 Results.xlsx, sheet 'Sheet P2', row 5", second.entries().get(0).place().toString());
    assertEquals(63.2, stated(second, 0, "magnesium").orElseThrow(), 1e-9);
    assertTrue(stated(second, 1, "magnesium").isEmpty());
    assertEquals(
        List.of(ProblemCode.DAYS_WITHOUT_DATES, ProblemCode.FILE_LACKS), Logs.codes(second));
  }
}
