package lytebook.match.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lytebook.food.Food;
import lytebook.match.name.NameLookup.NamedFood;
import lytebook.match.name.Spelling.NearWord;
import lytebook.match.table.MatchTables;
import lytebook.match.table.NotFood;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that words nearly are: but for their order, slips of the pen, words cut in two or run
 * into one, words that only describe, and words that nobody knows.
 */
final class NearNames {
  /**
   * A food and how sure it is.
   *
   * @param score 0..1
   * @param joins whether the food's name itself joins words by "and"
   */
  record NearFood(Food food, double score, boolean joins) {
    NearFood times(double share) {
      return new NearFood(food, score * share, joins);
    }
  }

  /** The words as they may have been meant. */
  private record WordReading(List<String> words, double likeness) {}

  private static final double SAME_WORDS = 0.97;
  private static final double OTHER_ORDER = 0.95;
  private static final double JOINED = 0.95;
  private static final int MOST_READINGS = 24;
  private static final int MOST_LEFT_OUT = 5;

  /**
   * What leaving out a word that nobody knows costs, by its place: the last is what it is, and so
   * may be one that is nearly a word.
   */
  private static final double UNKNOWN_FIRST = 0.2;

  private static final double UNKNOWN_AMID = 0.22;
  private static final double UNKNOWN_LAST = 0.42;

  /** A word alone that is off by a letter may as well be another word. */
  private static final double SHORT_AND_ALONE = 0.75;

  private static final double ALONE = 0.97;

  private static final int SHORT = 5;
  private static final String RAW = ", raw";
  private static final double COOKED_IS_NOT_RAW = 0.75;

  private final NameLookup names;
  private final Spelling spelling;
  private final Map<String, Double> describing;
  private final NotFood notFood;
  private final Set<String> cooking;
  private final FoodWords foodWords;

  NearNames(NameLookup names, Spelling spelling, MatchTables tables) {
    this.names = names;
    this.spelling = spelling;
    describing = tables.describing();
    notFood = tables.notFood();
    cooking = tables.nameWords().cooking();
    foodWords = tables.words();
  }

  /**
   * The surest food; null when none is near.
   *
   * @param head the word that says what it is at all; empty when not known
   */
  @Nullable NearFood best(List<String> words, String head) {
    NearFood best = null;
    for (WordReading reading : readings(words)) {
      for (int left = 0; left < 1 << Math.min(MOST_LEFT_OUT, droppable(reading).size()); left++) {
        NearFood near = without(reading, left, head);
        if (near != null && (best == null || near.score() > best.score())) {
          best = near;
        }
      }
    }
    return best;
  }

  private @Nullable NearFood without(WordReading reading, int left, String head) {
    List<Integer> places = droppable(reading);
    List<String> kept = new ArrayList<>(reading.words());
    double share = reading.likeness();
    for (int i = Math.min(MOST_LEFT_OUT, places.size()) - 1; i >= 0; i--) {
      if ((left >> i & 1) == 1) {
        int place = places.get(i);
        share *= 1 - cost(reading.words(), place, head);
        kept.remove(place);
      }
    }
    if (kept.isEmpty()) {
      return null;
    }
    Optional<NamedFood> ordered = names.find(kept);
    double fit = ordered.isPresent() ? SAME_WORDS : OTHER_ORDER;
    double found = fit * share;
    return ordered
        .or(() -> names.findUnordered(kept))
        .map(
            each ->
                new NearFood(
                    each.food(),
                    found * each.certainty() * agreement(reading.words(), each.food()),
                    each.joins()))
        .orElse(null);
  }

  /** Less than 1 where the words say cooked and the food is raw. */
  private double agreement(List<String> words, Food food) {
    boolean isRaw = food.name().endsWith(RAW) || food.name().endsWith("uncooked");
    return isRaw && words.stream().anyMatch(cooking::contains) ? COOKED_IS_NOT_RAW : 1;
  }

  private List<Integer> droppable(WordReading reading) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < reading.words().size(); i++) {
      String word = reading.words().get(i);
      if (describing.containsKey(word) || notFood.alone().contains(word) || isUnknown(word)) {
        places.add(i);
      }
    }
    return places;
  }

  private boolean isUnknown(String word) {
    return !spelling.knows(word) && !notFood.isOne(word);
  }

  private double cost(List<String> words, int place, String head) {
    Double described = describing.get(words.get(place));
    if (described != null) {
      return described;
    }
    boolean saysWhat =
        place == words.size() - 1
            || words.get(place).equals(head)
            || !spelling.near(words.get(place)).isEmpty();
    return saysWhat ? UNKNOWN_LAST : place == 0 ? UNKNOWN_FIRST : UNKNOWN_AMID;
  }

  private List<WordReading> readings(List<String> words) {
    List<WordReading> all = new ArrayList<>();
    all.add(new WordReading(words, 1));
    for (int at = words.size() - 1; at >= 0; at--) {
      List<WordReading> more = new ArrayList<>();
      String word = words.get(at);
      if (!spelling.knows(word) && !describing.containsKey(word)) {
        List<String> split = spelling.split(word);
        for (WordReading reading : all) {
          if (!split.isEmpty()) {
            more.add(replaced(reading, at, 1, split, JOINED));
          }
          for (NearWord near : spelling.near(word)) {
            if (!notFood.isOne(near.word())) {
              double alone =
                  words.size() > 1 ? 1 : word.length() <= SHORT ? SHORT_AND_ALONE : ALONE;
              more.add(
                  replaced(reading, at, 1, foodWords.meant(near.word()), near.likeness() * alone));
            }
          }
        }
      }
      all.addAll(more);
      if (all.size() > MOST_READINGS) {
        all.sort(Comparator.comparingDouble(WordReading::likeness).reversed());
        all = new ArrayList<>(all.subList(0, MOST_READINGS));
      }
    }
    for (int at = 0; at + 1 < words.size(); at++) {
      String joined = words.get(at) + words.get(at + 1);
      if (spelling.knows(joined)) {
        all.add(replaced(new WordReading(words, 1), at, 2, List.of(joined), JOINED));
      }
    }
    return all;
  }

  private static WordReading replaced(
      WordReading reading, int at, int length, List<String> by, double likeness) {
    List<String> result = new ArrayList<>(reading.words().subList(0, at));
    result.addAll(by);
    result.addAll(reading.words().subList(at + length, reading.words().size()));
    return new WordReading(List.copyOf(result), reading.likeness() * likeness);
  }
}
