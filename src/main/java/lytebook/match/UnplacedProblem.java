package lytebook.match;

import java.util.List;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** What is wrong or in doubt about some words, wherever in the log they stand. */
public record UnplacedProblem(ProblemCode code, LogColumn column, List<String> details) {
  public static UnplacedProblem of(ProblemCode code, LogColumn column, String... details) {
    return new UnplacedProblem(code, column, List.of(details));
  }

  public Problem at(Entry entry) {
    return new Problem(code, entry.place(column), entry.excerpt(), details);
  }
}
