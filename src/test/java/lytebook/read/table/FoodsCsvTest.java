package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.nutrient.Nutrients;
import org.junit.jupiter.api.Test;

class FoodsCsvTest {
  private static final String HEADER =
      "id,name,aliases,category,kind,energy_kcal_per_100g,water_g_per_100g,magnesium_mg_per_100g,"
          + "calcium_mg_per_100g,potassium_mg_per_100g,sodium_mg_per_100g,usual_portion_g,"
          + "portions,source_release\n";

  private final Nutrients nutrients = NutrientsCsv.fromClassPath();

  private Food read(String row) throws IOException {
    List<TableRow> rows = Tables.read("f.csv", new StringReader(HEADER + row + "\n"));
    return new FoodsCsv(nutrients).food(rows.get(0));
  }

  private OptionalDouble of(Food food, String nutrient) {
    return food.contents().of(nutrients.byId(nutrient));
  }

  @Test
  void everyColumnIsRead() throws IOException {
    Food food = read("X:1,Stew,pot;a\\;b,Soups,food,50,80,11,12,13,14,240,1 cup=245;1 tbsp=15.3,T");
    assertEquals("X:1", food.id());
    assertEquals("Stew", food.name());
    assertEquals(List.of("pot", "a;b"), food.aliases());
    assertEquals("Soups", food.category());
    assertEquals(Food.FoodKind.FOOD, food.kind());
    assertEquals(OptionalDouble.of(50), of(food, "energy"));
    assertEquals(OptionalDouble.of(80), of(food, "fluid"));
    assertEquals(OptionalDouble.of(11), of(food, "magnesium"));
    assertEquals(OptionalDouble.of(12), of(food, "calcium"));
    assertEquals(OptionalDouble.of(13), of(food, "potassium"));
    assertEquals(OptionalDouble.of(14), of(food, "sodium"));
    assertEquals(OptionalDouble.of(240), food.usualPortionGrams());
    assertEquals(List.of(new Portion("1 cup", 245), new Portion("1 tbsp", 15.3)), food.portions());
    assertEquals("T", food.sourceRelease());
  }

  @Test
  void emptyIsUnknownNotZero() throws IOException {
    Food food = read("X:1,Stew,,Soups,food,,,,0,,,,,T");
    assertEquals(OptionalDouble.empty(), of(food, "magnesium"));
    assertEquals(OptionalDouble.of(0), of(food, "calcium"));
    assertEquals(OptionalDouble.empty(), of(food, "fluid"));
    assertEquals(OptionalDouble.empty(), food.usualPortionGrams());
    assertEquals(List.of(), food.portions());
  }

  @Test
  void drinksAreTheWaterOfWhatIsDrunk() throws IOException {
    assertEquals(OptionalDouble.of(90), of(read("X:1,A,,Tea,drink,,90,,,,,,,T"), "drinks"));
    assertEquals(OptionalDouble.of(60), of(read("X:1,A,,Beer,alcohol,,60,,,,,,,T"), "drinks"));
    assertEquals(OptionalDouble.of(0), of(read("X:1,A,,Soups,food,,90,,,,,,,T"), "drinks"));
    assertEquals(OptionalDouble.of(0), of(read("X:1,A,,Soups,food,,,,,,,,,T"), "drinks"));
    assertEquals(OptionalDouble.empty(), of(read("X:1,A,,Tea,drink,,,,,,,,,T"), "drinks"));
  }

  @Test
  void faultsNameTheLine() {
    for (String row :
        List.of(
            "X:1,A,,Tea,broth,,,,,,,,,T",
            "X:1,A,,Tea,drink,,,-1,,,,,,T",
            "X:1,A,,Tea,drink,,,,,,,,1 cup,T",
            "X:1,A,,Tea,drink,,,,,,,,1 cup=0,T")) {
      IllegalStateException fault = assertThrows(IllegalStateException.class, () -> read(row));
      assertTrue(String.valueOf(fault.getMessage()).startsWith("f.csv:2: "), row);
    }
  }
}
