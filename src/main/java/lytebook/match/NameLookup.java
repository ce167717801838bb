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

  private static final double SAYS_NOTHING = 0.05;

  private final Map<String, Food> byName = new HashMap<>();
  private final Map<String, Food> byAlias = new HashMap<>();
  private final Map<String, List<Loose>> bySortedWords = new HashMap<>();
  private final FoodWords words;
  private final Map<String, Double> costs;

  NameLookup(
      FoodTable foods, Collection<Alias> aliases, FoodWords words, Map<String, Double> costs) {
    this.words = words;
    this.costs = costs;
    for (Food food : foods.all()) {
      byName.putIfAbsent(words.key(food.name()), food);
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
    }
  }

  private void addLoose(Food food) {
    List<String> kept = new ArrayList<>();
    double left = food.id().startsWith("FNDDS") ? 0 : 1;
    for (String segment : FoodName.segmentsOf(food.name())) {
      List<String> inSegment = words.of(segment);
      double most = inSegment.stream().mapToDouble(this::cost).max().orElse(0);
      if (most <= SAYS_NOTHING) {
        left += inSegment.stream().mapToDouble(this::cost).sum();
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

  private double cost(String word) {
    return word.charAt(0) == FoodWords.DENIED ? SAYS_NOTHING : costs.getOrDefault(word, 1.0);
  }

  /** The food whose name, or another name, these words are. */
  Optional<Found> find(List<String> asked) {
    String key = String.join(" ", asked);
    Food named = byName.get(key);
    if (named != null) {
      return Optional.of(new Found(Match.Kind.EXACT, named));
    }
    Food alias = byAlias.get(key);
    if (alias != null) {
      return Optional.of(new Found(Match.Kind.ALIAS, alias));
    }
    return Optional.ofNullable(loose(key)).map(food -> new Found(Match.Kind.EXACT, food));
  }

  /** The words of every name and alias. */
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
