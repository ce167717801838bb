package lytebook.report.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lytebook.spreadsheet.A1;

/** Puts formulas together: the same text on every machine, whatever its locale. */
public final class Formula {
  private Formula() {}

  /** A template with its {@code %s} gaps filled, in order. */
  public static String of(String template, Object... parts) {
    return String.format(Locale.ROOT, template, parts);
  }

  /** A sentence whose gaps {@code {0}}, {@code {1}} ... are filled by expressions. */
  public static String sentence(String template, String... expressions) {
    List<String> pieces = new ArrayList<>();
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      int close = template.indexOf('}', open);
      addText(pieces, template.substring(done, open));
      pieces.add(expressions[Integer.parseInt(template.substring(open + 1, close))]);
      done = close + 1;
    }
    addText(pieces, template.substring(done));
    return String.join("&", pieces);
  }

  private static void addText(List<String> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(A1.text(text));
    }
  }

  /** A number as formulas write it: every digit it has, without an exponent. */
  public static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** The text of a cell, with what a condition of COUNTIFS would take for wildcards replaced. */
  public static String withoutWildcards(String cell) {
    return of("SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s,\"~\",\"-\"),\"*\",\"+\"),\"?\",\".\")", cell);
  }
}
