package lytebook.read.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.NutrientUnits;
import lytebook.nutrient.Nutrients;

/** Reads {@code nutrients.csv}: the nutrients that are followed, in the order shown. */
public final class NutrientsCsv {
  private NutrientsCsv() {}

  /** The nutrients that come with the program. */
  public static Nutrients fromClassPath() {
    return of(Tables.fromClassPath("nutrients.csv"));
  }

  static Nutrients of(List<TableRow> rows) {
    List<Nutrient> nutrients = new ArrayList<>();
    for (TableRow row : rows) {
      nutrients.add(row.as(Nutrient.class, Map.of("index", one -> nutrients.size())));
    }
    return new Nutrients(nutrients);
  }

  /** The units that stand in headers, {@code dialect-units.csv}. */
  static NutrientUnits units() {
    Map<String, Map<String, Double>> factors = new HashMap<>();
    for (TableRow row : Tables.fromClassPath("dialect-units.csv")) {
      factors
          .computeIfAbsent(NutrientUnits.fold(row.text("unit")), key -> new HashMap<>())
          .put(row.text("nutrient_unit"), row.needed("factor"));
    }
    return new NutrientUnits(factors);
  }
}
