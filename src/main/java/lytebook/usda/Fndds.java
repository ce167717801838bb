package lytebook.usda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Portion;
import lytebook.read.Tables;

/**
 * Foods of the Food and Nutrient Database for Dietary Studies: foods as eaten. "Quantity not
 * specified" is the weight of one usual helping, not a portion that can be counted; "Guideline
 * amount ..." is what is added to another food, not a portion of this one.
 */
final class Fndds {
  private static final String RELEASE = "FNDDS 2021-2023";
  private static final String NOT_SPECIFIED = "Quantity not specified";
  private static final String GUIDELINE = "Guideline amount";

  private Fndds() {}

  static List<FoodRow> foods(
      List<Tables.Row> nutrients, List<Tables.Row> portionRows, FinerCategories finer) {
    PortionRows portions = new PortionRows(portionRows, "food_code");
    List<FoodRow> foods = new ArrayList<>(nutrients.size());
    for (Tables.Row row : nutrients) {
      String code = row.text("food_code");
      String id = "FNDDS:" + code;
      List<Tables.Row> ofFood = portions.of(code);
      foods.add(
          new FoodRow(
              id,
              Descriptions.tidy(row.text("description")),
              List.of(),
              finer.of(id, row.text("wweia_category")),
              FoodRow.figures(row),
              usualPortion(ofFood),
              household(ofFood),
              RELEASE));
    }
    return foods;
  }

  /** The weight of one usual helping; rows need portion_description and gram_weight. */
  static OptionalDouble usualPortion(List<Tables.Row> rows) {
    for (Tables.Row row : rows) {
      OptionalDouble grams = row.number("gram_weight");
      if (row.text("portion_description").equals(NOT_SPECIFIED) && grams.orElse(0) > 0) {
        return grams;
      }
    }
    return OptionalDouble.empty();
  }

  /** The portions that can be counted; rows need portion_description and gram_weight. */
  static List<Portion> household(List<Tables.Row> rows) {
    Map<String, Portion> portions = new LinkedHashMap<>();
    for (Tables.Row row : rows) {
      String measure = Descriptions.tidy(row.text("portion_description"));
      if (!measure.startsWith(NOT_SPECIFIED) && !measure.startsWith(GUIDELINE)) {
        PortionRows.add(portions, measure, row.number("gram_weight").orElse(0));
      }
    }
    return List.copyOf(portions.values());
  }
}
