package lytebook.total;

import lytebook.log.DayMark;

/** When a day is complete enough to be averaged: method.md 4.5. */
final class Completeness {
  /** Fewest distinct foods of a complete day. */
  public static final int LEAST_FOODS = 4;

  /** Fewest eating occasions, where the log tells meals or times. */
  public static final int LEAST_OCCASIONS = 2;

  /** Least energy of a complete day, kcal. */
  public static final double LEAST_ENERGY_KCAL = 500;

  private Completeness() {}

  /**
   * Status of one day.
   *
   * @param mark the person's own word
   * @param rows rows on the day
   * @param foods distinct foods
   * @param occasions eating occasions
   * @param logHasOccasions whether the log gives meals or times at all
   * @param energyKcal known energy
   */
  static DayTotal.Status of(
      DayMark mark,
      int rows,
      int foods,
      int occasions,
      boolean logHasOccasions,
      double energyKcal) {
    if (mark == DayMark.FASTED) {
      return DayTotal.Status.COMPLETE;
    }
    if (rows == 0) {
      return DayTotal.Status.MISSING;
    }
    if (mark == DayMark.YES) {
      return DayTotal.Status.COMPLETE;
    }
    boolean partial =
        mark == DayMark.NO
            || foods < LEAST_FOODS
            || (logHasOccasions && occasions < LEAST_OCCASIONS)
            || energyKcal < LEAST_ENERGY_KCAL;
    return partial ? DayTotal.Status.PARTIAL : DayTotal.Status.COMPLETE;
  }
}
