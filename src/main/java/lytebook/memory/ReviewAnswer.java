package lytebook.memory;

import java.time.LocalDate;
import java.util.List;
import lytebook.problem.Place;
import org.jspecify.annotations.Nullable;

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
   * @param idOrGrams a food id or grams; may be empty
   * @param everyone whether it holds for all clients
   */
  public record FilledCells(String choice, String idOrGrams, boolean everyone) {
    boolean isNothing() {
      return choice.isEmpty() && idOrGrams.isEmpty();
    }
  }

  /** The words of the choices that name no food. */
  public record ChoiceWords(String leftOut, String cannotSay) {}

  public ReviewAnswer {
    days = List.copyOf(days);
  }

  /** Whether the person changed anything. */
  boolean isNew() {
    return !now.equals(was);
  }

  /** The id at the end of a choice, {@code Milk, NFS [FNDDS:11100000]}; null when there is none. */
  static @Nullable String idIn(String choice) {
    int open = choice.lastIndexOf('[');
    int close = choice.lastIndexOf(']');
    return open >= 0 && close > open + 1 ? choice.substring(open + 1, close).strip() : null;
  }
}
