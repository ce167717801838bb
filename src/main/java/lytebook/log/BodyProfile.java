package lytebook.log;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives and what they measure, as far as they said.
 *
 * @param country whose reference values they expect; null when not given
 * @param measures how numbers without a unit are meant; null when not given, which is metric
 * @param heightCm height in cm; empty when not given
 * @param weightKg weight in kg; empty when not given
 */
public record BodyProfile(
    @Nullable Country country,
    @Nullable UnitSystem measures,
    OptionalDouble heightCm,
    OptionalDouble weightKg) {

  /** Nothing was said. */
  public static final BodyProfile UNKNOWN =
      new BodyProfile(null, null, OptionalDouble.empty(), OptionalDouble.empty());

  /** Countries by whose reference values they go. */
  public enum Country {
    US,
    CANADA,
    EU,
    UK,
    OTHER
  }

  /** How numbers without a unit are meant. */
  public enum UnitSystem {
    /** kg, cm, litres. */
    METRIC,
    /** Pounds, inches, US fluid ounces. */
    US
  }

  /** What is said here, and from another what is not. */
  public BodyProfile completedBy(BodyProfile other) {
    return new BodyProfile(
        country == null ? other.country : country,
        measures == null ? other.measures : measures,
        heightCm.isPresent() ? heightCm : other.heightCm,
        weightKg.isPresent() ? weightKg : other.weightKg);
  }
}
