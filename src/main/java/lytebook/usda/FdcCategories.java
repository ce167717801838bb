package lytebook.usda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lytebook.read.table.TableRow;

/**
 * The category of a download's food, in the words of the food table where what is drunk hangs on
 * it. A food of SR or FNDDS has the finer category that its predecessor in the food table has.
 */
final class FdcCategories {
  private final FinerCategories finer;
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> byNdb = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  /**
   * @param rows rows of {@code fdc-categories.csv}
   */
  FdcCategories(FinerCategories finer, List<TableRow> rows) {
    this.finer = finer;
    for (TableRow row : rows) {
      Map<String, String> of =
          switch (row.text("of")) {
            case "group" -> groups;
            case "ndb" -> byNdb;
            case "name" -> byName;
            default -> throw row.fault("of '" + row.text("of") + "'");
          };
      if (of.put(row.text("key"), row.text("category")) != null) {
        throw row.fault("key stands twice");
      }
    }
  }

  /** Takes a row of {@code food_category.csv}. */
  void group(TableRow row) {
    groups.put(row.text("id"), Descriptions.tidy(row.text("description")));
  }

  /** Takes a row of {@code wweia_food_category.csv}. */
  void wweia(TableRow row) {
    String column =
        row.hasColumn("wweia_food_category") ? "wweia_food_category" : "wweia_food_category_code";
    groups.put(row.text(column), Descriptions.tidy(row.text("wweia_food_category_description")));
  }

  /**
   * The category of a food.
   *
   * @param group id of its food group, or the group's name; may be empty
   * @param ndb its number in SR; empty when it has none
   * @param foodCode its code in FNDDS; empty when it has none
   */
  String of(String group, String ndb, String foodCode) {
    String named = groups.getOrDefault(group, group);
    String category = byName.getOrDefault(named, Descriptions.tidy(named));
    if (!foodCode.isEmpty()) {
      return finer.of("FNDDS:" + foodCode, category);
    }
    if (ndb.isEmpty()) {
      return category;
    }
    String padded = "0".repeat(Math.max(0, 5 - ndb.length())) + ndb;
    return finer.of("SR28:" + padded, byNdb.getOrDefault(ndb, category));
  }
}
