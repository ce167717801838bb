package lytebook.log.rows;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gets back {@code 1/2} where a spreadsheet turned it into 1 February or January 2. */
final class FractionFromDate {
  private static final Set<String> FRACTIONS = Set.of("1/2", "1/3", "1/4", "2/3", "3/4");

  private FractionFromDate() {}

  /** The fraction that was typed; null when the day and month of the date are no likely one. */
  static @Nullable String fraction(LocalDate date) {
    int day = date.getDayOfMonth();
    int month = date.getMonthValue();
    String fraction = Math.min(day, month) + "/" + Math.max(day, month);
    return FRACTIONS.contains(fraction) ? fraction : null;
  }
}
