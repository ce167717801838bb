package lytebook.total;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lytebook.log.DayMark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {
  /** Four foods, two occasions and 500 kcal; the person's own word comes first (method.md 4.5). */
  @ParameterizedTest
  @CsvSource({
    // mark, rows, foods, occasions, log has occasions, kcal, status
    "AUTO, 4, 4, 2, true, 500, COMPLETE",
    "AUTO, 4, 3, 2, true, 2000, PARTIAL",
    "AUTO, 4, 4, 1, true, 2000, PARTIAL",
    "AUTO, 4, 4, 2, true, 499.9, PARTIAL",
    "AUTO, 4, 4, 0, false, 500, COMPLETE",
    "AUTO, 0, 0, 0, true, 0, MISSING",
    "YES, 1, 1, 1, true, 10, COMPLETE",
    "YES, 0, 0, 0, true, 0, MISSING",
    "NO, 9, 9, 4, true, 2500, PARTIAL",
    "NO, 0, 0, 0, true, 0, MISSING",
    "FASTED, 0, 0, 0, true, 0, COMPLETE",
    "FASTED, 1, 1, 1, true, 30, COMPLETE",
  })
  void aDayIsComplete(
      DayMark mark,
      int rows,
      int foods,
      int occasions,
      boolean logHasOccasions,
      double kcal,
      DayTotal.Status status) {
    assertEquals(status, Completeness.of(mark, rows, foods, occasions, logHasOccasions, kcal));
  }
}
