package lytebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.app.SeededPeople;
import lytebook.log.Preferences;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanTables;
import lytebook.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words under foods to leave out do. */
class FoodPreferencesTest {
  private static final Place PLACE = Place.ofFile("about me");
  private static final PlanTables TABLES = SeededPeople.tables();

  private static FoodPreferences avoiding(String... words) {
    Preferences said =
        new Preferences(
            List.of(),
            Arrays.stream(words).map(word -> new Preferences.PreferenceItem(PLACE, word)).toList(),
            List.of(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalInt.empty());
    return new FoodPreferences(TABLES, said, SeededPeople.request(0).precautions());
  }

  /** Whoever may not have one kind of nut is offered no mix, which may hold it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "walnuts",
        "Almonds",
        "no cashews",
        "hazelnut allergy",
        "pecan",
        "nuts (almonds, walnuts)",
        "some fruit (pistachios)",
        "peanuts"
      })
  void oneKindOfNutLeavesMixesOut(String avoided) {
    FoodPreferences wishes = avoiding(avoided);
    assertEquals(List.of(), wishes.notes());
    List<PlanFood> mixes =
        TABLES.foods().stream()
            .filter(food -> food.serving().matches(".*(mixed nuts|trail mix).*"))
            .toList();
    assertEquals(3, mixes.size());
    for (PlanFood mix : mixes) {
      assertFalse(wishes.allows(mix), avoided + ": " + mix.serving());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nuts (almonds), walnuts",
    "almonds, almond milk",
    "eggs, egg",
    "lactose intolerant, low-fat milk",
    "shellfish allergy, prawns",
    "gluten-free, wholemeal bread",
    "tomatoes, tomato",
  })
  void aFoodOfTheNameIsLeftOut(String avoided, String named) {
    FoodPreferences wishes = avoiding(avoided);
    List<PlanFood> foods =
        TABLES.foods().stream().filter(food -> food.serving().contains(named)).toList();
    assertTrue(foods.stream().noneMatch(wishes::allows), () -> avoided + ": " + foods.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"everything", "Anything", "all foods"})
  void everythingIsEveryFood(String avoided) {
    FoodPreferences wishes = avoiding(avoided);
    assertTrue(TABLES.foods().stream().noneMatch(wishes::allows));
    assertTrue(TABLES.swaps().stream().noneMatch(swap -> wishes.allows(swap.to())));
  }

  /** What no table knows is said, and leaves nothing out. */
  @Test
  void wordsThatNobodyKnows() {
    FoodPreferences wishes = avoiding("moon cheese");
    assertEquals(
        List.of(new Plan.Note(Plan.Note.NoteType.AVOID_UNKNOWN, List.of("moon cheese"))),
        wishes.notes());
    assertTrue(TABLES.foods().stream().anyMatch(wishes::allows));
  }
}
