package lytebook.match.portion;

import lytebook.match.Serving.GramsFrom;
import lytebook.match.amount.Unit;
import lytebook.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a food weighs.
 *
 * @param unit the unit as shown to the reader
 * @param grams grams of edible portion in one
 * @param from where the grams come from
 * @param taken what was taken for the unit written; null when it was the unit itself
 */
record UnitWeight(String unit, double grams, GramsFrom from, @Nullable String taken) {
  static UnitWeight of(String unit, double grams, GramsFrom from) {
    return new UnitWeight(unit, grams, from, null);
  }

  static UnitWeight assumed(String unit, double grams, String taken) {
    return new UnitWeight(unit, grams, GramsFrom.PORTION_ASSUMED, taken);
  }

  /** The same, told to the reader as what was taken: {@code 1 usual portion, 240 g}. */
  UnitWeight assumed() {
    return assumed(unit, grams, said());
  }

  /** One of them in words: {@code 1 usual portion, 240 g}. */
  String said() {
    return "1 " + unit + ", " + PlainNumber.grams(grams);
  }

  /** So many plain ones, as a size says: a large glass by a glass. */
  UnitWeight resized(String name, Unit size) {
    double sized = size.size() * grams;
    return assumed(
        name,
        sized,
        PlainNumber.rounded(size.size()) + " " + unit + ", " + PlainNumber.grams(sized));
  }
}
