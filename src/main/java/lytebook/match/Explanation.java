package lytebook.match;

import java.util.List;
import lytebook.food.Food;

/**
 * How some words were matched, for a person to see.
 *
 * @param food the text without an amount that stood in it
 * @param amount the amount that stood in the text, such as {@code 2 slice}; empty when none did
 * @param words the words the text was reduced to, what it denies beginning with {@link
 *     lytebook.text.FoodWords#DENIED}
 * @param noFood those of the words with which a text is no food, or not one that can be told
 * @param match what was found
 * @param candidates the foods that were looked at, the chosen one first, then best first
 */
public record Explanation(
    String food,
    String amount,
    List<String> words,
    List<String> noFood,
    Match match,
    List<ComparedFood> candidates) {

  /**
   * A food that was looked at, and what speaks for and against it.
   *
   * @param food the food
   * @param score how sure, 0..1
   * @param name which of its names was compared
   * @param held words of the text that the name holds
   * @param readAs words of the text that are near a word of the name: {@code brocoli: broccoli}
   * @param missing words of the text that the name does not hold
   * @param beyond words that the name says beyond the text
   * @param contradicted words that one says and the other denies
   */
  public record ComparedFood(
      Food food,
      double score,
      String name,
      List<String> held,
      List<String> readAs,
      List<String> missing,
      List<String> beyond,
      List<String> contradicted) {
    public ComparedFood {
      held = List.copyOf(held);
      readAs = List.copyOf(readAs);
      missing = List.copyOf(missing);
      beyond = List.copyOf(beyond);
      contradicted = List.copyOf(contradicted);
    }
  }

  public Explanation {
    words = List.copyOf(words);
    noFood = List.copyOf(noFood);
    candidates = List.copyOf(candidates);
  }
}
