package lytebook.match.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.match.Match.MatchKind;
import lytebook.match.table.Alias;
import lytebook.match.table.MatchTables;
import lytebook.match.table.NameWords;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/** Foods by their names and aliases, where all the words agree. */
final class NameLookup {
  /**
   * A food and how its name was found.
   *
   * @param isSure whether the name is this food for nearly everyone
   * @param joins whether the name itself joins words by "and"
   */
  record NamedFood(MatchKind kind, Food food, boolean isSure, boolean joins) {
    /** The same; joins where either does and both are one food. */
    private NamedFood or(NamedFood other) {
      return new NamedFood(kind, food, isSure, joins || (other.joins && other.food.equals(food)));
    }

    /** 1, or less for a name that may be another food too. */
    double certainty() {
      return isSure ? 1 : NOT_SURE;
    }
  }

  /** A name whose parts may stand in any order, without the parts that say nothing. */
  private record Loose(Food food, List<String> segments, double left, boolean joins) {}

  private static final Pattern JOINS_IN_NAME =
      Pattern.compile("(?i)&|\\+|/|\\b(?:and|n|with|or)\\b");

  /** Words that join: what they join may be several foods. */
  static final Pattern JOINING = Pattern.compile("(?i)&|\\+|\\b(?:and|n)\\b");

  private static final double NOT_SURE = 0.7;

  /** A name that says "not specified" is found by its letters or its parts only. */
  private static final String NOT_WHOLE = " .";

  /** What a denied word ("no added fat") that is left out counts against a name. */
  private static final double LEFT_OUT = 0.05;

  private final Map<String, NamedFood> byLetter = new HashMap<>();
  private final Map<String, NamedFood> byName = new HashMap<>();
  private final Map<String, NamedFood> byAlias = new HashMap<>();
  private final Map<String, NamedFood> bySortedAlias = new HashMap<>();
  private final Map<String, List<Loose>> bySortedWords = new HashMap<>();
  private final FoodWords words;
  private final NameWords nameWords;

  NameLookup(List<FoodName> foods, FoodTable table, MatchTables tables) {
    words = tables.words();
    nameWords = tables.nameWords();
    for (FoodName name : foods) {
      Food food = name.food();
      boolean joins = joins(food.name());
      NamedFood found = new NamedFood(MatchKind.EXACT, food, true, joins);
      byName.putIfAbsent(
          name.segmentWords().stream().flatMap(List::stream).collect(Collectors.joining(" "))
              + (name.isWhole() ? "" : NOT_WHOLE),
          found);
      if (isBase(food)) {
        byLetter.putIfAbsent(
            FoodWords.foldedText(food.name()), new NamedFood(MatchKind.EXACT, food, true, true));
      }
      addLoose(name, joins);
    }
    tables.aliases().forEach(alias -> add(alias, table));
  }

  private void add(Alias alias, FoodTable foods) {
    Food food =
        foods
            .byId(alias.foodId())
            .orElseThrow(
                () -> new IllegalArgumentException(alias.text() + ": no food " + alias.foodId()));
    MatchKind kind = alias.isSure() ? MatchKind.ALIAS : MatchKind.GUESS;
    boolean joins = joins(alias.text());
    NamedFood found = new NamedFood(kind, food, alias.isSure(), joins);
    String key = words.key(alias.text());
    String letters = FoodWords.foldedText(alias.text());
    byLetter.putIfAbsent(letters, found);
    boolean isLiteral = letters.equals(key);
    BinaryOperator<NamedFood> surer =
        (before, after) -> isLiteral ? after.or(before) : before.or(after);
    byAlias.merge(key, found, surer);
    bySortedAlias.merge(sorted(key), found, surer);
  }

  private void addLoose(FoodName name, boolean joins) {
    List<String> kept = new ArrayList<>();
    double left = isBase(name.food()) ? 0 : 1;
    for (List<String> inSegment : name.segmentWords()) {
      if (inSegment.stream().allMatch(this::saysNothing)) {
        left += inSegment.stream().mapToDouble(w -> nameWords.cost(w).orElse(LEFT_OUT)).sum();
      } else {
        kept.add(String.join(" ", inSegment));
      }
    }
    if (!kept.isEmpty()) {
      bySortedWords
          .computeIfAbsent(sorted(String.join(" ", kept)), key -> new ArrayList<>(1))
          .add(new Loose(name.food(), List.copyOf(kept), left, joins));
    }
  }

  private static boolean joins(String name) {
    boolean may =
        name.indexOf('&') >= 0
            || name.indexOf('/') >= 0
            || name.indexOf('+') >= 0
            || name.contains("and")
            || name.contains("with")
            || name.contains(" or ")
            || name.contains(" n ")
            || name.contains("'n");
    return may && JOINS_IN_NAME.matcher(name).find();
  }

  private boolean saysNothing(String word) {
    return word.charAt(0) == FoodWords.DENIED || nameWords.saysNothing(word);
  }

  /** The food whose FNDDS name or alias this text is, word for word. */
  Optional<NamedFood> named(String text) {
    return Optional.ofNullable(byLetter.get(FoodWords.foldedText(text)));
  }

  /**
   * The food whose name, or another name, these words are. An FNDDS name comes before an alias, an
   * alias before a name of the other tables.
   */
  Optional<NamedFood> find(List<String> asked) {
    String key = String.join(" ", asked);
    NamedFood named = byName.get(key);
    if (named != null && isBase(named.food())) {
      return Optional.of(named);
    }
    NamedFood alias = byAlias.get(key);
    if (alias != null) {
      return Optional.of(alias);
    }
    NamedFood loose = loose(key);
    return Optional.ofNullable(
        named == null || (loose != null && isBase(loose.food())) ? loose : named);
  }

  /** The food that has an alias of these words in any order. */
  Optional<NamedFood> findUnordered(List<String> asked) {
    return Optional.ofNullable(bySortedAlias.get(sorted(String.join(" ", asked))));
  }

  private static boolean isBase(Food food) {
    return food.id().startsWith("FNDDS");
  }

  /** The words of every alias. */
  Collection<String> aliasWords() {
    return byAlias.keySet().stream().flatMap(key -> Stream.of(key.split(" ", -1))).toList();
  }

  private @Nullable NamedFood loose(String key) {
    Loose best = null;
    String padded = " " + key + " ";
    for (Loose name : bySortedWords.getOrDefault(sorted(key), List.of())) {
      boolean partsWhole = name.segments().stream().allMatch(s -> padded.contains(" " + s + " "));
      if (partsWhole && (best == null || name.left() < best.left())) {
        best = name;
      }
    }
    return best == null ? null : new NamedFood(MatchKind.EXACT, best.food(), true, best.joins());
  }

  private static String sorted(String key) {
    List<String> parts = new ArrayList<>(List.of(key.split(" ", -1)));
    parts.sort(null);
    return String.join(" ", parts);
  }
}
