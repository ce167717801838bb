package lytebook.log.rows;

import java.util.Set;
import lytebook.text.TextFolding;

/**
 * Words by which a row or column is known to be no food, folded as {@link TextFolding#fold} does.
 *
 * @param meals names of meals
 * @param totals words for a sum
 * @param everyDay words that stand in place of a date for every day
 * @param water words for a column that holds amounts of water
 */
public record RowWords(
    Set<String> meals, Set<String> totals, Set<String> everyDay, Set<String> water) {
  private static final int LONGEST = 200;

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
