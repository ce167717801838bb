package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.food.Portion;
import lytebook.food.PortionText;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.NutrientsCsv;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import lytebook.text.PlainNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at every row of {@code foods.csv}. */
class FoodsTableTest {
  private static final String HEADER =
      "id,name,aliases,category,kind,energy_kcal_per_100g,water_g_per_100g,magnesium_mg_per_100g,"
          + "calcium_mg_per_100g,potassium_mg_per_100g,sodium_mg_per_100g,usual_portion_g,"
          + "portions,source_release";

  private static final List<TableRow> ROWS = Tables.fromClassPath("foods.csv");
  private static final FoodTable FOODS = FoodsCsv.fromClassPath(NutrientsCsv.fromClassPath());

  /** Above these a figure is believed only of a food in {@code beyond-plausible.csv}. */
  private static final Map<String, Double> PLAUSIBLE_TO =
      Map.of(
          "energy_kcal_per_100g", 902.0,
          "water_g_per_100g", 100.0,
          "magnesium_mg_per_100g", 1000.0,
          "calcium_mg_per_100g", 2500.0,
          "potassium_mg_per_100g", 4000.0,
          "sodium_mg_per_100g", 10000.0);

  @Test
  void headerCarriesTheUnits() throws IOException {
    String text = text();
    assertEquals(HEADER, text.substring(0, text.indexOf('\n')));
    assertFalse(text.contains("\r"));
    assertTrue(text.endsWith("\n"));
  }

  @Test
  void idsAreUniqueAndSorted() {
    List<String> ids = ROWS.stream().map(row -> row.text("id")).toList();
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
    for (String id : ids) {
      assertTrue(id.matches("FNDDS:\\d{8}|SR28:\\d{5}"), id);
    }
  }

  @Test
  void everyFnddsFoodIsThereAndTheSr28FoodsItLacks() {
    assertEquals(5431, count("FNDDS:", "FNDDS 2021-2023"));
    // 8,789 less the 108 whose description FNDDS has too.
    assertEquals(8681, count("SR28:", "SR28 (2016)"));
    assertEquals(14112, ROWS.size());
  }

  private static long count(String prefix, String release) {
    return ROWS.stream()
        .filter(row -> row.text("id").startsWith(prefix))
        .filter(row -> row.text("source_release").equals(release))
        .count();
  }

  @Test
  void noNameStandsTwiceOrIsUntidy() {
    Set<String> names = new HashSet<>();
    for (TableRow row : ROWS) {
      String name = row.text("name");
      assertTrue(names.add(name), name);
      assertFalse(name.isEmpty() || name.contains("  ") || !name.strip().equals(name), name);
      assertFalse(row.text("category").isEmpty(), name);
    }
  }

  @Test
  void figuresArePlausibleOrKnownExceptions() {
    Set<String> beyond = new TreeSet<>();
    for (TableRow row : ROWS) {
      PLAUSIBLE_TO.forEach(
          (column, limit) -> {
            double figure = row.number(column).orElse(0);
            assertTrue(figure >= 0, row.text("id") + " " + column);
            if (figure > limit) {
              beyond.add(row.text("id") + " " + column);
            }
          });
    }
    Set<String> known = new TreeSet<>();
    for (TableRow row : exceptions()) {
      assertFalse(row.text("reason").isBlank(), row.text("id"));
      known.add(row.text("id") + " " + row.text("column"));
    }
    assertEquals(known, beyond);
  }

  private static List<TableRow> exceptions() {
    return Tables.fromClassPath("beyond-plausible.csv");
  }

  @Test
  void waterMineralsAndFatFitIntoAHundredGrams() {
    for (TableRow row : ROWS) {
      double minerals =
          (row.number("magnesium_mg_per_100g").orElse(0)
                  + row.number("calcium_mg_per_100g").orElse(0)
                  + row.number("potassium_mg_per_100g").orElse(0)
                  + row.number("sodium_mg_per_100g").orElse(0))
              / 1000;
      double water = row.number("water_g_per_100g").orElse(0);
      double leastOfEnergy = row.number("energy_kcal_per_100g").orElse(0) / 9.1;
      assertTrue(water + minerals + leastOfEnergy < 101, row.text("id"));
    }
  }

  @Test
  void fnddsKnowsEverythingAndSr28SaysWhatItDoesNot() {
    assertEquals(0, unknown("FNDDS:", "magnesium_mg_per_100g"));
    assertEquals(0, unknown("FNDDS:", "potassium_mg_per_100g"));
    assertEquals(739, unknown("SR28:", "magnesium_mg_per_100g"));
    assertEquals(426, unknown("SR28:", "potassium_mg_per_100g"));
    assertEquals(348, unknown("SR28:", "calcium_mg_per_100g"));
  }

  private static long unknown(String prefix, String column) {
    return ROWS.stream()
        .filter(row -> row.text("id").startsWith(prefix) && row.number(column).isEmpty())
        .count();
  }

  @Test
  void numbersAreInTheirShortestPlainForm() {
    List<String> columns = new ArrayList<>(PLAUSIBLE_TO.keySet());
    columns.add("usual_portion_g");
    for (TableRow row : ROWS) {
      for (String column : columns) {
        OptionalDouble number = row.number(column);
        String plain = number.isPresent() ? PlainNumber.of(number.getAsDouble()) : "";
        assertEquals(plain, row.text(column), row.text("id"));
      }
    }
  }

  @Test
  void portionsAndAliasesReadBackAsTheyStand() {
    for (int i = 0; i < ROWS.size(); i++) {
      Food food = FOODS.all().get(i);
      assertEquals(ROWS.get(i).text("portions"), PortionText.print(food.portions()), food.id());
      assertEquals(ROWS.get(i).text("aliases"), PortionText.printNames(food.aliases()), food.id());
    }
  }

  @Test
  void portionsAreMeasuresOfThisFood() {
    for (Food food : FOODS.all()) {
      Set<String> measures = new HashSet<>();
      for (Portion portion : food.portions()) {
        String measure = portion.measure();
        assertTrue(measures.add(measure), food.id() + " " + measure);
        assertFalse(measure.startsWith("Quantity not specified"), food.id());
        assertFalse(measure.startsWith("Guideline amount"), food.id());
        assertTrue(portion.grams() <= 6000, food.id() + " " + measure);
      }
    }
  }

  @Test
  void usualPortionsAreOneHelping() {
    long known = 0;
    for (Food food : FOODS.all()) {
      if (food.usualPortionGrams().isPresent()) {
        known++;
        double grams = food.usualPortionGrams().getAsDouble();
        assertTrue(grams > 0 && grams <= 1000, food.id());
      }
    }
    // Of the 5,326 in the file, human milk has weight 0 and is not among the FNDDS foods.
    assertEquals(5325, known);
  }

  /** Figures copied by hand from the USDA files: energy, water, Mg, Ca, K, Na. */
  @ParameterizedTest
  @CsvSource({
    "FNDDS:63107010,'Banana, raw',97,75.6,28,5,326,0",
    "SR28:09040,'Bananas, raw',89,74.91,27,5,358,1",
    "FNDDS:72125100,'Spinach, raw',27,92.52,93,68,582,111",
    "SR28:11458,'Spinach, cooked, boiled, drained, without salt',23,91.21,87,136,466,70",
    "FNDDS:11111000,'Milk, whole',61,88.1,12,123,150,38",
    "SR28:01077,'Milk, whole, 3.25% milkfat, with added vitamin D',61,88.13,10,113,132,43",
    "FNDDS:42101000,'Almonds, unroasted',626,4.26,258,254,733,0",
    "SR28:12061,'Nuts, almonds',579,4.41,270,269,733,1",
    "SR28:02047,'Salt, table',0,0.2,1,24,8,38758",
  })
  void spotValues(
      String id,
      String name,
      String kcal,
      String water,
      String mg,
      String ca,
      String k,
      String na) {
    TableRow row =
        ROWS.stream().filter(each -> each.text("id").equals(id)).findFirst().orElseThrow();
    assertEquals(name, row.text("name"));
    assertEquals(kcal, row.text("energy_kcal_per_100g"));
    assertEquals(water, row.text("water_g_per_100g"));
    assertEquals(mg, row.text("magnesium_mg_per_100g"));
    assertEquals(ca, row.text("calcium_mg_per_100g"));
    assertEquals(k, row.text("potassium_mg_per_100g"));
    assertEquals(na, row.text("sodium_mg_per_100g"));
  }

  @Test
  void rawSpinachIsInBothSourcesSoOnlyThatOfFnddsStands() {
    assertTrue(FOODS.byId("FNDDS:72125100").isPresent());
    assertTrue(FOODS.byId("SR28:11457").isEmpty());
  }

  private static String text() throws IOException {
    try (InputStream stream = FoodsTableTest.class.getResourceAsStream("/lytebook/foods.csv")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
