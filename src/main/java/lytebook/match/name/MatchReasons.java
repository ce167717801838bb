package lytebook.match.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lytebook.food.Food;
import lytebook.match.Explanation.ComparedFood;
import lytebook.match.Match.FoodCandidate;
import lytebook.match.table.NameWords;
import lytebook.text.EditDistance;
import lytebook.text.FoodWords;

/** Says what speaks for and against a food, from the words of a text and of the food's names. */
record MatchReasons(FoodWords words, NameWords nameWords) {
  private static final String RAW = "raw";

  /** A word with no more slips of the pen than this is shown as a way to read another. */
  private static final int SLIPS = 2;

  private static final int SHORTEST_WITH_SLIPS = 5;

  /** The reasons by that name of the food which holds most of the words. */
  ComparedFood of(FoodCandidate candidate, List<String> asked) {
    Food food = candidate.food();
    ComparedFood best = by(food.name(), candidate, asked);
    for (String alias : food.aliases()) {
      ComparedFood other = by(alias, candidate, asked);
      if (other.missing().size() < best.missing().size()) {
        best = other;
      }
    }
    return best;
  }

  private ComparedFood by(String name, FoodCandidate candidate, List<String> asked) {
    Set<String> inName = new LinkedHashSet<>(words.of(name));
    Set<String> said = new LinkedHashSet<>(asked);
    Set<String> contradicted = contradicted(said, inName);
    Set<String> beyond = new LinkedHashSet<>(inName);
    beyond.removeAll(said);
    beyond.removeAll(contradicted);
    List<String> held = new ArrayList<>();
    List<String> readAs = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String word : said) {
      String near = inName.contains(word) ? "" : near(word, beyond);
      if (inName.contains(word)) {
        held.add(word);
      } else if (!near.isEmpty()) {
        readAs.add(word + ": " + near);
        beyond.remove(near);
      } else if (!contradicted.contains(word)) {
        missing.add(word);
      }
    }
    return new ComparedFood(
        candidate.food(),
        candidate.score(),
        name,
        held,
        readAs,
        missing,
        List.copyOf(beyond),
        List.copyOf(contradicted));
  }

  private Set<String> contradicted(Set<String> said, Set<String> inName) {
    Set<String> against = new LinkedHashSet<>();
    for (String word : said) {
      if (inName.contains(opposite(word))) {
        against.add(word);
        against.add(opposite(word));
      }
    }
    if (inName.contains(RAW) && said.stream().anyMatch(nameWords.cooking()::contains)) {
      against.add(RAW);
    }
    return against;
  }

  private static String opposite(String word) {
    return word.charAt(0) == FoodWords.DENIED ? word.substring(1) : FoodWords.DENIED + word;
  }

  private static String near(String word, Set<String> others) {
    String best = "";
    int slips = SLIPS + 1;
    for (String other : others) {
      int shorter = Math.min(word.length(), other.length());
      int distance = EditDistance.of(word, other, SLIPS);
      if (shorter >= SHORTEST_WITH_SLIPS && word.charAt(0) == other.charAt(0) && distance < slips) {
        best = other;
        slips = distance;
      }
    }
    return best;
  }
}
