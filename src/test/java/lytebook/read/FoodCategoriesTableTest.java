package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lytebook.food.Food;
import lytebook.food.FoodCategories;
import lytebook.food.FoodTable;
import lytebook.nutrient.Nutrients;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.NutrientsCsv;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads every row of the tables of categories against the food table. */
class FoodCategoriesTableTest {
  private static final FoodCategories CATEGORIES = FoodsCsv.categories();
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final FoodTable FOODS = FoodsCsv.fromClassPath(NUTRIENTS);

  /** Listed although no food of the USDA files belongs to it. */
  private static final Set<String> WITHOUT_FOODS = Set.of("Salt substitutes");

  @Test
  void everyCategoryIsListedOnceInOrderWithItsReason() {
    List<TableRow> rows = Tables.fromClassPath("food-categories.csv");
    List<String> categories = rows.stream().map(row -> row.text("category")).toList();
    assertEquals(categories.stream().sorted().distinct().toList(), categories);
    for (TableRow row : rows) {
      assertFalse(row.text("reason").isBlank(), row.text("category"));
    }
  }

  @Test
  void everyListedCategoryHasFoods() {
    Set<String> listed = new HashSet<>(CATEGORIES.listed().keySet());
    listed.removeAll(FOODS.all().stream().map(Food::category).collect(Collectors.toSet()));
    assertEquals(WITHOUT_FOODS, listed);
  }

  @Test
  void onlyPlainWaterIsNoFoodAndItIsDrunkAndUnweighed() {
    CATEGORIES
        .listed()
        .forEach(
            (category, traits) -> {
              assertEquals(traits.isFood(), !traits.isPlainWater(), category);
              if (traits.isPlainWater()) {
                assertEquals(Food.FoodKind.DRINK, traits.kind(), category);
                assertFalse(traits.weighsInCoverage(), category);
              }
            });
  }

  @Test
  void everyFoodHasTheKindOfItsCategory() {
    for (Food food : FOODS.all()) {
      assertEquals(CATEGORIES.kindOf(food.category()), food.kind(), food.id());
    }
  }

  @Test
  void everyFinerCategoryIsThatOfTheFoodNamed() {
    List<String> ids = new ArrayList<>();
    for (TableRow row : Tables.fromClassPath("finer-categories.csv")) {
      String id = row.text("id");
      ids.add(id);
      Food food = FOODS.byId(id).orElseThrow(() -> row.fault("no such food"));
      assertEquals(row.text("name"), food.name(), id);
      assertEquals(row.text("category"), food.category(), id);
      assertFalse(row.text("reason").isBlank(), id);
    }
    assertEquals(ids.stream().sorted().distinct().toList(), ids);
  }

  @Test
  void plainWaterIsNearlyAllWaterWithoutEnergy() {
    for (Food food : FOODS.all()) {
      if (CATEGORIES.isPlainWater(food)) {
        assertTrue(water(food) >= 99.9, food.id());
      }
    }
  }

  @Test
  void noDrinkIsAPowder() {
    for (Food food : FOODS.all()) {
      if (food.kind() == Food.FoodKind.DRINK) {
        assertTrue(water(food) > 65, food.id() + " " + food.name());
      }
    }
  }

  @Test
  void whatIsNearlyAllWaterIsDrunkUnlessItIsListedHere() {
    Set<String> eaten = new TreeSet<>();
    for (Food food : FOODS.all()) {
      if (food.kind() == Food.FoodKind.FOOD && water(food) > 97) {
        eaten.add(food.category());
      }
    }
    assertEquals(
        Set.of(
            "Finfish and Shellfish Products",
            "Soups, Sauces, and Gravies",
            "Soups, broth-based",
            "Sugar substitutes",
            "Vegetables and Vegetable Products"),
        eaten);
  }

  @ParameterizedTest
  @CsvSource({
    "FNDDS:94000100,drink,false,false,true", // Water, tap
    "FNDDS:92410210,drink,false,false,true", // Water, carbonated, plain
    "FNDDS:94100200,drink,false,true,false", // Water, non-carbonated, flavored
    "FNDDS:94300100,drink,false,false,true", // Water, baby
    "SR28:14384,drink,false,false,true", // Perrier
    "SR28:14031,drink,false,true,false", // Water with yumberry
    "SR28:14155,drink,false,true,false", // Tonic water
    "FNDDS:92302000,drink,false,true,false", // Tea, hot, leaf, black
    "FNDDS:92101000,drink,false,true,false", // Coffee, brewed
    "FNDDS:92191100,food,true,true,false", // Coffee, instant, not reconstituted
    "SR28:14366,food,true,true,false", // Tea, instant, powder
    "FNDDS:92410310,drink,false,true,false", // Soft drink, cola
    "FNDDS:61210010,drink,true,true,false", // Orange juice
    "FNDDS:61210720,food,true,true,false", // Orange juice, frozen, not reconstituted
    "FNDDS:11111000,drink,true,true,false", // Milk, whole
    "SR28:01077,drink,true,true,false", // Milk, whole
    "SR28:01107,drink,true,true,false", // Milk, human
    "FNDDS:11350020,drink,true,true,false", // Almond milk
    "FNDDS:42401010,food,true,true,false", // Coconut milk, used in cooking
    "FNDDS:93101000,alcohol,true,true,false", // Beer
    "SR28:14096,alcohol,true,true,false", // Wine, red
    "SR28:14553,drink,true,true,false", // Wine, non-alcoholic
    "SR28:02047,food,true,true,false", // Salt, table
    "FNDDS:63123000,food,true,true,false", // Grapes, raw
  })
  void samples(String id, String kind, boolean weighs, boolean isFood, boolean isPlainWater) {
    Food food = FOODS.byId(id).orElseThrow();
    assertEquals(kind, food.kind().name().toLowerCase(Locale.ROOT), food.name());
    assertEquals(weighs, CATEGORIES.weighsInCoverage(food), food.name());
    assertEquals(isFood, CATEGORIES.isFood(food), food.name());
    assertEquals(isPlainWater, CATEGORIES.isPlainWater(food), food.name());
  }

  private static double water(Food food) {
    return food.contents().of(NUTRIENTS.byId("fluid")).orElse(0);
  }
}
