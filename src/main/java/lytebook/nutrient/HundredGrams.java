package lytebook.nutrient;

import java.util.Locale;
import java.util.Map;

/** What 100 g of anything can hold at most: more is a slip of a unit or of a decimal point. */
public final class HundredGrams {
  private static final Map<String, Double> MOST =
      Map.of("mg", 100_000.0, "g", 100.5, "ml", 100.5, "kcal", 910.0);

  private HundredGrams() {}

  /**
   * Whether 100 g can hold an amount: no more than their weight, and no more energy than pure fat.
   *
   * @param unit mg, g, mL or kcal, in any case
   */
  public static boolean canHold(double amount, String unit) {
    return amount <= MOST.getOrDefault(unit.toLowerCase(Locale.ROOT), Double.MAX_VALUE);
  }
}
