package lytebook.read;

import java.time.LocalDate;
import lytebook.log.date.DateOrder;
import lytebook.log.date.DateReading;
import lytebook.log.rows.ColumnMap;
import org.jspecify.annotations.Nullable;

/**
 * What reading a log depends on beside the file.
 *
 * @param today the day of the run; a date after the next day is a mistake
 * @param dateOrder order of day and month in dates such as 3/2/2026; null when the user did not
 *     give it, so that the dates themselves must tell
 * @param firstDay date of the first day of a log that names its days without dates; null when the
 *     user did not give it
 * @param map which column of the table is which; null when the user did not say
 */
public record ReadOptions(
    LocalDate today,
    @Nullable DateOrder dateOrder,
    @Nullable LocalDate firstDay,
    @Nullable ColumnMap map) {

  /** A log whose columns and days must tell themselves. */
  public ReadOptions(LocalDate today, @Nullable DateOrder dateOrder) {
    this(today, dateOrder, null, null);
  }

  /** What is known of the dates of a file. */
  public DateReading dates(boolean from1904) {
    return new DateReading(from1904, today, dateOrder);
  }
}
