package lytebook.plan.table;

import java.util.List;
import lytebook.food.Food;
import lytebook.food.Portion;

/**
 * A change of one food that is eaten for another.
 *
 * @param id name within the table
 * @param fromWords what the reader sees of the food that is eaten: {@code white bread}
 * @param from every food of the food table that it may have been matched with
 * @param fromPortion the measure that is changed; each of those foods has it
 * @param to what is eaten in its place; it need not be a food that is ever added
 * @param toHelping what the reader sees of it: {@code 1 slice wholemeal toast}
 * @param toPortion the helping by weight, one of that food's own portions
 * @param reason what the change is good for, in the reader's words
 * @param source id of its source
 */
public record Swap(
    String id,
    String fromWords,
    List<Food> from,
    String fromPortion,
    PlanFood to,
    String toHelping,
    Portion toPortion,
    String reason,
    String source) {
  public Swap {
    for (Food food : from) {
      portion(food, fromPortion);
    }
  }

  /** The portion of an eaten food that is changed. */
  public Portion portionOf(Food eaten) {
    return portion(eaten, fromPortion);
  }

  private static Portion portion(Food food, String measure) {
    return food.portions().stream()
        .filter(portion -> portion.measure().equals(measure))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(food.id() + " has no '" + measure + "'"));
  }
}
