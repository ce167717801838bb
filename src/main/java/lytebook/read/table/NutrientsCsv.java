package lytebook.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;

/** Reads {@code nutrients.csv}: the nutrients that are followed, in the order shown. */
public final class NutrientsCsv {
  private NutrientsCsv() {}

  /** The nutrients that come with the program. */
  public static Nutrients fromClassPath() {
    return of(Tables.fromClassPath("nutrients.csv"));
  }

  static Nutrients of(List<Tables.TableRow> rows) {
    List<Nutrient> nutrients = new ArrayList<>();
    for (Tables.TableRow row : rows) {
      nutrients.add(
          new Nutrient(
              row.text("id"),
              row.text("name"),
              row.text("unit"),
              row.text("foods_column"),
              Nutrient.AddedBy.valueOf(row.text("counts").toUpperCase(Locale.ROOT)),
              Nutrient.WeighedBy.valueOf(row.text("weighed_by").toUpperCase(Locale.ROOT)),
              Nutrient.Judged.valueOf(row.text("judged").toUpperCase(Locale.ROOT)),
              row.text("label_header"),
              Nutrient.CrampUse.valueOf(row.text("cramps").toUpperCase(Locale.ROOT)),
              nutrients.size()));
    }
    return new Nutrients(nutrients);
  }
}
