package lytebook.health;

import java.util.Collection;
import java.util.List;

/**
 * A sign that comes before every word on food.
 *
 * @param id its id, such as {@code RF01}
 * @param question what a client ticks
 * @param urgency how soon to act
 * @param message what to do
 * @param audience codes of the conditions with which it is asked; empty when everyone is asked
 * @param sources ids of its sources
 */
public record RedFlag(
    String id,
    String question,
    Urgency urgency,
    String message,
    List<String> audience,
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

  public RedFlag {
    audience = List.copyOf(audience);
    sources = List.copyOf(sources);
  }

  /** Whether it is asked of a person with these conditions. A sign that is ticked always counts. */
  public boolean isAskedWith(Collection<String> codes) {
    return audience.isEmpty() || audience.stream().anyMatch(codes::contains);
  }
}
