package lytebook.report.sheet.summary;

import java.util.OptionalDouble;
import lytebook.report.book.Formula;

/** Bars made of block characters: ten blocks are the goal, and no bar is longer than fifteen. */
final class TextBar {
  private static final String FULL = "█";
  private static final String REST = "░";

  private TextBar() {}

  static String of(OptionalDouble share) {
    if (share.isEmpty()) {
      return "";
    }
    int blocks = (int) Math.floor(share.getAsDouble() * 10 + 0.5);
    return FULL.repeat(Math.min(15, blocks)) + REST.repeat(Math.max(0, 10 - blocks));
  }

  static String formula(String share) {
    return Formula.of(
        "IF(%s=\"\",\"\",REPT(\"%s\",MIN(15,ROUND(%s*10,0)))&REPT(\"%s\",MAX(0,10-ROUND(%s*10,0))))",
        share, FULL, share, REST, share);
  }
}
