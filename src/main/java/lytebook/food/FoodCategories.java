package lytebook.food;

import java.util.Map;
import lytebook.food.Food.FoodKind;

/**
 * What the category of a food says beyond its contents. A category that is not listed is plain
 * food: eaten, a food when foods are counted, in the weight that coverage is a share of.
 */
public final class FoodCategories {
  private static final CategoryTraits PLAIN_FOOD =
      new CategoryTraits(FoodKind.FOOD, true, true, false);

  private final Map<String, CategoryTraits> byCategory;

  /**
   * What one category says of its foods.
   *
   * @param kind what its foods are for sums and rules
   * @param weighsInCoverage whether their weight counts in the coverage of minerals
   * @param isFood whether they count when distinct foods are counted
   * @param isPlainWater whether they show that plain water was logged
   */
  public record CategoryTraits(
      FoodKind kind, boolean weighsInCoverage, boolean isFood, boolean isPlainWater) {}

  public FoodCategories(Map<String, CategoryTraits> byCategory) {
    this.byCategory = Map.copyOf(byCategory);
  }

  /** What the foods of a category are for sums and rules. */
  public FoodKind kindOf(String category) {
    return traits(category).kind();
  }

  /**
   * Whether a food's weight counts in the coverage of minerals; plain water, tea, coffee and soft
   * drinks do not.
   */
  public boolean weighsInCoverage(Food food) {
    return food.kind().isEaten() && traits(food.category()).weighsInCoverage();
  }

  /**
   * Whether a food counts when the distinct foods of a day are counted; plain water and supplements
   * do not.
   */
  public boolean isFood(Food food) {
    return food.kind().isEaten() && traits(food.category()).isFood();
  }

  /** Whether a food is plain water, still or sparkling, without flavour or sweetener. */
  public boolean isPlainWater(Food food) {
    return traits(food.category()).isPlainWater();
  }

  /** The categories that are not plain food, with what they say. */
  public Map<String, CategoryTraits> listed() {
    return byCategory;
  }

  private CategoryTraits traits(String category) {
    return byCategory.getOrDefault(category, PLAIN_FOOD);
  }
}
