package lytebook.usda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.food.Portion;
import lytebook.read.table.TableRow;
import lytebook.text.PlainNumber;

/**
 * Foods and ingredients of the National Nutrient Database for Standard Reference, release 28, that
 * FNDDS lacks: those that no FNDDS food shares its description with (see {@link
 * Descriptions#compared}). A blank figure was not measured. SR28 names no usual helping, so the
 * usual portion is empty.
 */
final class Sr28 {
  private static final String RELEASE = "SR28 (2016)";

  private Sr28() {}

  static List<FoodTableRow> foods(
      List<TableRow> wide,
      List<TableRow> portionRows,
      FinerCategories finer,
      CommonNames commonNames,
      Set<String> comparedFnddsNames) {
    PortionRows portions = new PortionRows(portionRows, "ndb_no");
    List<FoodTableRow> foods = new ArrayList<>(wide.size());
    for (TableRow row : wide) {
      String name = Descriptions.tidy(row.text("description"));
      if (comparedFnddsNames.contains(Descriptions.compared(name))) {
        continue;
      }
      String id = "SR28:" + row.text("ndb_no");
      foods.add(
          new FoodTableRow(
              id,
              name,
              commonNames.aliases(row.text("common_name")),
              finer.of(id, row.text("food_group")),
              FoodTableRow.figures(row),
              OptionalDouble.empty(),
              household(portions.of(row.text("ndb_no"))),
              RELEASE));
    }
    return foods;
  }

  private static List<Portion> household(List<TableRow> rows) {
    Map<String, Portion> portions = new LinkedHashMap<>();
    for (TableRow row : rows) {
      OptionalDouble amount = row.number("amount");
      if (amount.isEmpty()) {
        throw row.fault("a portion without an amount");
      }
      String measure =
          PlainNumber.of(amount.getAsDouble())
              + " "
              + Descriptions.tidy(row.text("measure_description"));
      PortionRows.add(portions, measure, row.number("gram_weight").orElse(0));
    }
    return List.copyOf(portions.values());
  }
}
