package lytebook.total;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.log.DayMark;
import lytebook.nutrient.Nutrient;

/**
 * One calendar day.
 *
 * @param date the day
 * @param rows rows of the log on it
 * @param rowsNotCounted rows that could not be counted
 * @param foods distinct foods; a row without a known food is one, plain water none
 * @param occasions distinct meals, or times where no meal is given
 * @param mark the person's own word
 * @param status complete, partial or missing
 * @param inMean whether the means use it
 * @param intakes intake by nutrient, in the order of the nutrients
 * @param drinksLogged whether any drink was written down; without one, fluid is missing that day
 */
public record DayTotal(
    LocalDate date,
    int rows,
    int rowsNotCounted,
    int foods,
    int occasions,
    DayMark mark,
    Status status,
    boolean inMean,
    List<Intake> intakes,
    boolean drinksLogged) {

  /** Whether a day can stand for what was eaten. */
  public enum Status {
    COMPLETE,
    /** Too little was written down: listed, not averaged. */
    PARTIAL,
    /** Nothing was written down; never a zero. */
    MISSING
  }

  public DayTotal {
    intakes = List.copyOf(intakes);
  }

  public Intake of(Nutrient nutrient) {
    return intakes.get(nutrient.index());
  }

  /** Whether the day can stand for what was eaten. */
  public boolean isComplete() {
    return status == Status.COMPLETE;
  }

  /** Nothing is known of a nutrient, or of drinks where none was written down. */
  public boolean isUnknown(Nutrient nutrient) {
    Intake intake = of(nutrient);
    boolean noWater = nutrient.isWater() && !drinksLogged && intake.known() == 0;
    return status == Status.MISSING || noWater || intake.isUnknown();
  }

  /** Known amount of the day, in the nutrient's unit; empty when nothing is known of it. */
  public OptionalDouble known(Nutrient nutrient) {
    return isUnknown(nutrient) ? OptionalDouble.empty() : OptionalDouble.of(of(nutrient).known());
  }

  /** Saturday or Sunday. */
  public boolean isWeekend() {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  DayTotal inMean(boolean used) {
    return new DayTotal(
        date, rows, rowsNotCounted, foods, occasions, mark, status, used, intakes, drinksLogged);
  }
}
