package lytebook.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.log.BodyProfile;
import lytebook.log.HealthAnswers;
import lytebook.log.Person;
import lytebook.log.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The least energy that a whole record of a body of that size can have, worked out by hand. */
class RestingEnergyTest {
  /** 10 x kg + 6.25 x cm - 5 x years, + 5 for men and - 161 for women, times 1.1. */
  @ParameterizedTest
  @CsvSource({"MALE, 40, 180, 80, 1903", "FEMALE, 70, 160, 60, 1197.9"})
  void formula(Person.Sex sex, int age, double cm, double kg, double kcal) {
    assertEquals(
        kcal,
        RestingEnergy.leastBelievable(person(sex, age, Person.LifeStage.NONE, cm, kg))
            .orElseThrow(),
        0.001);
  }

  @Test
  void nothingIsSaidOfTheYoungOrInPregnancy() {
    assertTrue(
        RestingEnergy.leastBelievable(person(Person.Sex.FEMALE, 18, Person.LifeStage.NONE, 165, 60))
            .isEmpty());
    assertTrue(
        RestingEnergy.leastBelievable(
                person(Person.Sex.FEMALE, 30, Person.LifeStage.PREGNANCY, 165, 60))
            .isEmpty());
    assertTrue(RestingEnergy.leastBelievable(Person.UNKNOWN).isEmpty());
  }

  private static Person person(
      Person.Sex sex, int age, Person.LifeStage stage, double cm, double kg) {
    return new Person(
        "",
        sex,
        OptionalInt.of(age),
        stage,
        List.of(),
        new BodyProfile(null, null, OptionalDouble.of(cm), OptionalDouble.of(kg)),
        HealthAnswers.UNKNOWN,
        List.of(),
        Preferences.NONE);
  }
}
