package lytebook.match.rows;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.match.LoggedFood;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.match.RealTables;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogMatcherTest {
  private static final double SURE = 0.8;

  private static MatchedEntry match(String text, String amount, String unit) {
    return RealTables.MATCHER.match(LoggedFood.entry(text, amount, unit));
  }

  private static List<ProblemCode> codes(MatchedEntry entry) {
    return entry.problems().stream().map(Problem::code).toList();
  }

  @Test
  void allLinesOfALogAreMatchedRightly() {
    List<LoggedFood> lines = LoggedFood.all();
    List<String> wrong = new ArrayList<>();
    for (LoggedFood line : lines) {
      MatchedEntry found = RealTables.MATCHER.match(line.entry());
      if (!line.isRight(found.match())) {
        wrong.add(line + " -> " + found.match().food());
      } else if (!line.isNotCounted() && !line.isNear(found.serving().grams())) {
        wrong.add(
            line + " -> " + found.serving() + " for " + line.gramsFrom() + " to " + line.gramsTo());
      }
    }
    assertTrue(lines.size() >= 240, "lines " + lines.size());
    assertEquals(List.of(), wrong);
  }

  static Stream<LoggedFood> noFoods() {
    return LoggedFood.all().stream().filter(LoggedFood::isNotCounted);
  }

  @ParameterizedTest
  @MethodSource("noFoods")
  void whatIsNoFoodIsNeverCounted(LoggedFood line) {
    MatchedEntry found = RealTables.MATCHER.match(line.entry());
    Food food = found.match().food();
    if (food != null && food.kind() == Food.FoodKind.SUPPLEMENT) {
      assertTrue(found.serving().grams().isEmpty(), "a tablet is no food: " + food);
      return;
    }
    assertNull(food);
    assertFalse(found.isCounted());
    assertTrue(
        codes(found).contains(ProblemCode.FOOD_NOT_FOUND)
            || codes(found).contains(ProblemCode.FOOD_NOT_SURE),
        found.problems().toString());
  }

  /** The final set measures what the tables do not hold. */
  @Test
  void noLineOfTheFinalSetIsQuotedInTheAliases() {
    List<LoggedFood> lines = LoggedFood.of("final-foods.csv");
    assertTrue(lines.size() > 100, lines.size() + " lines");
    for (LoggedFood line : lines) {
      assertTrue(
          RealTables.TABLES.aliases().stream()
              .noneMatch(alias -> alias.text().equalsIgnoreCase(line.text().strip())),
          line.text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "logged-foods.csv, 0, 0",
    "logged-foods-gb.csv, 0, 0",
    "logged-foods-us.csv, 5, 1",
    "logged-foods-mixed.csv, 6, 1"
  })
  void ofTheLinesOfOtherPeopleFewAreWrongAndHardlyOneSurely(
      String set, int mostWrong, int mostSurelyWrong) {
    List<LoggedFood> lines = LoggedFood.of(set);
    List<String> wrong = new ArrayList<>();
    int surelyWrong = 0;
    for (LoggedFood line : lines) {
      Match found = RealTables.MATCHER.match(line.entry()).match();
      if (!line.isRight(found)) {
        wrong.add(line + " -> " + found.food());
        surelyWrong += found.isCounted() && found.score() >= SURE ? 1 : 0;
        assertFalse(line.kind().equals("nonfood") && found.isCounted(), line.toString());
      }
    }
    assertTrue(wrong.size() <= mostWrong, String.join("\n", wrong));
    assertTrue(surelyWrong <= mostSurelyWrong, String.join("\n", wrong));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cheddar cheese",
        "wholemeal bread",
        "baked beans",
        "semi-skimmed milk",
        "jaffa cakes",
        "chicken tikka masala",
        "egg fried rice",
        "dark chocolate",
        "creme fraiche"
      })
  void caseAccentsPluralsOrderAndBrandsChangeNoFood(String text) {
    Food food = RealTables.MATCHER.food(text).food();
    for (String same :
        List.of(
            text.toUpperCase(Locale.ROOT),
            text.replace("creme fraiche", "cr\u00e8me fra\u00eeche"),
            text.endsWith("s") ? text.substring(0, text.length() - 1) : text + "s",
            "Tesco " + text,
            text + " (Sainsbury's)",
            text + ", organic",
            text.substring(text.lastIndexOf(' ') + 1)
                + ", "
                + text.substring(0, text.lastIndexOf(' ')))) {
      assertEquals(food, RealTables.MATCHER.food(same).food(), same);
    }
  }

  @Test
  void aWordThatIsNoFoodIsNeverCounted() {
    assertAll(
        RealTables.TABLES.notFood().always().stream()
            .map(word -> () -> assertFalse(RealTables.MATCHER.food(word).isCounted(), word)));
    assertAll(
        Stream.of(
                "Luigi's pizza",
                "nan's apple pie",
                "lasagne, see notes",
                "same soup as yesterday",
                "Tom",
                "dinner at Sarah's",
                "walked 5 km",
                "ramipril 5 mg",
                "lunch",
                "Tesco")
            .map(text -> () -> assertFalse(RealTables.MATCHER.food(text).isCounted(), text)));
  }

  @Test
  void everyFnddsFoodIsFoundByItsOwnName() {
    assertAll(
        RealTables.FOODS.all().stream()
            .filter(food -> food.id().startsWith("FNDDS"))
            .map(
                food ->
                    () -> {
                      Match match = RealTables.MATCHER.food(food.name());
                      assertEquals(Match.MatchKind.EXACT, match.kind(), food.name());
                      Food found = match.food();
                      assertEquals(food.name(), found == null ? null : found.name());
                    }));
  }

  @Test
  void runnersUpAreAtMostFiveAndWithoutTheChosen() {
    for (String text : List.of("milk", "cheddar", "roasted brussel sprouts", "beef pie")) {
      Match match = RealTables.MATCHER.food(text);
      assertTrue(match.candidates().size() <= 5);
      assertTrue(
          match.candidates().stream()
              .noneMatch(candidate -> candidate.food().equals(match.food())));
      for (int i = 1; i < match.candidates().size(); i++) {
        assertTrue(match.candidates().get(i - 1).score() >= match.candidates().get(i).score());
      }
    }
  }

  @Test
  void anUnknownFoodMoreInTheTableChangesNoOtherMatch() {
    Food milk = RealTables.FOODS.byId("FNDDS:11100000").orElseThrow();
    Food unheardOf =
        new Food(
            "OWN:1",
            "Zyxwvut",
            List.of(),
            "Own",
            Food.FoodKind.FOOD,
            milk.basis(),
            milk.contents(),
            OptionalDouble.empty(),
            List.of(),
            "own");
    LogMatcher more = new LogMatcher(RealTables.with(unheardOf), RealTables.TABLES);
    for (LoggedFood line : LoggedFood.all()) {
      MatchedEntry before = RealTables.MATCHER.match(line.entry());
      MatchedEntry after = more.match(line.entry());
      assertEquals(before.match().food(), after.match().food(), line.toString());
      assertEquals(before.serving(), after.serving(), line.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "banana, -1, '', AMOUNT_NEGATIVE",
    "banana, lots, '', AMOUNT_UNREADABLE",
    "banana, some, slices, AMOUNT_UNREADABLE",
    "banana, NaN, '', AMOUNT_UNREADABLE",
    "banana, 1e9, '', AMOUNT_UNREADABLE",
    "banana, 1e400, g, AMOUNT_UNREADABLE",
    "banana, 1/0, '', AMOUNT_UNREADABLE",
    "banana, 0/0, g, AMOUNT_UNREADABLE",
    "banana, 2, 1/0 g, UNIT_UNKNOWN",
    "banana, 1.2.3, '', AMOUNT_UNREADABLE",
    "banana, '1.500,5', g, AMOUNT_UNREADABLE",
    "banana, 1 000, g, AMOUNT_UNREADABLE",
    "banana, 12:30, '', AMOUNT_UNREADABLE",
    "banana, 2026-03-02, '', AMOUNT_UNREADABLE",
    "banana, 1/2/2026, '', AMOUNT_UNREADABLE",
    "banana, --1, '', AMOUNT_UNREADABLE",
    "banana, 3, flurbs, UNIT_UNKNOWN",
    "water, 20, l, AMOUNT_ABSURD",
    "salt, 50, kg, AMOUNT_ABSURD",
    "olive oil, 2, slices, UNIT_NOT_OF_THIS_FOOD",
    "milk, 250, '', UNIT_NOT_OF_THIS_FOOD",
    "soup, 40, '', UNIT_NOT_OF_THIS_FOOD"
  })
  void anAmountThatCannotBeUsedIsNotCounted(String text, String amount, String unit, String code) {
    MatchedEntry found = match(text, amount, unit);
    assertTrue(found.serving().grams().isEmpty(), found.serving().toString());
    assertEquals(List.of(ProblemCode.valueOf(code)), codes(found));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 3, g",
    "#NAME?, 1, ''",
    "#N/A, #DIV/0!, #SPILL!",
    "banana, #DIV/0!, ''",
    "banana, 1, #VALUE!",
  })
  void whatTheReaderListsIsNotListedAgain(String text, String amount, String unit) {
    MatchedEntry found = match(text, amount, unit);
    assertFalse(found.isCounted());
    assertEquals(List.of(), codes(found));
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
            "banana ",
            "1 1/2 (",
            "a,",
            "1,",
            "a",
            "half and ",
            "1,234",
            "1 ",
            "(",
            "no ",
            "x y,\t",
            "1 cup of ",
            "banana or ",
            " (a",
            "-",
            "1/",
            "1/0 ",
            "9",
            "and a half ")
        .flatMap(part -> Stream.of(100, 999, 30_000).map(length -> longText(part, length)));
  }

  private static String longText(String part, int length) {
    return part.repeat(length / part.length() + 1).substring(0, length) + "x";
  }

  /** Patterns that try every way through a long text would not come to an end here. */
  @ParameterizedTest
  @MethodSource("hostileTexts")
  void longTextsAreDoneWith(String text) {
    assertFalse(match(text, "", "").isCounted() && text.length() > 1_000);
    assertFalse(match("banana", text, "").isCounted() && text.length() > 1_000);
    assertFalse(match("banana", "1", text).isCounted() && text.length() > 1_000);
  }

  @Test
  void figuresThatMakeNoNumberAreNoAmountOfAFood() {
    MatchedEntry found = match("1/0 cup milk", "", "");
    assertTrue(Double.isFinite(found.serving().grams().orElse(0)), found.serving().toString());
    assertFalse(found.problems().isEmpty());
  }

  @Test
  void whatWasAssumedIsSaid() {
    Problem usual = match("porridge", "", "").problems().get(0);
    assertEquals(ProblemCode.AMOUNT_ASSUMED, usual.code());
    assertEquals(List.of("1 usual portion, 240 g"), usual.details());
    Problem glass = match("water", "2", "glasses").problems().get(0);
    assertEquals(ProblemCode.PORTION_ASSUMED, glass.code());
    assertEquals("2 glasses", glass.details().get(0));
    Problem range = match("rice", "1-2", "cups").problems().get(0);
    assertEquals(ProblemCode.PORTION_ASSUMED, range.code());
    assertEquals(List.of("1-2 cups", "1.5, the middle of 1-2"), range.details());
    Problem none = match("banana", "0", "").problems().get(0);
    assertEquals(ProblemCode.PORTION_ASSUMED, none.code());
    Problem guessed = match("rosted brusel sprouts", "100", "g").problems().get(0);
    assertEquals(ProblemCode.FOOD_GUESSED, guessed.code());
  }

  @Test
  void anUnknownFoodByMassKeepsItsGramsForCoverage() {
    MatchedEntry found = match("xyzzy", "100", "g");
    assertEquals(100, found.serving().grams().orElseThrow());
    assertFalse(found.isCounted());
  }

  @Test
  void manyPiecesAreNeverManyUsualPortions() {
    assertEquals(70, match("grapes", "10", "").serving().grams().orElseThrow());
    assertTrue(match("rice", "10", "").serving().grams().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "cherry tomatoes, 6, 102",
    "grape tomatoes, 10, 80",
    "baby carrots, 8, 80",
    "carrot sticks, 5, 50",
    "apple slices, 6, 150",
    "new potatoes, 4, 240",
    "tomatoes, 2, 250",
    "carrots, 2, 120"
  })
  void aWordBesideTheNameTellsWhichPiecesWereCounted(String text, String amount, double grams) {
    assertEquals(grams, match(text, amount, "").serving().grams().orElseThrow(), 0.01);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pudding",
        "bar",
        "quorn",
        "beans on toast",
        "flapjack",
        "chips",
        "biscuits",
        "lemonade",
        "cider",
        "swede",
        "gammon",
        "halloumi",
        "cheese and crackers"
      })
  void whatMayBeSeveralFoodsIsNeverSure(String text) {
    assertTrue(RealTables.MATCHER.food(text).score() < 1, text);
  }

  @ParameterizedTest
  @CsvSource({
    "Yorkshire pudding, Popover",
    "Yorkshire tea, 'Tea, hot, leaf, black'",
    "frankfurter, 'Hot dog, NFS'",
    "Alpro milk, 'Non-dairy milk, NFS'",
    "Oatly, Oat milk",
    "Evian, 'Water, bottled, plain'",
    "Heinz beans, Baked beans",
    "Linda McCartney sausages, 'Breakfast link, pattie, or slice, meatless'"
  })
  void aBrandStandsForWhatItSells(String text, String name) {
    Food food = RealTables.MATCHER.food(text).food();
    assertEquals(name, food == null ? null : food.name());
  }

  @Test
  void equalRowsShareTheirMatchAndHelping() {
    MatchedEntry one = match("cheddar", "30", "g");
    MatchedEntry other = match("cheddar", "30", "g");
    assertSame(one.match(), other.match());
    assertSame(one.serving(), other.serving());
    assertSame(one.match(), match("cheddar", "1", "slice").match());
  }
}
