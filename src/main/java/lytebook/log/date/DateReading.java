package lytebook.log.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the dates of a file before any is read.
 *
 * @param from1904 whether the workbook counts its days from 1904
 * @param today the day of the run, which no day comes long after; the last day of all where it is
 *     not known
 * @param order order of day and month that the user gave; null when none
 */
public record DateReading(boolean from1904, LocalDate today, @Nullable DateOrder order) {
  /** The day after the run: a later date is a mistake. */
  public LocalDate tomorrow() {
    return today.equals(LocalDate.MAX) ? today : today.plusDays(1);
  }
}
