package lytebook.report.book;

import java.math.BigDecimal;
import java.util.Locale;

/** Puts formulas together: the same text on every machine, whatever its locale. */
public final class Formula {
  private Formula() {}

  /** A template with its {@code %s} gaps filled, in order. */
  public static String of(String template, Object... parts) {
    return String.format(Locale.ROOT, template, parts);
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
