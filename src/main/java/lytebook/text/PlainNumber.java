package lytebook.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in words: a point, no exponent, no needless zeros. */
public final class PlainNumber {
  private PlainNumber() {}

  /** The shortest decimal that reads back as the same number: {@code 5}, {@code 0.333}. */
  public static String of(double number) {
    return plain(BigDecimal.valueOf(number));
  }

  /** At most two decimals. */
  public static String rounded(double number) {
    return rounded(number, 2);
  }

  /** At most so many decimals. */
  public static String rounded(double number, int decimals) {
    return plain(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** Grams, with one decimal where there is one. */
  public static String grams(double grams) {
    return rounded(grams, 1) + " g";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
