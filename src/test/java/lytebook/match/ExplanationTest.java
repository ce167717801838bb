package lytebook.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.match.rows.LogMatcher;
import lytebook.match.table.MatchTables;
import lytebook.nutrient.Contents;
import lytebook.read.table.NutrientsCsv;
import org.junit.jupiter.api.Test;

/** What is said of a match, with a table of a few foods and the words of the program. */
class ExplanationTest {
  private static final Contents NOTHING_KNOWN =
      Contents.builder(NutrientsCsv.fromClassPath()).build();

  private static Food food(String id, String name, String... aliases) {
    return new Food(
        id,
        name,
        List.of(aliases),
        "",
        Food.FoodKind.FOOD,
        Food.Basis.PER_100_G,
        NOTHING_KNOWN,
        OptionalDouble.empty(),
        List.of(),
        "test");
  }

  private static LogMatcher matcher(Food... foods) {
    MatchTables real = RealTables.TABLES;
    MatchTables tables =
        new MatchTables(
            real.words(),
            List.of(),
            real.nameWords(),
            real.brands(),
            real.describing(),
            real.notFood(),
            real.units(),
            real.amounts(),
            real.portionWords(),
            real.standIns(),
            real.ownPortions(),
            real.absurd(),
            real.supplements(),
            real.partWords());
    return new LogMatcher(new FoodTable(List.of(foods)), tables);
  }

  private static final LogMatcher MATCHER =
      matcher(
          food("FNDDS:1", "Broccoli, cooked, with butter"),
          food("FNDDS:2", "Broccoli, raw"),
          food("FNDDS:3", "Chicken, skin not eaten"));

  private static Explanation.ComparedFood of(Explanation found, String id) {
    return found.candidates().stream()
        .filter(candidate -> candidate.food().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theChosenFoodStandsFirstWithItsScore() {
    Explanation found = MATCHER.explain("2 cups broccoli, raw", 10);
    assertEquals("2 cup", found.amount());
    assertEquals("broccoli, raw", found.food());
    assertEquals(List.of("broccoli", "raw"), found.words());
    assertEquals(Match.MatchKind.EXACT, found.match().kind());
    Explanation.ComparedFood chosen = found.candidates().get(0);
    assertEquals("FNDDS:2", chosen.food().id());
    assertEquals(1, chosen.score());
    assertEquals(List.of("broccoli", "raw"), chosen.held());
    assertEquals(List.of(), chosen.beyond());
    assertEquals(2, found.candidates().size());
    assertEquals(1, MATCHER.explain("2 cups broccoli, raw", 1).candidates().size());
  }

  @Test
  void whatTheNameLacksAndAddsIsSaid() {
    Explanation.ComparedFood cooked = of(MATCHER.explain("broccoli salad", 10), "FNDDS:1");
    assertEquals(List.of("broccoli"), cooked.held());
    assertEquals(List.of("salad"), cooked.missing());
    assertEquals(List.of("cooked", "butter"), cooked.beyond());
    assertEquals(List.of(), cooked.contradicted());
  }

  @Test
  void whatOneSaysAndTheOtherDeniesIsSaid() {
    Explanation found = MATCHER.explain("grilled broccoli without butter", 10);
    assertEquals(List.of("-butter", "butter"), of(found, "FNDDS:1").contradicted());
    assertEquals(List.of("raw"), of(found, "FNDDS:2").contradicted());
    assertEquals(
        List.of("skin", "-skin"),
        of(MATCHER.explain("chicken with skin", 10), "FNDDS:3").contradicted());
  }

  @Test
  void aSlipOfThePenIsShownAsWhatItIsReadAs() {
    Explanation.ComparedFood raw = of(MATCHER.explain("brocolli", 10), "FNDDS:2");
    assertEquals(List.of("brocolli: broccoli"), raw.readAs());
    assertEquals(List.of(), raw.missing());
    assertEquals(List.of("raw"), raw.beyond());
  }

  @Test
  void wordsThatSayNoFoodAreSaid() {
    String word =
        RealTables.TABLES.notFood().always().stream()
            .filter(one -> one.matches("[a-z]{5,}"))
            .sorted()
            .findFirst()
            .orElseThrow();
    Explanation found = MATCHER.explain(word + " broccoli", 10);
    assertTrue(found.noFood().contains(word), word + ": " + found);
    assertEquals(Match.MatchKind.NONE, found.match().kind());
  }

  @Test
  void nothingToSearchForGivesNoFood() {
    for (String text : List.of("", "  ", "#N/A", "x".repeat(2000))) {
      Explanation found = MATCHER.explain(text, 10);
      assertEquals(List.of(), found.candidates(), text);
      assertEquals(Match.MatchKind.NONE, found.match().kind());
    }
  }

  @Test
  void theNameOfAnOwnFoodComesBeforeTheTables() {
    LogMatcher matcher =
        matcher(
            food("FNDDS:1", "Milk, whole"),
            food("FNDDS:2", "Muesli"),
            food("OWN:a", "Whole milk", "farm milk"),
            food("OWN:b", "Aldi muesli"));
    assertEquals("EXACT OWN:a", said(matcher.food("Whole MILK")));
    assertEquals("EXACT OWN:a", said(matcher.food("2 cups whole milk")));
    assertEquals("ALIAS OWN:a", said(matcher.food("farm milk")));
    assertEquals("EXACT OWN:b", said(matcher.food("aldi muesli")));
    assertEquals("EXACT FNDDS:2", said(matcher.food("muesli")), "the brand is part of the name");
  }

  private static String said(Match match) {
    Food food = match.food();
    return match.kind() + " " + (food == null ? "" : food.id());
  }
}
