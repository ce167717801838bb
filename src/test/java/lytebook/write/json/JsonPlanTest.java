package lytebook.write.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.plan.Idea;
import lytebook.plan.IntakeLimit;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanGroup;
import lytebook.read.table.NutrientsCsv;
import org.junit.jupiter.api.Test;

/**
 * The JSON of a plan of two ideas: seeds with 80 mg of magnesium on six days, and milk in place of
 * cola with 300 mg of calcium on two. 240 of 320 mg of magnesium are usual, so a portion of seeds
 * closes the gap of 80 whole; 700 of 1000 mg of calcium, so milk closes that of 300 on its days.
 * Potassium is held back, so that no other level of it is shown.
 */
class JsonPlanTest {
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final Nutrient MAGNESIUM = NUTRIENTS.byId("magnesium");
  private static final Nutrient CALCIUM = NUTRIENTS.byId("calcium");
  private static final Nutrient POTASSIUM = NUTRIENTS.byId("potassium");
  private static final Nutrient ENERGY = NUTRIENTS.byId("energy");

  private static final NutrientGap OF_MAGNESIUM = new NutrientGap(MAGNESIUM, 240, 320);
  private static final NutrientGap OF_CALCIUM = new NutrientGap(CALCIUM, 700, 1000);
  private static final IntakeLimit OF_ENERGY =
      IntakeLimit.at(ENERGY, IntakeLimit.LimitOrigin.EXTRA_ENERGY, 1800, 2100);

  private static Food food(String id, String name) {
    return new Food(
        id,
        name,
        List.of(),
        "",
        Food.FoodKind.FOOD,
        Food.Basis.PER_100_G,
        Contents.NOTHING_KNOWN,
        OptionalDouble.empty(),
        List.of(),
        "test");
  }

  private static PlanFood planFood(String id, String name, String serving, Portion portion) {
    return new PlanFood(
        food(id, name),
        serving,
        portion,
        true,
        new PlanGroup("group_of_" + id.substring(5), "Group", 1, 1, "S1"),
        Set.of(),
        OptionalDouble.empty(),
        false,
        2,
        "S1");
  }

  private static List<Double> amounts(Map<Nutrient, Double> known) {
    List<Double> amounts = new ArrayList<>();
    NUTRIENTS.forEach(nutrient -> amounts.add(known.getOrDefault(nutrient, 0.0)));
    return amounts;
  }

  private static Plan plan() {
    Idea seeds =
        new Idea(
            planFood("SR28:1", "Seeds, dried", "1 oz seeds", new Portion("1 oz", 28.35)),
            new Portion("1 oz", 28.35),
            "1 oz seeds",
            null,
            amounts(Map.of(MAGNESIUM, 80.0, ENERGY, 160.0)),
            List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0),
            Set.of("magnesium"),
            Idea.Familiarity.NOT,
            false,
            false,
            true);
    Idea milk =
        new Idea(
            planFood("SR28:2", "Milk", "1 cup milk", new Portion("1 cup", 244)),
            new Portion("1 cup", 244),
            "1 cup milk",
            new Idea.ReplacedFood(
                "cola_milk",
                "cola",
                food("FNDDS:3", "Cola"),
                new Portion("1 cup", 240),
                "It has calcium."),
            amounts(Map.of(MAGNESIUM, 24.0, CALCIUM, 300.0, ENERGY, -4.5)),
            List.of(0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
            Set.of("calcium", "magnesium"),
            Idea.Familiarity.ITS_KIND,
            true,
            false,
            true);
    return new Plan(
        Plan.Outcome.IDEAS,
        LocalDate.of(2026, 3, 9),
        List.of(OF_MAGNESIUM, OF_CALCIUM),
        List.of(
            IntakeLimit.closed(
                POTASSIUM, IntakeLimit.LimitOrigin.HELD_BACK, OptionalDouble.of(2500)),
            IntakeLimit.at(POTASSIUM, IntakeLimit.LimitOrigin.UPPER_LIMIT, 2500, 3700),
            OF_ENERGY),
        List.of(seeds, milk),
        List.of(
            new Plan.Menu(
                List.of(0),
                List.of(new Plan.PlannedServing(seeds, 1), new Plan.PlannedServing(milk, 0.5))),
            new Plan.Menu(List.of(1, 2, 3, 4, 5), List.of(new Plan.PlannedServing(seeds, 1))),
            new Plan.Menu(List.of(6), List.of(new Plan.PlannedServing(milk, 1)))),
        List.of(
            new Plan.UnmetGap(OF_MAGNESIUM, 0.875, Plan.UnmetReason.FOODS, null),
            new Plan.UnmetGap(OF_CALCIUM, 0.25, Plan.UnmetReason.CEILING, OF_ENERGY)),
        List.of(
            new Plan.Note(Plan.Note.NoteType.DIET_UNKNOWN, List.of("Lunar \"diet\"")),
            new Plan.Note(Plan.Note.NoteType.HELD_BACK, List.of("Potassium"))),
        new Plan.SearchSummary(120, false, 0.01),
        true);
  }

  @Test
  void isTheExpectedText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonFields.write(
        out, json -> json.object("plan", plan(), new JsonPlan(json, NUTRIENTS)::write));
    try (InputStream expected =
        Objects.requireNonNull(
            JsonPlanTest.class.getResourceAsStream("/lytebook/json/plan.json"))) {
      assertEquals(
          new String(expected.readAllBytes(), StandardCharsets.UTF_8),
          out.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyWordOfThePlanStandsInTheDocs() throws IOException {
    String docs = Files.readString(Path.of("docs/json.md"));
    List<String> missing =
        Stream.<Enum<?>[]>of(
                Plan.Outcome.values(),
                Plan.UnmetReason.values(),
                Plan.Note.NoteType.values(),
                IntakeLimit.LimitOrigin.values(),
                Idea.Familiarity.values())
            .flatMap(Stream::of)
            .map(JsonFields::word)
            .filter(word -> !docs.contains('`' + word + '`'))
            .toList();
    assertEquals(List.of(), missing);
  }
}
