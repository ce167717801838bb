package lytebook.plan.table;

import java.util.OptionalDouble;
import java.util.Set;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.text.PlainNumber;

/**
 * A food that may be suggested, with one everyday helping of it. Energy, water, magnesium, calcium,
 * potassium and sodium of the food are all known.
 *
 * @param food the food
 * @param serving what the reader sees, amount and food: {@code 1 cup low-fat milk}; where half of
 *     it is natural it begins with {@code "1 "}
 * @param portion the helping by weight, one of the food's own portions
 * @param halves whether half a helping is natural: half a cup, but not half an egg
 * @param group its group
 * @param contains ids of its traits, for diets and foods to avoid; empty when it has none
 * @param calciumAbsorbedPercent share of its calcium that is absorbed, percent, for ranking alone;
 *     empty when not known
 * @param staple whether one may have it on every day of the week without being bored
 * @param cost how much less likely people are to have it or want it, 0 (very common) to 10
 * @param source id of its source
 */
public record PlanFood(
    Food food,
    String serving,
    Portion portion,
    boolean halves,
    PlanGroup group,
    Set<String> contains,
    OptionalDouble calciumAbsorbedPercent,
    boolean staple,
    double cost,
    String source) {
  private static final String ONE = "1 ";

  public PlanFood {
    contains = Set.copyOf(contains);
    if (halves && !serving.startsWith(ONE)) {
      throw new IllegalArgumentException("'" + serving + "' cannot be halved in words");
    }
    if (!(cost >= 0 && cost <= 10)) {
      throw new IllegalArgumentException(serving + ": cost " + cost);
    }
  }

  /**
   * Some helpings in words: {@code ½ cup low-fat milk}, {@code 2 × 1 cup low-fat milk}.
   *
   * @param one one helping in words
   * @param portions how many, above 0
   */
  public static String helpings(String one, double portions) {
    if (!(portions > 0)) {
      throw new IllegalArgumentException(one + ": " + portions);
    }
    if (portions == 1) {
      return one;
    }
    if (portions == 0.5 && one.startsWith(ONE)) {
      return "½ " + one.substring(ONE.length());
    }
    return count(portions) + " × " + one;
  }

  private static String count(double portions) {
    double whole = Math.floor(portions);
    if (portions - whole != 0.5) {
      return PlainNumber.of(portions);
    }
    return whole == 0 ? "½" : PlainNumber.of(whole) + "½";
  }
}
