package lytebook.total;

import java.util.List;
import lytebook.nutrient.Nutrient;

/**
 * Intakes of a part of the log: a week, weekdays, a meal, a food.
 *
 * @param name the week's Monday as a date text, the meal as written, or the food's id
 * @param days days its mean is taken over
 * @param means mean per day by nutrient, in the order of the nutrients
 */
public record IntakeGroup(String name, int days, List<Mean> means) {
  public IntakeGroup {
    means = List.copyOf(means);
  }

  public Mean of(Nutrient nutrient) {
    return means.get(nutrient.index());
  }
}
