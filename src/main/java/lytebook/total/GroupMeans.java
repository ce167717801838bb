package lytebook.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;

/** Means over the days that are used, of whole days or of some of their rows. */
final class GroupMeans {
  private final Nutrients nutrients;
  private final Set<LocalDate> used = new HashSet<>();
  private final Set<LocalDate> usedForWater = new HashSet<>();

  GroupMeans(Nutrients nutrients, List<DayTotal> days) {
    this.nutrients = nutrients;
    for (DayTotal day : days) {
      if (day.inMean()) {
        used.add(day.date());
        if (day.drinksLogged()) {
          usedForWater.add(day.date());
        }
      }
    }
  }

  IntakeGroup ofDays(String name, List<DayTotal> usedDays) {
    List<Mean> means = new ArrayList<>();
    for (Nutrient nutrient : nutrients) {
      Intake total = Intake.NONE;
      int days = 0;
      for (DayTotal day : usedDays) {
        if (datesFor(nutrient).contains(day.date())) {
          total = total.plus(day.of(nutrient));
          days++;
        }
      }
      means.add(new Mean(total, days));
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
