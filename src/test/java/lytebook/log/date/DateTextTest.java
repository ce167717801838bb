package lytebook.log.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-02              | 2026-03-02
          2026/3/2                | 2026-03-02
          20260302                | 2026-03-02
          2.3.2026                | 2026-03-02
          2. 3. 26                | 2026-03-02
          2 March 2026            | 2026-03-02
          2nd Mar 2026            | 2026-03-02
          2-Mar-26                | 2026-03-02
          Mar 2, 2026             | 2026-03-02
          March 2nd 2026          | 2026-03-02
          Mon 2 Mar 2026          | 2026-03-02
          Monday, March 2, 2026   | 2026-03-02
          2 Mar 2026 (Mon)        | 2026-03-02
          2026-03-02T07:30:00Z    | 2026-03-02
          2026-03-02 7:30 pm      | 2026-03-02
          29 Feb 2024             | 2024-02-29
          46083                   | 2026-03-02
          46083.5                 | 2026-03-02
          """)
  void aDateWithOneMeaning(String written, LocalDate date) {
    assertEquals(WrittenDate.of(written, date), DateText.read(written));
  }

  @ParameterizedTest
  @CsvSource({
    "3/2/2026, 2026-02-03, 2026-03-02",
    "3-2-26, 2026-02-03, 2026-03-02",
    "3 / 2 / 2026, 2026-02-03, 2026-03-02",
    "Tue 3/2/2026 07:30, 2026-02-03, 2026-03-02",
    "13/2/2026, 2026-02-13,",
    "2/13/2026, , 2026-02-13",
    "5/5/2026, 2026-05-05, 2026-05-05",
    "30/2/2026, ,",
  })
  void aDateThatTheOrderDecides(String written, LocalDate dayFirst, LocalDate monthFirst) {
    assertEquals(new WrittenDate(written, dayFirst, monthFirst, false), DateText.read(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "2 Mar",
        "2026",
        "2026-13-01",
        "2026-02-30",
        "29 Feb 2026",
        "30 Febtober 2026",
        "2/3",
        "1.5",
        "12345678901",
        "Monday",
        "2026-03/02",
        "2 eggs 2026"
      })
  void noDate(String written) {
    assertFalse(DateText.read(written).isReadable());
  }

  /** Whoever sends a very long text does not make the patterns work for it. */
  @Test
  void aTextIsNoDateWhenItIsLongerThanAnyDate() {
    assertFalse(DateText.read("2026-03-02" + " ".repeat(100)).isReadable());
    assertEquals("", DateText.clock("2026-03-02" + " ".repeat(100) + "7:30"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T07:30:00Z, 07:30:00",
    "2026-03-02 7:30 pm, 7:30 pm",
    "'3/2/2026, 19:05', 19:05",
    "2026-03-02, ''",
    "7:30, ''",
  })
  void theClockBehindADate(String written, String clock) {
    assertEquals(clock, DateText.clock(written));
  }
}
