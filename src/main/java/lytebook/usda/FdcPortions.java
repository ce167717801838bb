package lytebook.usda;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.food.Portion;
import lytebook.read.table.TableRow;

/**
 * Household portions of a download's foods. A portion of an amount other than 1 is brought to 1: 2
 * tablespoons of 33.9 g are 1 tablespoon of 16.95 g, to the hundredth of a gram.
 */
final class FdcPortions {
  /** Weights of the laboratory: a cooked sample with its raw partner, and what dripped off. */
  private static final Set<String> NO_MEASURES =
      Set.of("paired cooked w", "paired raw w", "dripping w");

  private static final String UNDETERMINED = "undetermined";

  /** FNDDS has the number in the description: {@code 1 cup}. */
  private static final Pattern SAYS_HOW_MANY = Pattern.compile("^[\\d.]");

  /** FNDDS writes a number of its own where others say what kind of cup it is. */
  private static final Pattern ONLY_A_CODE = Pattern.compile("\\d+");

  private final Map<String, String> units = new HashMap<>();
  private final Map<String, Map<String, TableRow>> byFood = new HashMap<>();
  private final Predicate<String> isWanted;

  /**
   * @param isWanted whether the food of an id is wanted
   */
  FdcPortions(Predicate<String> isWanted) {
    this.isWanted = isWanted;
  }

  /** Takes a row of {@code measure_unit.csv}. */
  void unit(TableRow row) {
    units.put(row.text("id"), Descriptions.tidy(row.text("name")));
  }

  /** Takes a row of {@code food_portion.csv}. */
  void portion(TableRow row) {
    String food = row.text("fdc_id");
    if (isWanted.test(food)) {
      byFood.computeIfAbsent(food, id -> new LinkedHashMap<>()).put(row.text("id"), row);
    }
  }

  /** The weight of one usual helping, where the source names one. */
  OptionalDouble usual(String food) {
    return PortionRows.usual(rows(food));
  }

  /** The portions of a food that can be counted, in the source's order. */
  List<Portion> of(String food) {
    Map<String, Portion> portions = new LinkedHashMap<>();
    for (TableRow row : rows(food)) {
      double grams = row.number("gram_weight").orElse(0);
      OptionalDouble amount = row.number("amount");
      String measure = measure(row);
      if (amount.isEmpty() || SAYS_HOW_MANY.matcher(measure).find()) {
        PortionRows.household(List.of(row)).forEach(p -> portions.putIfAbsent(p.measure(), p));
      } else if (!measure.isEmpty() && amount.getAsDouble() > 0) {
        PortionRows.add(
            portions, "1 " + measure, Math.rint(grams / amount.getAsDouble() * 100) / 100);
      }
    }
    return List.copyOf(portions.values());
  }

  private List<TableRow> rows(String food) {
    return byFood.getOrDefault(food, Map.of()).values().stream()
        .sorted(Comparator.comparingDouble(row -> row.number("seq_num").orElse(0)))
        .toList();
  }

  /** What the portion is one of: unit, description and modifier; empty when it is no measure. */
  private String measure(TableRow row) {
    String unit = units.getOrDefault(row.text("measure_unit_id"), UNDETERMINED);
    if (NO_MEASURES.contains(unit.toLowerCase(Locale.ROOT))) {
      return "";
    }
    return Stream.of(
            unit.equals(UNDETERMINED) ? "" : unit,
            Descriptions.tidy(row.text("portion_description")),
            Descriptions.tidy(row.text("modifier")))
        .filter(part -> !part.isEmpty() && !ONLY_A_CODE.matcher(part).matches())
        .collect(Collectors.joining(", "));
  }
}
