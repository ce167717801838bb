package lytebook.spreadsheet;

/** Columns as spreadsheets name them. */
public final class ColumnLetters {
  private static final int LETTERS = 26;

  private ColumnLetters() {}

  /** {@code A} for column 0, {@code AB} for column 27. */
  public static String of(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.toString();
  }

  /** 0-based column of letters: 0 for {@code A}, 27 for {@code AB}. */
  public static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * LETTERS + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
