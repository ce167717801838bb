package lytebook.match.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.match.Explanation;
import lytebook.match.Match;
import lytebook.match.Match.FoodCandidate;
import lytebook.match.Match.MatchKind;
import lytebook.match.amount.AmountInText;
import lytebook.match.amount.AmountInText.FoodAndAmount;
import lytebook.match.name.NameLookup.NamedFood;
import lytebook.match.name.NearNames.NearFood;
import lytebook.match.table.MatchTables;
import org.jspecify.annotations.Nullable;

/** Finds the food that the words of a log mean, and the amount that may stand among them. */
public final class FoodFinder {
  /**
   * What a food cell says.
   *
   * @param match the food
   * @param amount the amount among the words; says nothing when there was none
   */
  public record FoundFood(Match match, FoodAndAmount amount) {}

  /** At and above this score a guess is counted. */
  static final double COUNTED = 0.6;

  private static final double NO_FOOD_AT_MOST = 0.3;

  /** Words such as "fried snack" stand in many names and tell none of them. */
  private static final double GENERAL_AT_MOST = 0.5;

  /** "cheese and crackers" are not the crackers named "cheese crackers". */
  private static final double MAY_BE_SEVERAL = 0.55;

  /** What stands in parentheses is the same food, or says what cannot be read. */
  private static final double ASIDE_AGREES = 0.95;

  private static final double ASIDE_UNREAD = 0.8;

  /** A shorter word for another, papa for potato, is as near to too many. */
  private static final int LONG_ENOUGH_TO_MEND = 6;

  public static final int RUNNERS_UP = 5;
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)?|\\[[^]]*]?");

  private final MatchTables tables;
  private final OwnNames ownNames;
  private final NameLookup names;
  private final NameIndex index;
  private final Spelling spelling;
  private final NearNames near;
  private final AmountInText amounts;

  public FoodFinder(FoodTable foods, MatchTables tables) {
    this.tables = tables;
    ownNames = new OwnNames(foods.all().stream().filter(Food::isOwn).toList());
    List<FoodName> all = FoodName.own(foods, tables);
    names = new NameLookup(List.copyOf(all), foods, tables);
    all.addAll(FoodName.others(foods, tables));
    Set<String> known = new HashSet<>(names.aliasWords());
    tables.words().words().stream()
        .filter(word -> word.length() >= LONG_ENOUGH_TO_MEND)
        .forEach(known::add);
    known.addAll(tables.notFood().always());
    known.addAll(tables.notFood().alone());
    all.forEach(name -> name.parts().forEach(part -> known.add(part.word())));
    spelling = new Spelling(known, names.aliasWords());
    index = new NameIndex(all, tables, spelling);
    near = new NearNames(names, spelling, tables);
    amounts = new AmountInText(tables.amounts(), tables.units());
  }

  private FoodFinder(FoodFinder other, List<Food> own) {
    tables = other.tables;
    ownNames = other.ownNames.behind(own);
    names = other.names;
    index = other.index;
    spelling = other.spelling;
    near = other.near;
    amounts = other.amounts;
  }

  /** This finder with more foods of the user's, which come before those it has. */
  public FoodFinder with(List<Food> own) {
    return new FoodFinder(this, own);
  }

  /** The words of a text in the form in which they are compared. */
  public String key(String text) {
    return tables.words().key(text);
  }

  /** The best foods for some words by what their names hold, best first. */
  List<FoodCandidate> best(List<String> words, int most) {
    return words.isEmpty() ? List.of() : index.best(words, "", most);
  }

  public FoundFood find(String text) {
    FoodAndAmount whole = FoodAndAmount.foodOnly(text);
    List<FoodAndAmount> ways = new ArrayList<>(List.of(whole));
    ways.addAll(amounts.read(text));
    for (FoodAndAmount way : ways) {
      Match named = named(way.food(), tables.words().of(way.food()));
      if (named != null) {
        return new FoundFood(named, withAmount(way, named, ways));
      }
    }
    for (FoodAndAmount way : ways) {
      Match named = named(withoutAside(way.food()), plain(way.food()));
      if (named != null && !saysNoFood(way.food())) {
        return new FoundFood(named, withAmount(way, named, ways));
      }
    }
    FoundFood best = null;
    ways.removeIf(way -> !way.isSure());
    for (FoodAndAmount way : ways) {
      Match guess = guess(way.food());
      if (best == null || guess.score() >= best.match().score()) {
        best = new FoundFood(guess, way);
      }
    }
    return best == null ? new FoundFood(guess(text), whole) : best;
  }

  /** "splash of milk" is milk with its amount too; the way that tells more is taken. */
  private FoodAndAmount withAmount(FoodAndAmount way, Match named, List<FoodAndAmount> ways) {
    if (way.saysAmount()) {
      return way;
    }
    for (FoodAndAmount other : ways) {
      if (other.saysAmount() && other.isSure()) {
        Match same = named(withoutAside(other.food()), plain(other.food()));
        if (same != null && Objects.equals(same.food(), named.food())) {
          return other;
        }
      }
    }
    return way;
  }

  /** The food with exactly this name; null when there is none. */
  private @Nullable Match named(String text, List<String> words) {
    Optional<NamedFood> own = ownNames.find(text).or(() -> ownNames.find(turned(text)));
    if (own.isPresent() || words.isEmpty()) {
      return own.map(each -> sure(each, text, words)).orElse(null);
    }
    Optional<NamedFood> found = names.named(text).or(() -> names.find(words));
    if (found.isEmpty() && text.indexOf(',') >= 0) {
      found = names.find(tables.words().of(turned(text)));
    }
    return found.map(each -> sure(each, text, words)).orElse(null);
  }

  private Match sure(NamedFood named, String text, List<String> words) {
    Food food = named.food();
    if (!named.joins() && saysSeveral(text)) {
      List<FoodCandidate> others =
          new ArrayList<>(List.of(new FoodCandidate(food, MAY_BE_SEVERAL)));
      others.addAll(runnersUp(words, food));
      return Match.none(MAY_BE_SEVERAL, firstOf(others));
    }
    return new Match(named.kind(), food, named.certainty(), runnersUp(words, food));
  }

  /** Whether a text joins two foods: "cheese and crackers". */
  private boolean saysSeveral(String text) {
    String[] parts = NameLookup.JOINING.split(text, -1);
    if (parts.length < 2) {
      return false;
    }
    for (String part : parts) {
      List<String> words = tables.words().of(part);
      if (words.isEmpty() || names.find(words).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** "aubergine, grilled" as "grilled aubergine". */
  private static String turned(String text) {
    List<String> parts = new ArrayList<>(List.of(text.split(",", -1)));
    Collections.reverse(parts);
    return String.join(" ", parts);
  }

  /** The words without brands and without what stands aside and is no food. */
  private List<String> plain(String text) {
    return tables.brands().leftOut(tables.words().of(withoutAside(text)));
  }

  private String withoutAside(String text) {
    String main = ASIDE.matcher(text).replaceAll(" ");
    List<String> mainWords = tables.words().of(main);
    if (main.equals(text) || mainWords.isEmpty()) {
      return text;
    }
    List<String> aside = new ArrayList<>(tables.brands().leftOut(tables.words().of(text)));
    aside.removeAll(mainWords);
    boolean saysFood =
        aside.stream()
            .anyMatch(word -> spelling.knows(word) && !tables.describing().containsKey(word));
    boolean isAllBrand = tables.brands().isOne(aside);
    return saysFood && !isAllBrand ? text : main;
  }

  private boolean saysNoFood(String text) {
    List<String> words = tables.brands().leftOut(tables.words().of(text));
    return tables.notFood().says(words, tables.describing().keySet())
        || tables.brands().isOne(words)
        || tables.notFood().isSomebodys(text, tables.brands(), spelling::knows);
  }

  private Match guess(String text) {
    List<String> words = plain(text);
    if (words.isEmpty()) {
      return Match.none(0, List.of());
    }
    List<FoodCandidate> best = index.best(words, head(text), RUNNERS_UP + 1);
    if (saysNoFood(text)) {
      double score = best.isEmpty() ? 0 : Math.min(NO_FOOD_AT_MOST, best.get(0).score());
      return Match.none(score, firstOf(best));
    }
    NearFood named = surer(near.best(words, head(text)), besideAnAside(text));
    if (named != null && (best.isEmpty() || named.score() >= best.get(0).score())) {
      double score =
          !named.joins() && saysSeveral(text)
              ? Math.min(MAY_BE_SEVERAL, named.score())
              : named.score();
      return guessed(named.food(), score, best);
    }
    if (best.isEmpty()) {
      return Match.none(0, List.of());
    }
    double score = best.get(0).score();
    if (words.stream().allMatch(word -> tables.nameWords().cost(word).isPresent())) {
      score = Math.min(score, GENERAL_AT_MOST);
    }
    if (saysSeveral(text)) {
      score = Math.min(score, MAY_BE_SEVERAL);
    }
    return guessed(best.get(0).food(), score, best);
  }

  private static Match guessed(Food food, double score, List<FoodCandidate> best) {
    List<FoodCandidate> others = new ArrayList<>(best);
    others.removeIf(each -> each.food().id().equals(food.id()));
    if (score >= COUNTED) {
      return new Match(MatchKind.GUESS, food, score, firstOf(others));
    }
    others.add(0, new FoodCandidate(food, score));
    return Match.none(score, firstOf(others));
  }

  /** What stands before the parentheses, where all that stands in them is not known. */
  private @Nullable NearFood besideAnAside(String text) {
    String main = ASIDE.matcher(text).replaceAll(" ");
    List<String> words = tables.brands().leftOut(tables.words().of(main));
    if (main.equals(text) || words.isEmpty()) {
      return null;
    }
    NearFood named = near.best(words, head(main));
    if (named == null) {
      return null;
    }
    List<String> aside = new ArrayList<>(tables.words().of(text));
    aside.removeAll(words);
    boolean isSame =
        names
            .find(aside)
            .filter(found -> found.food().category().equals(named.food().category()))
            .isPresent();
    return named.times(isSame ? ASIDE_AGREES : ASIDE_UNREAD);
  }

  private static @Nullable NearFood surer(@Nullable NearFood one, @Nullable NearFood other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.score() > one.score() ? other : one;
  }

  /** The word that says what it is at all: the last before a comma, "with" or "in". */
  private String head(String text) {
    for (String segment : FoodName.segmentsOf(withoutAside(text).replace("w/", " with "))) {
      List<String> words = tables.brands().leftOut(tables.words().of(segment));
      for (int i = words.size() - 1; i >= 0; i--) {
        if (!tables.describing().containsKey(words.get(i))) {
          return words.get(i);
        }
      }
    }
    return "";
  }

  private List<FoodCandidate> runnersUp(List<String> words, Food chosen) {
    return index.best(words, "", RUNNERS_UP + 1).stream()
        .filter(candidate -> !candidate.food().id().equals(chosen.id()))
        .limit(RUNNERS_UP)
        .toList();
  }

  private static List<FoodCandidate> firstOf(List<FoodCandidate> candidates) {
    List<FoodCandidate> first = new ArrayList<>(candidates);
    first.sort((a, b) -> Double.compare(b.score(), a.score()));
    return first.subList(0, Math.min(RUNNERS_UP, first.size()));
  }

  public Explanation explain(FoundFood found, int most) {
    List<String> words = tables.words().of(found.amount().food());
    List<FoodCandidate> looked = new ArrayList<>();
    Food chosen = found.match().food();
    if (chosen != null) {
      looked.add(new FoodCandidate(chosen, found.match().score()));
    }
    for (FoodCandidate candidate : best(words, most)) {
      if (looked.size() < most && !candidate.food().equals(chosen)) {
        looked.add(candidate);
      }
    }
    MatchReasons reasons = new MatchReasons(tables.words(), tables.nameWords());
    return new Explanation(
        found.amount().food(),
        found.amount().words(),
        words,
        words.stream().filter(tables.notFood()::isOne).toList(),
        found.match(),
        looked.stream().map(candidate -> reasons.of(candidate, words)).toList());
  }
}
