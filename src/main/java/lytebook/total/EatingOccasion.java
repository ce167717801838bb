package lytebook.total;

import java.time.LocalTime;
import java.util.Locale;
import lytebook.log.Entry;

/** What tells one eating occasion of a day from another. */
public final class EatingOccasion {
  private EatingOccasion() {}

  /**
   * The meal of a row as a key: characters that spreadsheets take for wildcards are replaced. Empty
   * when no meal is given.
   */
  public static String mealKey(Entry entry) {
    return entry.meal().replace('~', '-').replace('*', '+').replace('?', '.');
  }

  /** Minute of the day, where a row has a time and no meal; -1 otherwise. */
  public static int minute(Entry entry) {
    LocalTime time = entry.time();
    return time == null || !entry.meal().isEmpty()
        ? -1
        : (int) Math.rint(time.toSecondOfDay() / 60.0);
  }

  /** Whether a row tells when it was eaten. */
  static boolean isGiven(Entry entry) {
    return !entry.meal().isEmpty() || entry.time() != null;
  }

  /** Equal for the rows of one occasion, whatever the case of the meal's letters. */
  static Object key(Entry entry) {
    return entry.meal().isEmpty() ? minute(entry) : mealKey(entry).toLowerCase(Locale.ROOT);
  }
}
