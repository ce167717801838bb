package lytebook.spreadsheet;

/** Columns and cells as spreadsheets name them, from rows and columns that count from 0. */
public final class A1 {
  private static final int LETTERS = 26;

  private A1() {}

  /** Letters of a column: 0 is A, 26 is AA. */
  public static String column(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.toString();
  }

  /** The column of such letters, or of a cell they begin: 0 for {@code A}, 27 for {@code AB12}. */
  public static int columnNumber(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length() && letters.charAt(i) >= 'A'; i++) {
      column = column * LETTERS + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  /** {@code C14}. */
  public static String cell(int row, int column) {
    return column(column) + (row + 1);
  }

  /** {@code $C$14}. */
  public static String absolute(int row, int column) {
    return "$" + column(column) + "$" + (row + 1);
  }

  /** {@code $C14}: the column stays when the formula is copied down. */
  public static String inColumn(int row, int column) {
    return "$" + column(column) + (row + 1);
  }

  /** {@code C$14}: the row stays when the formula is copied to the right. */
  public static String inRow(int row, int column) {
    return column(column) + "$" + (row + 1);
  }

  /** A sheet's name as formulas quote it: {@code 'Foods used'}. */
  public static String sheet(String name) {
    return "'" + name.replace("'", "''") + "'";
  }

  /** Text as a formula quotes it: {@code "say ""no"""}. */
  public static String text(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
