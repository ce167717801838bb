package lytebook.match;

import java.util.Locale;
import lytebook.food.Food;

/**
 * What a household measure stands for where a food has no portion of that name.
 *
 * @param unit name of the unit
 * @param appliesTo {@code any}, {@code drink}, {@code food}, or words of the food's category
 * @param number how many
 * @param standsFor a unit, a word of the food's portions, or {@code usual portion}
 */
public record StandIn(String unit, String appliesTo, double number, String standsFor) {
  boolean appliesTo(Food food) {
    return switch (appliesTo) {
      case "any" -> true;
      case "drink" -> food.kind().isDrunk();
      case "food" -> !food.kind().isDrunk();
      default -> food.category().toLowerCase(Locale.ROOT).contains(appliesTo);
    };
  }
}
