package lytebook.match;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import lytebook.log.Entry;
import lytebook.log.LogSource;
import lytebook.read.Tables;

/**
 * A line as people log it, with what it should be taken for.
 *
 * @param foodIds ids of the foods that are right; {@code none} when it must not be counted
 * @param grams plausible grams; empty when the amount must not be counted
 */
record LoggedFood(
    String text, String amount, String unit, List<String> foodIds, OptionalDouble grams) {
  /** Grams count as right from three quarters to four thirds of the best estimate. */
  private static final double LEAST_SHARE = 0.75;

  private static final double MOST_SHARE = 4.0 / 3;

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
    return foodIds.contains(match.food() == null ? "none" : match.food().id());
  }

  boolean isNear(OptionalDouble found) {
    if (grams.isEmpty() || found.isEmpty()) {
      return grams.isEmpty() && found.isEmpty();
    }
    double share = found.getAsDouble() / Math.max(grams.getAsDouble(), 1e-9);
    return found.getAsDouble() == grams.getAsDouble()
        || (share >= LEAST_SHARE && share <= MOST_SHARE);
  }

  @Override
  public String toString() {
    return text + " | " + amount + " | " + unit;
  }
}
