package lytebook.report.sheet.entry;

import java.util.ArrayList;
import java.util.List;
import lytebook.log.OwnFoodSheet;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;

/**
 * A column of My foods or Recipes.
 *
 * @param use what it is for, as the readers of these sheets call it
 * @param header its header
 * @param width its width in characters
 */
public record OwnFoodColumn(String use, String header, double width) {
  private static final OwnFoodColumn SALT = new OwnFoodColumn("salt", "Salt (g)", 8);

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
  public static List<OwnFoodColumn> of(OwnFoodSheet.SheetType kind, Nutrients nutrients) {
    return kind == OwnFoodSheet.SheetType.FOODS ? foods(nutrients) : RECIPES;
  }

  private static List<OwnFoodColumn> foods(Nutrients nutrients) {
    List<OwnFoodColumn> columns = new ArrayList<>();
    columns.add(new OwnFoodColumn(OwnFoodSheet.FOOD, "Food or measure", 24));
    columns.add(new OwnFoodColumn("unit", "Unit", 11));
    columns.add(new OwnFoodColumn("weighs", "One weighs", 11));
    columns.add(new OwnFoodColumn("kind", "Kind", 10));
    columns.add(new OwnFoodColumn(OwnFoodSheet.BASIS, "Values are per", 10));
    for (Nutrient nutrient : nutrients) {
      String header = nutrient.labelHeader();
      if (!header.isEmpty()) {
        columns.add(new OwnFoodColumn(nutrient.id(), header, width(header)));
      }
      if (nutrient.id().equals(Nutrient.SODIUM)) {
        columns.add(SALT);
      }
    }
    columns.add(new OwnFoodColumn("country", "% is of the daily value in", 13));
    columns.add(new OwnFoodColumn("fill", "Fill blanks from", 20));
    columns.add(new OwnFoodColumn(OwnFoodSheet.FOR, "For", 13));
    columns.add(new OwnFoodColumn(OwnFoodSheet.NOTES, "Notes", 20));
    return List.copyOf(columns);
  }

  /** Of a header whose unit may go into a second line. */
  private static double width(String header) {
    int letters = header.length();
    return letters < 10 ? 8 : letters < 14 ? 10 : 11;
  }
}
