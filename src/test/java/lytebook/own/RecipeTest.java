package lytebook.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lytebook.food.Food;
import lytebook.memory.FoodDecision;
import lytebook.memory.Memory;
import org.junit.jupiter.api.Test;

/** Recipes are the sum of their ingredients; what an ingredient lacks is unknown in them. */
class RecipeTest {
  private static final String STEW = "OWN:my-stew";

  /** 100 g of seeds hold 300 mg magnesium and 200 mg calcium, 100 g of paste 60 mg and no word. */
  private static OwnRun run() {
    return new OwnRun()
        .foods(
            "food=Stew seeds;unit=ladle;weighs=10 g;basis=100 g;magnesium=300;calcium=200;fluid=5",
            "food=Stew paste;basis=100 g;magnesium=60;fluid=85");
  }

  @Test
  void withoutACookedWeightTheIngredientsAreAddedUp() {
    OwnRun run =
        run()
            .recipes(
                "recipe=Stew;serves=4;ingredient=stew seeds;amount=100;unit=g",
                "ingredient=stew paste;amount=300;unit=g");
    // 300 + 180 mg in 400 g; a quarter of the pot is 100 g.
    assertEquals(120, run.content(STEW, "magnesium").orElseThrow(), 1e-9);
    assertEquals(OptionalDouble.of(100), run.food(STEW).usualPortionGrams());
    // 5 + 255 g of water in 400 g.
    assertEquals(65, run.content(STEW, "fluid").orElseThrow(), 1e-9);
    assertEquals(OptionalDouble.of(0), run.content(STEW, "drinks"));
    // The paste, three quarters of the weight, says nothing of calcium.
    assertEquals(OptionalDouble.empty(), run.content(STEW, "calcium"));
    assertEquals(List.of("A4 RECIPE_LACKS", "A4 RECIPE_LACKS"), run.problems());
  }

  @Test
  void cookingAwayWaterMakesTheRestStronger() {
    OwnRun run =
        run()
            .recipes(
                "recipe=Stew;serves=2;cooked=320 g;ingredient=stew seeds;amount=10;unit=ladle",
                "ingredient=stew paste;amount=300;unit=g");
    // 480 mg in 320 g; 80 g of the 260 g of water are gone: 180 g in 320 g.
    assertEquals(150, run.content(STEW, "magnesium").orElseThrow(), 1e-9);
    assertEquals(56.25, run.content(STEW, "fluid").orElseThrow(), 1e-9);
    assertEquals(OptionalDouble.of(160), run.food(STEW).usualPortionGrams());
  }

  @Test
  void aTraceMayLackWhatIsKnownOfTheRest() {
    OwnRun run =
        run()
            .recipes(
                "recipe=Stew;ingredient=stew seeds;amount=198;unit=g",
                "ingredient=stew paste;amount=2;unit=g");
    // 396 mg of calcium in 200 g; of one part in a hundred it is not known.
    assertEquals(198, run.content(STEW, "calcium").orElseThrow(), 1e-9);
    assertEquals(List.of("A4 RECIPE_LACKS"), run.problems());
    assertEquals(OptionalDouble.empty(), run.food(STEW).usualPortionGrams());
  }

  @Test
  void anUnknownIngredientLeavesTheContentsUnknown() {
    OwnRun run =
        run()
            .recipes(
                "recipe=Stew;serves=2;ingredient=stew seeds;amount=100;unit=g",
                "ingredient=xyzzy qwrt;amount=100;unit=g");
    assertEquals(OptionalDouble.empty(), run.content(STEW, "magnesium"));
    assertEquals(OptionalDouble.of(100), run.food(STEW).usualPortionGrams());
    assertTrue(run.problems().get(0).startsWith("D5 FOOD_NOT_"), run.problems().toString());
    assertTrue(run.problems().contains("A4 RECIPE_LACKS"));
  }

  @Test
  void anIngredientThatCannotBeWeighedLeavesAllUnknown() {
    OwnRun run =
        run()
            .recipes(
                "recipe=Stew;serves=2;cooked=300;ingredient=stew seeds;amount=100;unit=g",
                "ingredient=stew paste;amount=3;unit=blobs");
    assertEquals(OptionalDouble.empty(), run.content(STEW, "magnesium"));
    assertEquals(OptionalDouble.of(150), run.food(STEW).usualPortionGrams());
    assertTrue(run.problems().contains("E5 RECIPE_INGREDIENT_WITHOUT_WEIGHT"));
  }

  @Test
  void aRecipeMayUseARecipeInAnyOrder() {
    OwnRun run =
        run()
            .recipes(
                "recipe=Stew;ingredient=stew base;amount=2;unit=portions",
                "ingredient=stew seeds;amount=100;unit=g",
                "recipe=Stew base;serves=3;ingredient=stew seeds;amount=50;unit=g",
                "ingredient=stew paste;amount=250;unit=g");
    // The base has 150 + 150 mg in 300 g; 200 g of it and 100 g of seeds have 200 + 300 mg.
    assertEquals(100, run.content("OWN:my-stew-base", "magnesium").orElseThrow(), 1e-9);
    assertEquals(500 / 3.0, run.content(STEW, "magnesium").orElseThrow(), 1e-9);
  }

  @Test
  void recipesThatUseEachOtherAreNamed() {
    OwnRun run =
        run()
            .recipes(
                "recipe=Stew;ingredient=stew base;amount=200;unit=g",
                "recipe=Stew base;ingredient=stew;amount=50;unit=g",
                "recipe=Lone;ingredient=lone;amount=50;unit=g",
                "recipe=Empty;serves=4");
    assertEquals(
        List.of(
            "D4 RECIPE_INSIDE_UNUSABLE", "D5 RECIPE_CYCLE", "D6 RECIPE_CYCLE", "A7 RECIPE_EMPTY"),
        run.problems().stream().sorted((a, b) -> a.charAt(1) - b.charAt(1)).toList());
    assertTrue(run.take("ann").newer().stream().noneMatch(one -> one.text().equals("Stew")));
  }

  @Test
  void aLongChainOfRecipesIsNoFaultOfTheProgram() {
    String[] rows =
        IntStream.range(0, 3000)
            .mapToObj(i -> "recipe=Dish " + i + ";ingredient=dish " + (i + 1) + ";amount=1;unit=g")
            .toArray(String[]::new);
    List<String> problems = new OwnRun().recipes(rows).problems();
    assertTrue(problems.stream().anyMatch(one -> one.endsWith("RECIPE_CYCLE")));
  }

  @Test
  void aRawWeightIsThatOfTheRawFood() {
    OwnRun run =
        new OwnRun()
            .recipes(
                "recipe=Stew;ingredient=spinach;amount=100;unit=g raw",
                "recipe=Broth;ingredient=spinach, raw;amount=100;unit=g",
                "recipe=Mash;ingredient=spinach;amount=100 g;unit=cooked");
    assertEquals(run.food("OWN:my-broth").contents(), run.food(STEW).contents());
    assertTrue(run.content(STEW, "magnesium").isPresent());
  }

  @Test
  void oneClientsFoodsAreNotAnothers() {
    OwnFoodBook.OwnFoodChanges taken =
        run()
            .recipes(
                "recipe=Stew;serves=4;ingredient=stew seeds;amount=100;unit=g",
                "recipe=Tea pot;for=all my clients;ingredient=tea;amount=200;unit=g",
                "recipe=Leak;for=all my clients;ingredient=stew seeds;amount=200;unit=g")
            .take("ann");
    Memory memory = taken.in(OwnRun.NOTHING);
    assertEquals(
        "Leak, Stew, Stew paste, Stew seeds, Tea pot",
        memory.of("ann").cards().stream().map(one -> one.text()).collect(Collectors.joining(", ")));
    assertEquals(
        List.of("OWN:my-leak", "OWN:my-tea-pot"),
        memory.of("bob").ownFoods().stream().map(Food::id).toList());
    // What holds for all is made of what all have: no figure of ann's stands in it.
    Food leak = memory.of("bob").ownFood("OWN:my-leak").orElseThrow();
    assertTrue(
        OwnRun.NUTRIENTS.stream()
            .noneMatch(
                one ->
                    one.id().equals("magnesium")
                        && leak.contents().of(one).equals(OptionalDouble.of(300))));
  }

  @Test
  void whatIsRememberedIsMadeAnewWhenAFoodOfItChanges() {
    OwnRun first = run().recipes("recipe=Stew;ingredient=stew seeds;amount=100;unit=g");
    Memory memory = first.take("ann").in(OwnRun.NOTHING);
    assertTrue(first.take("ann", memory).newer().isEmpty());
    OwnRun second = new OwnRun().foods("food=Stew seeds;basis=100 g;magnesium=330");
    Memory now = second.take("ann", memory).in(memory);
    FoodDecision stew =
        now.of("ann").cards().stream()
            .filter(one -> one.text().equals("Stew"))
            .findFirst()
            .orElseThrow()
            .decision();
    Food food = ((FoodDecision.OwnValues) stew).food();
    assertEquals(330, food.contents().of(OwnRun.NUTRIENTS.byId("magnesium")).orElseThrow(), 1e-9);
  }
}
