package lytebook.log.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lytebook.log.Entry;
import lytebook.log.LogSource;
import lytebook.log.date.DateReading;
import lytebook.log.date.NamedDays;
import lytebook.log.date.WrittenDate;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A log in the making: what the sheets of a file hold, taken one after the other, their dates
 * understood all together at the end.
 */
public final class LogDraft {
  public final LogDates dates;
  final TextPool pool = new TextPool();
  private final List<String> sheets = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<@Nullable WrittenDate> written = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Place, Integer> hidden = new LinkedHashMap<>();

  /**
   * @param reading what is known of its dates
   * @param days words for days without dates, and the date of the first of them
   * @param words words for every day
   */
  public LogDraft(DateReading reading, NamedDays days, RowWords words) {
    this(new LogDates(reading, null, days, words));
  }

  LogDraft(LogDates dates) {
    this.dates = dates;
  }

  /** Starts a sheet: what is found from now on stands in it, in the order of the sheets. */
  public void start(LogSource source) {
    String sheet = String.valueOf(source.sheet());
    if (!sheets.contains(sheet)) {
      sheets.add(sheet);
    }
  }

  public void add(Entry entry, @Nullable WrittenDate date, boolean isHidden) {
    entries.add(entry);
    written.add(date);
    if (isHidden) {
      hidden.merge(entry.source().whole(), 1, Integer::sum);
    }
  }

  public void add(Problem problem) {
    problems.add(problem);
  }

  void addAll(List<Problem> found) {
    problems.addAll(found);
  }

  /**
   * All rows have been taken: what they come to.
   *
   * @param whole where they stand: the sheet, or the file when there are several
   */
  public LogRows finish(Place whole) {
    hidden.forEach(
        (place, rows) ->
            problems.add(Problem.of(ProblemCode.ROWS_HIDDEN, place, "", Integer.toString(rows))));
    Problem stop = dates.resolve(entries, written, problems);
    if (stop == null && entries.stream().noneMatch(LogDraft::isUsable)) {
      stop = nothingUsable(whole);
    }
    problems.sort(inOrder());
    return new LogRows(entries, withoutRepeats(problems), stop);
  }

  private Comparator<Problem> inOrder() {
    return Comparator.<Problem>comparingInt(
            problem -> sheets.indexOf(String.valueOf(problem.place().sheet())))
        .thenComparingInt(problem -> problem.place().row());
  }

  /** In a text file several cells of a row may have one place and one fault. */
  private static List<Problem> withoutRepeats(List<Problem> sorted) {
    List<Problem> said = new ArrayList<>(sorted.size());
    for (Problem problem : sorted) {
      if (said.isEmpty() || !problem.equals(said.get(said.size() - 1))) {
        said.add(problem);
      }
    }
    return said;
  }

  private static boolean isUsable(Entry entry) {
    return entry.date() != null && !entry.text().isEmpty();
  }

  private Problem nothingUsable(Place whole) {
    String rows = Integer.toString(entries.size());
    List<Problem> ofRows = problems.stream().filter(problem -> problem.place().row() > 0).toList();
    if (ofRows.isEmpty()) {
      return Problem.of(ProblemCode.NO_USABLE_ROW, whole, "", rows);
    }
    Problem first = Collections.min(ofRows, inOrder());
    return Problem.of(ProblemCode.NO_USABLE_ROW, first.place(), first.excerpt(), rows);
  }
}
