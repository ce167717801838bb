package lytebook.log.rows;

import java.util.List;
import java.util.function.Predicate;
import lytebook.log.Entry;
import lytebook.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a log once all of them have been seen.
 *
 * @param entries rows that hold a food or should, in the order of the file
 * @param problems what could not be read, in the order of the rows
 * @param stop why nothing can be used; null when something can
 */
public record LogRows(List<Entry> entries, List<Problem> problems, @Nullable Problem stop) {
  public LogRows {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** The same without some of its rows. */
  public LogRows without(Predicate<Entry> some) {
    return new LogRows(entries.stream().filter(some.negate()).toList(), problems, stop);
  }
}
