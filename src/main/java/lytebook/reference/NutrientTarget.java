package lytebook.reference;

import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.nutrient.Nutrient;

/**
 * What one nutrient's intake is held against in one group. Amounts are a day, in the nutrient's
 * unit; an empty part means that the authority set no such value, never zero.
 *
 * @param nutrient the nutrient
 * @param group whom it is for
 * @param requirement EAR or AR: decides "too low"
 * @param goal RDA, PRI or AI: what to reach; empty for a nutrient that is not judged by a goal
 * @param upperLimit UL, with its scope
 * @param cutBack CDRR or safe and adequate intake: what to cut back from
 * @param forInformation a value shown and never judged by: sodium's AI, the drinks part of fluid
 * @param dayToDay spread of one person's days; empty under 19 and where none is needed
 * @param sdRequirement standard deviation of requirements; empty without a requirement
 */
public record NutrientTarget(
    Nutrient nutrient,
    ReferenceGroup group,
    Optional<ReferenceIntake> requirement,
    Optional<ReferenceIntake> goal,
    Optional<ReferenceIntake> upperLimit,
    Optional<ReferenceIntake> cutBack,
    Optional<ReferenceIntake> forInformation,
    Optional<DayToDaySpread> dayToDay,
    OptionalDouble sdRequirement) {

  /** The goal as an amount a day. */
  public OptionalDouble goalValue() {
    return value(goal);
  }

  /** The requirement as an amount a day. */
  public OptionalDouble requirementValue() {
    return value(requirement);
  }

  /** The upper limit as an amount a day, whatever its scope. */
  public OptionalDouble upperLimitValue() {
    return value(upperLimit);
  }

  /** The level to cut back from as an amount a day. */
  public OptionalDouble cutBackValue() {
    return value(cutBack);
  }

  static OptionalDouble value(Optional<ReferenceIntake> intake) {
    return intake.isPresent() ? OptionalDouble.of(intake.get().value()) : OptionalDouble.empty();
  }
}
