package lytebook.usda;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.food.Portion;
import lytebook.food.PortionText;
import lytebook.nutrient.Nutrients;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.NutrientsCsv;
import lytebook.read.table.TableRow;
import lytebook.text.PlainNumber;

/**
 * A row of {@code foods.csv} before its kind is known.
 *
 * @param id {@code FNDDS:11111000} or {@code SR28:01077}
 * @param name the source's description
 * @param aliases the source's further names
 * @param category the source's category, or a finer one of {@code finer-categories.csv}
 * @param per100g amounts per 100 g edible portion, in the order of {@link #FIGURES}; empty is
 *     unknown
 * @param usualPortionGrams weight of one usual helping
 * @param portions household portions
 * @param release the source and its release
 */
record FoodTableRow(
    String id,
    String name,
    List<String> aliases,
    String category,
    List<OptionalDouble> per100g,
    OptionalDouble usualPortionGrams,
    List<Portion> portions,
    String release) {

  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final String PER_100_G = "_per_100g";

  /** The figures' columns in the USDA files; each is per 100 g and so named in foods.csv. */
  static final List<String> FIGURES =
      FoodsCsv.amountColumns(NUTRIENTS).stream()
          .map(column -> column.substring(0, column.length() - PER_100_G.length()))
          .toList();

  /** The figures of a row of a USDA file; blank is unknown. */
  static List<OptionalDouble> figures(TableRow row) {
    return FIGURES.stream().map(row::number).toList();
  }

  /** The columns of foods.csv. */
  static List<String> header() {
    return FoodsCsv.columns(NUTRIENTS);
  }

  /** The cells of the row, in the order of the header. */
  List<String> cells(String kind) {
    List<String> cells =
        new ArrayList<>(List.of(id, name, PortionText.printNames(aliases), category, kind));
    per100g.forEach(figure -> cells.add(cell(figure)));
    cells.addAll(List.of(cell(usualPortionGrams), PortionText.print(portions), release));
    return cells;
  }

  private static String cell(OptionalDouble number) {
    return number.isPresent() ? PlainNumber.of(number.getAsDouble()) : "";
  }
}
