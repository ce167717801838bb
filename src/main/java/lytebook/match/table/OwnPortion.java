package lytebook.match.table;

import java.util.List;

/**
 * A portion of our own, for foods of which the food table has none or one that is not what people
 * mean by the word.
 *
 * @param logWords alternatives, each of them words that the log must say for the row to hold, in
 *     the form of {@code FoodWords.folded}; empty when it holds whatever the log says
 * @param foods the foods it is of
 * @param measure name of a unit, or a size and a unit ({@code small glass}), or {@code usual
 *     portion}
 * @param grams weight of one, grams of edible portion
 */
public record OwnPortion(
    List<List<String>> logWords, FoodSelector foods, String measure, double grams) {
  /** The measure that is eaten when no amount is written. */
  public static final String USUAL = "usual portion";

  public OwnPortion {
    logWords = logWords.stream().map(List::copyOf).toList();
    if (!(grams > 0 && Double.isFinite(grams))) {
      throw new IllegalArgumentException(measure + " = " + grams);
    }
  }
}
