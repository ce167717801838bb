package lytebook.usda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lytebook.food.Portion;
import lytebook.read.Tables;

/** The rows of a USDA portion file by food, each food's in the order of their sequence numbers. */
final class PortionRows {
  private final Map<String, List<Tables.Row>> byFood = new HashMap<>();

  PortionRows(List<Tables.Row> rows, String foodColumn) {
    for (Tables.Row row : rows) {
      byFood.computeIfAbsent(row.text(foodColumn), food -> new ArrayList<>()).add(row);
    }
    byFood.values().forEach(of -> of.sort(Comparator.comparingInt(PortionRows::sequence)));
  }

  /** The rows of one food; none when the file has none. */
  List<Tables.Row> of(String food) {
    return byFood.getOrDefault(food, List.of());
  }

  /** Adds a portion unless its weight is 0 or its measure already stands with another weight. */
  static void add(Map<String, Portion> portions, String measure, double grams) {
    if (grams > 0) {
      portions.putIfAbsent(measure, new Portion(measure, grams));
    }
  }

  private static int sequence(Tables.Row row) {
    return Integer.parseInt(row.text("seq"));
  }
}
