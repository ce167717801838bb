package lytebook.dialect;

import java.util.Map;
import java.util.OptionalDouble;
import lytebook.nutrient.Nutrient;
import org.jspecify.annotations.Nullable;

/** Amounts beyond which a figure of another program is a slip, such as mg where g are said. */
public record BelievableAmounts(Map<String, BelievableRange> byNutrient) {
  /**
   * Bounds of one nutrient.
   *
   * @param mostInARow most in one row, be it a whole day, in the nutrient's unit
   * @param leastPerKcal least that foods hold for each kcal, half of them at least; empty when not
   *     looked at
   * @param mostPerKcal most likewise
   */
  public record BelievableRange(
      double mostInARow, OptionalDouble leastPerKcal, OptionalDouble mostPerKcal) {}

  boolean isTooMuch(Nutrient nutrient, double amount) {
    BelievableRange bounds = of(nutrient);
    return bounds != null && amount > bounds.mostInARow();
  }

  /** Whether foods cannot hold so much or so little of a nutrient for each kcal. */
  boolean isOffPerKcal(Nutrient nutrient, double perKcal) {
    BelievableRange bounds = of(nutrient);
    return bounds != null
        && (perKcal < bounds.leastPerKcal().orElse(0)
            || perKcal > bounds.mostPerKcal().orElse(Double.MAX_VALUE));
  }

  private @Nullable BelievableRange of(Nutrient nutrient) {
    return byNutrient.get(nutrient.id());
  }
}
