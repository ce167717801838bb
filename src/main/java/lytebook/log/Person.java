package lytebook.log;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The person whose log it is, as far as they said.
 *
 * @param code client code; empty when not given. Never a name of ours
 * @param sex null when not given
 * @param ageYears whole years; empty when not given
 * @param lifeStage pregnancy, lactation or neither
 * @param tablets what they take every day
 */
public record Person(
    String code,
    @Nullable Sex sex,
    OptionalInt ageYears,
    LifeStage lifeStage,
    List<DailyTablet> tablets) {

  /** A person of whom nothing is known. */
  public static final Person UNKNOWN = new Person("", null, OptionalInt.empty(), LifeStage.NONE);

  public Person {
    tablets = List.copyOf(tablets);
  }

  /** A person of whose daily tablets nothing is said. */
  public Person(String code, @Nullable Sex sex, OptionalInt ageYears, LifeStage lifeStage) {
    this(code, sex, ageYears, lifeStage, List.of());
  }

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
