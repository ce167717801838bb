package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.food.Portion;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.plan.table.Diet;
import lytebook.plan.table.HeldBackFoods;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanGroup;
import lytebook.plan.table.PlanTables;
import lytebook.plan.table.PlanWord;
import lytebook.plan.table.Swap;
import lytebook.plan.table.Trait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at every row of the tables of {@code plan/}. */
class PlanTablesTest {
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final FoodTable FOODS = FoodsCsv.fromClassPath(NUTRIENTS);
  private static final PlanTables TABLES = PlanTablesCsv.fromClassPath(FOODS);

  /** Every food that a reader may meet: those that are added and those that are exchanged for. */
  private static final Set<PlanFood> ALL = new LinkedHashSet<>();

  static {
    ALL.addAll(TABLES.foods());
    TABLES.swaps().forEach(swap -> ALL.add(swap.to()));
  }

  /** What nobody should find in a plan; by the table's name or by the helping. */
  private static final Pattern NEVER =
      Pattern.compile(
          "(?i)\\b(alcohol|beer|wine|bran|powder|flour|syrup|baby food|infant|toddler|parsley|spice|"
              + "spices|seasoning|cream of tartar|baking|yeast|gelatin|protein|supplement|energy drink|"
              + "sports? drink|salt substitute|candy|candies|chocolate|cookies?|cake|brazil|liver|"
              + "kidneys|heart|tongue|giblets|swordfish|shark|king|bigeye|tilefish|unpasteurized|"
              + "seaweed|kelp|kernels, apricot|starfruit|carambola|licorice|liquorice|dry mix|"
              + "concentrate|lard|shortening|hydrolyzed|caviar|egg white, dried)\\b");

  @Test
  void manyFoodsInEveryGroup() {
    assertTrue(TABLES.foods().size() >= 280, TABLES.foods().size() + " foods");
    List<PlanGroup> added = TABLES.groups().stream().filter(PlanGroup::isAdded).toList();
    assertTrue(added.size() >= 12 && added.size() <= 14, added.size() + " groups");
    for (PlanGroup group : added) {
      assertTrue(
          TABLES.foods().stream().filter(food -> food.group().equals(group)).count() >= 12,
          group.id());
      assertTrue(group.mostADay() <= 2, group.id());
    }
    for (int i = 0; i < TABLES.groups().size(); i++) {
      assertEquals(i + 1, TABLES.groups().get(i).order());
    }
    assertTrue(TABLES.foods().stream().allMatch(food -> food.group().isAdded()));
  }

  @Test
  void everyNutrientOfEveryFoodIsKnown() {
    for (PlanFood food : ALL) {
      for (Nutrient nutrient : NUTRIENTS) {
        boolean asked =
            !nutrient.id().equals("drinks") || food.food().kind() == Food.FoodKind.DRINK;
        assertTrue(!asked || food.food().contents().knows(nutrient), food.serving());
      }
    }
  }

  @Test
  void helpingsAreShortPlainAndUnique() {
    Set<String> seen = new HashSet<>();
    Pattern shape = Pattern.compile("(\\d+|½) [a-z0-9 ,'\\-]+");
    for (PlanFood food : ALL) {
      String serving = food.serving();
      assertTrue(seen.add(serving), serving);
      assertTrue(serving.length() <= 45, serving);
      assertTrue(shape.matcher(serving).matches(), serving);
      assertTrue(!food.halves() || serving.startsWith("1 "), serving);
    }
    for (Swap swap : TABLES.swaps()) {
      assertTrue(shape.matcher(swap.toHelping()).matches(), swap.toHelping());
      assertTrue(swap.toHelping().length() <= 45, swap.toHelping());
      assertEquals(swap.fromWords().toLowerCase(Locale.ROOT), swap.fromWords());
    }
  }

  @Test
  void helpingsAreOfEverydaySize() {
    for (PlanFood food : TABLES.foods()) {
      double grams = food.portion().grams();
      assertTrue(grams >= 5 && grams <= 520, food.serving() + ": " + grams + " g");
      double energy = amount(food.food(), "energy", grams);
      assertTrue(energy <= 350, food.serving() + ": " + energy + " kcal");
      assertTrue(food.halves() || energy <= 310, food.serving() + ": " + energy + " kcal");
      double sodium = amount(food.food(), "sodium", grams);
      assertTrue(sodium <= 320, food.serving() + ": " + sodium + " mg of sodium");
    }
  }

  @Test
  void manyHelpingsHaveNextToNoSodium() {
    assertTrue(
        TABLES.foods().stream()
                .filter(food -> amount(food.food(), "sodium", food.portion().grams()) <= 10)
                .count()
            >= 140);
  }

  @Test
  void nothingThatNobodyEats() {
    for (PlanFood food : ALL) {
      Food.FoodKind kind = food.food().kind();
      assertTrue(kind == Food.FoodKind.FOOD || kind == Food.FoodKind.DRINK, food.serving());
      // A bare "not from concentrate" or "no sugar" says what the food is not.
      String name = food.food().name().replaceAll("includes from concentrate", "");
      assertFalse(NEVER.matcher(name).find(), name);
      assertFalse(NEVER.matcher(food.serving()).find(), food.serving());
      boolean animal =
          food.contains().stream()
              .anyMatch(Set.of("meat", "poultry", "fish", "shellfish", "egg")::contains);
      assertFalse(animal && name.contains("raw"), name);
    }
  }

  /** The table's category, and one of the traits a food of it must have. */
  private static final Map<String, Set<String>> TRAITS_OF_CATEGORY =
      Map.ofEntries(
          Map.entry("Milk, .*|Yogurt, .*|Drinkable yogurt|Cottage.*|Cheese", Set.of("milk")),
          Map.entry("Dairy and Egg Products", Set.of("milk", "egg")),
          Map.entry("Butter and animal fats", Set.of("milk")),
          Map.entry("Eggs and omelets", Set.of("egg")),
          Map.entry("Poultry Products|Chicken.*|Turkey.*", Set.of("poultry")),
          Map.entry("Beef.*|Ground beef", Set.of("beef")),
          Map.entry("Pork.*|Bacon|Sausages.*|Cold cuts.*", Set.of("pork")),
          Map.entry("Lamb.*", Set.of("lamb")),
          Map.entry("Fish", Set.of("fish")),
          Map.entry("Shellfish", Set.of("shellfish")),
          Map.entry("Finfish and Shellfish Products", Set.of("fish", "shellfish")),
          Map.entry("Soy and meat-alternative products|Soy-based condiments", Set.of("soya")),
          Map.entry("Citrus juice|Vegetable juice|.* juice", Set.of("juice")));

  @Test
  void everyFoodHasTheTraitsOfItsCategory() {
    for (PlanFood food : ALL) {
      TRAITS_OF_CATEGORY.forEach(
          (category, traits) -> {
            if (food.food().category().matches(category)) {
              assertTrue(
                  food.contains().stream().anyMatch(traits::contains),
                  food.serving() + " of " + food.food().category());
            }
          });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          wholemeal|bread|wheat|wholewheat|barley|spelt|couscous|bulgur|oat|pretzels > gluten >
          chapatti|matzo|egg noodles|soba|white pasta|crackers > gluten >
          wholemeal|wheat|wholewheat|spelt|couscous|bulgur|egg noodles|white pasta > wheat >
          tofu|tempeh|soya|edamame|soy > soya >
          milk|kefir|latte|cappuccino > milk > without milk|(soya|almond|oat|rice) milk
          yogurt|scrambled > milk > (soya|almond|coconut) yogurt
          cheese|cheddar|mozzarella|ricotta > milk >
          butter > milk > butter beans|(peanut|almond|cashew|sunflower) butter
          egg|mayonnaise > egg >
          tuna > tuna >
          juice > juice > in juice
          spinach|chard|beet greens|beetroot|rhubarb|almonds > oxalate >
          sesame|tahini > sesame >
          grapefruit > grapefruit >
          celery|celeriac > celery >
          catfish > fish_without_scales >
          spinach|kale|collards?|chard|greens|broccoli|brussels > vitamin_k >
          """)
  void aHelpingThatNamesATraitHasIt(String words, String trait, @Nullable String butNot) {
    Pattern named = Pattern.compile("\\b(" + words + ")\\b");
    List<PlanFood> foods =
        ALL.stream()
            .filter(
                food ->
                    named
                        .matcher(food.serving().replaceAll(butNot == null ? "(?!)" : butNot, ""))
                        .find())
            .toList();
    assertFalse(foods.isEmpty(), words);
    for (PlanFood food : foods) {
      assertTrue(food.contains().contains(trait), food.serving() + " without " + trait);
    }
  }

  @Test
  void nutsAreNutsUnlessTheyAreSeeds() {
    Pattern seed = Pattern.compile("seeds|tahini|sunflower");
    for (PlanFood food : ALL) {
      if (food.food().category().matches("Nuts and seeds|Nut and Seed Products")
          && !seed.matcher(food.serving()).find()) {
        assertTrue(
            food.contains().contains("nuts") || food.contains().contains("peanuts"),
            food.serving());
      }
      assertTrue(
          !food.contains().contains("lactose") || food.contains().contains("milk"), food.serving());
      assertTrue(
          !food.contains().contains("wheat") || food.contains().contains("gluten"), food.serving());
      for (String kind : List.of("beef", "pork", "lamb")) {
        assertTrue(
            !food.contains().contains(kind) || food.contains().contains("meat"), food.serving());
      }
    }
  }

  @Test
  void everyDietLeavesEnough() {
    assertEquals(12, TABLES.diets().size());
    for (Diet diet : TABLES.diets()) {
      List<PlanFood> left = TABLES.foods().stream().filter(diet::allows).toList();
      assertTrue(left.size() >= 220, diet.id() + " leaves " + left.size());
      for (String group :
          List.of("fruit", "vegetables", "leafy_greens", "beans_lentils", "drinks")) {
        assertTrue(
            left.stream().filter(food -> food.group().id().equals(group)).count() >= 12,
            diet.id() + " leaves few of " + group);
      }
      for (String group : List.of("nuts_seeds", "bread_cereals", "grains", "milk")) {
        assertTrue(
            left.stream().filter(food -> food.group().id().equals(group)).count() >= 5,
            diet.id() + " leaves few of " + group);
      }
      assertFalse(diet.words().isEmpty(), diet.id());
      diet.words().forEach(word -> assertEquals(Optional.of(diet), TABLES.diet(word), word));
    }
  }

  @Test
  void aVeganEatsNothingOfAnimals() {
    Pattern animal =
        Pattern.compile(
            "(?i)\\b(milk|cheese|yogurt|egg|fish|beef|pork|lamb|chicken|turkey|honey|butter|meat)\\b");
    Pattern plant =
        Pattern.compile(
            "(?i)(soy|almond|oat|rice|coconut) ?milk|yogurt, (soy|almond milk|coconut milk)"
                + "|(peanut|almond|cashew|seed|sesame) butter");
    Diet vegan = TABLES.diet("plant based").orElseThrow();
    for (PlanFood food : ALL) {
      if (vegan.allows(food)) {
        String name =
            plant.matcher(food.food().name().replaceAll("excluding honey", "")).replaceAll("");
        assertFalse(animal.matcher(name).find(), food.food().name());
      }
    }
  }

  @Test
  void wordsAreInLowerCaseAndNameOneDiet() {
    Set<String> dietWords = new HashSet<>();
    TABLES
        .diets()
        .forEach(diet -> diet.words().forEach(word -> assertTrue(dietWords.add(word), word)));
    Stream<String> words =
        Stream.of(
                TABLES.diets().stream().map(Diet::words),
                TABLES.traits().stream().map(Trait::words),
                TABLES.words().stream().map(PlanWord::words))
            .flatMap(rows -> rows)
            .flatMap(List::stream);
    words.forEach(
        word -> {
          assertEquals(word.strip().toLowerCase(Locale.ROOT), word);
          assertFalse(word.isEmpty());
        });
    Set<String> planWords = new HashSet<>();
    TABLES
        .words()
        .forEach(row -> row.words().forEach(word -> assertTrue(planWords.add(word), word)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pulses", "oily fish", "yoghurt", "wholegrain", "greens", "zucchini", "crudites"})
  void whatAPersonMayWriteStandsForFoods(String words) {
    List<PlanWord> rows = TABLES.meanings(" " + words.toUpperCase(Locale.ROOT));
    assertFalse(rows.isEmpty());
    assertTrue(TABLES.foods().stream().anyMatch(food -> rows.get(0).means(food)));
  }

  @Test
  void foodsThatAreNeverSuggestedStandForNothing() {
    List<PlanWord> rows = TABLES.meanings("liver");
    assertEquals(1, rows.size());
    assertTrue(ALL.stream().noneMatch(rows.get(0)::means));
    assertTrue(TABLES.meanings("xyzzy").isEmpty());
  }

  @Test
  void traitsByTheirWords() {
    assertEquals(Set.of("milk"), TABLES.traitsNamed("Dairy"));
    assertEquals(Set.of("fish", "shellfish"), TABLES.traitsNamed("seafood"));
    assertEquals(Set.of("meat", "beef", "pork", "lamb", "poultry"), TABLES.traitsNamed("meat"));
    assertEquals(Set.of("nuts", "peanuts"), TABLES.traitsNamed("nuts"));
    assertEquals(Set.of("gluten"), TABLES.traitsNamed("gluten"));
    assertTrue(TABLES.traitsNamed("bananas").isEmpty());
  }

  @Test
  void everyHoldIsOfACodeThatExists() {
    Set<String> codes = new HashSet<>();
    HealthTablesCsv.fromClassPath().conditions().forEach(condition -> codes.add(condition.code()));
    for (HeldBackFoods hold : TABLES.holds()) {
      assertTrue(codes.contains(hold.code()), hold.code());
      assertFalse(hold.reason().isBlank());
    }
    assertEquals(Set.of("juice", "sweet_drink"), TABLES.heldBack(List.of("DIABETES")));
    assertEquals(
        Set.of("grapefruit", "caffeine", "tuna"), TABLES.heldBack(List.of("STATIN", "PREGNANCY")));
    assertEquals(Set.of(), TABLES.heldBack(List.of("NONE_DECLARED")));
  }

  @Test
  void calciumIsAbsorbedAsTheMethodSays() {
    Map<String, Double> percents =
        Map.of(
            "FNDDS:11112210", 32.0,
            "SR28:16426", 31.0,
            "SR28:11117", 54.0,
            "SR28:11236", 49.0,
            "SR28:11093", 61.0,
            "FNDDS:42101130", 21.0,
            "SR28:16050", 22.0,
            "SR28:11458", 5.0,
            "FNDDS:63147110", 8.5);
    percents.forEach(
        (id, percent) ->
            assertEquals(
                percent, TABLES.food(id).orElseThrow().calciumAbsorbedPercent().orElseThrow(), id));
    for (PlanFood food : ALL) {
      food.calciumAbsorbedPercent()
          .ifPresent(percent -> assertTrue(percent >= 5 && percent <= 61, food.serving()));
      assertTrue(
          !food.contains().contains("lactose")
              || food.calciumAbsorbedPercent().isPresent()
              || !food.group().id().matches("milk|yogurt_cheese"),
          food.serving());
    }
  }

  @Test
  void manySwaps() {
    assertTrue(TABLES.swaps().size() >= 90, TABLES.swaps().size() + " swaps");
    assertTrue(
        TABLES.swaps().stream().filter(swap -> greatestChange(swap, "sodium") <= -80).count()
            >= 100);
    assertTrue(
        TABLES.swaps().stream()
                .filter(
                    swap ->
                        leastChange(swap, "magnesium") >= 8
                            || leastChange(swap, "calcium") >= 40
                            || leastChange(swap, "potassium") >= 80)
                .count()
            >= 60);
  }

  @Test
  void aSwapChangesOneFoodForAnotherOfLikeSize() {
    for (Swap swap : TABLES.swaps()) {
      assertFalse(swap.from().isEmpty(), swap.id());
      assertEquals(swap.from().size(), new HashSet<>(swap.from()).size(), swap.id());
      for (Food food : swap.from()) {
        String change = swap.id() + ": " + food.name();
        assertFalse(food.id().equals(swap.to().food().id()), change);
        double grams = swap.portionOf(food).grams();
        assertTrue(grams >= 10 && grams <= 550, change);
        double energy = amount(food, "energy", grams);
        double after = amount(swap.to().food(), "energy", swap.toPortion().grams());
        assertTrue(after <= energy + 125, change + ": " + energy + " to " + after + " kcal");
      }
    }
  }

  /** What a reason claims, of which nutrient, and from which change on it is worth a word. */
  private static final Map<String, Double> CLAIMS =
      Map.of(
          "less sodium", -45.0,
          "more magnesium", 8.0,
          "more calcium", 40.0,
          "more potassium", 80.0,
          "less energy", -60.0);

  @Test
  void whatASwapPromisesIsTrueOfEveryFood() {
    for (Swap swap : TABLES.swaps()) {
      Set<String> claims = claims(swap.reason());
      assertFalse(claims.isEmpty(), swap.id());
      for (String claim : claims) {
        double worth = CLAIMS.getOrDefault(claim, Double.NaN);
        String nutrient = claim.substring(claim.indexOf(' ') + 1);
        assertTrue(
            worth < 0
                ? greatestChange(swap, nutrient) <= worth
                : leastChange(swap, nutrient) >= worth,
            swap.id() + ": " + claim);
      }
    }
  }

  /** "less sodium, more magnesium and potassium" claims three things. */
  private static Set<String> claims(String reason) {
    Set<String> claims = new TreeSet<>();
    String way = "";
    for (String word : reason.split("(, | and )", -1)) {
      int space = word.indexOf(' ');
      way = space < 0 ? way : word.substring(0, space);
      claims.add(way + " " + word.substring(space + 1));
    }
    return claims;
  }

  @Test
  void aSwapTakesLittleAway() {
    Map<String, Double> atMost = Map.of("magnesium", 42.0, "calcium", 171.0, "potassium", 201.0);
    for (Swap swap : TABLES.swaps()) {
      atMost.forEach(
          (nutrient, most) ->
              assertTrue(leastChange(swap, nutrient) > -most, swap.id() + ": " + nutrient));
      // Milk has some sodium of its own.
      double more = swap.to().contains().contains("milk") ? 100 : 25;
      assertTrue(greatestChange(swap, "sodium") <= more, swap.id());
    }
  }

  @Test
  void spinachIsNoFoodForCalcium() {
    for (Swap swap : TABLES.swaps()) {
      if (swap.to().calciumAbsorbedPercent().orElse(100) < 10) {
        assertFalse(claims(swap.reason()).contains("more calcium"), swap.id());
      }
    }
  }

  /** Of the foods a swap is from, the change for which the amount falls most or rises least. */
  private static double leastChange(Swap swap, String nutrient) {
    return swap.from().stream()
        .mapToDouble(food -> change(swap, food, nutrient))
        .min()
        .orElseThrow();
  }

  private static double greatestChange(Swap swap, String nutrient) {
    return swap.from().stream()
        .mapToDouble(food -> change(swap, food, nutrient))
        .max()
        .orElseThrow();
  }

  private static double change(Swap swap, Food food, String nutrient) {
    return amount(swap.to().food(), nutrient, swap.toPortion().grams())
        - amount(food, nutrient, swap.portionOf(food).grams());
  }

  private static double amount(Food food, String nutrient, double grams) {
    return food.contents().of(NUTRIENTS.byId(nutrient)).orElseThrow() * grams / 100;
  }

  @Test
  void foodsThatPeopleEatMostCanBeSwapped() {
    Set<String> from = new HashSet<>();
    TABLES.swaps().forEach(swap -> swap.from().forEach(food -> from.add(food.id())));
    for (String id :
        List.of(
            "FNDDS:51101000", // white bread
            "FNDDS:56205000", // rice, not further specified
            "FNDDS:56130000", // pasta
            "FNDDS:14010000", // cheese, not further specified
            "FNDDS:25230210", // sliced ham
            "FNDDS:22600200", // bacon
            "FNDDS:25221400", // sausage
            "FNDDS:71200010", // crisps
            "FNDDS:58403010", // chicken noodle soup
            "FNDDS:74602010", // tomato soup
            "FNDDS:41420300", // soy sauce
            "FNDDS:26155110", // canned tuna
            "FNDDS:57134000", // corn flakes
            "FNDDS:56202960", // oatmeal
            "FNDDS:92400000")) { // soft drink
      assertTrue(from.contains(id), id);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "groups.csv, ''",
    "foods.csv, ''",
    "swaps.csv, swap",
    "traits.csv, trait",
    "diets.csv, diet",
    "words.csv, words",
    "holds.csv, code"
  })
  void everyRowHasItsSourcesAndItsPlace(String table, String key) {
    Set<String> known = new HashSet<>();
    Tables.fromClassPath("plan/sources.csv").forEach(row -> known.add(row.text("id")));
    List<String> keys = new ArrayList<>();
    for (TableRow row : Tables.fromClassPath("plan/" + table)) {
      for (String id : row.text("source").split(";", -1)) {
        assertTrue(known.contains(id), table + ": '" + id + "'");
      }
      if (!key.isEmpty()) {
        keys.add(row.text(key));
      }
    }
    assertEquals(keys.stream().sorted().toList(), keys);
  }

  @Test
  void everySourceIsUsed() {
    Set<String> used = new TreeSet<>();
    for (String table : List.of("groups", "foods", "swaps", "traits", "diets", "words", "holds")) {
      for (TableRow row : Tables.fromClassPath("plan/" + table + ".csv")) {
        used.addAll(List.of(row.text("source").split(";", -1)));
      }
    }
    Set<String> listed = new TreeSet<>();
    Tables.fromClassPath("plan/sources.csv").forEach(row -> listed.add(row.text("id")));
    assertEquals(listed, used);
  }

  @Test
  void helpingsInWords() {
    PlanFood milk = TABLES.food("FNDDS:11112210").orElseThrow();
    assertEquals("½ cup low-fat milk", PlanFood.helpings(milk.serving(), 0.5));
    assertEquals("1 cup low-fat milk", PlanFood.helpings(milk.serving(), 1));
    assertEquals("1½ × 1 cup low-fat milk", PlanFood.helpings(milk.serving(), 1.5));
    assertEquals("2 × 1 cup low-fat milk", PlanFood.helpings(milk.serving(), 2));
    assertEquals("0.25 × 1 cup low-fat milk", PlanFood.helpings(milk.serving(), 0.25));
    PlanFood tofu = TABLES.food("SR28:16426").orElseThrow();
    assertEquals("½ × ½ cup firm tofu set with calcium", PlanFood.helpings(tofu.serving(), 0.5));
    assertThrows(IllegalArgumentException.class, () -> PlanFood.helpings(milk.serving(), 0));
  }

  @Test
  void portionsOfASwap() {
    Swap swap =
        TABLES.swaps().stream()
            .filter(row -> row.id().equals("rice_white_to_brown"))
            .findFirst()
            .orElseThrow();
    assertEquals(new Portion("1 cup, cooked", 158), swap.portionOf(swap.from().get(0)));
    Food other = TABLES.food("FNDDS:63107010").orElseThrow().food();
    assertThrows(IllegalArgumentException.class, () -> swap.portionOf(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          groups.csv | fruit,Fruit,1,2,D | fruit,Fruit,1.5,2,D | order 1.5 is no whole number
          groups.csv | fruit,Fruit,1,2,D | fruit,Fruit,1,,D | no most_a_day
          groups.csv | fruit,Fruit,1,2,D | fruit,Fruit,0,2,D | fruit: order 0, most a day 2
          groups.csv | fruit,Fruit,1,2,D | fruit,Fruit,1,2, | no source
          foods.csv | 1 banana,yes,fruit | 1 banana,yes,herbs | 'herbs' is not known here
          foods.csv | FNDDS:63107010,1 banana | FNDDS:1,1 banana | no food 'FNDDS:1'
          foods.csv | 1 banana,1 banana | 1 banana,1 bunch | FNDDS:63107010 has no portion '1 bunch'
          foods.csv | 1 banana,1 banana | 1 apple,1 banana | the helping '1 apple' stands twice
          foods.csv | 1 banana,1 banana,yes | banana,1 banana,yes | 'banana' cannot be halved in words
          foods.csv | 1 medium,yes,fruit,,,,,D | 1 medium,yes,fruit,,,,11,D | 1 apple: cost 11.0
          foods.csv | 1 medium,yes,fruit,,,,,D | 1 medium,maybe,fruit,,,,,D | halves 'maybe' is neither yes nor no
          foods.csv | fruit,grapefruit, | fruit,pomelo, | 'pomelo' is not known here
          swaps.csv | FNDDS:42101110; | FNDDS:1; | no food 'FNDDS:1'
          swaps.csv | ,1 oz,FNDDS:42101130 | ,1 handful,FNDDS:42101130 | FNDDS:42101110 has no '1 handful'
          swaps.csv | bacon_slice, | bacon, | 'bacon' is no id, or stands twice
          diets.csv | kosher,kosher | halal,kosher | 'halal' is no id, or stands twice
          words.csv | GROUP | CORNER | kind 'CORNER' is no WordMeans
          holds.csv | STATIN,grapefruit | STATIN,shaddock | 'shaddock' is not known here
          """)
  void aWrongRowIsAFaultOfTheTable(String table, String right, String wrong, String what) {
    Tables.TableFault fault =
        assertThrows(
            Tables.TableFault.class, () -> PlanTablesCsv.read(FOODS, with(table, right, wrong)));
    assertEquals(what, fault.what());
    assertEquals("plan/" + table, fault.place().file());
  }

  /** The tables that come along, of which one differs. */
  private static Function<String, List<TableRow>> with(String table, String right, String wrong) {
    return name -> {
      if (!name.equals("plan/" + table)) {
        return Tables.fromClassPath(name);
      }
      try {
        return Tables.read(name, new StringReader(text(name).replace(right, wrong)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static String text(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(Tables.class.getResourceAsStream("/lytebook/" + name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Nobody is told to drink more caffeine. */
  @Test
  void noDrinkIsOfferedWithCaffeine() {
    for (PlanFood food : ALL) {
      assertFalse(food.contains().contains("caffeine"), food.serving());
      if (food.serving().matches(".*\\b(tea|coffee|latte|cappuccino)\\b.*")) {
        assertTrue(
            food.serving().matches(".*\\b(decaf|herbal|camomile|ginger)\\b.*"), food.serving());
      }
    }
  }

  /** Without its row a nutrient that a health answer suppresses would suppress no food. */
  @Test
  void whatMayBeSuppressedHasAnAmountThatIsRich() {
    Set<String> suppressed = new TreeSet<>();
    HealthTablesCsv.fromClassPath()
        .topics()
        .forEach(topic -> suppressed.addAll(topic.suppressesRichIn()));
    assertTrue(suppressed.contains("potassium"), suppressed.toString());
    for (String nutrient : suppressed) {
      assertTrue(TABLES.rich().getOrDefault(nutrient, 0.0) > 0, nutrient);
    }
  }
}
