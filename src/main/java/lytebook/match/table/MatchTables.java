package lytebook.match.table;

import java.util.List;
import java.util.Map;
import lytebook.match.amount.NumberWords;
import lytebook.match.amount.Units;
import lytebook.match.supplement.SupplementWords;
import lytebook.text.FoodWords;

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
 * @param numberWords numbers in words; without a value, words such as "about"
 * @param portionWords which of a food's portions a plain word means
 * @param standIns what a household measure stands for where the food has none of that name
 * @param ownPortions our own portions of foods
 * @param absurd amounts that nobody eats in one row
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
    NumberWords numberWords,
    PortionWords portionWords,
    List<SubstituteMeasure> standIns,
    OwnPortions ownPortions,
    AbsurdAmounts absurd,
    SupplementWords supplements,
    PartWords partWords) {
  public MatchTables {
    aliases = List.copyOf(aliases);
    describing = Map.copyOf(describing);
    standIns = List.copyOf(standIns);
  }
}
