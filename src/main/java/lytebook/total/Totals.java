package lytebook.total;

import java.time.LocalDate;
import java.util.List;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;

/**
 * All sums of a log.
 *
 * @param from first day with a dated row
 * @param to last day with a dated row
 * @param rows every row, by date, then as in the file; rows without a date last
 * @param days every day from first to last; long gaps are left out
 * @param completeDays number of complete days
 * @param ofPartialDays whether there is no complete day, so that the means are those of partial
 *     ones
 * @param logHasOccasions whether the log gives meals or times
 * @param plainWaterLogged whether plain water stands anywhere in the log
 * @param period means over the days used
 * @param weeks calendar weeks with entries, from Monday; empty when there is only one
 * @param weekdays means over Monday to Friday of the days used
 * @param weekend means over Saturday and Sunday of the days used
 * @param meals meals in the order of the day
 * @param foods foods by id, with their part of the mean per day
 */
public record Totals(
    LocalDate from,
    LocalDate to,
    List<MatchedEntry> rows,
    List<DayTotal> days,
    int completeDays,
    boolean ofPartialDays,
    boolean logHasOccasions,
    boolean plainWaterLogged,
    IntakeGroup period,
    List<IntakeGroup> weeks,
    IntakeGroup weekdays,
    IntakeGroup weekend,
    List<IntakeGroup> meals,
    List<IntakeGroup> foods) {
  public Totals {
    rows = List.copyOf(rows);
    days = List.copyOf(days);
    weeks = List.copyOf(weeks);
    meals = List.copyOf(meals);
    foods = List.copyOf(foods);
  }

  /** Mean of a nutrient over the days used. */
  public Mean mean(Nutrient nutrient) {
    return period.of(nutrient);
  }

  /** Days the means are taken over. */
  public int daysUsed() {
    return period.days();
  }

  /** Complete days that a verdict on a nutrient may rest on. */
  public int daysJudged(Nutrient nutrient) {
    return ofPartialDays ? 0 : mean(nutrient).days();
  }

  /** Known amounts of the days that the mean of a nutrient is taken over; unknown ones left out. */
  public double[] amounts(Nutrient nutrient) {
    return days.stream()
        .filter(day -> day.inMean() && (!nutrient.isWater() || day.drinksLogged()))
        .flatMapToDouble(day -> day.known(nutrient).stream())
        .toArray();
  }

  /** Calendar days from first to last, both included. */
  public long calendarDays() {
    return to.toEpochDay() - from.toEpochDay() + 1;
  }

  /** Whether a supplement stands anywhere in the log on a day, whatever is known of it. */
  public boolean supplementsLogged() {
    return rows.stream().anyMatch(Totals::isSupplementOfADay);
  }

  /** Rows of supplements, on any day, of which the content or the number is not known. */
  public int supplementsNotCounted() {
    return (int) rows.stream().filter(row -> isSupplementOfADay(row) && !row.isCounted()).count();
  }

  private static boolean isSupplementOfADay(MatchedEntry row) {
    return row.entry().date() != null && RowWeights.isSupplement(row);
  }

  /** Rows on the days used that could not be counted. */
  public int rowsNotCounted() {
    return days.stream().filter(DayTotal::inMean).mapToInt(DayTotal::rowsNotCounted).sum();
  }
}
