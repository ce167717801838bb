package lytebook.plan;

import java.util.List;
import java.util.Set;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.nutrient.Nutrient;
import lytebook.plan.table.PlanFood;
import org.jspecify.annotations.Nullable;

/**
 * One change to what is eaten: a helping of a food more, or in place of another.
 *
 * @param food what is eaten
 * @param portion one helping of it, by weight
 * @param serving one helping in words: {@code 1 oz pumpkin seeds}
 * @param instead what it replaces; null for something more
 * @param perPortion what one helping adds, net of what it replaces, by nutrient in the order of the
 *     nutrients, each in its unit; may be below 0 for an exchange
 * @param days helpings on each day of the week from its first, 0 for none
 * @param chosenFor ids of the nutrients it was chosen for
 * @param eaten how near it is to what the person eats
 * @param liked whether the person named it among foods they like
 * @param makesRoom whether it makes room for the others and stands on days of its own
 * @param used whether it counts: a person may say no to an idea
 */
public record Idea(
    PlanFood food,
    Portion portion,
    String serving,
    @Nullable ReplacedFood instead,
    List<Double> perPortion,
    List<Double> days,
    Set<String> chosenFor,
    Familiarity eaten,
    boolean liked,
    boolean makesRoom,
    boolean used) {

  /** How near a food is to what the person eats. */
  public enum Familiarity {
    /** It stands in their log. */
    ITSELF(0),
    /** A food of its kind stands in their log. */
    ITS_KIND(1),
    NOT(2);

    private final int newness;

    Familiarity(int newness) {
      this.newness = newness;
    }

    /** How new it is to them, from 0. */
    int newness() {
      return newness;
    }
  }

  /**
   * What is replaced.
   *
   * @param swap id of the exchange in the tables
   * @param words in the reader's words: {@code white bread}
   * @param food the food of the log
   * @param portion how much of it one helping replaces
   * @param reason what the exchange is good for, in the reader's words
   */
  public record ReplacedFood(
      String swap, String words, Food food, Portion portion, String reason) {}

  public Idea {
    perPortion = List.copyOf(perPortion);
    days = List.copyOf(days);
    chosenFor = Set.copyOf(chosenFor);
  }

  /** What one helping adds of a nutrient, in its unit, net of what it replaces. */
  public double perPortion(Nutrient nutrient) {
    return perPortion.get(nutrient.index());
  }

  /** Helpings in words, with what they replace: {@code ½ cup milk instead of cola}. */
  public String words(double portions) {
    String words = PlanFood.helpings(serving, portions);
    ReplacedFood other = instead;
    return other == null ? words : words + " instead of " + other.words();
  }

  /** Helpings over the week. */
  public double helpings() {
    return days.stream().mapToDouble(Double::doubleValue).sum();
  }
}
