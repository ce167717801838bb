package lytebook.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.log.Preferences.PreferenceItem;
import lytebook.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wished of food ideas, and what of two sayings holds. */
class PreferencesTest {
  private static final List<PreferenceItem> FISH = said("fish");
  private static final List<PreferenceItem> NUTS = said("nuts");

  private static List<PreferenceItem> said(String text) {
    return List.of(new PreferenceItem(Place.ofFile("log.xlsx"), text));
  }

  private static Preferences of(double kcal, double ml, int ideas) {
    return new Preferences(
        List.of(),
        List.of(),
        List.of(),
        OptionalDouble.of(kcal),
        OptionalDouble.of(ml),
        OptionalInt.of(ideas));
  }

  @Test
  void eachPartIsCompletedAlone() {
    Preferences here =
        new Preferences(
            List.of(),
            FISH,
            List.of(),
            OptionalDouble.of(0),
            OptionalDouble.empty(),
            OptionalInt.empty());
    Preferences other =
        new Preferences(
            NUTS, NUTS, NUTS, OptionalDouble.of(300), OptionalDouble.of(0), OptionalInt.of(1));
    assertEquals(
        new Preferences(
            NUTS, FISH, NUTS, OptionalDouble.of(0), OptionalDouble.of(0), OptionalInt.of(1)),
        here.completedBy(other));
    assertEquals(other, Preferences.NONE.completedBy(other));
    assertEquals(other, other.completedBy(Preferences.NONE));
    assertEquals(other, Person.UNKNOWN.completedBy(person(other)).preferences());
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "1000, 2000, 3"})
  void theEndsOfTheRangesAreAllowed(double kcal, double ml, int ideas) {
    assertEquals(kcal, of(kcal, ml, ideas).mostExtraEnergyKcal().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 1",
    "1001, 0, 1",
    "NaN, 0, 1",
    "0, 2001, 1",
    "0, NaN, 1",
    "0, 0, 0",
    "0, 0, 4"
  })
  void whatCannotBeIsRefused(double kcal, double ml, int ideas) {
    assertThrows(IllegalArgumentException.class, () -> of(kcal, ml, ideas));
  }

  @Test
  void anItemHasWords() {
    assertThrows(IllegalArgumentException.class, () -> said(" "));
  }

  @Test
  void healthAndWishesDoNotTouchEachOther() {
    Person person = person(of(100, 200, 2));
    assertEquals(of(100, 200, 2), person.withHealth(HealthAnswers.UNKNOWN).preferences());
  }

  private static Person person(Preferences preferences) {
    return new Person(
        "",
        null,
        OptionalInt.empty(),
        Person.LifeStage.NONE,
        List.of(),
        BodyProfile.UNKNOWN,
        HealthAnswers.UNKNOWN,
        List.of(),
        preferences);
  }
}
