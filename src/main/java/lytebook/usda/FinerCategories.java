package lytebook.usda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lytebook.read.table.TableRow;

/**
 * Categories finer than the source's own, by food id: they tell plain water from tea, a drink from
 * the powder it is made of.
 */
final class FinerCategories {
  private final Map<String, TableRow> byId = new HashMap<>();

  /**
   * @param rows rows of {@code finer-categories.csv}
   */
  FinerCategories(List<TableRow> rows) {
    for (TableRow row : rows) {
      if (byId.put(row.text("id"), row) != null) {
        throw row.fault("id stands twice");
      }
    }
  }

  /** The finer category of a food, or else the source's. */
  String of(String id, String sourceCategory) {
    TableRow row = byId.get(id);
    return row == null ? sourceCategory : row.text("category");
  }
}
