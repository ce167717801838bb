package lytebook.assess;

import java.util.List;
import java.util.OptionalDouble;
import lytebook.nutrient.Nutrient;
import lytebook.target.TargetSet;

/**
 * How every nutrient stands.
 *
 * @param targets whose reference values were used
 * @param nutrients one for each nutrient, in their order
 */
public record Assessment(TargetSet targets, List<Standing> nutrients) {
  public Assessment {
    nutrients = List.copyOf(nutrients);
  }

  public Standing of(Nutrient nutrient) {
    return nutrients.get(nutrient.index());
  }

  /**
   * How one nutrient stands.
   *
   * @param nutrient the nutrient
   * @param yardsticks what it was held against: one, or one for each group the person may belong to
   * @param adequacies how it stands against each yardstick
   * @param evidence what is known of the intake
   * @param goal highest goal among the yardsticks; empty without one
   * @param upperLimit lowest upper limit among them
   * @param cutBack lowest level to cut back from among them
   * @param verdict what is said of the intake
   * @param limitVerdict what is said of the upper limit; NO_TARGET without one, and for a limit of
   *     supplements where none was written down
   * @param daysAboveCeiling days, partial ones too, whose known sum is above the upper limit or the
   *     level to cut back from; for a limit of supplements, the sum of supplements
   */
  public record Standing(
      Nutrient nutrient,
      List<Yardstick> yardsticks,
      List<Adequacy> adequacies,
      Adequacy.Evidence evidence,
      OptionalDouble goal,
      OptionalDouble upperLimit,
      OptionalDouble cutBack,
      Verdict verdict,
      Verdict limitVerdict,
      int daysAboveCeiling) {
    public Standing {
      yardsticks = List.copyOf(yardsticks);
      adequacies = List.copyOf(adequacies);
    }

    /** Mean as a share of the goal, 0..n; empty without either. */
    public OptionalDouble shareOfGoal() {
      return goal.isPresent() && evidence.mean().isPresent()
          ? OptionalDouble.of(evidence.mean().getAsDouble() / goal.getAsDouble())
          : OptionalDouble.empty();
    }

    /** Goal minus mean, at least 0, in the nutrient's unit a day; empty without either. */
    public OptionalDouble shortfall() {
      return goal.isPresent() && evidence.mean().isPresent()
          ? OptionalDouble.of(Math.max(0, goal.getAsDouble() - evidence.mean().getAsDouble()))
          : OptionalDouble.empty();
    }

    /** Lowest confidence over the yardsticks; empty where none was reckoned. */
    public OptionalDouble confidence() {
      return adequacies.stream().flatMapToDouble(one -> one.confidence().stream()).min();
    }

    /** The level that single days are flagged above: for all intake, not for supplements. */
    public OptionalDouble dailyCeiling() {
      if (cutBack.isPresent()) {
        return cutBack;
      }
      boolean forAll = yardsticks.stream().noneMatch(one -> one.types().limitIsForSupplements());
      return forAll ? upperLimit : OptionalDouble.empty();
    }
  }
}
