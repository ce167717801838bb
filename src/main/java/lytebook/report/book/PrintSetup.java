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
    String footer) {}
