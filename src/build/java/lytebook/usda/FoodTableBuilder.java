package lytebook.usda;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.food.FoodCategories;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.Tables;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Makes {@code foods.csv}: every FNDDS 2021-2023 food, and the SR28 foods that FNDDS lacks. Figures
 * are taken over as they stand, those of the two sources never mixed. The same files give the same
 * bytes: UTF-8, line feeds, sorted by id.
 */
public final class FoodTableBuilder {
  private FoodTableBuilder() {}

  /** {@code FoodTableBuilder USDA_FOLDER foods.csv}. */
  public static void main(String... arguments) {
    System.exit(run(System.err, arguments));
  }

  static int run(PrintStream messages, String... arguments) {
    if (arguments.length != 2) {
      messages.println("Usage: FoodTableBuilder USDA_FOLDER foods.csv");
      return 2;
    }
    try {
      String table = build(Path.of(arguments[0]));
      Files.writeString(Path.of(arguments[1]), table, StandardCharsets.UTF_8);
      return 0;
    } catch (IOException e) {
      messages.println("Cannot read or write: " + e.getMessage());
      return 3;
    }
  }

  /** The food table as text, from a folder with the four USDA files. */
  static String build(Path usda) throws IOException {
    FinerCategories finer = new FinerCategories(Tables.fromClassPath("finer-categories.csv"));
    CommonNames commonNames = new CommonNames(Tables.fromClassPath("not-common-names.csv"));
    List<FoodTableRow> foods =
        new ArrayList<>(
            Fndds.foods(
                Tables.fromFile(usda.resolve("fndds_2021_2023_nutrients.csv")),
                Tables.fromFile(usda.resolve("fndds_2021_2023_portions.csv")),
                finer));
    Set<String> fnddsNames =
        foods.stream()
            .map(food -> Descriptions.compared(food.name()))
            .collect(Collectors.toUnmodifiableSet());
    foods.addAll(
        Sr28.foods(
            Tables.fromFile(usda.resolve("sr28_wide.csv")),
            Tables.fromFile(usda.resolve("sr28_portions.csv")),
            finer,
            commonNames,
            fnddsNames));
    foods.sort(Comparator.comparing(FoodTableRow::id));
    return print(foods, FoodsCsv.categories());
  }

  private static String print(List<FoodTableRow> foods, FoodCategories categories) {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(FoodTableRow.header());
      for (FoodTableRow food : foods) {
        String kind = categories.kindOf(food.category()).name().toLowerCase(Locale.ROOT);
        printer.printRecord(food.cells(kind));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }
}
