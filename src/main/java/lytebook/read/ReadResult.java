package lytebook.read;

import java.util.List;
import lytebook.log.FoodLog;
import lytebook.problem.Problem;

/** What came of reading a file. */
public sealed interface ReadResult {

  /**
   * The file holds a food log with at least one usable row.
   *
   * @param log the log, with what could not be read among its problems
   */
  @SuppressWarnings("JavaLangClash")
  record Readable(FoodLog log) implements ReadResult {}

  /**
   * The file holds the logs of several people, each with a code of their own.
   *
   * @param logs one for each person, in the order of the file
   */
  record SeveralClients(List<FoodLog> logs) implements ReadResult {
    public SeveralClients {
      logs = List.copyOf(logs);
    }
  }

  /**
   * The file cannot be used.
   *
   * @param problem why, with severity STOP
   */
  record Unreadable(Problem problem) implements ReadResult {}
}
