package lytebook.reference;

import java.util.OptionalInt;

/**
 * A range of ages in whole years.
 *
 * @param from first age in the range, 0 or more
 * @param to first age above it; empty when it has no end
 */
public record Ages(int from, OptionalInt to) {
  public Ages {
    if (from < 0 || (to.isPresent() && to.getAsInt() <= from)) {
      throw new IllegalArgumentException("ages " + from + " to " + to);
    }
  }

  /** A range from one age up to, not including, another. */
  public static Ages between(int from, int to) {
    return new Ages(from, OptionalInt.of(to));
  }

  /** A range without an end. */
  public static Ages from(int from) {
    return new Ages(from, OptionalInt.empty());
  }

  public boolean contains(int age) {
    return age >= from && (to.isEmpty() || age < to.getAsInt());
  }

  /** As people read it: {@code 31-50}, {@code 18}, {@code 71 and over}. */
  @Override
  public String toString() {
    if (to.isEmpty()) {
      return from + " and over";
    }
    int last = to.getAsInt() - 1;
    return last == from ? Integer.toString(from) : from + "-" + last;
  }
}
