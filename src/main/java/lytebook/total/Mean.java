package lytebook.total;

import java.util.OptionalDouble;

/**
 * Mean intake per day over some days.
 *
 * @param total intake over those days
 * @param days how many days; for fluid and drinks, those on which a drink was written down
 */
public record Mean(Intake total, int days) {

  /** Known amount per day, in the nutrient's unit: a lower bound; empty without days. */
  public OptionalDouble perDay() {
    return days == 0 ? OptionalDouble.empty() : OptionalDouble.of(total.known() / days);
  }

  /** Share of what was eaten on those days that the mean speaks for, 0..1. */
  public double coverage() {
    return total.coverage();
  }
}
