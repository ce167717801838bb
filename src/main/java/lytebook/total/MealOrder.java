package lytebook.total;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/**
 * The order of meals in a day; meals it does not know come last, by name.
 *
 * @param rankByMeal rank in the day by the meal's name in lower case
 */
public record MealOrder(Map<String, Integer> rankByMeal) implements Comparator<String> {
  public MealOrder {
    rankByMeal = Map.copyOf(rankByMeal);
  }

  @Override
  public int compare(String one, String other) {
    int byRank = Integer.compare(rank(one), rank(other));
    return byRank != 0 ? byRank : String.CASE_INSENSITIVE_ORDER.compare(one, other);
  }

  private int rank(String meal) {
    if (meal.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return rankByMeal.getOrDefault(meal.toLowerCase(Locale.ROOT), Integer.MAX_VALUE - 1);
  }
}
