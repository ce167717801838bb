package lytebook.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.match.AmountInText.Parts;
import lytebook.match.Match.Candidate;
import org.jspecify.annotations.Nullable;

/** Finds the food that the words of a log mean, and the amount that may stand among them. */
final class FoodFinder {
  /**
   * What a food cell says.
   *
   * @param match the food
   * @param amount the amount among the words; says nothing when there was none
   */
  record Found(Match match, Parts amount) {}

  /** At and above this score a guess is counted. */
  static final double COUNTED = 0.6;

  private static final double NEARLY_A_NAME = 0.9;
  private static final double NO_FOOD_AT_MOST = 0.3;

  /** Words such as "fried snack" stand in many names and tell none of them. */
  private static final double GENERAL_AT_MOST = 0.5;

  private static final int RUNNERS_UP = 5;
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)?|\\[[^]]*]?");

  private final MatchTables tables;
  private final OwnNames ownNames;
  private final NameLookup names;
  private final NameIndex index;
  private final Spelling spelling;
  private final AmountInText amounts;

  FoodFinder(FoodTable foods, MatchTables tables) {
    this.tables = tables;
    ownNames = new OwnNames(foods);
    names = new NameLookup(foods, tables.aliases(), tables.words(), tables.nameWords());
    List<FoodName> all = new ArrayList<>();
    Set<String> known = new HashSet<>(names.aliasWords());
    known.addAll(tables.notFood());
    for (Food food : foods.all()) {
      all.add(new FoodName(food, food.name(), true, tables.words(), tables.nameWords()));
      for (String alias : food.aliases()) {
        all.add(new FoodName(food, alias, false, tables.words(), tables.nameWords()));
      }
    }
    all.forEach(name -> name.parts().forEach(part -> known.add(part.word())));
    spelling = new Spelling(known);
    index = new NameIndex(all, tables.nameWords(), spelling);
    amounts = new AmountInText(new AmountText(tables.numberWords()), tables.units());
  }

  /** The words of a text in the form in which they are compared. */
  String key(String text) {
    return tables.words().key(text);
  }

  Found find(String text) {
    Parts whole = Parts.foodOnly(text);
    List<Parts> ways = new ArrayList<>(List.of(whole));
    ways.addAll(amounts.read(text));
    for (Parts way : ways) {
      Optional<NameLookup.Found> named = named(way);
      if (named.isPresent()) {
        return new Found(sure(named.get(), way), way);
      }
    }
    for (Parts way : ways) {
      Match nearly = nearlyNamed(way);
      if (nearly != null) {
        return new Found(nearly, way);
      }
    }
    Found best = null;
    ways.removeIf(way -> !way.isSure());
    for (Parts way : ways) {
      Match guess = guess(way);
      if (best == null || guess.score() >= best.match().score()) {
        best = new Found(guess, way);
      }
    }
    return best == null ? new Found(guess(whole), whole) : best;
  }

  private Optional<NameLookup.Found> named(Parts way) {
    Optional<NameLookup.Found> own =
        ownNames.find(way.food()).or(() -> ownNames.find(turned(way.food())));
    List<String> words = tables.words().of(way.food());
    if (own.isPresent() || words.isEmpty()) {
      return own;
    }
    Optional<NameLookup.Found> found = names.named(way.food()).or(() -> names.find(words));
    return found.isPresent() ? found : names.find(tables.words().of(turned(way.food())));
  }

  /** "aubergine, grilled" as "grilled aubergine". */
  private static String turned(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split(",", -1)));
    Collections.reverse(parts);
    return String.join(" ", parts);
  }

  private Match sure(NameLookup.Found named, Parts way) {
    return new Match(named.kind(), named.food(), 1, runnersUp(way, named.food()));
  }

  /**
   * A name but for a brand in parentheses, a slip of the pen, or a word cut in two or run into one.
   */
  private @Nullable Match nearlyNamed(Parts way) {
    List<String> words = tables.words().of(way.food());
    if (saysNoFood(words)) {
      return null;
    }
    String main = ASIDE.matcher(way.food()).replaceAll(" ");
    if (!main.equals(way.food())) {
      List<String> mainWords = tables.words().of(main);
      boolean asideUnknown =
          words.stream().filter(word -> !mainWords.contains(word)).noneMatch(spelling::knows);
      if (asideUnknown && !mainWords.isEmpty()) {
        Match match = nearly(mainWords, NEARLY_A_NAME, way);
        if (match != null) {
          return match;
        }
      }
    }
    Optional<Food> unordered = names.findUnordered(words);
    if (unordered.isPresent()) {
      return new Match(
          Match.Kind.GUESS, unordered.get(), NEARLY_A_NAME, runnersUp(way, unordered.get()));
    }
    for (int i = 0; i < words.size(); i++) {
      Match match = respelled(words, i, way);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private @Nullable Match respelled(List<String> words, int at, Parts way) {
    if (at + 1 < words.size()) {
      Match joined =
          nearly(
              replaced(words, at, 2, List.of(words.get(at) + words.get(at + 1))),
              NEARLY_A_NAME,
              way);
      if (joined != null) {
        return joined;
      }
    }
    String word = words.get(at);
    if (spelling.knows(word)) {
      return null;
    }
    List<String> split = spelling.split(word);
    if (!split.isEmpty()) {
      return nearly(replaced(words, at, 1, split), NEARLY_A_NAME, way);
    }
    for (Spelling.Near near : spelling.near(word)) {
      if (!tables.notFood().contains(near.word())) {
        Match match =
            nearly(
                replaced(words, at, 1, List.of(near.word())), NEARLY_A_NAME * near.likeness(), way);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }

  private @Nullable Match nearly(List<String> words, double score, Parts way) {
    return names
        .find(words)
        .map(
            found -> new Match(Match.Kind.GUESS, found.food(), score, runnersUp(way, found.food())))
        .orElse(null);
  }

  private Match guess(Parts way) {
    List<String> words = tables.words().of(way.food());
    if (words.isEmpty()) {
      return new Match(Match.Kind.NONE, null, 0, List.of());
    }
    List<Candidate> best = index.best(words, RUNNERS_UP + 1);
    double score = best.isEmpty() ? 0 : best.get(0).score();
    if (saysNoFood(words)) {
      score = Math.min(score, NO_FOOD_AT_MOST);
    } else if (words.stream().allMatch(this::isGeneral)) {
      score = Math.min(score, GENERAL_AT_MOST);
    }
    if (score >= COUNTED) {
      List<Candidate> others = best.subList(1, best.size());
      return new Match(Match.Kind.GUESS, best.get(0).food(), score, others);
    }
    return new Match(
        Match.Kind.NONE, null, score, best.subList(0, Math.min(RUNNERS_UP, best.size())));
  }

  private boolean isGeneral(String word) {
    return tables.nameWords().cost(word).isPresent();
  }

  private boolean saysNoFood(List<String> words) {
    return words.stream().anyMatch(tables.notFood()::contains);
  }

  private List<Candidate> runnersUp(Parts way, Food chosen) {
    return index.best(tables.words().of(way.food()), RUNNERS_UP + 1).stream()
        .filter(candidate -> !candidate.food().id().equals(chosen.id()))
        .limit(RUNNERS_UP)
        .toList();
  }

  /** The best foods for some words by what their names hold, best first. */
  List<Candidate> best(List<String> words, int most) {
    return words.isEmpty() ? List.of() : index.best(words, most);
  }

  private static List<String> replaced(List<String> words, int at, int length, List<String> by) {
    List<String> result = new ArrayList<>(words.subList(0, at));
    result.addAll(by);
    result.addAll(words.subList(at + length, words.size()));
    return result;
  }
}
