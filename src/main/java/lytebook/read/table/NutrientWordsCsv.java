package lytebook.read.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lytebook.log.rows.NutrientWords;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.text.TextFolding;

/**
 * The words for nutrients and their units, {@code nutrient-words.csv} and {@code
 * dialect-units.csv}.
 */
final class NutrientWordsCsv {
  private NutrientWordsCsv() {}

  static NutrientWords fromClassPath() {
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    Map<String, Nutrient> words = new HashMap<>();
    for (Tables.TableRow row : Tables.fromClassPath("nutrient-words.csv")) {
      words.put(TextFolding.fold(row.text("word")), nutrients.byId(row.text("nutrient")));
    }
    List<NutrientWords.NutrientUnit> units = new ArrayList<>();
    for (Tables.TableRow row : Tables.fromClassPath("dialect-units.csv")) {
      double times = row.number("factor").orElseThrow(() -> row.fault("a unit without its size"));
      units.add(
          new NutrientWords.NutrientUnit(
              NutrientWords.folded(row.text("unit")), row.text("nutrient_unit"), times));
    }
    return new NutrientWords(nutrients, words, units);
  }
}
