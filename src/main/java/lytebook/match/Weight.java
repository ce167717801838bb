package lytebook.match;

import org.jspecify.annotations.Nullable;

/**
 * What one unit of a food weighs.
 *
 * @param unit the unit as shown to the reader
 * @param grams grams of edible portion in one
 * @param from where the grams come from
 * @param taken what was taken for the unit written; null when it was the unit itself
 */
record Weight(String unit, double grams, Helping.From from, @Nullable String taken) {
  static Weight of(String unit, double grams, Helping.From from) {
    return new Weight(unit, grams, from, null);
  }

  static Weight assumed(String unit, double grams, String taken) {
    return new Weight(unit, grams, Helping.From.PORTION_ASSUMED, taken);
  }

  /** So many plain ones, as a size says: a large glass by a glass. */
  Weight resized(String name, Unit size) {
    double sized = size.size() * grams;
    return assumed(
        name, sized, Numbers.plain(size.size()) + " " + unit + ", " + Numbers.grams(sized));
  }
}
