package lytebook.read.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lytebook.food.Food;
import lytebook.food.FoodCategories;

/** Reads {@code food-categories.csv}: the categories that are not plain food. */
public final class FoodCategoriesCsv {
  private FoodCategoriesCsv() {}

  /** The categories that come with the program. */
  public static FoodCategories fromClassPath() {
    return of(Tables.fromClassPath("food-categories.csv"));
  }

  static FoodCategories of(List<Tables.TableRow> rows) {
    Map<String, FoodCategories.CategoryTraits> byCategory = new HashMap<>();
    for (Tables.TableRow row : rows) {
      FoodCategories.CategoryTraits traits =
          new FoodCategories.CategoryTraits(
              Food.FoodKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
              row.yes("weighs_in_coverage"),
              row.yes("is_food"),
              row.yes("plain_water"));
      if (byCategory.put(row.text("category"), traits) != null) {
        throw row.fault("category stands twice: " + row.text("category"));
      }
    }
    return new FoodCategories(byCategory);
  }
}
