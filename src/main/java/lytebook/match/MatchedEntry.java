package lytebook.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.log.Stated;
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

  /**
   * Whether the row adds to totals: it has a date, a food, and as much of an amount as the food's
   * basis needs. A row that is left out is settled, and so counted too: it adds nothing.
   */
  public boolean isCounted() {
    return entry.date() != null && match.isCounted() && times().isPresent();
  }

  /** The same row with something more to be said of it, before the rest. */
  MatchedEntry with(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(0, problem);
    return new MatchedEntry(entry, match, helping, all);
  }

  /** How many times the food's contents were eaten; empty when the amount is unknown. */
  public OptionalDouble times() {
    Food food = match.food();
    if (food == null) {
      return OptionalDouble.empty();
    }
    return switch (food.basis()) {
      case PER_ROW -> OptionalDouble.of(1);
      case PER_UNIT -> helping.amount();
      case PER_100_G -> {
        OptionalDouble grams = helping.grams();
        yield grams.isPresent()
            ? OptionalDouble.of(grams.getAsDouble() / 100)
            : OptionalDouble.empty();
      }
    };
  }

  /** Whether the row is the sum of a meal or a day, in which drinks are not told apart. */
  public boolean isSum() {
    Stated stated = entry.given().stated();
    return stated != null && stated.what() == Stated.What.SUM;
  }

  /** Whether the file itself states this nutrient of the row, known or not. */
  public boolean isStated(Nutrient nutrient) {
    Stated stated = entry.given().stated();
    return stated != null && stated.carries(nutrient);
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
    Stated stated = entry.given().stated();
    if (stated != null && stated.carries(nutrient)) {
      boolean eatenNotDrunk =
          nutrient.counts() == Nutrient.Counts.DRINKS
              && stated.what() != Stated.What.SUM
              && !food.kind().isDrunk();
      return eatenNotDrunk ? OptionalDouble.of(0) : stated.amounts().of(nutrient);
    }
    OptionalDouble content = food.contents().of(nutrient);
    return content.isPresent()
        ? OptionalDouble.of(times().getAsDouble() * content.getAsDouble())
        : OptionalDouble.empty();
  }
}
