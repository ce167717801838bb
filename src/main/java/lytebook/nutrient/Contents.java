package lytebook.nutrient;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What is known of the nutrients in some amount of food: 100 g edible portion, one tablet, a whole
 * row. Whoever holds the contents says which. An absent value was not measured; it is never zero.
 */
public final class Contents {
  private static final double UNKNOWN = Double.NaN;

  /** Contents in which nothing is known. */
  public static final Contents NOTHING_KNOWN = new Contents(new double[0]);

  /** What 100 g of anything can hold at most: more is a slip of a unit or of a decimal point. */
  private static final Map<String, Double> MOST_IN_100_G =
      Map.of("mg", 100_000.0, "g", 100.5, "ml", 100.5, "kcal", 910.0);

  private final double[] amounts;

  private Contents(double[] amounts) {
    this.amounts = amounts;
  }

  /**
   * Whether 100 g can hold an amount: no more than their weight, and no more energy than pure fat.
   *
   * @param unit mg, g, mL or kcal, in any case
   */
  public static boolean fitsIn100Grams(double amount, String unit) {
    return amount <= MOST_IN_100_G.getOrDefault(unit.toLowerCase(Locale.ROOT), Double.MAX_VALUE);
  }

  /** Starts contents in which nothing is known. */
  public static Builder builder(Nutrients nutrients) {
    return new Builder(nutrients.size());
  }

  /** Amount in the nutrient's unit, at least 0; empty when unknown. */
  public OptionalDouble of(Nutrient nutrient) {
    return knows(nutrient) ? OptionalDouble.of(amounts[nutrient.index()]) : OptionalDouble.empty();
  }

  /** Whether the amount of a nutrient is known. */
  public boolean knows(Nutrient nutrient) {
    return nutrient.index() < amounts.length && !Double.isNaN(amounts[nutrient.index()]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Contents that && Arrays.equals(amounts, that.amounts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(amounts);
  }

  @Override
  public String toString() {
    return Arrays.toString(amounts);
  }

  /** Collects contents, one nutrient at a time. */
  public static final class Builder {
    private final double[] amounts;

    private Builder(int size) {
      amounts = new double[size];
      Arrays.fill(amounts, UNKNOWN);
    }

    /** Sets an amount; a negative or non-finite one is a fault of the program. */
    public Builder set(Nutrient nutrient, double amount) {
      if (!(amount >= 0 && Double.isFinite(amount))) {
        throw new IllegalArgumentException(nutrient.id() + " " + amount);
      }
      amounts[nutrient.index()] = amount;
      return this;
    }

    public Contents build() {
      return new Contents(amounts.clone());
    }
  }
}
