package lytebook.report.book;

import java.math.BigDecimal;
import java.math.MathContext;
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

  /** The value of a cell; blank where it is blank, for unknown is no 0. */
  public static String copy(String cell) {
    return of("IF(%1$s=\"\",\"\",%1$s)", cell);
  }

  /** The lowest number of a range; blank where it has none. */
  public static String lowest(String range) {
    return of("IF(COUNT(%1$s)=0,\"\",MIN(%1$s))", range);
  }

  /** A number as formulas write it: to 16 digits, without an exponent. */
  public static String number(double number) {
    return new BigDecimal(number, MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
  }

  /** The text of a cell, with what a condition of COUNTIFS would take for wildcards replaced. */
  public static String withoutWildcards(String cell) {
    return of("SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s,\"~\",\"-\"),\"*\",\"+\"),\"?\",\".\")", cell);
  }
}
