package lytebook.write.xlsx;

import java.util.regex.Pattern;

/** Words as a workbook can hold them. */
final class CleanText {
  /** The most letters a spreadsheet cell holds. */
  static final int LONGEST = 32_767;

  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CleanText() {}

  /** Without characters that XML forbids, lines ended by a line feed, cut where a cell is full. */
  static String of(String text) {
    String legal = text.replace("\r\n", "\n").replace('\r', '\n');
    if (!legal.codePoints().allMatch(CleanText::isLegal)) {
      StringBuilder kept = new StringBuilder(legal.length());
      legal.codePoints().filter(CleanText::isLegal).forEach(kept::appendCodePoint);
      legal = kept.toString();
    }
    return legal.length() <= LONGEST ? legal : shortened(legal);
  }

  /** As a cell's text stands in the file, where {@code _x0041_} would mean a letter. */
  static String escaped(String text) {
    return ESCAPE_LIKE.matcher(of(text)).replaceAll("_x005F_");
  }

  private static String shortened(String text) {
    int end = LONGEST - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  private static boolean isLegal(int letter) {
    return letter == '\t'
        || letter == '\n'
        || (letter >= 0x20 && letter <= 0xD7FF)
        || (letter >= 0xE000 && letter <= 0xFFFD)
        || letter >= 0x10000;
  }
}
