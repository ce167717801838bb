package lytebook.reference;

import java.util.OptionalDouble;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Nutrient;
import lytebook.reference.ReferenceIntake.ReferenceType;

/**
 * How the standard deviation of people's requirements follows from published values.
 *
 * @param nutrient what is required
 * @param requirementType EAR or AR
 * @param rule how it follows
 * @param value the number of the rule, above 0
 * @param source publication the rule rests on
 */
public record RequirementSpread(
    Nutrient nutrient,
    ReferenceType requirementType,
    SpreadRule rule,
    double value,
    String source) {

  /** How the spread of requirements follows. */
  public enum SpreadRule {
    /** The value times the requirement. */
    SHARE_OF_REQUIREMENT,
    /** Goal less requirement, divided by the value. */
    GAP_TO_GOAL_DIVIDED_BY
  }

  public RequirementSpread {
    if (!(value > 0)) {
      throw new IllegalArgumentException(nutrient.id() + " " + value);
    }
  }

  /**
   * Standard deviation of requirements, in the nutrient's unit.
   *
   * @param requirement EAR or AR
   * @param goal RDA or PRI; empty when there is none
   * @return empty when the rule needs a goal and there is none
   */
  public OptionalDouble sd(double requirement, OptionalDouble goal) {
    if (rule == SpreadRule.SHARE_OF_REQUIREMENT) {
      return OptionalDouble.of(value * requirement);
    }
    return Amounts.map(goal, amount -> (amount - requirement) / value);
  }
}
