package lytebook.cramp;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The calendar days of one comparison: which are low, which are other, and which are not known. */
final class GroupedDays {
  private final Lag lag;
  private final int[] low;
  private final int[] other;

  private GroupedDays(Lag lag, int[] low, int[] other) {
    this.lag = lag;
    this.low = low;
    this.other = other;
  }

  /**
   * Groups days by their intake.
   *
   * @param intakes by calendar day
   * @param threshold a day strictly below it is low; empty only where no intake is known
   * @param lag which night the days are set beside
   */
  static GroupedDays of(List<OptionalDouble> intakes, OptionalDouble threshold, Lag lag) {
    int[] low = new int[intakes.size()];
    int[] other = new int[intakes.size()];
    for (int i = 0; i < low.length; i++) {
      OptionalDouble intake = intakes.get(i);
      if (intake.isPresent()) {
        low[i] = intake.getAsDouble() < threshold.orElseThrow() ? 1 : 0;
        other[i] = 1 - low[i];
      }
    }
    return new GroupedDays(lag, low, other);
  }

  Lag lag() {
    return lag;
  }

  /** 1 for each low day, else 0; not to be written to. */
  int[] low() {
    return low;
  }

  /** 1 for each other day, else 0; not to be written to. */
  int[] other() {
    return other;
  }

  boolean isKnown(int day) {
    return low[day] + other[day] > 0;
  }

  /** The days from one place to before another. */
  GroupedDays within(int from, int to) {
    return new GroupedDays(
        lag, Arrays.copyOfRange(low, from, to), Arrays.copyOfRange(other, from, to));
  }
}
