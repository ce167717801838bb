package lytebook.cramp;

import java.util.List;
import java.util.Optional;
import lytebook.nutrient.Nutrient;

/**
 * What was eaten by day and what the nights brought.
 *
 * @param exposures the nutrients whose low days are looked at: chosen in advance, never by what the
 *     diary shows; each once
 * @param days consecutive calendar days, a day without anything being there with nothing in it
 */
record ExposureDiary(List<Nutrient> exposures, List<ExposureDay> days) {
  public ExposureDiary {
    exposures = List.copyOf(exposures);
    days = List.copyOf(days);
    if (exposures.stream().distinct().count() != exposures.size()) {
      throw new IllegalArgumentException("an exposure stands twice");
    }
    for (int i = 0; i < days.size(); i++) {
      ExposureDay day = days.get(i);
      if (day.intakes().size() != exposures.size()) {
        throw new IllegalArgumentException("intakes of " + day.date() + " are not one an exposure");
      }
      if (i > 0 && !day.date().equals(days.get(i - 1).date().plusDays(1))) {
        throw new IllegalArgumentException(day.date() + " does not follow the day before it");
      }
    }
  }

  /** Nights with an answer. */
  public int answeredNights() {
    return (int) days.stream().map(ExposureDay::cramp).filter(Optional::isPresent).count();
  }

  /** Nights with a cramp. */
  public int crampNights() {
    return (int) days.stream().map(ExposureDay::cramp).filter(one -> one.orElse(false)).count();
  }

  /** No night is answered "none": how often cramps come cannot be told. */
  boolean noRate() {
    return crampNights() == answeredNights();
  }
}
