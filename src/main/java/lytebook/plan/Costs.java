package lytebook.plan;

import java.util.List;
import java.util.function.ToDoubleFunction;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;

/**
 * What one more food on a day costs the person, in the points of which closing a gap is worth 100:
 * a food must close enough to be worth the trouble. The figures are a choice of ours (D): they only
 * order days, no reader sees them.
 */
final class Costs {
  /** A gap under this share of the goal is worth less than a larger one. */
  private static final double SMALL_GAP = 0.10;

  private static final double CLOSING = 100;

  private final Nutrient energy;
  private final Nutrient sodium;

  Costs(Nutrients nutrients) {
    energy = nutrients.byId(Nutrient.ENERGY);
    sodium = nutrients.byId(Nutrient.SODIUM);
  }

  /** What closing a need wholly is worth. */
  static double points(NutrientGap need) {
    return CLOSING * Math.min(1, need.gap() / need.goal() / SMALL_GAP);
  }

  /** What is closed of some needs where so much is added of their nutrients, in points. */
  static double closing(List<NutrientGap> needs, ToDoubleFunction<Nutrient> added) {
    return needs.stream()
        .mapToDouble(need -> points(need) * need.closedBy(added.applyAsDouble(need.nutrient())))
        .sum();
  }

  /** Every food costs at least something, so that none is taken for nothing. */
  private static final double LEAST = 1;

  private static final double PER_KCAL = 0.03;
  private static final double PER_MG_SODIUM = 0.01;
  private static final double UNCOMMON = 1;

  /** Having the same again on another day of the week. */
  private static final double AGAIN = 12;

  /** The same, of what one may have every day. */
  private static final double STAPLE_AGAIN = 4;

  /** The cost of an option, at least 1; {@code again} says that another day has it already. */
  double of(Candidate option, boolean again) {
    double trouble =
        switch (option.eaten()) {
          case ITSELF -> 8;
          case ITS_KIND -> 10;
          case NOT -> 12;
        };
    trouble += UNCOMMON * option.food().cost();
    if (option.liked()) {
      trouble /= 2;
    }
    if (again) {
      trouble += option.food().staple() ? STAPLE_AGAIN : AGAIN;
    }
    trouble += PER_KCAL * option.adds(energy);
    trouble += PER_MG_SODIUM * option.adds(sodium);
    return Math.max(LEAST, trouble);
  }
}
