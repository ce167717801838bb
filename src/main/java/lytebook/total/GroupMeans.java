package lytebook.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;

/** Means over the days that are used, of whole days or of some of their rows. */
final class GroupMeans {
  private final Nutrients nutrients;
  private final Set<LocalDate> used;
  private final Set<LocalDate> usedForWater;

  GroupMeans(Nutrients nutrients, List<DayTotal> days) {
    this.nutrients = nutrients;
    used = dates(days, DayTotal::inMean);
    usedForWater = dates(days, day -> day.inMean() && day.drinksLogged());
  }

  private static Set<LocalDate> dates(List<DayTotal> days, Predicate<DayTotal> which) {
    return days.stream().filter(which).map(DayTotal::date).collect(Collectors.toSet());
  }

  IntakeGroup ofDays(String name, List<DayTotal> usedDays) {
    List<Mean> means = new ArrayList<>();
    for (Nutrient nutrient : nutrients) {
      List<Intake> intakes =
          usedDays.stream()
              .filter(day -> datesFor(nutrient).contains(day.date()))
              .map(day -> day.of(nutrient))
              .toList();
      means.add(new Mean(Intake.sum(intakes.stream()), intakes.size()));
    }
    return new IntakeGroup(name, usedDays.size(), means);
  }

  /** Means per day of the whole period that these rows bring. */
  IntakeGroup ofRows(String name, List<MatchedEntry> rows) {
    List<Mean> means = new ArrayList<>();
    for (Nutrient nutrient : nutrients) {
      double known = 0;
      for (MatchedEntry row : rows) {
        LocalDate date = Objects.requireNonNull(row.entry().date());
        if (datesFor(nutrient).contains(date)) {
          known += row.amountOf(nutrient).orElse(0);
        }
      }
      means.add(new Mean(new Intake(known, 0, 0, 0), datesFor(nutrient).size()));
    }
    return new IntakeGroup(name, used.size(), means);
  }

  private Set<LocalDate> datesFor(Nutrient nutrient) {
    return nutrient.isWater() ? usedForWater : used;
  }
}
