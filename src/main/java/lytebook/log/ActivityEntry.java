package lytebook.log;

import java.time.LocalDate;
import java.util.OptionalDouble;
import lytebook.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One row of the activity diary.
 *
 * @param place where it was written
 * @param date the day
 * @param kind what was done, as written; may be empty
 * @param minutes how long, in minutes; empty when not given
 * @param standingHours hours on the feet that day; empty when not given
 * @param effort how hard; null when not given
 * @param heat how hot; null when not given
 * @param sweat the cells of a sweat test
 * @param notes as written; may be empty
 */
public record ActivityEntry(
    Place place,
    LocalDate date,
    String kind,
    OptionalDouble minutes,
    OptionalDouble standingHours,
    @Nullable Effort effort,
    @Nullable Heat heat,
    SweatWeighing sweat,
    String notes) {

  /** Whether it tells of exercise; a rest day with 0 minutes does not. */
  public boolean isExercise() {
    return minutes.isPresent()
        ? minutes.getAsDouble() > 0
        : !kind.isEmpty() || effort != null || sweat.isWeighed();
  }

  /** Whether it was warm or hot. */
  public boolean isInHeat() {
    return heat == Heat.WARM || heat == Heat.HOT;
  }

  /** Whether another row says the same, wherever it stands. */
  public boolean saysTheSame(ActivityEntry other) {
    return equals(
        new ActivityEntry(
            place,
            other.date,
            other.kind,
            other.minutes,
            other.standingHours,
            other.effort,
            other.heat,
            other.sweat,
            other.notes));
  }

  /** How hard the muscles worked. */
  public enum Effort {
    EASY,
    MODERATE,
    HARD,
    /** Harder, longer or other than what the person is used to. */
    UNUSUAL
  }

  /** How hot it was. */
  public enum Heat {
    COOL,
    WARM,
    HOT
  }

  /**
   * What a person weighed and drank around one bout of exercise.
   *
   * @param beforeKg weight before, kg
   * @param afterKg weight after, kg
   * @param drunkLitres drunk meanwhile, litres
   * @param urineLitres urine meanwhile, litres
   */
  public record SweatWeighing(
      OptionalDouble beforeKg,
      OptionalDouble afterKg,
      OptionalDouble drunkLitres,
      OptionalDouble urineLitres) {
    /** Whether both weights are given, without which there is no sweat test. */
    public boolean isWeighed() {
      return beforeKg.isPresent() && afterKg.isPresent();
    }
  }
}
