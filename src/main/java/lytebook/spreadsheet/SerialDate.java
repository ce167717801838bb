package lytebook.spreadsheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Dates as a spreadsheet counts them: days since a base day, the time as a fraction of a day. */
public final class SerialDate {
  /** The day before serial 1 as it works out after the 29 February 1900 that never was. */
  private static final LocalDate BASE = LocalDate.of(1899, 12, 30);

  /** To be added to a day of an old Macintosh workbook, which counts from 1904. */
  public static final int DAYS_TO_1904 = 1462;

  public static final int SECONDS_PER_DAY = 86_400;

  /** Nobody kept a food log in a spreadsheet before; an earlier date is a slip. */
  public static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  private SerialDate() {}

  /** The number that stands for the start of a day. */
  public static long of(LocalDate date) {
    return ChronoUnit.DAYS.between(BASE, date);
  }

  /**
   * The day that a number stands for.
   *
   * @param serial days by the base of most workbooks, with a fraction for the time of day
   * @return the day; null when it is not one of 1950 to 2099 and so no day of a food log
   */
  public static @Nullable LocalDate date(double serial) {
    if (!(serial >= 0 && serial < 1_000_000)) {
      return null;
    }
    LocalDate date = BASE.plusDays((long) Math.floor(serial));
    return date.isBefore(EARLIEST) || !date.isBefore(LATEST) ? null : date;
  }

  /** The time of day, to the second; null when the number is a whole day or no day at all. */
  static @Nullable public LocalTime time(double serial) {
    double fraction = serial - Math.floor(serial);
    int seconds = (int) Math.round(fraction * SECONDS_PER_DAY);
    if (!Double.isFinite(serial) || seconds <= 0 || seconds >= SECONDS_PER_DAY) {
      return null;
    }
    return LocalTime.ofSecondOfDay(seconds);
  }
}
