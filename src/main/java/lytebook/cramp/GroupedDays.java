package lytebook.cramp;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The calendar days of one comparison: which are low, which are other, and which are not known. */
final class GroupedDays {
  static final byte UNKNOWN = 0;
  static final byte OTHER = 1;
  static final byte LOW = 2;

  private final Lag lag;
  private final byte[] group;

  private GroupedDays(Lag lag, byte[] group) {
    this.lag = lag;
    this.group = group;
  }

  /**
   * Groups days by their intake.
   *
   * @param intakes by calendar day
   * @param threshold a day strictly below it is low; empty only where no intake is known
   * @param lag which night the days are set beside
   */
  static GroupedDays of(List<OptionalDouble> intakes, OptionalDouble threshold, Lag lag) {
    byte[] group = new byte[intakes.size()];
    for (int i = 0; i < group.length; i++) {
      OptionalDouble intake = intakes.get(i);
      if (intake.isPresent()) {
        group[i] = intake.getAsDouble() < threshold.orElseThrow() ? LOW : OTHER;
      }
    }
    return new GroupedDays(lag, group);
  }

  Lag lag() {
    return lag;
  }

  byte group(int day) {
    return group[day];
  }

  /** The days from one place to before another. */
  GroupedDays within(int from, int to) {
    return new GroupedDays(lag, Arrays.copyOfRange(group, from, to));
  }
}
