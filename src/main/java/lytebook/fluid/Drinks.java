package lytebook.fluid;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.food.Food;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Nutrient;
import lytebook.total.DayTotal;
import lytebook.total.RowWeights;
import lytebook.total.Totals;

/**
 * Water of drinks and of food, told apart.
 *
 * @param perDayMl water of all drinks, mL a day; empty without days
 * @param alcoholicPerDayMl the part of it in alcoholic drinks, mL a day; empty without days
 * @param alcoholLogged whether any alcoholic drink stands in the log on a day
 * @param foodWaterMissing share of the weight of food, 0..1, of which the water is not known
 */
public record Drinks(
    OptionalDouble perDayMl,
    OptionalDouble alcoholicPerDayMl,
    boolean alcoholLogged,
    double foodWaterMissing) {
  static Drinks of(Totals totals, Nutrient fluid, Nutrient drinks) {
    Set<LocalDate> used =
        totals.days().stream()
            .filter(day -> day.inMean() && day.drinksLogged())
            .map(DayTotal::date)
            .collect(Collectors.toUnmodifiableSet());
    int days = totals.mean(drinks).days();
    double alcoholic = 0;
    double food = 0;
    double missing = 0;
    boolean logged = false;
    for (MatchedEntry row : totals.rows()) {
      LocalDate date = row.entry().date();
      boolean isAlcoholic = isOf(row, Food.FoodKind.ALCOHOL) && date != null;
      logged |= isAlcoholic;
      if (date == null || !used.contains(date)) {
        continue;
      }
      alcoholic += isAlcoholic ? row.amountOf(drinks).orElse(0) : 0;
      double grams = foodGrams(row);
      food += grams;
      missing += row.amountOf(fluid).isEmpty() ? grams : 0;
    }
    return new Drinks(
        totals.mean(drinks).knownPerDay(),
        days == 0 ? OptionalDouble.empty() : OptionalDouble.of(alcoholic / days),
        logged,
        food == 0 ? 0 : missing / food);
  }

  private static boolean isOf(MatchedEntry row, Food.FoodKind kind) {
    Food food = row.match().food();
    return food != null && food.kind() == kind;
  }

  /** Grams of a row that is eaten and not drunk; one without a known food is taken for eaten. */
  private static double foodGrams(MatchedEntry row) {
    Food food = row.match().food();
    return food != null && (!food.kind().isEaten() || food.kind().isDrunk())
        ? 0
        : row.serving().grams().orElse(RowWeights.GRAMS_WHEN_UNKNOWN);
  }

  /** Share of the water of drinks that is in alcoholic ones, 0..1; empty without drinks. */
  public OptionalDouble alcoholicShare() {
    double all = perDayMl.orElse(0);
    return all > 0 ? Amounts.map(alcoholicPerDayMl, value -> value / all) : OptionalDouble.empty();
  }
}
