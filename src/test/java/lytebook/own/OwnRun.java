package lytebook.own;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.food.PortionText;
import lytebook.log.OwnFoodSheet;
import lytebook.match.rows.LogMatcher;
import lytebook.match.table.MatchTables;
import lytebook.memory.Memory;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.MatchTablesCsv;
import lytebook.read.table.NutrientsCsv;
import lytebook.read.table.OwnWordsCsv;

/** Sheets of own foods as tests write them, {@code food=granola;basis=100 g;magnesium=90}. */
final class OwnRun {
  static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  static final MatchTables TABLES = MatchTablesCsv.fromClassPath();
  static final FoodTable FOODS = FoodsCsv.fromClassPath(NUTRIENTS);
  static final LogMatcher MATCHER = new LogMatcher(FOODS, TABLES);
  static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
  static final Memory NOTHING = new Memory(TABLES.words(), List.of());

  private static final List<String> FOOD_COLUMNS =
      List.of(
          "food",
          "unit",
          "weighs",
          "kind",
          "basis",
          "magnesium",
          "calcium",
          "potassium",
          "sodium",
          "salt",
          "fluid",
          "energy",
          "country",
          "fill",
          "for",
          "notes");
  private static final List<String> RECIPE_COLUMNS =
      List.of("recipe", "serves", "cooked", "ingredient", "amount", "unit", "for", "notes");

  private final List<OwnFoodSheet> sheets = new ArrayList<>();

  OwnRun foods(String... rows) {
    return sheet(OwnFoodSheet.SheetType.FOODS, "My foods", FOOD_COLUMNS, rows);
  }

  OwnRun recipes(String... rows) {
    return sheet(OwnFoodSheet.SheetType.RECIPES, "Recipes", RECIPE_COLUMNS, rows);
  }

  private OwnRun sheet(
      OwnFoodSheet.SheetType kind, String name, List<String> columns, String... rows) {
    Map<String, Integer> places = new HashMap<>();
    columns.forEach(column -> places.put(column, columns.indexOf(column)));
    List<OwnFoodSheet.Line> lines = new ArrayList<>();
    for (String row : rows) {
      lines.add(new OwnFoodSheet.Line(4 + lines.size(), PortionText.parseValues(row), ""));
    }
    sheets.add(
        new OwnFoodSheet(kind, new Place("log.xlsx", name, 0, null), places, lines, List.of()));
    return this;
  }

  OwnFoodBook.OwnFoodChanges take(String client) {
    return take(client, NOTHING);
  }

  OwnFoodBook.OwnFoodChanges take(String client, Memory memory) {
    return new OwnFoodBook(OwnWordsCsv.fromClassPath(), NUTRIENTS, FOODS, () -> MATCHER)
        .take(sheets, List.of(), memory, client, TODAY);
  }

  Food food(String id) {
    return take("ann").in(NOTHING).of("ann").ownFood(id).orElseThrow();
  }

  OptionalDouble content(String id, String nutrient) {
    return food(id).contents().of(NUTRIENTS.byId(nutrient));
  }

  List<String> problems() {
    return take("ann").problems().stream().map(OwnRun::told).toList();
  }

  /** Where a problem stands and what it is. */
  static String told(Problem problem) {
    return problem.place().column() + problem.place().row() + " " + problem.code();
  }
}
