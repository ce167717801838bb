package lytebook.fluid;

/**
 * How a kind of drink counts as fluid.
 *
 * @param drink the kind of drink, as a reader calls it
 * @param counts in full, in full and shown apart, or as food
 * @param source where that was published
 */
public record DrinkCounting(String drink, CountingRule counts, String source) {
  /** How its water counts. */
  public enum CountingRule {
    /** In full. */
    YES,
    /** In full, and shown apart; never suggested. */
    APART,
    /** As water in food. */
    FOOD
  }
}
