package lytebook.read.table;

import java.util.ArrayList;
import java.util.List;
import lytebook.nutrient.Nutrient;
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
      nutrients.add(
          new Nutrient(
              row.text("id"),
              row.text("name"),
              row.text("unit"),
              row.text("foods_column"),
              row.constant(Nutrient.AddedBy.class, "counts"),
              row.constant(Nutrient.WeighedBy.class, "weighed_by"),
              row.constant(Nutrient.Judged.class, "judged"),
              row.text("label_header"),
              row.constant(Nutrient.CrampUse.class, "cramps"),
              nutrients.size()));
    }
    return new Nutrients(nutrients);
  }
}
