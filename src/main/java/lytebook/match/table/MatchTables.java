package lytebook.match.table;

import java.util.List;
import java.util.Map;
import lytebook.food.Food;
import lytebook.match.amount.AmountText;
import lytebook.match.amount.Units;
import lytebook.match.supplement.SupplementWords;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/**
 * All that the matcher knows beside the food table; every part is a table of the program.
 *
 * @param words what words stand for
 * @param aliases other names of foods
 * @param nameWords words that stand in many names of foods
 * @param brands makers, shops and restaurants
 * @param describing words, in the form of {@link FoodWords}, that describe a food and may be left
 *     out to find it, with what that counts against the match, 0..1
 * @param notFood words with which a text is no food, or not one that can be told
 * @param units units of mass and volume, household measures, sizes
 * @param amounts reads numbers, in figures and in words
 * @param portionWords which of a food's portions a plain word means
 * @param standIns what a household measure stands for where the food has none of that name
 * @param ownPortions our own portions of foods
 * @param absurd amounts that nobody eats in one row: the first limit that applies decides, the last
 *     applies to all
 * @param supplements the words that supplements are written down in
 * @param partWords words by which several foods in one cell are told
 */
public record MatchTables(
    FoodWords words,
    List<Alias> aliases,
    NameWords nameWords,
    Brands brands,
    Map<String, Double> describing,
    NotFood notFood,
    Units units,
    AmountText amounts,
    PortionWords portionWords,
    List<SubstituteMeasure> standIns,
    OwnPortions ownPortions,
    List<GramLimit> absurd,
    SupplementWords supplements,
    PartWords partWords) {
  /**
   * The most grams of a food that one row of a log can mean.
   *
   * @param foods the foods it is for
   * @param grams the most that is believed
   */
  public record GramLimit(FoodSelector foods, double grams) {
    private boolean appliesTo(@Nullable Food food) {
      return food == null ? foods.isAny() : foods.covers(food);
    }
  }

  /** Whether nobody eats that much of a food in one row; of an unknown one when it is null. */
  public boolean isAbsurd(@Nullable Food food, double grams) {
    return absurd.stream()
        .filter(limit -> limit.appliesTo(food))
        .findFirst()
        .filter(limit -> grams > limit.grams())
        .isPresent();
  }
}
