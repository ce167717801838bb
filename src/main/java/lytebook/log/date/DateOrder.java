package lytebook.log.date;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Which part of a date such as {@code 3/2/2026} is the day. */
public enum DateOrder {
  /** Day first: 3 February. */
  DMY,
  /** Month first: March 2. */
  MDY;

  /**
   * What all dates of a log together say.
   *
   * @param dates every distinct date as written
   * @param tomorrow the last day that can have been eaten on
   * @return the order; null when the dates do not tell
   */
  public static @Nullable DateOrder of(Collection<WrittenDate> dates, LocalDate tomorrow) {
    return DateOrderFinder.order(dates, tomorrow);
  }
}
