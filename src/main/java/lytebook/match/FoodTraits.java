package lytebook.match;

import java.util.Locale;
import java.util.Set;
import lytebook.food.Food;
import lytebook.food.FoodWords;

/**
 * What the rows of our tables ask of a food, worked out once.
 *
 * @param food the food
 * @param name the words of its name, in the form of {@link FoodWords#folded}
 * @param category its category in small letters
 */
record FoodTraits(Food food, Set<String> name, String category) {
  static FoodTraits of(Food food) {
    return new FoodTraits(
        food, Set.copyOf(FoodWords.folded(food.name())), food.category().toLowerCase(Locale.ROOT));
  }
}
