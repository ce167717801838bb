package lytebook.match.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.Food.Basis;
import lytebook.food.Food.FoodKind;
import lytebook.log.Entry;
import lytebook.log.StatedContents;
import lytebook.log.StatedContents.RowSubject;
import lytebook.match.Match;
import lytebook.match.Match.FoodCandidate;
import lytebook.match.Match.MatchKind;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.match.Serving.GramsFrom;
import lytebook.nutrient.Contents;
import org.jspecify.annotations.Nullable;

/**
 * A row whose file states all its nutrients: it needs no food of the table. What the table would
 * take its words for tells only whether it is a drink, and what it weighs among foods.
 */
final class StatedRowMatcher {
  /** From this score on, the food the words seem to mean tells what kind of thing it is. */
  private static final double TELLS_THE_KIND = 0.8;

  /** From this score on, the foods the words may mean tell it when all are drinks. */
  private static final double ALIKE = 0.4;

  private static final String SOURCE = "your file";
  private static final String PREFIX = "LOG:";

  private record StatedKey(String words, RowSubject what) {}

  private final Map<StatedKey, Food> foods = new HashMap<>();

  /**
   * The row, counted with what it states.
   *
   * @param like a food that tells what kind of thing the words name; null when none does
   * @param key the words in the form in which they are compared, so that equal ones are one food
   * @param number how many the row says; empty when it does not
   * @param grams what the words of the amount weigh, for a row whose file gives no weight
   */
  MatchedEntry matched(
      Entry entry,
      StatedContents stated,
      @Nullable Food like,
      String key,
      OptionalDouble number,
      OptionalDouble grams) {
    Food food = foods.computeIfAbsent(new StatedKey(key, stated.what()), k -> food(entry, like, k));
    OptionalDouble weight = stated.grams().isPresent() ? stated.grams() : grams;
    return new MatchedEntry(
        entry,
        new Match(MatchKind.EXACT, food, 1, List.of()),
        serving(entry, weight, number),
        List.of());
  }

  /**
   * The food that tells what kind of thing some words name: one that is sure enough, or the first
   * of several like it that all are drinks. Null when none tells.
   */
  static @Nullable Food kindOf(Match alike) {
    if (alike.food() != null && alike.score() >= TELLS_THE_KIND) {
      return alike.food();
    }
    List<Food> near =
        Stream.concat(
                Optional.ofNullable(alike.food()).stream(),
                alike.candidates().stream().map(FoodCandidate::food))
            .toList();
    boolean areDrinks =
        alike.score() >= ALIKE && near.stream().allMatch(food -> food.kind().isDrunk());
    return areDrinks && !near.isEmpty() ? near.get(0) : null;
  }

  private static Food food(Entry entry, @Nullable Food like, StatedKey key) {
    boolean isSupplement = key.what() == RowSubject.SUPPLEMENT;
    FoodKind kind = like == null ? FoodKind.FOOD : like.kind();
    Food coded = like != null && like.id().equals(entry.given().foodId()) ? like : null;
    return new Food(
        coded != null ? coded.id() : PREFIX + (isSupplement ? "supplement " : "") + key.words(),
        coded != null ? coded.name() : entry.text(),
        List.of(),
        like == null || isSupplement ? "" : like.category(),
        isSupplement ? FoodKind.SUPPLEMENT : kind,
        Basis.PER_ROW,
        Contents.NOTHING_KNOWN,
        OptionalDouble.empty(),
        List.of(),
        SOURCE);
  }

  private static Serving serving(Entry entry, OptionalDouble grams, OptionalDouble number) {
    double amount = number.orElse(1);
    boolean isDivisible = amount > 0 && grams.isPresent();
    return new Serving(
        OptionalDouble.of(amount),
        entry.unit(),
        isDivisible ? OptionalDouble.of(grams.getAsDouble() / amount) : OptionalDouble.empty(),
        GramsFrom.STATED);
  }
}
