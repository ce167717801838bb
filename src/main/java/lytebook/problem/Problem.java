package lytebook.problem;

import java.util.List;

/**
 * Something in the user's data that a person should know. The words come from {@code problems.csv}
 * by the code; the details fill their gaps.
 *
 * @param code what kind of problem
 * @param place where it stands
 * @param excerpt the user's own row or words; may be empty
 * @param details what fills {@code {0}}, {@code {1}} ... of the wording
 */
public record Problem(ProblemCode code, Place place, String excerpt, List<String> details) {

  public Problem {
    details = List.copyOf(details);
  }

  public static Problem of(ProblemCode code, Place place, String excerpt, String... details) {
    return new Problem(code, place, excerpt, List.of(details));
  }

  public Severity severity() {
    return code.severity();
  }
}
