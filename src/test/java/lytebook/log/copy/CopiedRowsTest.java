package lytebook.log.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.log.Entry;
import lytebook.log.LogSource;
import lytebook.log.RowOverrides;
import lytebook.log.StatedContents;
import lytebook.nutrient.Contents;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.Severity;
import lytebook.read.table.LogWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 2 March 2026 is a Monday. */
class CopiedRowsTest {
  private static final LogSource SOURCE = new LogSource("log.csv", null, Map.of());
  private static final CopiedRows COPIED = new CopiedRows(LogWords.copyWords());

  /** Rows as "day of March | meal | food | amount | unit", numbered from 2. */
  private static List<Entry> log(String... lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      LocalDate date =
          cells[0].isEmpty() ? null : LocalDate.of(2026, 3, Integer.parseInt(cells[0]));
      String amount = cells.length > 3 ? cells[3] : "";
      String unit = cells.length > 4 ? cells[4] : "";
      entries.add(
          new Entry(SOURCE, entries.size() + 2, date, null, cells[1], cells[2], amount, unit, ""));
    }
    return entries;
  }

  private static String told(Entry entry) {
    LocalDate date = entry.date();
    return entry.row()
        + ": "
        + (date == null ? "?" : date.getDayOfMonth())
        + " "
        + (entry.meal() + " " + entry.text() + " " + entry.amount() + entry.unit()).strip();
  }

  private static String told(List<Entry> entries) {
    return entries.stream().map(CopiedRowsTest::told).collect(Collectors.joining(", "));
  }

  /** What the last row of a log becomes. */
  private static List<Entry> last(List<Entry> log) {
    return COPIED.of(log).entries().stream().filter(e -> e.row() == log.size() + 1).toList();
  }

  private static final String[] TWO_DAYS = {
    "2|Breakfast|porridge|1|bowl",
    "2|Breakfast|tea|1|mug",
    "2|Lunch|soup|300|g",
    "3|Breakfast|toast|2|slices",
    "3|Lunch|salad",
    "3|Dinner|rice|200|g"
  };

  private static List<Entry> then(String line) {
    List<String> lines = new ArrayList<>(List.of(TWO_DAYS));
    lines.add(line);
    return log(lines.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "4|Breakfast|same as yesterday = 4 Breakfast toast 2slices",
        "4|breakfast|Same as yesterday. = 4 breakfast toast 2slices",
        "4|Breakfast|as yesterday = 4 Breakfast toast 2slices",
        "4|Breakfast|same as the day before yesterday = 4 Breakfast porridge 1bowl, 4 Breakfast tea 1mug",
        "4|Breakfast|same as Monday = 4 Breakfast porridge 1bowl, 4 Breakfast tea 1mug",
        "4|Breakfast|same as on Mon = 4 Breakfast porridge 1bowl, 4 Breakfast tea 1mug",
        "4||same breakfast as Monday = 4 Breakfast porridge 1bowl, 4 Breakfast tea 1mug",
        "4|Dinner|same lunch as yesterday = 4 Dinner salad",
        "4|Dinner|same as Monday's lunch = 4 Dinner soup 300g",
        "4|Snack|Same as breakfast on Tuesday = 4 Snack toast 2slices",
        "4||same as yesterday = 4 Breakfast toast 2slices, 4 Lunch salad, 4 Dinner rice 200g",
        "4|Lunch|same as 2 March = 4 Lunch soup 300g",
        "4|Lunch|same as March 2nd = 4 Lunch soup 300g",
        "4|Lunch|same as 2026-03-02 = 4 Lunch soup 300g",
        "4|Lunch|same as 02.03. = 4 Lunch soup 300g",
        "4|Lunch|same as 2/3 = 4 Lunch soup 300g",
        "4|Lunch|wie gestern = 4 Lunch salad",
        "4|Lunch|comme lundi = 4 Lunch soup 300g",
        "4|Lunch|igual que ayer = 4 Lunch salad",
        "10|Lunch|same as Monday|1 = 10 Lunch nothing",
        "4|Snack|ditto = 4 Snack rice 200g",
        "4||ditto = 4 Dinner rice 200g",
        "4|Dinner|same as above|100 = 4 Dinner rice 100g"
      })
  void aRowThatNamesOthersBecomesThem(String line, String expected) {
    List<Entry> log = then(line);
    if (expected.endsWith("nothing")) {
      // The Monday before the 10th is the 9th, of which there are no rows.
      assertEquals(told(log.get(log.size() - 1)), told(last(log)));
      return;
    }
    String rows =
        expected
            .lines()
            .flatMap(l -> List.of(l.split(", ")).stream())
            .map(r -> "8: " + r)
            .collect(Collectors.joining(", "));
    assertEquals(rows, told(last(log)));
    for (Entry copy : last(log)) {
      assertSame(log.get(log.size() - 1), copy.logged());
      assertEquals(log.get(log.size() - 1).text(), copy.notes());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "same",
        "as usual",
        "the usual",
        "same lunch",
        "same again",
        "leftovers",
        "leftovers from last night's dinner",
        "yesterday",
        "Monday",
        "same as always",
        "same as Ann",
        "same as yesterday plus an apple",
        "same as Monday and Tuesday",
        "mayo as dip",
        "a",
        "\u2014",
        "every day"
      })
  void aTextThatNamesNoRowsStaysAsItIs(String text) {
    List<Entry> log = then("4|Lunch|" + text);
    CopiedRows.RowsWithCopies result = COPIED.of(log);
    assertEquals(log, result.entries());
    assertTrue(result.said().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "3|Lunch|same as Friday = Friday",
        "3|Lunch|same as 5 March = 5 March",
        "3|Lunch|same as 3 March = 3 March",
        "3|Tea|same as yesterday = yesterday",
        "1|Lunch|same as yesterday = yesterday",
        "|Lunch|same as yesterday = yesterday",
        "4|Dinner|same as supper yesterday = supper yesterday"
      })
  void aRowThatNamesNoEarlierRowIsNotCountedAndSaidOnce(String line, String named) {
    List<Entry> log = then(line);
    Entry row = log.get(log.size() - 1);
    CopiedRows.RowsWithCopies result = COPIED.of(log);
    assertEquals(log, result.entries());
    Problem problem = Objects.requireNonNull(result.of(row));
    assertEquals(ProblemCode.COPY_NAMES_NOTHING, problem.code());
    assertEquals(Severity.NOT_COUNTED, problem.severity());
    assertEquals(List.of(row.text(), named), problem.details());
    assertEquals(1, result.said().size());
  }

  @Test
  void dittoInTheFirstRowNamesNothing() {
    List<Entry> log = log("2|Lunch|ditto", "2|Lunch|soup");
    assertEquals(
        ProblemCode.COPY_NAMES_NOTHING,
        Objects.requireNonNull(COPIED.of(log).of(log.get(0))).code());
  }

  @Test
  void chainsAreFollowedInTheOrderOfDays() {
    List<Entry> log =
        log(
            "5|Lunch|same as yesterday",
            "4|Lunch|same as Tuesday",
            "3|Lunch|same as yesterday",
            "2|Lunch|soup|300|g",
            "5|Snack|ditto");
    assertEquals(
        "2: 5 Lunch soup 300g, 3: 4 Lunch soup 300g, 4: 3 Lunch soup 300g, 5: 2 Lunch soup 300g,"
            + " 6: 5 Snack soup 300g",
        told(COPIED.of(log).entries()));
  }

  @Test
  void theChainOfABadRowIsBadToo() {
    List<Entry> log = log("2|Lunch|same as yesterday", "3|Lunch|same as yesterday", "3|Tea|egg");
    CopiedRows.RowsWithCopies result = COPIED.of(log);
    assertEquals(log, result.entries());
    assertEquals(2, result.said().size());
  }

  @Test
  void aDayThatMayBeTwoDaysIsNotGuessed() {
    List<Entry> log =
        new ArrayList<>(log("2|Lunch|soup", "2|Lunch|rice", "20|Lunch|same as 2/3/2026"));
    log.set(1, log.get(1).on(LocalDate.of(2026, 2, 3)));
    assertEquals(
        ProblemCode.COPY_NAMES_NOTHING,
        Objects.requireNonNull(COPIED.of(log).of(log.get(2))).code());
  }

  @Test
  void theSameOfWhatWasEatenThatDayIsOfThatDay() {
    List<Entry> log = log("2|Lunch|soup", "2|Dinner|same as lunch");
    assertEquals("3: 2 Dinner soup", told(last(log)));
  }

  @Test
  void rowsForEveryDayAreNotCopiedAgain() {
    Entry daily = log("|Breakfast|coffee").get(0);
    List<Entry> log = new ArrayList<>(log("2|Lunch|soup", "3||same as yesterday"));
    log.add(0, daily.ofEveryDay(LocalDate.of(2026, 3, 2), "daily"));
    log.add(1, daily.ofEveryDay(LocalDate.of(2026, 3, 3), "daily"));
    assertEquals(
        "2: 2 Breakfast coffee, 2: 3 Breakfast coffee, 2: 2 Lunch soup, 3: 3 Lunch soup",
        told(COPIED.of(log).entries()));
  }

  @Test
  void theTimeOfTheRowComesBeforeThatOfTheCopied() {
    Entry soup =
        new Entry(
            SOURCE,
            2,
            LocalDate.of(2026, 3, 2),
            LocalTime.of(12, 0),
            "Lunch",
            "soup",
            "",
            "",
            "hot");
    Entry same = log("2|Lunch|x", "3|Lunch|same as yesterday").get(1);
    Entry copy = last(List.of(soup, same)).get(0);
    assertEquals(LocalTime.of(12, 0), copy.time());
    assertEquals("same as yesterday", copy.notes());
  }

  @Test
  void whatAFileStatesOfARowIsNotStatedOfAnotherAmount() {
    Entry row = log("2|Lunch|soup|300|g").get(0);
    StatedContents stated =
        new StatedContents(
            OptionalDouble.of(300),
            Contents.NOTHING_KNOWN,
            Set.of(),
            true,
            StatedContents.RowSubject.FOOD);
    Entry soup = row.with(RowOverrides.stating(stated));
    List<Entry> rest = log("2|Lunch|soup", "3|Lunch|ditto", "3|Tea|ditto|150");
    List<Entry> all = COPIED.of(List.of(soup, rest.get(1), rest.get(2))).entries();
    assertSame(stated, all.get(1).given().stated());
    assertNull(all.get(2).given().stated());
  }

  @Test
  void rowsThatWouldGrowWithoutEndAreStopped() {
    List<String> lines = new ArrayList<>(List.of("1||egg"));
    for (int day = 2; day <= 12; day++) {
      lines.add(day + "||same as yesterday");
      lines.add(day + "||same as yesterday");
    }
    CopiedRows.RowsWithCopies result = COPIED.of(log(lines.toArray(String[]::new)));
    assertTrue(result.entries().size() < 1_000, result.entries().size() + " rows");
    assertTrue(
        result.said().values().stream().anyMatch(p -> p.code() == ProblemCode.COPY_TOO_LARGE));
  }

  @Test
  void copiesOfARowAreOneRowOfTheLog() {
    List<Entry> log = then("4||same as yesterday");
    assertEquals(9, COPIED.of(log).entries().size());
    assertEquals(7, Entry.rowsAmong(COPIED.of(log).entries()));
  }
}
