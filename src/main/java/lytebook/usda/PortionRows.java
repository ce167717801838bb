package lytebook.usda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Portion;
import lytebook.read.table.TableRow;

/** The rows of a USDA portion file by food, each food's in the order of their sequence numbers. */
final class PortionRows {
  private static final String NOT_SPECIFIED = "Quantity not specified";
  private static final String GUIDELINE = "Guideline amount";

  private final Map<String, List<TableRow>> byFood = new HashMap<>();

  PortionRows(List<TableRow> rows, String foodColumn) {
    for (TableRow row : rows) {
      byFood.computeIfAbsent(row.text(foodColumn), food -> new ArrayList<>()).add(row);
    }
    byFood
        .values()
        .forEach(of -> of.sort(Comparator.comparingInt(row -> Integer.parseInt(row.text("seq")))));
  }

  /** The rows of one food; none when the file has none. */
  List<TableRow> of(String food) {
    return byFood.getOrDefault(food, List.of());
  }

  /** The weight of one usual helping; rows need portion_description and gram_weight. */
  static OptionalDouble usual(List<TableRow> rows) {
    for (TableRow row : rows) {
      OptionalDouble grams = row.number("gram_weight");
      if (row.text("portion_description").equals(NOT_SPECIFIED) && grams.orElse(0) > 0) {
        return grams;
      }
    }
    return OptionalDouble.empty();
  }

  /** The portions that can be counted; rows need portion_description and gram_weight. */
  static List<Portion> household(List<TableRow> rows) {
    Map<String, Portion> portions = new LinkedHashMap<>();
    for (TableRow row : rows) {
      String measure = Descriptions.tidy(row.text("portion_description"));
      if (!measure.startsWith(NOT_SPECIFIED) && !measure.startsWith(GUIDELINE)) {
        add(portions, measure, row.number("gram_weight").orElse(0));
      }
    }
    return List.copyOf(portions.values());
  }

  /** Adds a portion unless its weight is 0 or its measure already stands with another weight. */
  static void add(Map<String, Portion> portions, String measure, double grams) {
    if (grams > 0) {
      portions.putIfAbsent(measure, new Portion(measure, grams));
    }
  }
}
