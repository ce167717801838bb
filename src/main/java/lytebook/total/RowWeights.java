package lytebook.total;

import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.FoodCategories;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;

/**
 * What a row of the log weighs when coverage is reckoned (nutrition-method 4.5). The workbook's Log
 * sheet holds the same rules as formulas.
 */
public final class RowWeights {
  /** Grams that an eaten row weighs when its own grams are unknown. */
  public static final double GRAMS_WHEN_UNKNOWN = 150;

  private final FoodCategories categories;

  public RowWeights(FoodCategories categories) {
    this.categories = categories;
  }

  /** Grams of the row among all that was eaten and drunk. */
  public double all(MatchedEntry row) {
    return row.helping().grams().orElse(GRAMS_WHEN_UNKNOWN);
  }

  /** Grams of the row among food; 0 for water, tea, coffee and soft drinks. */
  public double food(MatchedEntry row) {
    Food food = row.match().food();
    return food != null && !categories.weighsInCoverage(food) ? 0 : all(row);
  }

  /** Intake of one nutrient from one row. */
  public Intake intake(MatchedEntry row, Nutrient nutrient) {
    double weight = nutrient.weighedBy() == Nutrient.WeighedBy.FOOD ? food(row) : all(row);
    OptionalDouble amount = row.amountOf(nutrient);
    return amount.isPresent()
        ? new Intake(amount.getAsDouble(), weight, weight)
        : new Intake(0, 0, weight);
  }

  /** Whether the row counts as food: not plain water. A row without a food is taken for one. */
  public boolean isFood(MatchedEntry row) {
    Food food = row.match().food();
    return food == null || categories.isFood(food);
  }
}
