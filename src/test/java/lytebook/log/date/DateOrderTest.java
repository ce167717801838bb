package lytebook.log.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
  private static final LocalDate TOMORROW = LocalDate.of(2026, 6, 15);

  /** Each line: the dates of a log, what they say of their order, and by what. */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "open",
      textBlock =
          """
          2026-03-02; 5 Mar 2026                        | DMY  | no date depends on it
          13/2/2026; 3/2/2026                           | DMY  | no month 13
          2/13/2026; 3/2/2026                           | MDY  | no month 13, the other way round
          13/2/2026; 2/13/2026; 1/13/2026               | MDY  | fewer texts that are no date
          7/6/2026; 8/6/2026                            | DMY  | July is not yet
          6/7/2026; 6/8/2026                            | MDY  | July is not yet, the other way round
          11/1/2025; 4/3/2025                           | open | both orders fit within 400 days
          12/1/2024; 1/12/2025                          | MDY  | nearly two years apart the other way round
          1/5/2026; 2/5/2026; 3/5/2026; 4/5/2026        | DMY  | four days in a row, not one a month
          5/1/2026; 5/2/2026; 5/3/2026; 5/4/2026        | MDY  | four days in a row, the other way round
          1/5/2026; 2/5/2026; 3/5/2026                  | open | three days tell too little
          3/2/2026                                      | open | a single day
          5/5/2026                                      | DMY  | the same either way
          """)
  void theDatesOfALogTogetherTellTheirOrder(String dates, DateOrder order, String why) {
    assertEquals(
        order,
        DateOrder.of(Arrays.stream(dates.split("; ")).map(DateText::read).toList(), TOMORROW),
        why);
  }
}
