package lytebook.log;

import java.util.Objects;
import java.util.OptionalDouble;
import lytebook.problem.Place;

/**
 * A person's own goal or limit for a nutrient, which comes before published reference values.
 *
 * @param place where it was written
 * @param nutrient id of the nutrient
 * @param atLeast amount a day to reach, in the nutrient's unit; empty for none
 * @param noMoreThan amount a day to stay under, in the nutrient's unit; empty for none
 * @param counts which intake it is held against
 * @param setBy who set it, as written; empty when not given
 * @param setOn when, as written; empty when not given
 */
public record OwnLimit(
    Place place,
    String nutrient,
    OptionalDouble atLeast,
    OptionalDouble noMoreThan,
    CountedIntake counts,
    String setBy,
    String setOn) {

  /** Which intake an own limit is held against. */
  public enum CountedIntake {
    ALL,
    FOOD,
    TABLETS
  }

  public OwnLimit {
    Objects.requireNonNull(nutrient);
  }
}
