package lytebook.match;

import java.util.List;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/**
 * What the words of a row mean, wherever in the log they stand.
 *
 * @param match the food
 * @param serving the amount
 * @param findings what is wrong or in doubt
 */
public record CellMatch(Match match, Serving serving, List<UnplacedProblem> findings) {
  /** What is wrong or in doubt about some words, wherever in the log they stand. */
  public record UnplacedProblem(ProblemCode code, LogColumn column, List<String> details) {
    public static UnplacedProblem of(ProblemCode code, LogColumn column, String... details) {
      return new UnplacedProblem(code, column, List.of(details));
    }

    public Problem at(Entry entry) {
      return new Problem(code, entry.place(column), entry.excerpt(), details);
    }
  }

  public CellMatch {
    findings = List.copyOf(findings);
  }

  /** The row of the log that has these words. */
  public MatchedEntry at(Entry entry) {
    List<Problem> problems = findings.stream().map(finding -> finding.at(entry)).toList();
    return new MatchedEntry(entry, match, serving, problems);
  }
}
