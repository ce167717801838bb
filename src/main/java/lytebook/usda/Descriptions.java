package lytebook.usda;

import java.util.Locale;
import java.util.regex.Pattern;

/** USDA's descriptions of foods. */
final class Descriptions {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9%]+");

  private Descriptions() {}

  /** The text with single spaces and none at its ends. */
  static String tidy(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /**
   * What two descriptions are compared by: the same words and numbers in the same order, whatever
   * the case and punctuation.
   */
  static String compared(String description) {
    String lower = description.toLowerCase(Locale.ROOT);
    return NOT_A_WORD.matcher(lower).replaceAll(" ").strip();
  }
}
