package lytebook.food;

/**
 * A household portion of one food: {@code 1 cup = 244 g}.
 *
 * @param measure as the source words it, its number included: {@code 1 cup}, {@code 3 oz}, {@code 1
 *     slice, thin}
 * @param grams weight of the whole measure, grams of edible portion, above 0
 */
public record Portion(String measure, double grams) {
  public Portion {
    if (!(grams > 0 && Double.isFinite(grams))) {
      throw new IllegalArgumentException(measure + " = " + grams);
    }
  }
}
