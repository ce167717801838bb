package lytebook.usda;

import java.util.ArrayList;
import java.util.List;
import lytebook.read.table.TableRow;

/**
 * Foods of the Food and Nutrient Database for Dietary Studies: foods as eaten. "Quantity not
 * specified" is the weight of one usual helping, not a portion that can be counted; "Guideline
 * amount ..." is what is added to another food, not a portion of this one.
 */
final class Fndds {
  private static final String RELEASE = "FNDDS 2021-2023";

  private Fndds() {}

  static List<FoodTableRow> foods(
      List<TableRow> nutrients, List<TableRow> portionRows, FinerCategories finer) {
    PortionRows portions = new PortionRows(portionRows, "food_code");
    List<FoodTableRow> foods = new ArrayList<>(nutrients.size());
    for (TableRow row : nutrients) {
      String code = row.text("food_code");
      String id = "FNDDS:" + code;
      List<TableRow> ofFood = portions.of(code);
      foods.add(
          new FoodTableRow(
              id,
              Descriptions.tidy(row.text("description")),
              List.of(),
              finer.of(id, row.text("wweia_category")),
              FoodTableRow.figures(row),
              PortionRows.usual(ofFood),
              PortionRows.household(ofFood),
              RELEASE));
    }
    return foods;
  }
}
