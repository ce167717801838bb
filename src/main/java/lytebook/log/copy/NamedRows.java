package lytebook.log.copy;

import java.time.LocalDate;
import java.util.Set;

/**
 * Other rows of the log that a row names in place of a food.
 *
 * @param isAbove whether it is the row above; the rest is then empty
 * @param days the days it may mean, where day and month may be changed about; empty when the row
 *     has no day from which to tell
 * @param meal the meal it names; empty when none
 * @param said what it names, as written
 */
record NamedRows(boolean isAbove, Set<LocalDate> days, String meal, String said) {
  NamedRows {
    days = Set.copyOf(days);
  }

  static NamedRows above() {
    return new NamedRows(true, Set.of(), "", "the row above");
  }
}
