package lytebook.log;

import java.util.OptionalDouble;
import java.util.Set;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;

/**
 * What the file itself says of a row, such as the nutrient columns of another program's export.
 *
 * @param grams weight of the whole row; empty when the file gives none
 * @param amounts amounts in the whole row, in the nutrients' units; a blank cell is unknown. Where
 *     water is known, the nutrient that counts drinks alone has the same amount: the food decides
 * @param carried nutrients that the file speaks for. What it leaves blank of these is unknown, and
 *     is not taken from the food table; the others come from the food table
 * @param carriesAll whether the file speaks for every nutrient, so that no food of the table is
 *     needed
 * @param what what the row stands for
 */
public record StatedContents(
    OptionalDouble grams,
    Contents amounts,
    Set<Nutrient> carried,
    boolean carriesAll,
    RowSubject what) {

  /** What a row stands for. */
  public enum RowSubject {
    /** One food or drink. */
    FOOD,
    /** A tablet, powder or drops: weighs nothing. */
    SUPPLEMENT,
    /** All food and drink of a meal or a day; its drinks are not told apart. */
    SUM
  }

  public StatedContents {
    carried = Set.copyOf(carried);
  }

  /** Whether the amount of a nutrient comes from the file, known or not. */
  public boolean carries(Nutrient nutrient) {
    return carriesAll || carried.contains(nutrient);
  }
}
