package lytebook.read;

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
   * The file cannot be used.
   *
   * @param problem why, with severity STOP
   */
  record Unreadable(Problem problem) implements ReadResult {}
}
