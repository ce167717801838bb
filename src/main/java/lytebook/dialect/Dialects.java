package lytebook.dialect;

import java.util.List;
import java.util.Set;
import lytebook.nutrient.NutrientUnits;
import lytebook.nutrient.Nutrients;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * The programs whose exports are known.
 *
 * @param all every one of them, in the order of the table
 * @param units units that stand in headers
 * @param believable amounts beyond which a figure is a slip
 * @param nutrients the nutrients that are followed
 */
public record Dialects(
    List<Dialect> all, NutrientUnits units, BelievableAmounts believable, Nutrients nutrients) {
  public Dialects {
    all = List.copyOf(all);
  }

  /**
   * The first header of a known program among the first rows of a sheet.
   *
   * @return the header; null when there is none
   */
  public @Nullable DialectHeader find(List<RawRow> top) {
    for (RawRow row : top) {
      Set<String> names = DialectHeader.names(row);
      for (Dialect dialect : all) {
        if (names.size() > 1 && dialect.isHeader(names)) {
          return DialectHeader.of(dialect, row, nutrients, units);
        }
      }
    }
    return null;
  }
}
