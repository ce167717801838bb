package lytebook.text;

import java.math.BigDecimal;

/** Numbers as the food table writes them: a point, no exponent, no needless zeros. */
public final class PlainNumber {
  private PlainNumber() {}

  /** The shortest decimal that reads back as the same number: {@code 5}, {@code 0.333}. */
  public static String of(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
