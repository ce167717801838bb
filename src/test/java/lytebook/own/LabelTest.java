package lytebook.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.nutrient.Nutrient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels are reckoned to 100 g, or to one tablet; what they leave blank is unknown. */
class LabelTest {
  private static final String ID = "OWN:my-granola";

  /** Expected figures by hand, per 100 g. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A portion of 30 g holds 15 % of 375 mg, 56.25 mg: 187.5 mg in 100 g.
        "unit=portion;weighs=30 g;basis=portion;magnesium=15 %;country=EU | magnesium | 187.5",
        // 10 % of 420 mg in 100 g; before 2020 of 400 mg; of 375 mg in the UK.
        "basis=100 g;magnesium=10%;country=US | magnesium | 42",
        "basis=100 g;magnesium=10 %;country=US before 2020 | magnesium | 40",
        "basis=100 g;magnesium=10 %;country=united kingdom | magnesium | 37.5",
        // 20 % of 1300, 1000, 800 and 800 mg.
        "basis=100 g;calcium=20 %;country=USA | calcium | 260",
        "basis=100 g;calcium=20 %;country=US before 2020 | calcium | 200",
        "basis=100 g;calcium=20 %;country=EU | calcium | 160",
        "basis=100 g;calcium=20 %;country=UK | calcium | 160",
        // 10 % of 4700, 3500 and 2000 mg; 10 % of 2300 mg of sodium.
        "basis=100 g;potassium=10 %;country=US | potassium | 470",
        "basis=100 g;potassium=10 %;country=US before 2020 | potassium | 350",
        "basis=100 g;potassium=10 %;country=EU | potassium | 200",
        "basis=100 g;sodium=10 %;country=US | sodium | 230",
        // 1.5 g of salt are 0.6 g of sodium; 50 % of 6 g of salt are 3 g, 1200 mg of sodium.
        "basis=100 g;salt=1.5 | sodium | 600",
        "basis=100 g;salt=1,5 g | sodium | 600",
        "basis=100 g;salt=50 %;country=EU | sodium | 1200",
        "basis=100 g;sodium=0.6 g | sodium | 600",
        // A label that gives both in its own roundings is believed.
        "basis=100 g;sodium=590;salt=1.5 | sodium | 590",
        "basis=100 g;energy=418.4 kJ | energy | 100",
        "basis=100 g;energy=1,674 kJ / 400 kcal | energy | 400",
        "basis=25 g;calcium=50 | calcium | 200",
        "unit=bar;weighs=40 g;basis=per serving;potassium=100 | potassium | 250",
        "basis=100 g;magnesium=0 | magnesium | 0",
        "basis=100 ml;fluid=90 | drinks | 90",
        "basis=100 ml;kind=food;fluid=90 | drinks | 0"
      })
  void aLabelIsReckonedTo100Grams(String row, String nutrient, double expected) {
    OwnRun run = new OwnRun().foods("food=Granola;" + row);
    assertEquals(List.of(), run.problems());
    assertEquals(expected, run.content(ID, nutrient).orElseThrow(), 1e-9);
  }

  @Test
  void whatALabelLeavesBlankIsUnknown() {
    OwnRun run = new OwnRun().foods("food=Granola;basis=100 g;magnesium=90");
    assertEquals(OptionalDouble.empty(), run.content(ID, "calcium"));
    assertEquals(OptionalDouble.empty(), run.content(ID, "sodium"));
    assertEquals("own label, per 100 g", run.food(ID).sourceRelease());
  }

  @Test
  void blanksAreFilledFromALikeFoodAndMarked() {
    Food milk = OwnRun.FOODS.byId("FNDDS:11111000").orElseThrow();
    Nutrient calcium = OwnRun.NUTRIENTS.byId("calcium");
    Nutrient potassium = OwnRun.NUTRIENTS.byId("potassium");
    OwnRun run =
        new OwnRun()
            .foods(
                "food=Farm milk;basis=100 ml;calcium=200;salt=0.1;energy=65;fill=11111000",
                "food=Shop milk;basis=100 g;magnesium=-3;fill=FNDDS:11111000");
    Food filled = run.food("OWN:my-farm-milk");
    assertEquals(OptionalDouble.of(200), filled.contents().of(calcium));
    assertEquals(milk.contents().of(potassium), filled.contents().of(potassium));
    assertTrue(filled.contents().knows(potassium));
    assertEquals(
        "own label, per 100 mL taken as 100 g; blanks from FNDDS:11111000: magnesium, potassium,"
            + " fluid",
        filled.sourceRelease());
    // What was written and cannot be read is not borrowed.
    assertEquals(OptionalDouble.empty(), run.content("OWN:my-shop-milk", "magnesium"));
    assertEquals(List.of("F5 OWN_NUMBER_UNREADABLE"), run.problems());
  }

  @Test
  void aTabletIsASupplementPerUnit() {
    OwnRun run =
        new OwnRun()
            .foods(
                "food=Night magnesium;kind=tablet;basis=tablet;magnesium=100",
                "food=Calcium chew;unit=chew;basis=tablet;calcium=25 %;country=EU");
    Food tablet = run.food("OWN:my-night-magnesium");
    assertEquals(Food.FoodKind.SUPPLEMENT, tablet.kind());
    assertEquals(Food.Basis.PER_UNIT, tablet.basis());
    assertEquals(OptionalDouble.of(100), run.content("OWN:my-night-magnesium", "magnesium"));
    assertEquals(OptionalDouble.empty(), run.content("OWN:my-night-magnesium", "calcium"));
    assertEquals(OptionalDouble.of(200), run.content("OWN:my-calcium-chew", "calcium"));
    assertEquals(List.of(), run.problems());
  }

  @Test
  void aFoodMayHaveSeveralPortions() {
    OwnRun run =
        new OwnRun()
            .foods(
                "food=Granola;unit=portion;weighs=30 g;basis=portion;magnesium=30",
                "food=granola;unit=scoop;weighs=12");
    assertEquals(
        List.of(new Portion("1 portion", 30), new Portion("1 scoop", 12)), run.food(ID).portions());
    assertEquals(OptionalDouble.of(30), run.food(ID).usualPortionGrams());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "food=Granola;basis=100 g;magnesium=-5 | F4 OWN_NUMBER_UNREADABLE",
        "food=Granola;basis=100 g;magnesium=lots | F4 OWN_NUMBER_UNREADABLE",
        "food=Granola;basis=100 g;magnesium=5 kcal | F4 OWN_NUMBER_UNREADABLE",
        "food=Granola;weighs=-30;basis=100 g;magnesium=5 | C4 OWN_NUMBER_UNREADABLE",
        "food=Granola;magnesium=5 | E4 OWN_BASIS_MISSING",
        "food=Granola;basis=a handful;magnesium=5 | E4 OWN_BASIS_MISSING",
        "food=Granola;basis=portion;magnesium=5 | C4 OWN_PORTION_WEIGHT_MISSING",
        "food=Granola;basis=100 g;magnesium=5 % | F4 OWN_PERCENT_WITHOUT_COUNTRY",
        "food=Granola;basis=100 g;magnesium=5 %;country=Atlantis | M4 OWN_COUNTRY_UNKNOWN",
        "food=Granola;basis=100 g;sodium=5 %;country=EU | I4 OWN_NO_DAILY_VALUE",
        "food=Granola;basis=100 g;magnesium=0.15;country=EU | F4 OWN_PERCENT_LOST",
        "food=Granola;basis=100 g;sodium=300;salt=1.5 | J4 OWN_SALT_AND_SODIUM",
        "food=Granola;basis=100 g;sodium=300 g | I4 OWN_TOO_MUCH",
        "food=Granola;basis=100 g;magnesium=5;fill=xyzzy qwrt | N4 OWN_FILL_UNKNOWN",
        "food=Granola;basis=100 g;magnesium=5;kind=mineral | D4 OWN_WORD_UNKNOWN",
        "food=Granola;basis=100 g;magnesium=5;for=my aunt | O4 OWN_WORD_UNKNOWN",
        "food=Granola;kind=tablet;basis=100 g;magnesium=5 | E4 OWN_TABLET",
        "basis=100 g;magnesium=5 | A4 OWN_NAME_MISSING",
        "food=my mug | C4 OWN_SAYS_NOTHING",
        "food=Granola;kind=food | A4 OWN_SAYS_NOTHING",
        "food=my mug;weighs=big | C4 OWN_NUMBER_UNREADABLE"
      })
  void aFaultNamesItsCell(String row, String problem) {
    assertEquals(List.of(problem), new OwnRun().foods(row).problems());
  }

  @Test
  void whatDisagreesIsUnknown() {
    OwnRun run = new OwnRun().foods("food=Granola;basis=100 g;magnesium=9;sodium=300;salt=1.5");
    assertEquals(OptionalDouble.empty(), run.content(ID, "sodium"));
    assertEquals(OptionalDouble.of(9), run.content(ID, "magnesium"));
  }

  @Test
  void oneNameIsOneFood() {
    OwnRun run =
        new OwnRun()
            .foods("food=Granola;basis=100 g;magnesium=9", "food=GRANOLA;basis=100 g;magnesium=80");
    assertEquals(List.of("A5 OWN_TWICE"), run.problems());
    assertEquals(OptionalDouble.of(9), run.content(ID, "magnesium"));
    assertFalse(run.take("ann").newer().isEmpty());
  }
}
