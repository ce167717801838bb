package lytebook.match;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.Food.FoodKind;
import lytebook.log.Entry;
import lytebook.log.StatedContents;
import lytebook.log.StatedContents.RowSubject;
import lytebook.memory.RememberedDecision;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrient.AddedBy;
import lytebook.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log with the food and the grams it stands for.
 *
 * @param entry the row
 * @param match the food
 * @param serving the amount
 * @param problems what is wrong or in doubt about the row
 * @param chosen the person's decision that the food or the grams come from; null when there is none
 */
public record MatchedEntry(
    Entry entry,
    Match match,
    Serving serving,
    List<Problem> problems,
    @Nullable RememberedDecision chosen) {
  public MatchedEntry {
    problems = List.copyOf(problems);
  }

  /** A row about which nobody decided anything. */
  public MatchedEntry(Entry entry, Match match, Serving serving, List<Problem> problems) {
    this(entry, match, serving, problems, null);
  }

  /** The same row with other problems. */
  public MatchedEntry with(List<Problem> other) {
    return new MatchedEntry(entry, match, serving, other, chosen);
  }

  /** Whether a person left the row out. */
  public boolean isLeftOut() {
    Food food = match.food();
    return food != null && food.kind() == FoodKind.LEFT_OUT;
  }

  /**
   * Whether the row adds to totals: it has a date, a food, and as much of an amount as the food's
   * basis needs. A row that is left out is settled, and so counted too: it adds nothing.
   */
  public boolean isCounted() {
    return entry.date() != null && match.isCounted() && times().isPresent();
  }

  /** The same row with something more to be said of it, before the rest. */
  public MatchedEntry with(Problem problem) {
    return with(Stream.concat(Stream.of(problem), problems.stream()).toList());
  }

  /** The same row with something more to be said of it, behind the rest. */
  public MatchedEntry withLast(Problem problem) {
    return with(Stream.concat(problems.stream(), Stream.of(problem)).toList());
  }

  /** How many times the food's contents were eaten; empty when the amount is unknown. */
  public OptionalDouble times() {
    Food food = match.food();
    if (food == null) {
      return OptionalDouble.empty();
    }
    return switch (food.basis()) {
      case PER_ROW -> OptionalDouble.of(1);
      case PER_UNIT -> serving.amount();
      case PER_100_G -> {
        OptionalDouble grams = serving.grams();
        yield Amounts.map(grams, value -> value / 100);
      }
    };
  }

  /** Whether the row is the sum of a meal or a day, in which drinks are not told apart. */
  public boolean isSum() {
    StatedContents stated = entry.given().stated();
    return stated != null && stated.what() == RowSubject.SUM;
  }

  /** Whether the file itself states this nutrient of the row, known or not. */
  public boolean isStated(Nutrient nutrient) {
    StatedContents stated = entry.given().stated();
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
    StatedContents stated = entry.given().stated();
    if (stated != null && stated.carries(nutrient)) {
      boolean eatenNotDrunk =
          nutrient.counts() == AddedBy.DRINKS
              && stated.what() != RowSubject.SUM
              && !food.kind().isDrunk();
      return eatenNotDrunk ? OptionalDouble.of(0) : stated.amounts().of(nutrient);
    }
    OptionalDouble content = food.contents().of(nutrient);
    return Amounts.map(content, value -> times().getAsDouble() * value);
  }
}
