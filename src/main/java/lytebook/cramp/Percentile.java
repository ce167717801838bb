package lytebook.cramp;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The 40th percentile with interpolation between neighbours: position 0.4 x (n - 1) among the
 * sorted values, from 0 (PERCENTILE.INC of spreadsheets; Hyndman and Fan 1996, type 7).
 */
final class Percentile {
  /** The percentile, in fifths. */
  private static final int FIFTHS = 2;

  /** The percentile as a share. */
  static final double SHARE = FIFTHS / 5.0;

  private Percentile() {}

  /** The 40th percentile of the values; empty without any. */
  static OptionalDouble fortieth(double[] values) {
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int fifths = FIFTHS * (sorted.length - 1);
    double below = sorted[fifths / 5];
    int rest = fifths % 5;
    return OptionalDouble.of(
        rest == 0 ? below : below + rest * (sorted[fifths / 5 + 1] - below) / 5);
  }
}
