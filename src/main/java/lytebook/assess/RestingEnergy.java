package lytebook.assess;

import java.util.OptionalDouble;
import lytebook.log.Person;
import lytebook.reference.ReferenceGroup;

/**
 * What a body spends at rest, to tell a log that misses much (method.md 4.5): by Mifflin and St
 * Jeor 1990, whose figures are from memory.
 */
public final class RestingEnergy {
  /** A record under this many times the resting energy misses things. */
  private static final double LEAST_TIMES = 1.1;

  private RestingEnergy() {}

  /**
   * Energy a day, kcal, under which a record is thought to miss things; empty where sex, age,
   * height or weight is not known, in pregnancy and lactation, and under 19.
   */
  public static OptionalDouble leastBelievable(Person person) {
    Person.Sex sex = person.sex();
    boolean known =
        sex != null
            && person.ageYears().isPresent()
            && person.body().heightCm().isPresent()
            && person.body().weightKg().isPresent();
    if (!known
        || person.lifeStage() != Person.LifeStage.NONE
        || person.ageYears().getAsInt() < ReferenceGroup.ADULT_FROM) {
      return OptionalDouble.empty();
    }
    double atRest =
        10 * person.body().weightKg().getAsDouble()
            + 6.25 * person.body().heightCm().getAsDouble()
            - 5.0 * person.ageYears().getAsInt()
            + (sex == Person.Sex.MALE ? 5 : -161);
    return OptionalDouble.of(LEAST_TIMES * atRest);
  }
}
