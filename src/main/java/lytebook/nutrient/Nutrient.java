package lytebook.nutrient;

import java.util.Objects;

/**
 * A nutrient (or energy) that the program follows. The nutrients are rows of {@code nutrients.csv};
 * docs/adding-a-nutrient.md says what else one needs.
 *
 * @param id stable name, as in JSON: {@code magnesium}
 * @param name name a reader sees: {@code Magnesium}
 * @param unit unit of every amount of it: mg, mL or kcal (1 g of water is 1 mL)
 * @param foodsColumn column of the food table that holds its amount per 100 g edible portion
 * @param counts which foods add to it
 * @param weighedBy which weight its coverage is a share of
 * @param judged how its intake is judged
 * @param labelHeader header of its column on My foods, with its unit; empty where no label has it
 * @param cramps what a diary of cramps says of it
 * @param index position among the nutrients, from 0; the place in every array by nutrient
 */
public record Nutrient(
    String id,
    String name,
    String unit,
    String foodsColumn,
    AddedBy counts,
    WeighedBy weighedBy,
    Judged judged,
    String labelHeader,
    CrampUse cramps,
    int index) {

  /** Energy: what a complete day and other programs' amounts are checked by. */
  public static final String ENERGY = "energy";

  /** Water of all food and drink. */
  public static final String FLUID = "fluid";

  /** Water of what is drunk. */
  public static final String DRINKS = "drinks";

  /** What salt is a name for on labels and in limits. */
  public static final String SODIUM = "sodium";

  /** What salt substitutes are made of. */
  public static final String POTASSIUM = "potassium";

  /** Which foods add to a nutrient. */
  public enum AddedBy {
    /** Every food and drink. */
    ALL,
    /** Drinks alone; any other food adds a known zero. */
    DRINKS
  }

  /** The weight that coverage is a share of. */
  public enum WeighedBy {
    /** Food without plain water, tea, coffee and soft drinks, whose weight would swamp the rest. */
    FOOD,
    /** All that was eaten and drunk. */
    ALL
  }

  /** How the intake of a nutrient is judged. */
  public enum Judged {
    /** Against a goal to reach, and an upper limit where there is one. */
    GOAL,
    /** Against a level to cut back from. */
    CUT_BACK,
    /** Shown, not judged. */
    NONE
  }

  /** What a diary of cramps says of a nutrient. */
  public enum CrampUse {
    /** Its low days are compared with the others, in one family of tests chosen in advance. */
    COMPARED,
    /** Cramps are counted after its low days, outside the family. */
    COUNTED,
    /** Nothing. */
    NONE
  }

  /**
   * Whether it is water: a day on which no drink was written down says nothing of it, however much
   * water its food held.
   */
  public boolean isWater() {
    return weighedBy == WeighedBy.ALL;
  }

  public Nutrient {
    Objects.requireNonNull(id);
    if (index < 0) {
      throw new IllegalArgumentException("index " + index);
    }
  }
}
