package lytebook.match.table;

import java.util.Locale;
import java.util.Set;
import lytebook.food.Food;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/** What the rows of our tables ask of a food, worked out once. */
public final class SelectableFood {
  private final Food food;
  private final String category;
  private @Nullable Set<String> name;

  public SelectableFood(Food food) {
    this.food = food;
    category = food.category().toLowerCase(Locale.ROOT);
  }

  Food food() {
    return food;
  }

  /** The category in small letters. */
  String category() {
    return category;
  }

  /** The words of the name, in the form of {@link FoodWords#folded}. */
  Set<String> name() {
    Set<String> words = name;
    if (words == null) {
      words = Set.copyOf(FoodWords.folded(food.name()));
      name = words;
    }
    return words;
  }
}
