package lytebook.health;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A sign that comes before every word on food.
 *
 * @param id its id, such as {@code RF01}
 * @param question what a client ticks
 * @param urgency how soon to act
 * @param message what to do
 * @param audience codes of the conditions with which it is asked; empty when everyone is asked
 * @param askedWhenUnknown whether it is asked too where the answers do not rule those conditions
 *     out
 * @param sources ids of its sources
 */
public record RedFlag(
    String id,
    String question,
    Urgency urgency,
    String message,
    List<String> audience,
    boolean askedWhenUnknown,
    List<String> sources) {
  /** A cramp that lasts more than 10 minutes, as a diary may show it. */
  public static final String LONG_CRAMP = "RF08";

  /** How soon to act, the soonest first. */
  public enum Urgency {
    EMERGENCY,
    SAME_DAY,
    URGENT,
    SOON,
    ROUTINE,
    INFO
  }

  /**
   * Whether it is asked of a person. A sign that is ticked always counts.
   *
   * @param codes conditions that count for them
   * @param mayCount whether their answers leave open that a condition counts
   */
  boolean isAsked(Collection<String> codes, Predicate<String> mayCount) {
    return audience.isEmpty()
        || audience.stream().anyMatch(codes::contains)
        || (askedWhenUnknown && audience.stream().anyMatch(mayCount));
  }
}
