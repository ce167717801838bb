package lytebook.memory;

import java.time.LocalDate;
import java.util.List;
import lytebook.problem.Place;

/**
 * A line of an earlier report's Review as a person left it.
 *
 * @param choice cell of the choice
 * @param typed cell of the food id or grams
 * @param text the food as written
 * @param unit unit that a decision on the food is kept for
 * @param unitWas unit that the decision that stands there is kept for
 * @param weightUnit unit that a decision on the weight is kept for
 * @param weightNumber how many of them the line's amount is
 * @param scope what leaving the rows out holds for
 * @param days the days of the line's rows
 * @param now what stands in the line
 * @param was what the program wrote there; nothing where it asked
 */
public record ReviewAnswer(
    Place choice,
    Place typed,
    String text,
    String unit,
    String unitWas,
    String weightUnit,
    double weightNumber,
    LeaveOutScope scope,
    List<LocalDate> days,
    FilledCells now,
    FilledCells was) {

  /** What leaving the rows of a line out holds for. */
  public enum LeaveOutScope {
    /** For these words always: they are no food. */
    WORDS,
    /** For the line's days alone: the food may be eaten on others. */
    DAYS,
    /** For the repeats among the rows of each of the line's days. */
    REPEATS
  }

  /**
   * The cells that a person fills in.
   *
   * @param choice one of the list; may be empty
   * @param key what it stands for: a food's id or the name of a {@link NoFood}; empty where the
   *     words are none of those that Review offers
   * @param idOrGrams a food id or grams; may be empty
   * @param everyone whether it holds for all clients
   */
  public record FilledCells(String choice, String key, String idOrGrams, boolean everyone) {
    boolean isNothing() {
      return choice.isEmpty() && idOrGrams.isEmpty();
    }
  }

  /** The choices that name no food. */
  public enum NoFood {
    LEFT_OUT,
    CANNOT_SAY
  }

  public ReviewAnswer {
    days = List.copyOf(days);
  }

  /** Whether the person changed anything. */
  boolean isNew() {
    return !now.equals(was);
  }
}
