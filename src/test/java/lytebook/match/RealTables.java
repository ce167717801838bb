package lytebook.match;

import java.util.ArrayList;
import java.util.List;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.MatchTablesCsv;
import lytebook.read.table.NutrientsCsv;

/** The tables that come with the program, read once for all tests of matching. */
final class RealTables {
  static final FoodTable FOODS = FoodsCsv.fromClassPath(NutrientsCsv.fromClassPath());
  static final MatchTables TABLES = MatchTablesCsv.fromClassPath();
  static final LogMatcher MATCHER = new LogMatcher(FOODS, TABLES);

  private RealTables() {}

  static FoodTable with(Food more) {
    List<Food> foods = new ArrayList<>(FOODS.all());
    foods.add(more);
    return new FoodTable(foods);
  }
}
