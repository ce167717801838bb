package lytebook.match;

import java.util.List;
import java.util.Locale;
import lytebook.food.Food;
import org.jspecify.annotations.Nullable;

/**
 * The most grams of a food that one row of a log can mean.
 *
 * @param limits the limits, the first that applies decides; the last applies to all
 */
public record AbsurdAmounts(List<Limit> limits) {
  /**
   * A limit.
   *
   * @param appliesTo {@code any}, {@code drink}, or words of a food's category
   * @param grams the most that is believed
   */
  public record Limit(String appliesTo, double grams) {
    boolean appliesTo(@Nullable Food food) {
      if (appliesTo.equals("any")) {
        return true;
      }
      if (food == null) {
        return false;
      }
      return appliesTo.equals("drink")
          ? food.kind().isDrunk()
          : food.category().toLowerCase(Locale.ROOT).contains(appliesTo);
    }
  }

  public AbsurdAmounts {
    limits = List.copyOf(limits);
  }

  /** Whether nobody eats that much of a food; of an unknown one when it is null. */
  boolean isAbsurd(@Nullable Food food, double grams) {
    for (Limit limit : limits) {
      if (limit.appliesTo(food)) {
        return grams > limit.grams();
      }
    }
    return false;
  }
}
