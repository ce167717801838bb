package lytebook.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.log.Stated;
import lytebook.nutrient.Contents;

/**
 * A row whose file states all its nutrients: it needs no food of the table. What the table would
 * take its words for tells only whether it is a drink, and what it weighs among foods.
 */
final class StatedRow {
  /** From this score on, the food the words seem to mean tells what kind of thing it is. */
  private static final double TELLS_THE_KIND = 0.8;

  private static final String SOURCE = "your file";
  private static final String PREFIX = "LOG:";

  private final Map<String, Food> foods = new HashMap<>();

  /**
   * The row, counted with what it states.
   *
   * @param alike what the table would take the words for
   * @param key the words in the form in which they are compared, so that equal ones are one food
   * @param number how many the row says; empty when it does not
   */
  MatchedEntry matched(Entry entry, Stated stated, Match alike, String key, OptionalDouble number) {
    Match match =
        new Match(
            Match.Kind.EXACT, foods.computeIfAbsent(key, k -> food(entry, alike, k)), 1, List.of());
    return new MatchedEntry(entry, match, helping(entry, stated, number), List.of());
  }

  private static Food food(Entry entry, Match alike, String key) {
    Food like = alike.food();
    boolean tells = like != null && alike.score() >= TELLS_THE_KIND;
    return new Food(
        PREFIX + key,
        entry.text(),
        List.of(),
        like != null && tells ? like.category() : "",
        like != null && tells ? like.kind() : Food.Kind.FOOD,
        Food.Basis.PER_ROW,
        Contents.NOTHING_KNOWN,
        OptionalDouble.empty(),
        List.of(),
        SOURCE);
  }

  private static Helping helping(Entry entry, Stated stated, OptionalDouble number) {
    double amount = number.orElse(1);
    boolean isDivisible = amount > 0 && stated.grams().isPresent();
    return new Helping(
        OptionalDouble.of(amount),
        entry.unit(),
        isDivisible
            ? OptionalDouble.of(stated.grams().getAsDouble() / amount)
            : OptionalDouble.empty(),
        Helping.From.STATED);
  }
}
