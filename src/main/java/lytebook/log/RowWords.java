package lytebook.log;

import java.util.Set;

/** Words by which a row is known to be no food: names of meals, and totals. */
public final class RowWords {
  private static final int LONGEST = 200;

  private final Set<String> meals;
  private final Set<String> totals;

  /**
   * @param meals names of meals, folded as {@link HeaderNames#fold} does
   * @param totals words for a sum, folded likewise
   */
  public RowWords(Set<String> meals, Set<String> totals) {
    this.meals = Set.copyOf(meals);
    this.totals = Set.copyOf(totals);
  }

  /** Whether the text is the name of a meal and nothing more. */
  public boolean isMeal(String text) {
    return text.length() <= LONGEST && meals.contains(HeaderNames.fold(text));
  }

  /** Whether the text says that the row is a sum. */
  public boolean isTotal(String text) {
    return text.length() <= LONGEST && totals.contains(HeaderNames.fold(text));
  }
}
