package lytebook.log.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDaysTest {
  private static final NamedDays.DayWords WORDS =
      new NamedDays.DayWords(
          Map.of("monday", DayOfWeek.MONDAY, "wed", DayOfWeek.WEDNESDAY), Set.of("day"));

  /** A Thursday. */
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "Day 1, true",
    "day 12, true",
    "Monday, true",
    "WED, true",
    "2 Mar, true",
    "2/3, true",
    "2.3., true",
    "29 Feb, true",
    "Day, false",
    "Day 0, false",
    "Daily 3, false",
    "2, false",
    "32/32, false",
    "2 eggs, false",
    "31 Nov, false",
    "2026-03-02, false",
  })
  void aDayWithoutItsDate(String text, boolean isOne) {
    assertEquals(isOne, new NamedDays(WORDS, null).isOne(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Day 1, 2026-12-31",
    "Day 3, 2027-01-02",
    "31 Dec, 2026-12-31",
    "1 Jan, 2027-01-01",
    "Monday, 2027-01-04",
  })
  void itsDateCountsFromTheFirstDay(String text, LocalDate date) {
    assertEquals(date, new NamedDays(WORDS, FIRST).date(text).onlyDay());
  }

  /** The same weekday twice is the same day; the other that follows it is later. */
  @Test
  void weekdaysGoOnFromTheOneBefore() {
    NamedDays days = new NamedDays(WORDS, FIRST);
    assertEquals(LocalDate.of(2027, 1, 4), days.date("Monday").onlyDay());
    assertEquals(LocalDate.of(2027, 1, 4), days.date("Monday").onlyDay());
    assertEquals(LocalDate.of(2027, 1, 6), days.date("Wed").onlyDay());
    assertEquals(LocalDate.of(2027, 1, 11), days.date("Monday").onlyDay());
  }

  /** 5/1 is the next 5 January, or May 1 by the other order. */
  @Test
  void twoNumbersStayOpen() {
    assertEquals(
        new WrittenDate("5/1", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 5, 1), false),
        new NamedDays(WORDS, FIRST).date("5/1"));
  }

  @Test
  void nothingIsKnownWithoutTheFirstDay() {
    assertFalse(new NamedDays(WORDS, null).date("Day 2").isReadable());
    assertFalse(NamedDays.NONE.isOne("Monday"));
  }
}
