package lytebook.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.log.DayMark;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;

/** Adds up the rows of one day. */
record DayTotaller(Nutrients nutrients, RowWeights weights) {
  /** Whether some water was written down as drunk; a sum of all that was had holds its drinks. */
  private static boolean tellsOfDrinks(Nutrient nutrient, List<MatchedEntry> rows, Intake intake) {
    boolean isSum = RowWeights.areSums(rows);
    return intake.known() > 0
        && (isSum ? nutrient.isWater() : nutrient.counts() == Nutrient.AddedBy.DRINKS);
  }

  DayTotal total(LocalDate date, List<MatchedEntry> rows, DayMark mark, boolean logHasOccasions) {
    List<Intake> intakes = new ArrayList<>();
    boolean drinks = false;
    double energyKcal = 0;
    for (Nutrient nutrient : nutrients) {
      Intake intake = Intake.sum(rows.stream().map(row -> weights.intake(row, nutrient)));
      intakes.add(intake);
      drinks |= tellsOfDrinks(nutrient, rows, intake);
      if (nutrient.id().equals(Nutrient.ENERGY)) {
        energyKcal = intake.known();
      }
    }
    int foods = foods(rows);
    int occasions = occasions(rows);
    return new DayTotal(
        date,
        rows.size(),
        (int) rows.stream().filter(row -> !row.isCounted()).count(),
        foods,
        occasions,
        mark,
        Completeness.of(mark, rows.size(), foods, occasions, logHasOccasions, energyKcal),
        false,
        intakes,
        drinks);
  }

  private int foods(List<MatchedEntry> rows) {
    Set<String> ids = new HashSet<>();
    int withoutFood = 0;
    for (MatchedEntry row : rows) {
      Food food = row.match().food();
      if (food == null) {
        withoutFood++;
      } else if (weights.isFood(row)) {
        ids.add(food.id());
      }
    }
    return ids.size() + withoutFood;
  }

  private int occasions(List<MatchedEntry> rows) {
    Stream<MatchedEntry> given = rows.stream().filter(weights::isOccasion);
    return (int) given.map(row -> EatingOccasion.key(row.entry())).distinct().count();
  }
}
