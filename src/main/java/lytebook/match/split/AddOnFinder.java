package lytebook.match.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.food.Food;
import lytebook.match.name.FoodFinder.FoundFood;
import lytebook.match.table.AddOn;
import lytebook.match.table.MatchTables;
import lytebook.text.FoodWords;

/** Finds what little of one food is put to another. */
final class AddOnFinder {
  private static final Pattern ASIDE =
      Pattern.compile("^(.*\\p{L}.*?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]\\s*$", Pattern.DOTALL);
  private static final Pattern IN_ASIDE = Pattern.compile(",|;|\\+|&|\\s(?i:and)\\s");

  private final FoodWords words;
  private final List<AddOn> table;
  private final Function<String, FoundFood> finder;

  AddOnFinder(MatchTables tables, Function<String, FoundFood> finder) {
    words = tables.words();
    this.finder = finder;
    table =
        tables.partWords().addOns().stream()
            .sorted(Comparator.comparingInt((AddOn row) -> row.text().length()).reversed())
            .toList();
  }

  /**
   * What is put to a food.
   *
   * @param text the food that is put to the other, perhaps with a number
   * @param base the food it is put to
   */
  Optional<AddOn> of(String text, String base) {
    FoundFood found = finder.apply(text);
    if (found.amount().unit() != null) {
      return Optional.empty();
    }
    String head = found.amount().food().split(",", 2)[0];
    List<String> added =
        words.of(head).stream().filter(word -> word.charAt(0) != FoodWords.DENIED).toList();
    List<AddOn> named = table.stream().filter(row -> row.isNamedBy(added, words)).toList();
    List<String> baseWords = words.of(base);
    Food food = finder.apply(base).match().food();
    return named.stream()
        .filter(row -> row.isPutTo(baseWords, words))
        .findFirst()
        .or(() -> named.stream().filter(row -> food != null && row.isPutTo(food)).findFirst());
  }

  /**
   * The food of "coffee (milk, 2 sugars)" and what is put to it; empty when the brackets hold
   * anything else.
   */
  List<String> inAside(String text) {
    Matcher aside = ASIDE.matcher(text);
    if (!aside.matches() || !finder.apply(aside.group(1)).match().isCounted()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(List.of(aside.group(1)));
    for (String piece : IN_ASIDE.split(aside.group(2), -1)) {
      String added = piece.strip();
      boolean isDenied =
          words.of(added).stream().allMatch(word -> word.charAt(0) == FoodWords.DENIED);
      if (of(added, aside.group(1)).isPresent()) {
        parts.add(added);
      } else if (!isDenied) {
        return List.of();
      }
    }
    return parts.size() > 1 ? parts : List.of();
  }
}
