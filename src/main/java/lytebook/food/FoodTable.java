package lytebook.food;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All foods that a log can be matched with; ids are unique. */
public final class FoodTable {
  private final List<Food> foods;
  private final Map<String, Food> byId;

  public FoodTable(List<Food> foods) {
    this.foods = List.copyOf(foods);
    byId = new HashMap<>(foods.size() * 2);
    for (Food food : foods) {
      if (byId.put(food.id(), food) != null) {
        throw new IllegalArgumentException("food id stands twice: " + food.id());
      }
    }
  }

  /** This table and more foods after its own; an id that stands twice is a fault. */
  public FoodTable with(List<Food> more) {
    List<Food> all = new ArrayList<>(foods);
    all.addAll(more);
    return more.isEmpty() ? this : new FoodTable(all);
  }

  /** The foods in the order of the table. */
  public List<Food> all() {
    return foods;
  }

  public Optional<Food> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
