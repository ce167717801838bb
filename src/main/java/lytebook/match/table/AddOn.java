package lytebook.match.table;

import java.util.List;
import lytebook.food.Food;
import lytebook.text.FoodWords;

/**
 * What little of one food is put to another: butter to bread, milk to tea.
 *
 * @param text words of the food that is put to the other
 * @param addedTo words of the food that it is put to, or of that food's category
 * @param grams grams taken where the log does not say how much
 * @param each whether that is for each slice or piece, or once for all of it
 */
public record AddOn(String text, String addedTo, double grams, boolean each) {
  public AddOn {
    if (grams <= 0) {
      throw new IllegalArgumentException(text + " to " + addedTo + ": " + grams + " g");
    }
  }

  /** Whether some words name the added food: "skimmed milk", but not "milk chocolate". */
  public boolean isNamedBy(List<String> words, FoodWords dictionary) {
    List<String> own = dictionary.of(text);
    int after = words.size() - own.size();
    return after >= 0 && words.subList(after, words.size()).equals(own);
  }

  /** Whether the words of a food say that it is what this is put to. */
  public boolean isPutTo(List<String> words, FoodWords dictionary) {
    return words.containsAll(dictionary.of(addedTo));
  }

  /** Whether a food is of the kind that this is put to. */
  public boolean isPutTo(Food food) {
    return FoodWords.folded(food.category()).containsAll(FoodWords.folded(addedTo));
  }
}
