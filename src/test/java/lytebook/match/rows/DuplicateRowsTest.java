package lytebook.match.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lytebook.log.Entry;
import lytebook.log.LogSource;
import lytebook.match.MatchedEntry;
import lytebook.match.RealTables;
import lytebook.memory.ClientMemory;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateRowsTest {
  private static final LogSource SOURCE = new LogSource("log.csv", null, Map.of());

  private static MatchedEntry row(
      int number, String date, String time, String meal, String food, String amount) {
    return RealTables.MATCHER.match(
        new Entry(
            SOURCE,
            number,
            date.isEmpty() ? null : LocalDate.parse(date),
            time.isEmpty() ? null : LocalTime.parse(time),
            meal,
            food,
            amount,
            "",
            ""));
  }

  private static List<Problem> notes(List<MatchedEntry> rows) {
    return DuplicateRows.noted(rows, ClientMemory.nothing()).stream()
        .flatMap(row -> row.problems().stream())
        .filter(problem -> problem.code() == ProblemCode.LISTED_TWICE)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 08:00, Breakfast, banana, 1, true",
    "2026-03-02, 08:00, breakfast, 'Banana, raw', one, true",
    "2026-03-03, 08:00, Breakfast, banana, 1, false",
    "2026-03-02, 09:00, Breakfast, banana, 1, false",
    "2026-03-02, '', Breakfast, banana, 1, false",
    "2026-03-02, 08:00, Snack, banana, 1, false",
    "2026-03-02, 08:00, Breakfast, apple, 1, false",
    "2026-03-02, 08:00, Breakfast, banana, 2, false",
    "'', 08:00, Breakfast, banana, 1, false",
  })
  void aRowIsListedTwiceWhenAllIsTheSame(
      String date, String time, String meal, String food, String amount, boolean twice) {
    List<MatchedEntry> rows =
        List.of(
            row(2, "2026-03-02", "08:00", "Breakfast", "banana", "1"),
            row(7, date, time, meal, food, amount));
    List<Problem> notes = notes(rows);
    assertEquals(twice ? 1 : 0, notes.size(), notes.toString());
    for (Problem note : notes) {
      assertEquals("log.csv:7", note.place().toString());
      assertEquals(List.of("2"), note.details());
    }
  }

  @Test
  void rowsStayCountedAndAreAllThere() {
    List<MatchedEntry> rows = new ArrayList<>();
    rows.add(row(2, "", "", "", "banana", "1"));
    rows.add(row(3, "2026-03-03", "", "", "coffee", "1 cup"));
    rows.add(row(4, "2026-03-02", "", "", "coffee", "1 cup"));
    rows.add(row(5, "2026-03-03", "", "", "coffee", "1 cup"));
    List<MatchedEntry> noted = DuplicateRows.noted(rows, ClientMemory.nothing());
    assertEquals(
        List.of(4, 3, 5, 2), noted.stream().map(row -> row.entry().row()).toList(), "by date");
    assertEquals(3, noted.stream().filter(MatchedEntry::isCounted).count());
    assertEquals(1, notes(rows).size());
  }

  @Test
  void rowsThatAreNotCountedGetNoNote() {
    MatchedEntry unknown = row(2, "2026-03-02", "", "", "xyzzy", "1");
    assertTrue(notes(List.of(unknown, unknown)).isEmpty());
  }
}
