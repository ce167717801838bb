package lytebook.log.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.date.WrittenDate;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Copies the rows that stand for every day to each day of which the log has another row.
 *
 * @param entries the rows, dated; filled in place
 * @param written the date of each as written
 */
record EveryDayRows(List<Entry> entries, List<@Nullable WrittenDate> written) {
  /**
   * Makes the copies, each in the place of its row.
   *
   * @param problems takes what keeps a row from being copied
   * @return why the log cannot be used, where it names no day at all; else null
   */
  @Nullable Problem copy(List<Problem> problems) {
    List<Entry> copied = new ArrayList<>();
    SortedSet<LocalDate> days = days();
    long copies = 0;
    boolean othersStand = false;
    Problem first = null;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String date = everyDay(i);
      if (date == null || entry.text().isEmpty()) {
        othersStand |= date == null;
        copied.add(entry);
        continue;
      }
      copies += days.size();
      if (days.isEmpty() || copies > FoodLog.MOST_COPIES) {
        copied.add(entry);
        Problem problem = problem(entry, date, days.isEmpty());
        first = first == null ? problem : first;
        problems.add(problem);
      } else {
        days.forEach(day -> copied.add(entry.ofEveryDay(day, date)));
      }
    }
    entries.clear();
    entries.addAll(copied);
    return days.isEmpty() && !othersStand && first != null
        ? new Problem(ProblemCode.ONLY_EVERY_DAY, first.place(), first.excerpt(), first.details())
        : null;
  }

  private SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (int i = 0; i < entries.size(); i++) {
      LocalDate date = entries.get(i).date();
      if (date != null && everyDay(i) == null && !entries.get(i).text().isEmpty()) {
        days.add(date);
      }
    }
    return days;
  }

  private @Nullable String everyDay(int at) {
    WrittenDate date = written.get(at);
    return date != null && date.isEveryDay() ? date.text() : null;
  }

  private static Problem problem(Entry entry, String date, boolean noDays) {
    return LogDates.ofDate(
        noDays ? ProblemCode.EVERY_DAY_OF_NONE : ProblemCode.COPY_TOO_LARGE,
        entry,
        date,
        date,
        Integer.toString(FoodLog.MOST_COPIES));
  }
}
