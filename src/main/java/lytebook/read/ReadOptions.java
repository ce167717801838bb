package lytebook.read;

import java.time.LocalDate;
import lytebook.log.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What reading a log depends on beside the file.
 *
 * @param today the day of the run; a date after the next day is a mistake
 * @param dateOrder order of day and month in dates such as 3/2/2026; null when the user did not
 *     give it, so that the dates themselves must tell
 * @param firstDay day that a file begins with which numbers its days; null when the user did not
 *     give it
 */
public record ReadOptions(
    LocalDate today, @Nullable DateOrder dateOrder, @Nullable LocalDate firstDay) {
  public ReadOptions(LocalDate today, @Nullable DateOrder dateOrder) {
    this(today, dateOrder, null);
  }
}
