package lytebook.plan.table;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a plan is made of.
 *
 * @param groups the groups, in their order
 * @param foods the foods that may be added to a day, in the order of the groups; foods that are
 *     only taken in exchange stand in the swaps alone
 * @param swaps the changes of one food for another
 * @param traits what foods contain
 * @param diets the ways of eating
 * @param words words for foods that stand in no food's name
 * @param holds foods that are never suggested under a condition
 * @param rich from how much of a nutrient in one helping, in its unit, a food is rich in it, by the
 *     nutrient's id
 */
public record PlanTables(
    List<PlanGroup> groups,
    List<PlanFood> foods,
    List<Swap> swaps,
    List<Trait> traits,
    List<Diet> diets,
    List<PlanWord> words,
    List<HeldBackFoods> holds,
    Map<String, Double> rich) {
  /** The addable food of a food id. */
  public Optional<PlanFood> food(String foodId) {
    return foods.stream().filter(food -> food.food().id().equals(foodId)).findFirst();
  }

  /** The exchange of an id. */
  public Optional<Swap> swap(String id) {
    return swaps.stream().filter(swap -> swap.id().equals(id)).findFirst();
  }

  /** The diet of an id, or that a person's words name. */
  public Optional<Diet> diet(String words) {
    String asked = folded(words);
    return diets.stream()
        .filter(diet -> diet.id().equals(asked) || diet.words().contains(asked))
        .findFirst();
  }

  /** Ids of the traits that a person's words name; empty when they name none. */
  public Set<String> traitsNamed(String words) {
    String asked = folded(words);
    return traits.stream()
        .filter(trait -> trait.id().equals(asked) || trait.words().contains(asked))
        .map(Trait::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What else a person's words stand for; empty when they stand in no row. */
  public List<PlanWord> meanings(String words) {
    String asked = folded(words);
    return this.words.stream().filter(word -> word.words().contains(asked)).toList();
  }

  /** Ids of the traits whose foods are never suggested under some conditions. */
  public Set<String> heldBack(Collection<String> codes) {
    return holds.stream()
        .filter(hold -> codes.contains(hold.code()))
        .map(HeldBackFoods::trait)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
