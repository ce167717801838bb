package lytebook.read.table;

import lytebook.food.Food;
import lytebook.food.FoodCategories;

/** Reads {@code food-categories.csv}: the categories that are not plain food. */
public final class FoodCategoriesCsv {
  private FoodCategoriesCsv() {}

  /** The categories that come with the program. */
  public static FoodCategories fromClassPath() {
    return new FoodCategories(
        Tables.byKey(
            "food-categories.csv",
            "category",
            row ->
                new FoodCategories.CategoryTraits(
                    row.constant(Food.FoodKind.class, "kind"),
                    row.yes("weighs_in_coverage"),
                    row.yes("is_food"),
                    row.yes("plain_water"))));
  }
}
