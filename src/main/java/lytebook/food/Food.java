package lytebook.food;

import java.util.List;
import java.util.OptionalDouble;
import lytebook.nutrient.Contents;

/**
 * A food as the table lists it.
 *
 * @param id {@code FNDDS:11111000}, {@code SR28:01077}, {@code OWN:...} for a person's own, {@code
 *     LOG:...} for a row whose file states its nutrients
 * @param name the table's name for it
 * @param aliases the source's further descriptions of the same food
 * @param category the source's food category
 * @param kind what it is for our sums and rules
 * @param basis what amount of it the contents are those of
 * @param contents nutrients in one basis
 * @param usualPortionGrams weight of one usual helping; empty when the source gives none
 * @param portions household portions, in the source's order
 * @param sourceRelease the table and release the figures come from
 */
public record Food(
    String id,
    String name,
    List<String> aliases,
    String category,
    FoodKind kind,
    Basis basis,
    Contents contents,
    OptionalDouble usualPortionGrams,
    List<Portion> portions,
    String sourceRelease) {

  /** What a food is for sums and rules. */
  public enum FoodKind {
    FOOD,
    /** Counts toward drinks. */
    DRINK,
    /** Counts toward drinks, never suggested. */
    ALCOHOL,
    /** Potassium chloride sold in place of salt; never suggested. */
    SALT_SUBSTITUTE,
    /** A tablet, powder or drops: totalled apart, weighs nothing, no food. */
    SUPPLEMENT,
    /** Stands for rows that a person left out: adds nothing, weighs nothing, is no gap. */
    LEFT_OUT;

    /** Whether its water is drunk rather than eaten. */
    public boolean isDrunk() {
      return this == DRINK || this == ALCOHOL;
    }

    /** Whether it is food or drink at all, so that it weighs in coverage and is counted a food. */
    public boolean isEaten() {
      return this != SUPPLEMENT && this != LEFT_OUT;
    }
  }

  /** The amount of a food that its contents are those of. */
  public enum Basis {
    /** 100 g edible portion. */
    PER_100_G,
    /** One tablet, scoop, sachet: the unit it is logged in. */
    PER_UNIT,
    /** A row of the log, which states its own amounts; the food itself has none. */
    PER_ROW
  }

  /** Begins the id of a food that the user brings along. */
  public static final String OWN = "OWN:";

  /** Whether the user brought the food along. */
  public boolean isOwn() {
    return id.startsWith(OWN);
  }

  /** Whether it is a tablet or powder of whose contents nothing is told. */
  public boolean isOfUnknownContent() {
    return kind == FoodKind.SUPPLEMENT
        && basis == Basis.PER_UNIT
        && contents.equals(Contents.NOTHING_KNOWN);
  }

  public Food {
    aliases = List.copyOf(aliases);
    portions = List.copyOf(portions);
  }
}
