package lytebook.food;

import java.util.List;
import java.util.OptionalDouble;
import lytebook.nutrient.Contents;

/**
 * A food as the table lists it.
 *
 * @param id {@code FNDDS:11111000}, {@code SR28:01077} or {@code OWN:...}
 * @param name the table's name for it
 * @param aliases the source's further descriptions of the same food
 * @param category the source's food category
 * @param kind what it is for our sums and rules
 * @param per100g contents per 100 g edible portion
 * @param usualPortionGrams weight of one usual helping; empty when the source gives none
 * @param portions household portions, in the source's order
 * @param sourceRelease the table and release the figures come from
 */
public record Food(
    String id,
    String name,
    List<String> aliases,
    String category,
    Kind kind,
    Contents per100g,
    OptionalDouble usualPortionGrams,
    List<Portion> portions,
    String sourceRelease) {

  /** What a food is for sums and rules. */
  public enum Kind {
    FOOD,
    /** Counts toward drinks. */
    DRINK,
    /** Counts toward drinks, never suggested. */
    ALCOHOL,
    /** Potassium chloride sold in place of salt; never suggested. */
    SALT_SUBSTITUTE;

    /** Whether its water is drunk rather than eaten. */
    public boolean isDrunk() {
      return this == DRINK || this == ALCOHOL;
    }
  }

  /** Begins the id of a food that the user brings along. */
  public static final String OWN = "OWN:";

  /** Whether the user brought the food along. */
  public boolean isOwn() {
    return id.startsWith(OWN);
  }

  public Food {
    aliases = List.copyOf(aliases);
    portions = List.copyOf(portions);
  }
}
