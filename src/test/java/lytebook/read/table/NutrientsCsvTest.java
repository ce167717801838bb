package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import org.junit.jupiter.api.Test;

class NutrientsCsvTest {

  @Test
  void theNutrientsOfTheProgram() {
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    assertEquals(
        List.of("magnesium", "calcium", "potassium", "sodium", "fluid", "drinks", "energy"),
        nutrients.stream().map(Nutrient::id).toList());
    assertEquals(Nutrient.Judged.CUT_BACK, nutrients.byId("sodium").judged());
    assertEquals(Nutrient.WeighedBy.ALL, nutrients.byId("fluid").weighedBy());
    assertEquals(Nutrient.AddedBy.DRINKS, nutrients.byId("drinks").counts());
    assertEquals("kcal", nutrients.byId("energy").unit());
  }

  @Test
  void everyRowNamesItsSourceAndAColumnOfTheFoodTable() {
    TableRow food = Tables.fromClassPath("foods.csv").get(0);
    for (TableRow row : Tables.fromClassPath("nutrients.csv")) {
      assertFalse(row.text("source").isBlank(), row.text("id"));
      assertTrue(food.hasColumn(row.text("foods_column")), row.text("id"));
    }
  }
}
