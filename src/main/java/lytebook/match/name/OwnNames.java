package lytebook.match.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lytebook.food.Food;
import lytebook.match.Match.MatchKind;
import lytebook.match.name.NameLookup.NamedFood;
import lytebook.text.FoodWords;

/**
 * The foods that the user brought along, by their names word for word: these come before all other
 * names. Brands are not left out here, so that "Acme milk" takes the place of no plain milk.
 */
final class OwnNames {
  private final Map<String, NamedFood> byLetters = new HashMap<>();

  OwnNames(List<Food> own) {
    own.forEach(food -> add(food.name(), MatchKind.EXACT, food));
    own.forEach(food -> food.aliases().forEach(alias -> add(alias, MatchKind.ALIAS, food)));
  }

  /** These names behind those of more foods. */
  OwnNames behind(List<Food> first) {
    OwnNames all = new OwnNames(first);
    byLetters.forEach(all.byLetters::putIfAbsent);
    return all;
  }

  private void add(String name, MatchKind kind, Food food) {
    byLetters.putIfAbsent(FoodWords.foldedText(name), new NamedFood(kind, food, true, true));
  }

  /** The user's food of which this text is the name, or another name. */
  Optional<NamedFood> find(String text) {
    return byLetters.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byLetters.get(FoodWords.foldedText(text)));
  }
}
