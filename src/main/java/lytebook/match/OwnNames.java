package lytebook.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.food.FoodWords;

/** The foods that the user brought along, by their names: these come before all other names. */
final class OwnNames {
  private final Map<String, NameLookup.Found> byKey = new HashMap<>();

  OwnNames(FoodTable foods, FoodWords words) {
    List<Food> own = foods.all().stream().filter(Food::isOwn).toList();
    for (Food food : own) {
      byKey.putIfAbsent(words.key(food.name()), new NameLookup.Found(Match.Kind.EXACT, food));
    }
    for (Food food : own) {
      for (String alias : food.aliases()) {
        byKey.putIfAbsent(words.key(alias), new NameLookup.Found(Match.Kind.ALIAS, food));
      }
    }
    byKey.remove("");
  }

  /** The user's food of which these words are the name, or another name. */
  Optional<NameLookup.Found> find(List<String> asked) {
    return Optional.ofNullable(byKey.get(String.join(" ", asked)));
  }
}
