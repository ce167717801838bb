package lytebook.problem;

import java.util.List;

/**
 * Something in the user's data that a person should know. The words come from {@code problems.csv}
 * by the code; the details fill their gaps.
 *
 * @param code what kind of problem
 * @param place where it stands
 * @param excerpt the user's own row or words, its end left out when it is long; may be empty
 * @param details what fills {@code {0}}, {@code {1}} ... of the wording, shortened likewise
 */
public record Problem(ProblemCode code, Place place, String excerpt, List<String> details) {

  private static final int LONGEST_EXCERPT = 300;
  private static final int LONGEST_DETAIL = 150;

  public Problem {
    excerpt = shortened(excerpt, LONGEST_EXCERPT);
    details = details.stream().map(detail -> shortened(detail, LONGEST_DETAIL)).toList();
  }

  /** What is said of a text stays short enough to read, however long the text is. */
  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }

  public static Problem of(ProblemCode code, Place place, String excerpt, String... details) {
    return new Problem(code, place, excerpt, List.of(details));
  }

  public Severity severity() {
    return code.severity();
  }
}
