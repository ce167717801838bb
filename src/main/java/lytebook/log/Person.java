package lytebook.log;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The person whose log it is, as far as they said.
 *
 * @param code client code; empty when not given. Never a name of ours
 * @param sex null when not given
 * @param ageYears whole years; empty when not given
 * @param lifeStage pregnancy, lactation or neither
 */
public record Person(String code, @Nullable Sex sex, OptionalInt ageYears, LifeStage lifeStage) {

  /** A person of whom nothing is known. */
  public static final Person UNKNOWN = new Person("", null, OptionalInt.empty(), LifeStage.NONE);

  /** Sex as the reference intakes divide it. */
  public enum Sex {
    FEMALE,
    MALE
  }

  /** Life stages that change reference intakes. */
  public enum LifeStage {
    NONE,
    PREGNANCY,
    LACTATION
  }
}
