package lytebook.nutrient;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What is known of a food's nutrients, per 100 g edible portion. An absent value was not measured;
 * it is never zero.
 */
public final class Contents {
  private static final double UNKNOWN = Double.NaN;

  private final double[] per100g;

  private Contents(double[] per100g) {
    this.per100g = per100g;
  }

  /** Starts contents in which nothing is known. */
  public static Builder builder(Nutrients nutrients) {
    return new Builder(nutrients.size());
  }

  /** Amount in the nutrient's unit per 100 g, at least 0; empty when unknown. */
  public OptionalDouble of(Nutrient nutrient) {
    double value = per100g[nutrient.index()];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Whether the amount of a nutrient is known. */
  public boolean knows(Nutrient nutrient) {
    return !Double.isNaN(per100g[nutrient.index()]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Contents that && Arrays.equals(per100g, that.per100g);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(per100g);
  }

  @Override
  public String toString() {
    return Arrays.toString(per100g);
  }

  /** Collects contents, one nutrient at a time. */
  public static final class Builder {
    private final double[] per100g;

    private Builder(int size) {
      per100g = new double[size];
      Arrays.fill(per100g, UNKNOWN);
    }

    /** Sets an amount per 100 g; a negative or non-finite one is a fault of the program. */
    public Builder set(Nutrient nutrient, double amount) {
      if (!(amount >= 0 && Double.isFinite(amount))) {
        throw new IllegalArgumentException(nutrient.id() + " " + amount);
      }
      per100g[nutrient.index()] = amount;
      return this;
    }

    public Contents build() {
      return new Contents(per100g.clone());
    }
  }
}
