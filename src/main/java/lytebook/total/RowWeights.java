package lytebook.total;

import java.util.List;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.FoodCategories;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;

/**
 * What a row of the log weighs when coverage is reckoned (method.md 4.5). The workbook's Log sheet
 * holds the same rules as formulas.
 */
public record RowWeights(FoodCategories categories) {
  /** Grams that an eaten row weighs when its own grams are unknown. */
  public static final int GRAMS_WHEN_UNKNOWN = 150;

  /** Grams of the row among all that was eaten and drunk; a tablet weighs nothing. */
  public double all(MatchedEntry row) {
    Food food = row.match().food();
    return food != null && !food.kind().isEaten()
        ? 0
        : row.serving().grams().orElse(GRAMS_WHEN_UNKNOWN);
  }

  /** The same for a row without a date, of which only the grams are looked at. */
  public double allOfUnplaced(MatchedEntry row) {
    return row.serving().grams().orElse(GRAMS_WHEN_UNKNOWN);
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
    if (amount.isEmpty()) {
      return new Intake(0, 0, 0, weight);
    }
    double known = amount.getAsDouble();
    return new Intake(known, isSupplement(row) ? known : 0, weight, weight);
  }

  /** Whether what the row brings is a supplement's. */
  public static boolean isSupplement(MatchedEntry row) {
    Food food = row.match().food();
    return food != null && food.kind() == Food.FoodKind.SUPPLEMENT;
  }

  /** Whether all that was eaten stands there as sums, in which drinks are not told apart. */
  public static boolean areSums(List<MatchedEntry> rows) {
    List<MatchedEntry> eaten = rows.stream().filter(row -> !isSupplement(row)).toList();
    return !eaten.isEmpty() && eaten.stream().allMatch(MatchedEntry::isSum);
  }

  /** Whether the row is food and tells when it was eaten. */
  boolean isOccasion(MatchedEntry row) {
    return isFood(row) && EatingOccasion.isGiven(row.entry());
  }

  /** Whether the row counts as food: not plain water. A row without a food is taken for one. */
  public boolean isFood(MatchedEntry row) {
    Food food = row.match().food();
    return food == null || categories.isFood(food);
  }
}
