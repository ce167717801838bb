package lytebook.report.sheet;

import java.util.List;
import lytebook.log.OwnSheet;

/**
 * A column of My foods or Recipes.
 *
 * @param use what it is for, as the readers of these sheets call it
 * @param header its header
 * @param width its width in characters
 */
public record OwnColumn(String use, String header, double width) {
  private static final List<OwnColumn> FOODS =
      List.of(
          new OwnColumn(OwnSheet.FOOD, "Food or measure", 24),
          new OwnColumn("unit", "Unit", 11),
          new OwnColumn("weighs", "One weighs", 11),
          new OwnColumn("kind", "Kind", 10),
          new OwnColumn(OwnSheet.BASIS, "Values are per", 10),
          new OwnColumn("magnesium", "Magnesium (mg)", 11),
          new OwnColumn("calcium", "Calcium (mg)", 10),
          new OwnColumn("potassium", "Potassium (mg)", 11),
          new OwnColumn("sodium", "Sodium (mg)", 10),
          new OwnColumn("salt", "Salt (g)", 8),
          new OwnColumn("fluid", "Water (g)", 8),
          new OwnColumn("energy", "Energy (kcal)", 10),
          new OwnColumn("country", "% is of the daily value in", 13),
          new OwnColumn("fill", "Fill blanks from", 20),
          new OwnColumn(OwnSheet.FOR, "For", 13),
          new OwnColumn(OwnSheet.NOTES, "Notes", 20));

  private static final List<OwnColumn> RECIPES =
      List.of(
          new OwnColumn(OwnSheet.RECIPE, "Recipe", 26),
          new OwnColumn("serves", "Serves", 8),
          new OwnColumn("cooked", "Cooked weight (g)", 11),
          new OwnColumn(OwnSheet.INGREDIENT, "Ingredient", 34),
          new OwnColumn("amount", "Amount", 9),
          new OwnColumn("unit", "Unit", 11),
          new OwnColumn(OwnSheet.FOR, "For", 13),
          new OwnColumn(OwnSheet.NOTES, "Notes", 22));

  /** The columns a person fills in, in their order. */
  public static List<OwnColumn> of(OwnSheet.Kind kind) {
    return kind == OwnSheet.Kind.FOODS ? FOODS : RECIPES;
  }
}
