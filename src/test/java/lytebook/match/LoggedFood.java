package lytebook.match;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.log.LogSource;
import lytebook.read.Tables;

/**
 * A line as people log it, with what it should be taken for.
 *
 * @param foodIds ids of the foods that are right; {@code none} when it must not be counted as food
 * @param grams plausible grams; empty when the amount must not be counted
 */
record LoggedFood(
    String text, String amount, String unit, List<String> foodIds, OptionalDouble grams) {
  private static final double NEAR = 0.1;

  static List<LoggedFood> all() {
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                LoggedFood.class.getResourceAsStream("/lytebook/match/logged-foods.csv")),
            StandardCharsets.UTF_8)) {
      return Tables.read("logged-foods.csv", reader).stream().map(LoggedFood::of).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static LoggedFood of(Tables.Row row) {
    return new LoggedFood(
        row.text("text"),
        row.text("amount"),
        row.text("unit"),
        List.of(row.text("food_ids").split(";", -1)),
        row.number("grams"));
  }

  static Entry entry(String text, String amount, String unit) {
    return new Entry(
        new LogSource("log.csv", null, Map.of()), 2, null, null, "", text, amount, unit, "");
  }

  Entry entry() {
    return entry(text, amount, unit);
  }

  boolean isNoFood() {
    return foodIds.contains("none");
  }

  boolean isRight(Match match) {
    Food food = match.food();
    return foodIds.contains(
        food == null || food.kind() == Food.Kind.SUPPLEMENT ? "none" : food.id());
  }

  boolean isNear(OptionalDouble found) {
    if (grams.isEmpty() || found.isEmpty()) {
      return grams.isEmpty() && found.isEmpty();
    }
    return Math.abs(found.getAsDouble() - grams.getAsDouble()) <= NEAR * grams.getAsDouble() + 0.01;
  }

  @Override
  public String toString() {
    return text + " | " + amount + " | " + unit;
  }
}
