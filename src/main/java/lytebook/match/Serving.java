package lytebook.match;

import java.util.OptionalDouble;
import lytebook.nutrient.Amounts;

/**
 * How much was eaten: {@code amount} units of {@code gramsPerUnit}.
 *
 * @param amount number of units; 0 where the log says that none was eaten; empty when it could not
 *     be read or is not believed
 * @param unit unit it is a number of, as shown to the reader
 * @param gramsPerUnit grams of edible portion in one unit; empty when unknown
 * @param from where the grams come from
 */
public record Serving(
    OptionalDouble amount, String unit, OptionalDouble gramsPerUnit, GramsFrom from) {

  /** Nothing is known of it. */
  public static final Serving UNKNOWN = unweighed(OptionalDouble.empty(), "");

  /** Units of which nobody knows what one weighs. */
  public static Serving unweighed(OptionalDouble amount, String unit) {
    return new Serving(amount, unit, OptionalDouble.empty(), GramsFrom.UNKNOWN);
  }

  /** So many units that weigh so much each. */
  public static Serving of(double amount, String unit, double gramsPerUnit, GramsFrom from) {
    return new Serving(OptionalDouble.of(amount), unit, OptionalDouble.of(gramsPerUnit), from);
  }

  /** Where the grams of a helping come from. */
  public enum GramsFrom {
    /** A unit of mass. */
    MASS,
    /** A unit of volume, by this food's own weight of a cup, tablespoon or fluid ounce. */
    VOLUME,
    /** A household portion that the table lists for this food. */
    PORTION,
    /** A household portion that was taken for the one written; said to the reader. */
    PORTION_ASSUMED,
    /** No amount was written: one usual portion, said to the reader. */
    USUAL_PORTION,
    /** A person said what the unit weighs. */
    CHOSEN,
    /** The file states it. */
    STATED,
    /** Could not be worked out. */
    UNKNOWN
  }

  /** Grams eaten; empty when amount or weight is unknown. */
  public OptionalDouble grams() {
    return Amounts.map(amount, gramsPerUnit, (one, other) -> one * other);
  }
}
