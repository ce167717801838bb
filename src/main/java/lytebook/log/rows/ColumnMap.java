package lytebook.log.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lytebook.log.LogColumn;
import lytebook.nutrient.Nutrient;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table is which, as a person says: {@code Food=Was, Magnesium (mg)=Mg}.
 *
 * @param columns one for each column named, the food's among them
 */
public record ColumnMap(List<MappedColumn> columns) {
  /**
   * One column.
   *
   * @param means what it is, as written: "Food", "Amount (g)", "Magnesium (mg)"
   * @param from its header in the table, or its letters
   * @param column the column of a log that it is; null when it holds a nutrient
   * @param nutrient the nutrient that it holds; null when it is a column of a log
   */
  public record MappedColumn(
      String means, String from, @Nullable LogColumn column, @Nullable Nutrient nutrient) {}

  public ColumnMap {
    columns = List.copyOf(columns);
  }

  /**
   * Reads the words of {@code --map}.
   *
   * @throws IllegalArgumentException with a sentence for the user when they are no mapping
   */
  public static ColumnMap parse(String words, HeaderNames names, NutrientWords nutrients) {
    List<String> parts = new ArrayList<>();
    for (String part : words.split(",", -1)) {
      boolean goesOn = part.indexOf('=') < 0 && !parts.isEmpty();
      if (goesOn) {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "," + part);
      } else {
        parts.add(part);
      }
    }
    List<MappedColumn> columns = new ArrayList<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(
            "'" + part.strip() + "' has no =: write it like \"Food=Item,Date=Eaten on\".");
      }
      String means = part.substring(0, equals).strip();
      columns.add(column(means, part.substring(equals + 1).strip(), names, nutrients));
    }
    return of(columns);
  }

  /**
   * One column of a mapping.
   *
   * @throws IllegalArgumentException with a sentence for the user when it is none
   */
  public static MappedColumn column(
      String means, String from, HeaderNames names, NutrientWords nutrients) {
    LogColumn column = names.columnOf(means);
    Nutrient nutrient = column == null ? nutrients.nutrient(means) : null;
    if (column == null && nutrient == null) {
      throw new IllegalArgumentException(
          "'"
              + means
              + "' is no column that can be read: use Date, Time, Meal, Food, Amount, Unit,"
              + " Notes, or a nutrient with its unit such as Magnesium (mg).");
    }
    if (from.isEmpty()) {
      throw new IllegalArgumentException("'" + means + "=' names no column of the table.");
    }
    return new MappedColumn(means, from, column, nutrient);
  }

  /**
   * A mapping of columns.
   *
   * @throws IllegalArgumentException with a sentence for the user when it is not whole
   */
  public static ColumnMap of(List<MappedColumn> columns) {
    Set<Object> seen = new HashSet<>();
    for (MappedColumn column : columns) {
      Object what = column.column() == null ? column.nutrient() : column.column();
      if (what != null && !seen.add(what)) {
        throw new IllegalArgumentException("'" + column.means() + "' is named twice.");
      }
    }
    if (!seen.contains(LogColumn.FOOD)) {
      throw new IllegalArgumentException(
          "no column is named for the food: add Food=, with its header or letter.");
    }
    return new ColumnMap(columns);
  }
}
