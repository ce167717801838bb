package lytebook.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a reader is told them. */
public final class RoundedNumber {
  private RoundedNumber() {}

  /** At most two decimals, no trailing zeros. */
  public static String plain(double number) {
    return plainTo(number, 2);
  }

  /** At most so many decimals, no trailing zeros. */
  public static String plainTo(double number, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Grams, with one decimal where there is one. */
  public static String grams(double grams) {
    BigDecimal rounded = BigDecimal.valueOf(grams).setScale(1, RoundingMode.HALF_UP);
    return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + " g";
  }
}
