package lytebook.problem;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import lytebook.text.SentenceTemplate;

/** The words of every problem: what is wrong, and how to fix it. */
public final class ProblemWording {
  /**
   * The words of one kind of problem.
   *
   * @param message what is wrong, with gaps {@code {0}}, {@code {1}} ...
   * @param fix what the user can do about it, with the same gaps
   */
  public record MessageAndFix(String message, String fix) {}

  private final Map<ProblemCode, MessageAndFix> words;

  /**
   * @param words the words of every code; a missing one is a fault of the program
   */
  public ProblemWording(Map<ProblemCode, MessageAndFix> words) {
    this.words = new EnumMap<>(words);
    for (ProblemCode code : ProblemCode.values()) {
      if (!words.containsKey(code)) {
        throw new IllegalArgumentException("no words for " + code);
      }
    }
  }

  /** What is wrong, as a sentence. */
  public String message(Problem problem) {
    return SentenceTemplate.fill(wordsOf(problem).message(), problem.details());
  }

  /** What to do about it, as a sentence. */
  public String fix(Problem problem) {
    return SentenceTemplate.fill(wordsOf(problem).fix(), problem.details());
  }

  private MessageAndFix wordsOf(Problem problem) {
    return Objects.requireNonNull(words.get(problem.code()));
  }
}
