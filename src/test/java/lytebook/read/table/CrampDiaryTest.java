package lytebook.read.table;

import static lytebook.read.WorkbookTest.fill;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import lytebook.log.CrampDiary;
import lytebook.log.CrampNight;
import lytebook.log.Diaries;
import lytebook.log.FoodLog;
import lytebook.log.diary.CrampDiaryWords;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.Logs;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A diary of cramps beside the log: what its cells mean, and what is said where they do not. */
class CrampDiaryTest {
  private static final Object[] HEADER = {
    "Night of", "Cramps", "Where", "How strong", "Minutes", "Woke me", "During exercise", "Notes"
  };

  private final Path folder;

  CrampDiaryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private FoodLog log(Object[] header, Object[]... rows) throws IOException {
    Workbook book = new XSSFWorkbook();
    Sheet log = book.createSheet("Log");
    fill(log, 0, "Date", "Food", "Amount", "Unit");
    fill(log, 1, day(2), "bread", 1, "slice");
    Sheet diary = book.createSheet("My nights");
    fill(diary, 0, "Cramps of this spring");
    fill(diary, 2, header);
    for (int i = 0; i < rows.length; i++) {
      fill(diary, 3 + i, rows[i]);
    }
    return Logs.read(Logs.book(folder.resolve("log.xlsx"), book));
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static List<String> nights(FoodLog log) {
    return log.diaries().cramps().nights().stream().map(CrampDiaryTest::line).toList();
  }

  private static String line(CrampNight night) {
    return String.join(
        "|",
        night.night().toString(),
        night.cramps().isPresent() ? Integer.toString(night.cramps().getAsInt()) : "",
        night.where(),
        night.strength(),
        night.minutes().isPresent() ? Double.toString(night.minutes().getAsDouble()) : "",
        String.valueOf(night.wokeMe()),
        String.valueOf(night.duringExercise()),
        night.notes());
  }

  @Test
  void everyCellOfOurOwnSheet() throws IOException {
    FoodLog log =
        log(
            HEADER,
            row(day(1), 2, "", "", "", "", "", "Example, not counted"),
            row(day(2), 0),
            row(day(3), "3+", "left calf", "strong", 4, "yes", "no", "after a run"),
            row("", 1, "foot"),
            row(day(4)),
            row(day(5), "", "", "", "", "", "", "slept badly"));
    assertEquals(List.of(), log.problems());
    assertEquals(
        List.of(
            "2026-03-02|0||||null|null|",
            "2026-03-03|3|left calf|strong|4.0|true|false|after a run",
            "2026-03-03|1|foot|||null|null|",
            "2026-03-05|||||null|null|slept badly"),
        nights(log));
    CrampDiary diary = log.diaries().cramps();
    assertEquals(OptionalInt.of(3), diary.crampsOn(day(3)), "never more than three");
    assertEquals(OptionalInt.empty(), diary.crampsOn(day(4)), "blank is not none");
    assertEquals(OptionalInt.empty(), diary.crampsOn(day(5)));
  }

  @ParameterizedTest
  @CsvSource({
    "none, 0",
    "No, 0",
    "no cramps, 0",
    "yes, 1",
    "X, 1",
    "✓, 1",
    "two, 2",
    "3+, 3",
    "3 or more, 3",
    "7, 3",
    "4+, 3",
    "several, 3"
  })
  void howMany(String written, int cramps) throws IOException {
    FoodLog log = log(row("Date", "How many cramps"), row(day(2), written));
    assertEquals(List.of(), log.problems());
    assertEquals(OptionalInt.of(cramps), log.diaries().cramps().crampsOn(day(2)));
  }

  @ParameterizedTest
  @CsvSource({"10 min, 10", "1.5, 1.5", "'2,5 minutes', 2.5", "1 h, 60", "30 sec, 0.5"})
  void howLong(String written, double minutes) throws IOException {
    FoodLog log = log(row("Night", "Number", "Duration"), row(day(2), 1, written));
    assertEquals(List.of(), log.problems());
    double read = log.diaries().cramps().nights().get(0).minutes().orElseThrow();
    assertEquals(minutes, read, 1e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "two cramps a minute, CRAMP_COUNT_UNREADABLE",
    "-1, CRAMP_COUNT_UNREADABLE",
    "400, CRAMP_COUNT_UNREADABLE",
    "1.5, CRAMP_COUNT_UNREADABLE",
  })
  void whatIsNoNumberOfCrampsIsNotAnsweredAndKeptAmongTheNotes(String written, ProblemCode code)
      throws IOException {
    FoodLog log = log(HEADER, row(day(2), written, "", "", "", "", "", "bad"), row(day(3), 1));
    assertEquals(List.of(code), Logs.codes(log));
    Problem problem = log.problems().get(0);
    assertEquals("log.xlsx, sheet 'My nights', B4", problem.place().toString());
    assertEquals("2026-03-02 | " + written + " | bad", problem.excerpt());
    assertEquals("bad; " + written, log.diaries().cramps().nights().get(0).notes());
    assertEquals(OptionalInt.empty(), log.diaries().cramps().crampsOn(day(2)));
    assertEquals(OptionalInt.of(1), log.diaries().cramps().crampsOn(day(3)), "the rest goes on");
  }

  @Test
  void otherCellsThatCannotBeReadAreLeftOpen() throws IOException {
    FoodLog log =
        log(
            HEADER,
            row(day(2), 1, "calf", "bad", 800),
            row(day(3), 1, "calf", "bad", "long", "perhaps", "a bit"),
            row(day(4), "", "calf"));
    assertEquals(
        List.of(
            ProblemCode.CRAMP_MINUTES_UNREADABLE,
            ProblemCode.CRAMP_MINUTES_UNREADABLE,
            ProblemCode.CRAMP_ANSWER_UNREADABLE,
            ProblemCode.CRAMP_ANSWER_UNREADABLE,
            ProblemCode.CRAMP_COUNT_MISSING),
        Logs.codes(log));
    assertEquals(
        List.of(
            "2026-03-02|1|calf|bad||null|null|",
            "2026-03-03|1|calf|bad||null|null|",
            "2026-03-04||calf|||null|null|"),
        nights(log));
  }

  @Test
  void nightsThatCannotBePlaced() throws IOException {
    FoodLog log =
        log(
            HEADER,
            row("", 1),
            row("some day", 1),
            row(Logs.TODAY.plusDays(2), 1),
            row(Logs.TODAY.plusDays(3)),
            row(day(2), 0),
            row(day(2), 2));
    assertEquals(
        List.of(
            ProblemCode.CRAMP_NIGHT_MISSING,
            ProblemCode.CRAMP_NIGHT_UNREADABLE,
            ProblemCode.CRAMP_NIGHT_IN_FUTURE,
            ProblemCode.CRAMP_NIGHTS_CONTRADICT),
        Logs.codes(log));
    assertEquals(OptionalInt.of(2), log.diaries().cramps().crampsOn(day(2)), "the cramp counts");
  }

  @ParameterizedTest
  @CsvSource({
    "Date, 2026-03-03 02:30, 2026-03-02, 1",
    "Date, 2026-03-03 23:10, 2026-03-03, 0",
    "Date, 2026-03-03 00:00:00, 2026-03-03, 0",
    "Night of, 2026-03-03 02:30, 2026-03-02, 1",
    "Night of, 2026-03-03, 2026-03-03, 0",
    "Date, 13/3/2026 4:15 am, 2026-03-12, 1"
  })
  void aTimeBeforeNoonIsOfTheNightBefore(String header, String written, String night, int said)
      throws IOException {
    FoodLog log = log(row(header, "Cramps"), row(written, 1));
    assertEquals(night, log.diaries().cramps().nights().get(0).night().toString());
    assertEquals(said == 1 ? List.of(ProblemCode.CRAMP_NIGHT_BEFORE) : List.of(), Logs.codes(log));
  }

  @Test
  void aTimeBesideTheNightItselfChangesNothing() throws IOException {
    FoodLog ofNights = log(row("Night of", "Time", "Cramps"), row(day(3), "02:30", 1));
    assertEquals(List.of("2026-03-03|1||||null|null|"), nights(ofNights));
    FoodLog ofDays = log(row("Date", "Time", "Cramps"), row(day(3), "02:30", 1));
    assertEquals(List.of("2026-03-02|1||||null|null|"), nights(ofDays));
  }

  /** The rows of the whole sheet are read, not only those that it is known by. */
  @Test
  void aLongDiary() throws IOException {
    Object[][] rows = new Object[200][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(LocalDate.of(2026, 1, 1).plusDays(i), i % 4);
    }
    assertEquals(200, log(HEADER, rows).diaries().cramps().nights().size());
  }

  @Test
  void aSheetWithFoodsIsNoDiary() throws IOException {
    FoodLog log = log(row("Date", "Food", "How many", "Cramps"), row(day(2), "bread", 1, 1));
    assertEquals(CrampDiary.NONE, log.diaries().cramps());
  }

  @Test
  void theNightAfterTheLastDayStillBelongsToTheLog() {
    CrampDiary diary = new CrampDiary(List.of(night(1, 1), night(2, 0), night(8, 1), night(9, 2)));
    Problem said = diary.outside(day(2), day(7)).orElseThrow();
    assertEquals(ProblemCode.CRAMPS_OUTSIDE_LOG, said.code());
    assertEquals(List.of("2 nights", "2026-03-01", "2026-03-09"), said.details());
    assertTrue(diary.outside(day(1), day(8)).isEmpty());
  }

  private static CrampNight night(int day, int cramps) {
    return new CrampNight(
        Place.ofFile("log.xlsx"),
        day(day),
        OptionalInt.of(cramps),
        "",
        "",
        java.util.OptionalDouble.empty(),
        null,
        null,
        "");
  }

  @Test
  void twoDiariesOfOnePerson() {
    CrampDiary log = new CrampDiary(List.of(night(1, 1), night(2, 0)));
    CrampDiary report = new CrampDiary(List.of(night(1, 1), night(2, 2), night(3, 3)));
    assertEquals(
        List.of(List.of("2026-03-02", "0", "2")),
        log.differences(report).stream().map(Problem::details).toList());
    CrampDiary both =
        new Diaries(log, List.of()).completedBy(new Diaries(report, List.of())).cramps();
    assertEquals(
        List.of("2026-03-01", "2026-03-02", "2026-03-03"),
        both.nights().stream().map(one -> one.night().toString()).toList());
  }

  @Test
  void everyWordOfTheTableStandsOnceAndHasAReason() {
    CrampDiaryWords words = LogWords.fromClassPath().crampDiary();
    Set<String> seen = new HashSet<>();
    for (TableRow row : Tables.fromClassPath("cramp-diary.csv")) {
      String key = CrampDiaryWords.key(row.text("text"));
      assertFalse(row.text("reason").isBlank(), key);
      assertTrue(seen.add(row.text("about") + " " + key), key + " stands twice");
    }
    assertTrue(words.counts().values().stream().allMatch(count -> count >= 0 && count <= 3));
  }
}
