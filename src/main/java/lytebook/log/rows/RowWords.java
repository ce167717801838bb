package lytebook.log.rows;

import java.util.Set;
import lytebook.text.TextFolding;

/**
 * Words by which a row or column is known to be no food: names of meals, totals, every day, water.
 */
public final class RowWords {
  private static final int LONGEST = 200;

  private final Set<String> meals;
  private final Set<String> totals;
  private final Set<String> everyDay;
  private final Set<String> water;

  /**
   * @param meals names of meals, folded as {@link TextFolding#fold} does
   * @param totals words for a sum, folded likewise
   * @param everyDay words that stand in place of a date for every day, folded likewise
   * @param water words for a column that holds amounts of water, folded likewise
   */
  public RowWords(Set<String> meals, Set<String> totals, Set<String> everyDay, Set<String> water) {
    this.meals = Set.copyOf(meals);
    this.totals = Set.copyOf(totals);
    this.everyDay = Set.copyOf(everyDay);
    this.water = Set.copyOf(water);
  }

  /** Whether the text names a meal, perhaps with its number or time: "Snack 2", "Lunch (1 pm)". */
  public boolean isMealLabel(String text) {
    return text.length() <= LONGEST
        && (isMeal(text)
            || isMeal(
                TextFolding.withoutBrackets(text).replaceFirst("[\\s#]*\\d+\\s*:?\\s*$", "")));
  }

  /** Whether the text heads amounts of water, its unit perhaps in brackets: "Water (ml)". */
  public boolean isWater(String text) {
    return text.length() <= LONGEST
        && water.contains(TextFolding.fold(TextFolding.withoutBrackets(text)));
  }

  /** Whether the text is the name of a meal and nothing more. */
  public boolean isMeal(String text) {
    return text.length() <= LONGEST && meals.contains(TextFolding.fold(text));
  }

  /** Whether the text says that the row is a sum. */
  public boolean isTotal(String text) {
    return text.length() <= LONGEST && totals.contains(TextFolding.fold(text));
  }

  /** Whether the text stands in place of a date for every day of the log. */
  public boolean isEveryDay(String text) {
    return text.length() <= LONGEST && everyDay.contains(TextFolding.fold(text));
  }
}
