package lytebook.match;

import java.util.List;
import lytebook.food.Food;
import org.jspecify.annotations.Nullable;

/**
 * Which food a log's words mean.
 *
 * @param kind how it was found
 * @param food the food; null when none is sure enough to count
 * @param score how sure, 0..1; that of the best candidate when none is counted
 * @param candidates the runners-up, best first, at most five; the chosen food is not among them
 */
public record Match(
    MatchKind kind, @Nullable Food food, double score, List<FoodCandidate> candidates) {

  /** How a food was found. */
  public enum MatchKind {
    /** The words are the food's name. */
    EXACT,
    /** The words are a listed other name of the food. */
    ALIAS,
    /** The best of several, sure enough to count, for a person to look at. */
    GUESS,
    /** Nothing sure enough: not counted. */
    NONE
  }

  /**
   * A food that the words may mean.
   *
   * @param food the food
   * @param score how sure, 0..1
   */
  public record FoodCandidate(Food food, double score) {}

  public Match {
    candidates = List.copyOf(candidates);
    if ((food == null) != (kind == MatchKind.NONE)) {
      throw new IllegalArgumentException(kind + " with food " + food);
    }
  }

  /** No food is sure enough to count. */
  public static Match none(double score, List<FoodCandidate> candidates) {
    return new Match(MatchKind.NONE, null, score, candidates);
  }

  /** Whether a food was found that counts. */
  public boolean isCounted() {
    return food != null;
  }
}
