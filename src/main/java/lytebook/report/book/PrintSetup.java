package lytebook.report.book;

/**
 * How a sheet prints: always one page wide.
 *
 * @param landscape turned on its side
 * @param onePage also one page tall
 * @param headerRow row repeated on every page, counting from 0; -1 for none
 * @param lastColumn last column that prints, counting from 0; -1 for all (working columns are left
 *     out)
 * @param headerLeft words in the page header at the left (client code)
 * @param headerRight words in the page header at the right (period)
 * @param footer words in the page footer
 */
public record PrintSetup(
    boolean landscape,
    boolean onePage,
    int headerRow,
    int lastColumn,
    String headerLeft,
    String headerRight,
    String footer) {
  /** What stands in the margins of a page, of which the rest is still to be said. */
  public static PrintSetup margins(String headerLeft, String headerRight, String footer) {
    return new PrintSetup(false, false, -1, -1, headerLeft, headerRight, footer);
  }

  /** Another sheet with the same words in its margins. */
  public PrintSetup of(boolean landscape, boolean onePage, int headerRow, int lastColumn) {
    return new PrintSetup(
        landscape, onePage, headerRow, lastColumn, headerLeft, headerRight, footer);
  }
}
