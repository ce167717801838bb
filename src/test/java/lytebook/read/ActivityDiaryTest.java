package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import lytebook.log.ActivityEntry;
import lytebook.log.ActivityEntry.Effort;
import lytebook.log.ActivityEntry.Heat;
import lytebook.log.FoodLog;
import lytebook.read.table.ReportWordsCsv;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The activity diary beside a log. */
class ActivityDiaryTest {
  private static final Object[] HEADER = {
    "Date",
    "Activity",
    "Minutes",
    "Hours standing",
    "Effort",
    "Heat",
    "Weight before (kg)",
    "Weight after (kg)",
    "Drunk (L)",
    "Urine (L)",
    "Notes"
  };

  private final Path folder;

  ActivityDiaryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private FoodLog log(Object[] header, Object[]... rows) throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    Sheet diary = book.createSheet("What I did");
    WorkbookTest.fill(diary, 2, header);
    for (int i = 0; i < rows.length; i++) {
      WorkbookTest.fill(diary, 3 + i, rows[i]);
    }
    WorkbookTest.fill(book.createSheet("Log"), 0, "Date", "Food", "Amount", "Unit");
    WorkbookTest.fill(book.getSheet("Log"), 1, day(12), "bread", 1, "slice");
    return Logs.read(Logs.book(folder.resolve("log.xlsx"), book));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 7, day);
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static String problems(FoodLog log) {
    return log.problems().stream()
        .map(one -> one.code() + " " + one.place().column() + one.place().row())
        .collect(Collectors.joining(", "));
  }

  @Test
  void aWholeRow() throws IOException {
    FoodLog log =
        log(
            HEADER,
            row(day(12), "Run", 90, 1.5, "Hard", "hot", 70, 68.6, 0.8, 0.1, "hills"),
            row("", "", "", 6, "", "", "", "", "", "", "at work"),
            row(day(13), "Rest day", "", "", "", "", "", "", "", "", ""),
            row(day(14), "Run", 30, "", "harder than usual", "", "", "", "", "", "Example"));
    assertEquals("", problems(log));
    List<ActivityEntry> rows = log.diaries().activity();
    assertEquals(3, rows.size(), "the example is never counted");
    ActivityEntry run = rows.get(0);
    assertEquals("Run", run.kind());
    assertEquals(Effort.HARD, run.effort());
    assertEquals(Heat.HOT, run.heat());
    assertEquals(OptionalDouble.of(90), run.minutes());
    assertEquals(OptionalDouble.of(1.5), run.standingHours());
    assertEquals(OptionalDouble.of(68.6), run.sweat().afterKg());
    assertEquals("hills", run.notes());
    assertEquals(day(12), rows.get(1).date(), "a blank date is that of the row above");
    assertTrue(!rows.get(1).isExercise(), "standing alone is no exercise");
    assertEquals(OptionalDouble.of(90), log.diaries().activityMinutes(day(12)));
    assertEquals(OptionalDouble.of(0), log.diaries().activityMinutes(day(13)));
    assertEquals(OptionalDouble.empty(), log.diaries().activityMinutes(day(15)));
    assertEquals("log.xlsx, sheet 'What I did', row 4", run.place().toString());
    assertEquals(1, log.entries().size());
  }

  @ParameterizedTest
  @CsvSource({
    "Minutes, 1 h 30 min, 90",
    "Minutes, 1:30, 90",
    "Minutes, '1,5 h', 90",
    "Minutes, 45 minutes, 45",
    "Duration (h), 1.5, 90",
    "Hours of exercise, 1.5, 90",
    "Minutes, 25 hours, ACTIVITY_OUT_OF_RANGE",
    "Minutes, -5, ACTIVITY_NUMBER_UNREADABLE",
    "Minutes, half an hour, ACTIVITY_NUMBER_UNREADABLE",
    "Minutes, 5 kg, ACTIVITY_NUMBER_UNREADABLE",
    "Minutes, 5 5, ACTIVITY_NUMBER_UNREADABLE"
  })
  void minutes(String header, String text, String expected) throws IOException {
    FoodLog log = log(row("Date", "Activity", header), row(day(12), "run", text));
    OptionalDouble minutes = log.diaries().activity().get(0).minutes();
    if (expected.startsWith("ACTIVITY")) {
      assertEquals(expected + " C4", problems(log));
      assertEquals(OptionalDouble.empty(), minutes);
    } else {
      assertEquals("", problems(log));
      assertEquals(Double.parseDouble(expected), minutes.orElseThrow(), 1e-6);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Weight before (kg), 70, Drunk (L), 0.8, 70, 0.8",
    "Weight before (lb), 154, Drunk (mL), 750, 69.853225, 0.75",
    "Weight before, 154 lb, Drunk, 20 fl oz, 69.853225, 0.591471",
    "Weight before lbs, 154, Drunk in mL, 750, 69.853225, 0.75",
    "Weight before (kg), 154 lb, Drunk (L), 750 ml, 69.853225, 0.75",
    "Weight before, 11 st 2 lb, Drunk fl oz, 20, 70.760410, 0.591471"
  })
  void units(String weight, String before, String drink, String drunk, double kg, double litres)
      throws IOException {
    FoodLog log = log(row("Date", "Activity", weight, drink), row(day(12), "run", before, drunk));
    assertEquals("", problems(log));
    ActivityEntry run = log.diaries().activity().get(0);
    assertEquals(kg, run.sweat().beforeKg().orElseThrow(), 1e-6);
    assertEquals(litres, run.sweat().drunkLitres().orElseThrow(), 1e-6);
  }

  @Test
  void whatCannotBeIsSaidAtItsCellAndTheRestGoesOn() throws IOException {
    FoodLog log =
        log(
            HEADER,
            row(day(12), "Run", -5, 25, "very", "wet", 700, 69, 750, "1,500 mL", ""),
            row(day(13), "Run", 45, "", "easy", "warm", 70, 7, 0.5, "", ""),
            row(day(14), "Run", 45, "", "easy", "warm", 70, 50, 0.5, "", ""),
            row("some day", "Run", 45, "", "easy", "warm", "", "", "", "", ""),
            row("", "Run", 20, "", "", "", "", "", "", "", ""),
            row(day(16), "Swim", 30, "", "", "", "", "", "", "", ""));
    assertEquals(
        "ACTIVITY_OUT_OF_RANGE C4, ACTIVITY_OUT_OF_RANGE D4, ACTIVITY_WORD_UNKNOWN E4,"
            + " ACTIVITY_WORD_UNKNOWN F4, ACTIVITY_OUT_OF_RANGE G4, ACTIVITY_OUT_OF_RANGE I4,"
            + " ACTIVITY_NUMBER_UNREADABLE J4, ACTIVITY_OUT_OF_RANGE H5,"
            + " ACTIVITY_WEIGHTS_FAR_APART H6, ACTIVITY_DATE_UNREADABLE A7,"
            + " ACTIVITY_DATE_MISSING A8",
        problems(log));
    List<ActivityEntry> rows = log.diaries().activity();
    assertEquals(4, rows.size());
    assertEquals(OptionalDouble.of(69), rows.get(0).sweat().afterKg());
    assertEquals(OptionalDouble.of(45), rows.get(1).minutes());
    assertEquals(OptionalDouble.empty(), rows.get(2).sweat().beforeKg(), "neither is used");
    assertEquals("Swim", rows.get(3).kind());
    assertEquals(
        "'700' is not within 20 to 350 kg, so the cell counts as not given.",
        ReportWordsCsv.problems().message(log.problems().get(4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Weight before", "Effort", "Hours standing"})
  void itIsNeverTheFoodLog(String telling) throws IOException {
    FoodLog log =
        log(row("Date", "Activity", "Minutes", "Drink", telling), row(day(12), "run", 5, "", ""));
    assertEquals(List.of("bread"), log.entries().stream().map(one -> one.text()).toList());
    assertEquals("", problems(log));
    assertEquals(1, log.diaries().activity().size());
  }

  @Test
  void aLongDiaryIsReadToItsEnd() throws IOException {
    Object[][] rows = new Object[400][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(LocalDate.of(2025, 1, 1).plusDays(i), "walk", i % 60);
    }
    assertEquals(400, log(row("Date", "Activity", "Minutes"), rows).diaries().activity().size());
  }
}
