package lytebook.report.sheet.entry;

import java.util.List;
import lytebook.log.OwnFoodSheet;

/**
 * A column of My foods or Recipes.
 *
 * @param use what it is for, as the readers of these sheets call it
 * @param header its header
 * @param width its width in characters
 */
public record OwnFoodColumn(String use, String header, double width) {
  private static final List<OwnFoodColumn> FOODS =
      List.of(
          new OwnFoodColumn(OwnFoodSheet.FOOD, "Food or measure", 24),
          new OwnFoodColumn("unit", "Unit", 11),
          new OwnFoodColumn("weighs", "One weighs", 11),
          new OwnFoodColumn("kind", "Kind", 10),
          new OwnFoodColumn(OwnFoodSheet.BASIS, "Values are per", 10),
          new OwnFoodColumn("magnesium", "Magnesium (mg)", 11),
          new OwnFoodColumn("calcium", "Calcium (mg)", 10),
          new OwnFoodColumn("potassium", "Potassium (mg)", 11),
          new OwnFoodColumn("sodium", "Sodium (mg)", 10),
          new OwnFoodColumn("salt", "Salt (g)", 8),
          new OwnFoodColumn("fluid", "Water (g)", 8),
          new OwnFoodColumn("energy", "Energy (kcal)", 10),
          new OwnFoodColumn("country", "% is of the daily value in", 13),
          new OwnFoodColumn("fill", "Fill blanks from", 20),
          new OwnFoodColumn(OwnFoodSheet.FOR, "For", 13),
          new OwnFoodColumn(OwnFoodSheet.NOTES, "Notes", 20));

  private static final List<OwnFoodColumn> RECIPES =
      List.of(
          new OwnFoodColumn(OwnFoodSheet.RECIPE, "Recipe", 26),
          new OwnFoodColumn("serves", "Serves", 8),
          new OwnFoodColumn("cooked", "Cooked weight (g)", 11),
          new OwnFoodColumn(OwnFoodSheet.INGREDIENT, "Ingredient", 34),
          new OwnFoodColumn("amount", "Amount", 9),
          new OwnFoodColumn("unit", "Unit", 11),
          new OwnFoodColumn(OwnFoodSheet.FOR, "For", 13),
          new OwnFoodColumn(OwnFoodSheet.NOTES, "Notes", 22));

  /** The columns a person fills in, in their order. */
  public static List<OwnFoodColumn> of(OwnFoodSheet.SheetType kind) {
    return kind == OwnFoodSheet.SheetType.FOODS ? FOODS : RECIPES;
  }
}
