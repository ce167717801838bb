package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lytebook.food.FoodTable;
import lytebook.match.amount.Unit;
import lytebook.match.table.MatchTables;
import lytebook.text.FoodWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTablesCsvTest {
  private final MatchTables tables = MatchTablesCsv.fromClassPath();

  @ParameterizedTest
  @CsvSource({
    "aliases.csv, text, true",
    "words.csv, word, true",
    "brands.csv, brand, true",
    "describing-words.csv, word, true",
    "not-food.csv, word, true",
    "name-words.csv, word, true",
    "number-words.csv, word, false",
    "portion-words.csv, word, true",
    "units.csv, unit, false",
    "unit-stand-ins.csv, unit, false",
    "own-portions.csv, foods, false",
    "absurd-amounts.csv, applies_to, false",
    "compounds.csv, nutrient, false",
    "supplement-words.csv, word, true",
    "part-words.csv, word, false",
    "add-on-portions.csv, text, false"
  })
  void everyRowHasAReasonAndItsPlace(String table, String key, boolean isUniqueAndSorted) {
    List<TableRow> rows = Tables.fromClassPath(table);
    String before = "";
    for (TableRow row : rows) {
      assertFalse(row.text("reason").isBlank(), table + ": " + row.text(key));
      assertFalse(row.text(key).isBlank(), table);
      assertEquals(row.text(key).strip(), row.text(key));
      if (isUniqueAndSorted) {
        assertTrue(before.compareTo(row.text(key)) < 0, before + " stands before " + row.text(key));
      }
      before = row.text(key);
    }
  }

  @Test
  void everyAliasIsOfAFoodAndStandsOnce() {
    FoodTable foods = FoodsCsv.fromClassPath(NutrientsCsv.fromClassPath());
    Set<String> keys = new HashSet<>();
    tables
        .aliases()
        .forEach(
            alias -> {
              assertTrue(foods.byId(alias.foodId()).isPresent(), alias.toString());
              assertFalse(tables.words().key(alias.text()).isEmpty(), alias.toString());
              String letters = String.join(" ", FoodWords.folded(alias.text()));
              assertTrue(keys.add(letters), alias + " stands twice");
            });
    assertTrue(tables.aliases().size() >= 500);
  }

  @Test
  void whatDescribesCountsLittleAndIsNoNote() {
    tables
        .describing()
        .forEach(
            (word, cost) -> {
              assertTrue(cost >= 0 && cost <= 0.3, word);
              assertFalse(tables.notFood().always().contains(word), word);
            });
  }

  @Test
  void whatAStandInStandsForIsAUnitOrWordsOfPortions() {
    Set<String> units = new HashSet<>();
    Tables.fromClassPath("units.csv").forEach(row -> units.add(row.text("unit")));
    Set<String> portionWords = new HashSet<>();
    FoodsCsv.fromClassPath(NutrientsCsv.fromClassPath())
        .all()
        .forEach(
            food ->
                food.portions()
                    .forEach(portion -> portionWords.addAll(FoodWords.folded(portion.measure()))));
    for (var standIn : tables.standIns()) {
      assertTrue(units.contains(standIn.unit()), standIn.toString());
      assertTrue(standIn.number() > 0, standIn.toString());
      assertTrue(
          standIn.standsFor().equals("usual portion")
              || tables.units().of(standIn.standsFor()).isPresent()
              || portionWords.containsAll(FoodWords.folded(standIn.standsFor())),
          standIn.toString());
    }
  }

  @Test
  void unitsOfMassVolumeAndSizeHaveASizeAndNoOthers() {
    for (TableRow row : Tables.fromClassPath("units.csv")) {
      Unit unit = tables.units().inCell(row.text("unit")).orElseThrow();
      assertEquals(unit.isSized(), unit.size() > 0, unit.toString());
    }
  }
}
