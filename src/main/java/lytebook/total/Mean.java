package lytebook.total;

import java.util.OptionalDouble;

/**
 * Mean intake per day over some days.
 *
 * @param total intake over those days
 * @param days how many days; for fluid and drinks, those on which a drink was written down
 */
public record Mean(Intake total, int days) {
  /** What is left of a sum less its parts when they are equal. */
  private static final double NOTHING = 5e-10;

  /** Known amount per day, in the nutrient's unit: a lower bound; empty without days. */
  public OptionalDouble perDay() {
    return perDay(total.known());
  }

  private OptionalDouble perDay(double sum) {
    return days == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / days);
  }

  /**
   * The same, and empty too where something was eaten and nothing of it is known: what a verdict
   * may go by.
   */
  public OptionalDouble knownPerDay() {
    return total.isUnknown() ? OptionalDouble.empty() : perDay();
  }

  /**
   * The part of it that food and drink brought, per day; empty without days, and where something
   * was eaten and nothing of it is known.
   */
  public OptionalDouble fromFoodPerDay() {
    boolean unknown = total.coverage() == 0 && Math.abs(total.fromFood()) < NOTHING;
    return unknown ? OptionalDouble.empty() : perDay(total.fromFood());
  }

  /** The part of it that supplements brought, per day; empty without days. */
  public OptionalDouble fromSupplementsPerDay() {
    return perDay(total.fromSupplements());
  }

  /** Share of what was eaten on those days that the mean speaks for, 0..1. */
  public double coverage() {
    return total.coverage();
  }
}
