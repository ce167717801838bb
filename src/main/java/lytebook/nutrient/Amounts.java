package lytebook.nutrient;

import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Reckons with amounts that may not be known: what comes of an unknown one is unknown. */
public final class Amounts {
  private Amounts() {}

  /** What comes of an amount; empty when it is not known. */
  public static OptionalDouble map(OptionalDouble amount, DoubleUnaryOperator reckon) {
    return amount.isPresent()
        ? OptionalDouble.of(reckon.applyAsDouble(amount.getAsDouble()))
        : amount;
  }

  /** What comes of two amounts; empty when one of them is not known. */
  public static OptionalDouble map(
      OptionalDouble one, OptionalDouble other, DoubleBinaryOperator reckon) {
    return one.isPresent() && other.isPresent()
        ? OptionalDouble.of(reckon.applyAsDouble(one.getAsDouble(), other.getAsDouble()))
        : OptionalDouble.empty();
  }
}
