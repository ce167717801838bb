package lytebook.log.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was written, which may mean two days until the order of day and month is known.
 *
 * @param text as written, for the reader
 * @param dayFirst the day it means when the day stands first; null when that is no date
 * @param monthFirst the day it means when the month stands first; null when that is no date
 * @param isEveryDay whether it means every day of the log
 */
public record WrittenDate(
    String text, @Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst, boolean isEveryDay) {

  /** Words for every day. */
  public static WrittenDate everyDay(String text) {
    return new WrittenDate(text, null, null, true);
  }

  /** A date that means one day whatever the order. */
  public static WrittenDate of(String text, LocalDate date) {
    return new WrittenDate(text, date, date, false);
  }

  /** A text that is no date. */
  static WrittenDate unreadable(String text) {
    return new WrittenDate(text, null, null, false);
  }

  /** Two numbers and a year, of which the first or the second is the day. */
  static WrittenDate ofParts(String text, int first, int second, int year) {
    return new WrittenDate(
        text, dateOrNull(year, second, first), dateOrNull(year, first, second), false);
  }

  /** The day under an order; null when it is no date. */
  @Nullable
  public LocalDate under(DateOrder order) {
    return order == DateOrder.DMY ? dayFirst : monthFirst;
  }

  /** The day that it means whatever the order; null when there is no such day. */
  public @Nullable LocalDate onlyDay() {
    return dayFirst != null && dayFirst.equals(monthFirst) ? dayFirst : null;
  }

  public boolean isReadable() {
    return dayFirst != null || monthFirst != null || isEveryDay;
  }

  static @Nullable LocalDate dateOrNull(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
