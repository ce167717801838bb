package lytebook.plan;

import lytebook.nutrient.Nutrient;

/**
 * A gap that a plan tries to close.
 *
 * @param nutrient what is short
 * @param usual mean intake that the goal is held against, a day, in the nutrient's unit
 * @param goal RDA, PRI or AI, or a clinician's floor, a day; above {@code usual}
 */
public record NutrientGap(Nutrient nutrient, double usual, double goal) {
  public NutrientGap {
    if (!(goal > usual)) {
      throw new IllegalArgumentException(nutrient.id() + ": no gap from " + usual + " to " + goal);
    }
  }

  /** What is missing a day, in the nutrient's unit, above 0. */
  public double gap() {
    return goal - usual;
  }

  /** Share of the gap that an extra amount closes, 0..1. */
  public double closedBy(double extra) {
    return Math.min(1, Math.max(0, extra / gap()));
  }
}
