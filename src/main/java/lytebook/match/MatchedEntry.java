package lytebook.match;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.nutrient.Nutrient;
import lytebook.problem.Problem;

/**
 * A row of the log with the food and the grams it stands for.
 *
 * @param entry the row
 * @param match the food
 * @param helping the amount
 * @param problems what is wrong or in doubt about the row
 */
public record MatchedEntry(Entry entry, Match match, Helping helping, List<Problem> problems) {
  public MatchedEntry {
    problems = List.copyOf(problems);
  }

  /** Whether the row adds to totals: it has a date, a food and grams. */
  public boolean isCounted() {
    return entry.date() != null && match.isCounted() && helping.grams().isPresent();
  }

  /** The food that counts; empty when the row is not counted. */
  public Optional<Food> countedFood() {
    return isCounted() ? Optional.ofNullable(match.food()) : Optional.empty();
  }

  /** Amount of a nutrient eaten, in its unit; empty when not counted or unknown. */
  public OptionalDouble amountOf(Nutrient nutrient) {
    Food food = match.food();
    if (food == null || !isCounted()) {
      return OptionalDouble.empty();
    }
    OptionalDouble per100g = food.per100g().of(nutrient);
    return per100g.isPresent()
        ? OptionalDouble.of(helping.grams().getAsDouble() * per100g.getAsDouble() / 100)
        : OptionalDouble.empty();
  }
}
