package lytebook.usda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lytebook.read.table.Tables;

/**
 * Categories finer than the source's own, by food id: they tell plain water from tea, a drink from
 * the powder it is made of.
 */
final class FinerCategories {
  private final Map<String, Tables.TableRow> byId = new HashMap<>();

  /**
   * @param rows rows of {@code finer-categories.csv}
   */
  FinerCategories(List<Tables.TableRow> rows) {
    for (Tables.TableRow row : rows) {
      if (byId.put(row.text("id"), row) != null) {
        throw row.fault("id stands twice");
      }
    }
  }

  /** The finer category of a food, or else the source's. */
  String of(String id, String sourceCategory) {
    Tables.TableRow row = byId.get(id);
    return row == null ? sourceCategory : row.text("category");
  }
}
