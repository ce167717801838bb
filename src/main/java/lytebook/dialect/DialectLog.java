package lytebook.dialect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lytebook.log.DayMark;
import lytebook.log.Entry;
import lytebook.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The log of one person out of another program's export.
 *
 * @param client whose it is; empty when the file does not say
 * @param entries the rows, in the order of the file
 * @param marks days that the program says, or its kind of file implies, are complete
 * @param problems what is wrong with these rows and with the file
 */
public record DialectLog(
    String client, List<Entry> entries, Map<LocalDate, DayMark> marks, List<Problem> problems) {
  /**
   * The logs in another program's export.
   *
   * @param logs one for each person in it, in the order of the file
   * @param stop why nothing can be used; null when something can
   */
  public record ExportLogs(List<DialectLog> logs, @Nullable Problem stop) {
    public ExportLogs {
      logs = List.copyOf(logs);
    }
  }

  public DialectLog {
    entries = List.copyOf(entries);
    marks = Map.copyOf(marks);
    problems = List.copyOf(problems);
  }

  /** This log and another of the same person, as from two sheets. */
  public DialectLog and(DialectLog other) {
    List<Entry> allEntries = Stream.concat(entries.stream(), other.entries.stream()).toList();
    Map<LocalDate, DayMark> allMarks = new HashMap<>(marks);
    allMarks.putAll(other.marks);
    List<Problem> allProblems =
        Stream.concat(problems.stream(), other.problems.stream()).distinct().toList();
    return new DialectLog(client, allEntries, allMarks, allProblems);
  }

  /** The same with one more problem of the file, before the others. */
  DialectLog with(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(0, problem);
    return new DialectLog(client, entries, marks, all);
  }
}
