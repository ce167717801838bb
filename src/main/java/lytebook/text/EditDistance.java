package lytebook.text;

/** How many slips of the pen are between two words. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Edits that turn one into the other, swapped neighbours being one; above the limit any number.
   */
  public static int of(String a, String b, int limit) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      int rowBest = Integer.MAX_VALUE;
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
        } else {
          int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
          d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
          if (i > 1
              && j > 1
              && a.charAt(i - 1) == b.charAt(j - 2)
              && a.charAt(i - 2) == b.charAt(j - 1)) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
        rowBest = Math.min(rowBest, d[i][j]);
      }
      if (rowBest > limit + 1) {
        return limit + 1;
      }
    }
    return d[a.length()][b.length()];
  }
}
