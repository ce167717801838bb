package lytebook.report.format;

import java.util.Map;

/**
 * The sheet Plan as a later run reads it back: the headers of the table of the week. The seven
 * columns between {@link #IDEA} and {@link #TOTAL} are headed with dates.
 */
public final class PlanColumn {
  /** The sheet's name. */
  public static final String SHEET = "Plan";

  /** Yes or no. */
  public static final String USE = "Use it?";

  /** One helping in words. */
  public static final String IDEA = "Idea";

  /** Helpings over the week. */
  public static final String TOTAL = "Total";

  /** Why it was chosen. */
  public static final String WHY = "Why";

  /** 1 where it is used, otherwise 0. */
  public static final String COUNTS = "Counts (1 = yes)";

  /** The food's id. */
  public static final String FOOD_ID = "Food id";

  /** Id of an exchange; empty for something more. */
  public static final String SWAP_ID = "Swap id";

  /**
   * The helpings of the seven days as the program suggested them: {@code 1;0;0.5;1;0;0.5;1}; empty
   * where they are the person's own, so that the next run keeps them too.
   */
  public static final String SUGGESTED = "As suggested";

  /** What stands in {@link #USE} where an idea is used. */
  public static final String YES = "yes";

  /** What stands there where it is not. */
  public static final String NO = "no";

  /** The headers by keys that stay when the words change. */
  static final Map<String, String> BY_KEY =
      Map.of(
          "USE", USE,
          "IDEA", IDEA,
          "TOTAL", TOTAL,
          "FOOD_ID", FOOD_ID,
          "SWAP_ID", SWAP_ID,
          "SUGGESTED", SUGGESTED);

  private PlanColumn() {}
}
