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
 * @param body where they live and what they measure
 * @param health what they said of their health
 * @param limits goals and limits of their own
 * @param preferences what they wish of food ideas
 */
public record Person(
    String code,
    @Nullable Sex sex,
    OptionalInt ageYears,
    LifeStage lifeStage,
    List<DailyTablet> tablets,
    BodyProfile body,
    HealthAnswers health,
    List<OwnLimit> limits,
    Preferences preferences) {

  /** A person of whom nothing is known. */
  public static final Person UNKNOWN = new Person("", null, OptionalInt.empty(), LifeStage.NONE);

  public Person {
    tablets = List.copyOf(tablets);
    limits = List.copyOf(limits);
  }

  /** A person of whom no more is said than what chooses reference values. */
  public Person(String code, @Nullable Sex sex, OptionalInt ageYears, LifeStage lifeStage) {
    this(
        code,
        sex,
        ageYears,
        lifeStage,
        List.of(),
        BodyProfile.UNKNOWN,
        HealthAnswers.UNKNOWN,
        List.of(),
        Preferences.NONE);
  }

  /** The same person with what they said of their health. */
  public Person withHealth(HealthAnswers answers) {
    return new Person(code, sex, ageYears, lifeStage, tablets, body, answers, limits, preferences);
  }

  /**
   * What is said here, and from another what is not. Of health the strictest of both holds, so that
   * a condition is taken out only where it was written.
   */
  public Person completedBy(Person other) {
    return new Person(
        code.isEmpty() ? other.code : code,
        sex == null ? other.sex : sex,
        ageYears.isPresent() ? ageYears : other.ageYears,
        lifeStage == LifeStage.NONE ? other.lifeStage : lifeStage,
        tablets.isEmpty() ? other.tablets : tablets,
        body.completedBy(other.body),
        health.and(other.health),
        limits.isEmpty() ? other.limits : limits,
        preferences.completedBy(other.preferences));
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
