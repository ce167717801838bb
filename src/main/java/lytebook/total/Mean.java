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

  /** The part of it that food and drink brought, per day; empty without days. */
  public OptionalDouble fromFoodPerDay() {
    return days == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((total.known() - total.fromSupplements()) / days);
  }

  /** The part of it that supplements brought, per day; empty without days. */
  public OptionalDouble fromSupplementsPerDay() {
    return days == 0 ? OptionalDouble.empty() : OptionalDouble.of(total.fromSupplements() / days);
  }

  /** Share of what was eaten on those days that the mean speaks for, 0..1. */
  public double coverage() {
    return total.coverage();
  }
}
