package lytebook.match.amount;

/**
 * A unit in which people write amounts.
 *
 * @param name the name shown to the reader
 * @param kind what it measures
 * @param size grams in one for mass, millilitres in one for volume, how many plain ones for a size
 *     or a filling; 0 for the others
 * @param alone whether the unit without a number means one of it ("slice", not "g")
 */
public record Unit(String name, UnitType kind, double size, boolean alone) {

  /** What a unit measures. */
  public enum UnitType {
    MASS,
    VOLUME,
    /** A measure that weighs what the food's own table says: slice, can, handful. */
    HOUSEHOLD,
    /** A household measure in which a food is sold or served: can, pot, glass. */
    CONTAINER,
    /** Small, medium, large. */
    SIZE,
    /** How full or thick a measure is: heaped, thick. Says nothing without one. */
    FILLING,
    /** One helping, whatever it weighs. */
    HELPING,
    /** One piece of the food. */
    PIECE,
    /** What one of a food is called: sandwich, finger. Among the food's words it is one of them. */
    ITEM
  }

  /** Whether it has a size of its own. */
  public boolean isSized() {
    return isMeasured() || isOfAnother();
  }

  /** Whether it tells how large or full another unit is. */
  public boolean isOfAnother() {
    return kind == UnitType.SIZE || kind == UnitType.FILLING;
  }

  /** Whether its weight depends on no household portion. */
  public boolean isMeasured() {
    return kind == UnitType.MASS || kind == UnitType.VOLUME;
  }
}
