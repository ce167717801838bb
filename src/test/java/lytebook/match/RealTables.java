package lytebook.match;

import java.util.ArrayList;
import java.util.List;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.match.rows.LogMatcher;
import lytebook.match.table.MatchTables;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.MatchTablesCsv;
import lytebook.read.table.NutrientsCsv;

/** The tables that come with the program, read once for all tests of matching. */
public final class RealTables {
  public static final FoodTable FOODS = FoodsCsv.fromClassPath(NutrientsCsv.fromClassPath());
  public static final MatchTables TABLES = MatchTablesCsv.fromClassPath();
  public static final LogMatcher MATCHER = new LogMatcher(FOODS, TABLES);

  private RealTables() {}

  public static FoodTable with(Food more) {
    List<Food> foods = new ArrayList<>(FOODS.all());
    foods.add(more);
    return new FoodTable(foods);
  }
}
