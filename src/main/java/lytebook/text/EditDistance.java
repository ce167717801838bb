package lytebook.text;

/** Slips of the pen. */
public final class EditDistance {
  private EditDistance() {}

  /** Whether one letter added, left out, changed or swapped with the next makes one the other. */
  public static boolean apart(String one, String other) {
    if (one.length() > other.length()) {
      return apart(other, one);
    }
    int longer = other.length() - one.length();
    if (longer > 1) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    if (longer == 1) {
      return one.substring(at).equals(other.substring(at + 1));
    }
    return at < one.length()
        && (one.substring(at + 1).equals(other.substring(at + 1)) || swapped(one, other, at));
  }

  private static boolean swapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
