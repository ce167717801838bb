package lytebook.match;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.log.LogSource;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;

/**
 * A line as people log it, with what it should be taken for.
 *
 * @param foodIds ids of the foods that are right; empty when it must not be counted as food
 * @param gramsFrom the least plausible grams; empty when the amount must not be counted
 * @param gramsTo the most plausible grams
 * @param kind {@code food}, {@code nonfood}, or {@code several} foods in one cell
 */
public record LoggedFood(
    String text,
    String amount,
    String unit,
    List<String> foodIds,
    OptionalDouble gramsFrom,
    OptionalDouble gramsTo,
    String kind) {
  private static final double ROUNDING = 0.01;

  public static List<LoggedFood> all() {
    return of("logged-foods.csv");
  }

  /** The lines of a set that lies beside this class. */
  public static List<LoggedFood> of(String resource) {
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                LoggedFood.class.getResourceAsStream("/lytebook/match/" + resource), resource),
            StandardCharsets.UTF_8)) {
      return Tables.read(resource, reader).stream().map(LoggedFood::of).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The lines of a set in a file. */
  public static List<LoggedFood> of(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return Tables.read(file.toString(), reader).stream().map(LoggedFood::of).toList();
    }
  }

  private static LoggedFood of(TableRow row) {
    String ids = row.text("food_ids");
    return new LoggedFood(
        row.text("text"),
        row.text("amount"),
        row.text("unit"),
        ids.isBlank() ? List.of() : List.of(ids.strip().split("\\s*;\\s*", -1)),
        row.number("grams_from"),
        row.number("grams_to"),
        row.text("kind"));
  }

  public static Entry entry(String text, String amount, String unit) {
    return new Entry(
        new LogSource("log.csv", null, Map.of()), 2, null, null, "", text, amount, unit, "");
  }

  /** The line as a row of a log. */
  public Entry entry() {
    return entry(text, amount, unit);
  }

  /** Whether it must not be counted. */
  public boolean isNotCounted() {
    return foodIds.isEmpty();
  }

  /** Whether it was taken for one of its foods, or rightly for none; a tablet is no food. */
  public boolean isRight(Match match) {
    Food food = match.food();
    if (food == null || food.kind() == Food.FoodKind.SUPPLEMENT) {
      return foodIds.isEmpty();
    }
    return foodIds.contains(food.id());
  }

  /** Whether these are plausible grams, or rightly none. */
  public boolean isNear(OptionalDouble found) {
    if (gramsFrom.isEmpty() || gramsTo.isEmpty() || found.isEmpty()) {
      return gramsFrom.isEmpty() && found.isEmpty();
    }
    return found.getAsDouble() >= gramsFrom.getAsDouble() - ROUNDING
        && found.getAsDouble() <= gramsTo.getAsDouble() + ROUNDING;
  }

  @Override
  public String toString() {
    return text + " | " + amount + " | " + unit;
  }
}
