package lytebook.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where in the user's file something stands.
 *
 * @param file file name without its folders
 * @param sheet sheet name; null in a text file
 * @param row 1-based row or line; 0 when the whole file or sheet is meant
 * @param column column letters of a spreadsheet ("C"); null when the whole row is meant or in text
 */
public record Place(String file, @Nullable String sheet, int row, @Nullable String column) {
  /** The file as a whole. */
  public static Place ofFile(String file) {
    return new Place(file, null, 0, null);
  }

  /** A row of the same sheet or file, or a cell of it. */
  public Place in(int rowNumber, @Nullable String columnLetters) {
    return new Place(file, sheet, rowNumber, columnLetters);
  }

  /** As people read it: {@code log.xlsx, sheet 'Log', C14} or {@code log.csv:14}. */
  @Override
  public String toString() {
    if (sheet == null) {
      return row == 0 ? file : file + ":" + row;
    }
    String start = file + ", sheet '" + sheet + "'";
    if (row == 0) {
      return start;
    }
    return start + ", " + (column == null ? "row " + row : column + row);
  }
}
