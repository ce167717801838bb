package lytebook.match;

/**
 * A unit in which people write amounts.
 *
 * @param name the name shown to the reader
 * @param kind what it measures
 * @param size grams in one for mass, millilitres in one for volume; 0 for the others
 * @param alone whether the unit without a number means one of it ("slice", not "g")
 */
public record Unit(String name, Kind kind, double size, boolean alone) {

  /** What a unit measures. */
  public enum Kind {
    MASS,
    VOLUME,
    /** A measure that weighs what the food's own table says: slice, can, handful. */
    HOUSEHOLD,
    /** Small, medium, large. */
    SIZE,
    /** One helping, whatever it weighs. */
    HELPING,
    /** One piece of the food. */
    PIECE
  }

  /** Whether its weight depends on no household portion. */
  public boolean isMeasured() {
    return kind == Kind.MASS || kind == Kind.VOLUME;
  }
}
