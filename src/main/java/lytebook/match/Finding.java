package lytebook.match;

import java.util.List;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** What is wrong or in doubt about some words, wherever in the log they stand. */
record Finding(ProblemCode code, LogColumn column, List<String> details) {
  static Finding of(ProblemCode code, LogColumn column, String... details) {
    return new Finding(code, column, List.of(details));
  }

  Problem at(Entry entry) {
    return new Problem(code, entry.place(column), entry.excerpt(), details);
  }
}
