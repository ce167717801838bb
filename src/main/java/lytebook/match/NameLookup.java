package lytebook.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.food.FoodWords;
import org.jspecify.annotations.Nullable;

/** Foods by their names and aliases, where all the words agree. */
final class NameLookup {
  /** A food and how its name was found. */
  record Found(Match.Kind kind, Food food) {}

  /** A name whose parts may stand in any order, without the parts that say nothing. */
  private record Loose(Food food, List<String> segments, double left) {}

  /** What a denied word ("no added fat") that is left out counts against a name. */
  private static final double LEFT_OUT = 0.05;

  private final Map<String, Food> byLetter = new HashMap<>();
  private final Map<String, Food> byName = new HashMap<>();
  private final Map<String, Food> byAlias = new HashMap<>();
  private final Map<String, Food> bySortedAlias = new HashMap<>();
  private final Map<String, List<Loose>> bySortedWords = new HashMap<>();
  private final FoodWords words;
  private final NameWords nameWords;

  NameLookup(FoodTable foods, Collection<Alias> aliases, FoodWords words, NameWords nameWords) {
    this.words = words;
    this.nameWords = nameWords;
    for (Food food : foods.all()) {
      byName.putIfAbsent(words.key(food.name()), food);
      byLetter.putIfAbsent(String.join(" ", FoodWords.folded(food.name())), food);
      addLoose(food);
    }
    for (Alias alias : aliases) {
      Food food =
          foods
              .byId(alias.foodId())
              .orElseThrow(
                  () -> new IllegalArgumentException(alias.text() + ": no food " + alias.foodId()));
      if (byAlias.put(words.key(alias.text()), food) != null) {
        throw new IllegalArgumentException("alias '" + alias.text() + "' stands twice");
      }
      bySortedAlias.putIfAbsent(sorted(words.key(alias.text())), food);
    }
  }

  private void addLoose(Food food) {
    List<String> kept = new ArrayList<>();
    double left = isBase(food) ? 0 : 1;
    for (String segment : FoodName.segmentsOf(food.name())) {
      List<String> inSegment = words.of(segment);
      if (inSegment.stream().allMatch(this::saysNothing)) {
        left += inSegment.stream().mapToDouble(w -> nameWords.cost(w).orElse(LEFT_OUT)).sum();
      } else {
        kept.add(String.join(" ", inSegment));
      }
    }
    if (!kept.isEmpty()) {
      bySortedWords
          .computeIfAbsent(sorted(String.join(" ", kept)), key -> new ArrayList<>(1))
          .add(new Loose(food, List.copyOf(kept), left));
    }
  }

  private boolean saysNothing(String word) {
    return word.charAt(0) == FoodWords.DENIED || nameWords.saysNothing(word);
  }

  /** The FNDDS food whose name this text is, word for word. */
  Optional<Found> named(String text) {
    return Optional.ofNullable(byLetter.get(String.join(" ", FoodWords.folded(text))))
        .filter(NameLookup::isBase)
        .map(food -> new Found(Match.Kind.EXACT, food));
  }

  /**
   * The food whose name, or another name, these words are. An FNDDS name comes before an alias, an
   * alias before a name of the other tables.
   */
  Optional<Found> find(List<String> asked) {
    String key = String.join(" ", asked);
    Food named = byName.get(key);
    if (named != null && isBase(named)) {
      return Optional.of(new Found(Match.Kind.EXACT, named));
    }
    Food alias = byAlias.get(key);
    if (alias != null) {
      return Optional.of(new Found(Match.Kind.ALIAS, alias));
    }
    Food loose = loose(key);
    Food exact = named == null || (loose != null && isBase(loose)) ? loose : named;
    return Optional.ofNullable(exact).map(food -> new Found(Match.Kind.EXACT, food));
  }

  /** The food that has an alias of these words in any order. */
  Optional<Food> findUnordered(List<String> asked) {
    return Optional.ofNullable(bySortedAlias.get(sorted(String.join(" ", asked))));
  }

  private static boolean isBase(Food food) {
    return food.id().startsWith("FNDDS");
  }

  /** The words of every alias. */
  Collection<String> aliasWords() {
    return byAlias.keySet().stream().flatMap(key -> List.of(key.split(" ", -1)).stream()).toList();
  }

  private @Nullable Food loose(String key) {
    Loose best = null;
    String padded = " " + key + " ";
    for (Loose name : bySortedWords.getOrDefault(sorted(key), List.of())) {
      boolean partsWhole = name.segments().stream().allMatch(s -> padded.contains(" " + s + " "));
      if (partsWhole && (best == null || name.left() < best.left())) {
        best = name;
      }
    }
    return best == null ? null : best.food();
  }

  private static String sorted(String key) {
    List<String> parts = new ArrayList<>(List.of(key.split(" ", -1)));
    parts.sort(null);
    return String.join(" ", parts);
  }
}
