package lytebook.fluid;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.Diaries;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.total.DayTotal;
import lytebook.total.Totals;
import org.jspecify.annotations.Nullable;

/**
 * A day on which more may have been drunk than the body can pass on (method.md 3.1).
 *
 * @param sign what tells it
 * @param date the day
 * @param amount litres of drinks, or kilograms gained
 * @param from first drink of the hour; null for the other signs
 * @param to last drink of the hour; null for the other signs
 */
public record OverDrinking(
    OverDrinkingSign sign,
    LocalDate date,
    double amount,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {
  /** Most drinks within one hour, L: CDC/NIOSH, from a secondary source. */
  public static final double MOST_LITRES_AN_HOUR = 1.4;

  /** Most drinks of a day without exercise or heat, L: a design value. */
  public static final double MOST_LITRES_A_DAY = 4.0;

  private static final double ML_A_LITRE = 1000;
  private static final int SECONDS_AN_HOUR = 3600;

  /** What tells of too much. */
  public enum OverDrinkingSign {
    /** Drinks within one hour, on a day on which every drink has a time. */
    HOUR,
    /** Drinks of a day without exercise or heat. */
    DAY,
    /** Weight gained over a bout of exercise. */
    WEIGHT
  }

  private record Drink(LocalTime time, double litres) {}

  /** All of them, by day. */
  static List<OverDrinking> of(
      Totals totals, Diaries diaries, List<SweatTest> tests, Nutrient drinks) {
    List<OverDrinking> found = new ArrayList<>();
    for (DayTotal day : totals.days()) {
      hour(day.date(), totals, drinks).ifPresent(found::add);
      double litres = day.known(drinks).orElse(0) / ML_A_LITRE;
      if (litres - MOST_LITRES_A_DAY > SweatTest.NOTHING && isAtEase(day.date(), diaries)) {
        found.add(new OverDrinking(OverDrinkingSign.DAY, day.date(), litres, null, null));
      }
    }
    for (SweatTest test : tests) {
      if (test.loss() == SweatTest.Loss.GAINED) {
        found.add(
            new OverDrinking(
                OverDrinkingSign.WEIGHT, test.row().date(), test.gainedKg(), null, null));
      }
    }
    found.sort(Comparator.comparing(OverDrinking::date).thenComparing(OverDrinking::sign));
    return found;
  }

  private static boolean isAtEase(LocalDate date, Diaries diaries) {
    return diaries.activity().stream()
        .filter(row -> row.date().equals(date))
        .noneMatch(row -> row.isExercise() || row.isInHeat());
  }

  /** The fullest hour of a day, where it is over the most; only where every drink has a time. */
  private static Optional<OverDrinking> hour(LocalDate date, Totals totals, Nutrient drinks) {
    List<Drink> day = new ArrayList<>();
    for (MatchedEntry row : totals.rows()) {
      Food food = row.match().food();
      if (!date.equals(row.entry().date()) || food == null || !food.kind().isDrunk()) {
        continue;
      }
      LocalTime time = row.entry().time();
      if (time == null) {
        return Optional.empty();
      }
      OptionalDouble amount = row.amountOf(drinks);
      day.add(new Drink(time, amount.orElse(0) / ML_A_LITRE));
    }
    return fullestHour(date, day);
  }

  private static Optional<OverDrinking> fullestHour(LocalDate date, List<Drink> day) {
    OverDrinking fullest = null;
    for (Drink first : day) {
      double litres = 0;
      LocalTime last = first.time();
      for (Drink one : day) {
        int after = one.time().toSecondOfDay() - first.time().toSecondOfDay();
        if (after >= 0 && after < SECONDS_AN_HOUR) {
          litres += one.litres();
          last = one.time().isAfter(last) ? one.time() : last;
        }
      }
      boolean tooMuch = litres - MOST_LITRES_AN_HOUR > SweatTest.NOTHING;
      if (tooMuch && (fullest == null || litres > fullest.amount())) {
        fullest = new OverDrinking(OverDrinkingSign.HOUR, date, litres, first.time(), last);
      }
    }
    return Optional.ofNullable(fullest);
  }
}
