package lytebook.report.sheet;

import java.util.OptionalDouble;

/** Bars made of block characters: ten blocks are the goal, and no bar is longer than fifteen. */
final class Bars {
  private static final String FULL = "█";
  private static final String REST = "░";

  private Bars() {}

  static String of(OptionalDouble share) {
    if (share.isEmpty()) {
      return "";
    }
    int blocks = (int) Math.floor(share.getAsDouble() * 10 + 0.5);
    return FULL.repeat(Math.min(15, blocks)) + REST.repeat(Math.max(0, 10 - blocks));
  }

  static String formula(String share) {
    return "IF(%s=\"\",\"\",REPT(\"%s\",MIN(15,ROUND(%s*10,0)))&REPT(\"%s\",MAX(0,10-ROUND(%s*10,0))))"
        .formatted(share, FULL, share, REST, share);
  }
}
