package lytebook.match.table;

import java.util.List;
import lytebook.food.Food;
import org.jspecify.annotations.Nullable;

/**
 * The most grams of a food that one row of a log can mean.
 *
 * @param limits the limits, the first that applies decides; the last applies to all
 */
public record AbsurdAmounts(List<GramLimit> limits) {
  /**
   * A limit.
   *
   * @param foods the foods it is for
   * @param grams the most that is believed
   */
  public record GramLimit(FoodSelector foods, double grams) {
    boolean appliesTo(@Nullable Food food) {
      return food == null ? foods.isAny() : foods.covers(food);
    }
  }

  public AbsurdAmounts {
    limits = List.copyOf(limits);
  }

  /** Whether nobody eats that much of a food; of an unknown one when it is null. */
  public boolean isAbsurd(@Nullable Food food, double grams) {
    for (GramLimit limit : limits) {
      if (limit.appliesTo(food)) {
        return grams > limit.grams();
      }
    }
    return false;
  }
}
