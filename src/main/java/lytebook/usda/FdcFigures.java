package lytebook.usda;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import lytebook.nutrient.Contents;
import lytebook.read.table.TableRow;

/**
 * The figures of a download's foods, taken from the rows of {@code food_nutrient.csv} one after the
 * other; only those of the foods wanted are kept. A nutrient is known by its FoodData Central id,
 * by the older number of SR where {@code nutrient.csv} lists that, and by what id {@code
 * nutrient.csv} gives it. A blank amount is unknown, and so is more than 100 g can hold.
 */
final class FdcFigures {
  /** To what a nutrient id adds. */
  private record FigureSource(int figure, int rank, String unit, double factor) {}

  /** What is known of one food so far. */
  private static final class Known {
    private final double[] amounts = new double[FoodTableRow.FIGURES.size()];
    private final int[] ranks = new int[FoodTableRow.FIGURES.size()];

    Known() {
      Arrays.fill(ranks, Integer.MAX_VALUE);
    }
  }

  private static final Map<String, Double> GRAMS =
      Map.of("G", 1.0, "MG", 1e-3, "UG", 1e-6, "KCAL", 1.0);

  private final List<TableRow> wanted;
  private final Map<String, FigureSource> byId = new HashMap<>();
  private final Map<String, Known> byFood = new HashMap<>();

  /**
   * @param wanted rows of {@code fdc-nutrients.csv}
   * @param foods ids of the foods wanted
   */
  FdcFigures(List<TableRow> wanted, Iterable<String> foods) {
    this.wanted = List.copyOf(wanted);
    for (TableRow row : wanted) {
      byId.put(row.text("fdc_id"), source(row, row.text("unit")));
    }
    foods.forEach(food -> byFood.put(food, new Known()));
  }

  private static FigureSource source(TableRow row, String unit) {
    double factor = 1;
    if (!unit.equals(row.text("unit"))) {
      factor = GRAMS.getOrDefault(unit, 0.0) / GRAMS.getOrDefault(row.text("unit"), 1.0);
    }
    int figure = FoodTableRow.FIGURES.indexOf(row.text("figure"));
    return new FigureSource(figure, (int) row.number("rank").orElse(1), row.text("unit"), factor);
  }

  /** Takes a row of {@code nutrient.csv}: id, unit and number of a nutrient. */
  void nutrient(TableRow row) {
    String number = row.text("nutrient_nbr").replaceFirst("\\.0+$", "");
    for (TableRow want : wanted) {
      if (want.text("sr_number").equals(number)) {
        String unit = row.text("unit_name").toUpperCase(Locale.ROOT);
        boolean isMass = GRAMS.containsKey(unit);
        boolean isEnergy = want.text("unit").equals("KCAL");
        if (!isMass || isEnergy != unit.equals("KCAL")) {
          throw row.fault("unit_name '" + row.text("unit_name") + "' of nutrient " + number);
        }
        byId.put(row.text("id"), source(want, unit));
        byId.putIfAbsent(number, source(want, unit));
      }
    }
  }

  /** Takes a row of {@code food_nutrient.csv}. */
  void amount(TableRow row) {
    FigureSource source = byId.get(row.text("nutrient_id"));
    Known known = source == null ? null : byFood.get(row.text("fdc_id"));
    if (source == null || known == null || known.ranks[source.figure()] <= source.rank()) {
      return;
    }
    OptionalDouble amount = row.number("amount");
    if (amount.isPresent()) {
      if (amount.getAsDouble() < 0) {
        throw row.fault("amount '" + row.text("amount") + "' is less than 0");
      }
      double inUnit = amount.getAsDouble() * source.factor();
      if (Contents.fitsIn100Grams(inUnit, source.unit())) {
        known.amounts[source.figure()] = inUnit;
        known.ranks[source.figure()] = source.rank();
      }
    }
  }

  /** The figures of a food in the order of {@link FoodTableRow#FIGURES}; empty is unknown. */
  List<OptionalDouble> of(String food) {
    Known known = byFood.getOrDefault(food, new Known());
    return IntStream.range(0, known.amounts.length)
        .mapToObj(
            i ->
                known.ranks[i] == Integer.MAX_VALUE
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(known.amounts[i]))
        .toList();
  }
}
