package lytebook.write.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.assess.Assessor;
import lytebook.assess.ReferenceRow;
import lytebook.fluid.FluidFinder;
import lytebook.food.Food;
import lytebook.food.FoodCategories;
import lytebook.health.HealthRules;
import lytebook.log.DayMark;
import lytebook.log.Diaries;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.LogSource;
import lytebook.log.Person;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrients;
import lytebook.plan.Plan;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;
import lytebook.read.table.FluidTablesCsv;
import lytebook.read.table.HealthTablesCsv;
import lytebook.read.table.NutrientsCsv;
import lytebook.read.table.TargetsCsv;
import lytebook.reference.Authority;
import lytebook.reference.TargetSet;
import lytebook.report.Report;
import lytebook.report.Sentences;
import lytebook.total.MealOrder;
import lytebook.total.Totaller;
import lytebook.total.Totals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The JSON of a log of seven rows on foods with round figures. On 2 March: bread 200 g, beans 250
 * g, spinach 50 g, water 500 g and a row that is not known, which weighs 150 g:
 *
 * <pre>
 * magnesium  60 + 125 + ? + 5         = 190 mg    of food's 650 g, 450 are known: 0.6923
 * calcium    300 + 150 + 50 + 15      = 515 mg    500 of 650: 0.7692
 * potassium  200 + 1000 + 250 + 0     = 1450 mg
 * sodium     1000 + 25 + 40 + 20      = 1085 mg
 * fluid      70 + 162.5 + 45 + 500    = 777.5 mL  1000 of 1150: 0.8696
 * energy     500 + 300 + 10 + 0       = 810 kcal
 * confidence of magnesium: (190 - 265) / sqrt(26.5^2 + 85.9^2) = -0.8343, so 0.2021
 * </pre>
 *
 * Nothing stands on 3 March; on 4 March 100 g of milk; one more row of milk has no date.
 */
class JsonReportTest {
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final double UNKNOWN = -1;
  private static final Food BREAD = food("FNDDS:1", "Bread", 30, 150, 100, 500, 35, 250);
  private static final Food BEANS = food("SR28:2", "Beans", 50, 60, 400, 10, 65, 120);
  private static final Food SPINACH = food("SR28:3", "Spinach", UNKNOWN, 100, 500, 80, 90, 20);
  private static final Food MILK = food("FNDDS:4", "Milk", 10, 120, 150, 40, 88, 60);
  private static final Food WATER = food("FNDDS:5", "Water", 1, 3, 0, 4, 100, 0);
  private static final LogSource SOURCE = new LogSource("log.csv", null, Map.of());
  private static final Person WOMAN_41 =
      new Person("EX-01", Person.Sex.FEMALE, OptionalInt.of(41), Person.LifeStage.NONE);

  private static final Plan NO_PLAN =
      new Plan(
          Plan.Outcome.NO_GAP,
          LocalDate.of(2026, 3, 9),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Plan.SearchSummary.NONE,
          false);

  private static Food food(
      String id,
      String name,
      double mg,
      double ca,
      double k,
      double na,
      double water,
      double kcal) {
    boolean drink = name.equals("Milk") || name.equals("Water");
    double[] amounts = {mg, ca, k, na, water, drink ? water : 0, kcal};
    Contents.Builder contents = Contents.builder(NUTRIENTS);
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] != UNKNOWN) {
        contents.set(NUTRIENTS.all().get(i), amounts[i]);
      }
    }
    return new Food(
        id,
        name,
        List.of(),
        name,
        drink ? Food.FoodKind.DRINK : Food.FoodKind.FOOD,
        Food.Basis.PER_100_G,
        contents.build(),
        OptionalDouble.empty(),
        List.of(),
        "test");
  }

  private static Entry entry(
      int row, @Nullable String date, String meal, String text, String amount, String unit) {
    return new Entry(
        SOURCE,
        row,
        date == null ? null : LocalDate.parse(date),
        null,
        meal,
        text,
        amount,
        unit,
        "");
  }

  private static Match match(
      Match.MatchKind kind, Food food, double score, Match.FoodCandidate... others) {
    return new Match(kind, food, score, List.of(others));
  }

  private static Match.FoodCandidate perhaps(Food food, double score) {
    return new Match.FoodCandidate(food, score);
  }

  private static MatchedEntry row(
      Entry entry,
      Match match,
      double grams,
      Serving.GramsFrom from,
      ProblemCode code,
      String detail) {
    OptionalDouble weight = grams == 0 ? OptionalDouble.empty() : OptionalDouble.of(grams);
    return new MatchedEntry(
        entry,
        match,
        new Serving(OptionalDouble.of(1), "", weight, from),
        List.of(Problem.of(code, entry.place(), entry.excerpt(), detail)));
  }

  private static MatchedEntry row(Entry entry, Match match, double grams, Serving.GramsFrom from) {
    return new MatchedEntry(
        entry,
        match,
        new Serving(OptionalDouble.of(1), "", OptionalDouble.of(grams), from),
        List.of());
  }

  private static List<MatchedEntry> rows() {
    String day = "2026-03-02";
    return List.of(
        row(
            entry(2, "2026-03-04", "Breakfast", "milk", "100", "g"),
            match(Match.MatchKind.EXACT, MILK, 1),
            100,
            Serving.GramsFrom.MASS),
        row(
            entry(3, day, "Lunch", "brd", "2", "slices"),
            match(Match.MatchKind.GUESS, BREAD, 0.75, perhaps(BEANS, 0.25)),
            200,
            Serving.GramsFrom.PORTION_ASSUMED,
            ProblemCode.FOOD_GUESSED,
            "Bread"),
        row(
            entry(4, day, "Lunch", "tap \"water\"", "½", "litre"),
            match(Match.MatchKind.ALIAS, WATER, 1),
            500,
            Serving.GramsFrom.VOLUME),
        row(
            entry(5, day, "Lunch", "Böhnchen 🫘", "1", ""),
            match(Match.MatchKind.ALIAS, BEANS, 1),
            250,
            Serving.GramsFrom.PORTION),
        row(
            entry(6, day, "Dinner", "spinach", "", ""),
            match(Match.MatchKind.EXACT, SPINACH, 1),
            50,
            Serving.GramsFrom.USUAL_PORTION,
            ProblemCode.AMOUNT_ASSUMED,
            "50 g"),
        row(
            entry(7, day, "Dinner", "mystery", "1", "cup"),
            new Match(
                Match.MatchKind.NONE, null, 0.2, List.of(perhaps(BEANS, 0.2), perhaps(BREAD, 0.1))),
            0,
            Serving.GramsFrom.UNKNOWN,
            ProblemCode.FOOD_NOT_SURE,
            "Beans"),
        row(
            entry(8, null, "", "milk", "100", "g"),
            match(Match.MatchKind.EXACT, MILK, 1),
            100,
            Serving.GramsFrom.MASS));
  }

  private static Report report(
      List<MatchedEntry> rows, Function<ReferenceRow, ReferenceRow> change) {
    FoodCategories.CategoryTraits plainWater =
        new FoodCategories.CategoryTraits(Food.FoodKind.DRINK, false, false, true);
    Totals totals =
        new Totaller(
                NUTRIENTS, new FoodCategories(Map.of("Water", plainWater)), new MealOrder(Map.of()))
            .total(rows, Map.<LocalDate, DayMark>of());
    TargetSet targets = TargetsCsv.read(Authority.US, NUTRIENTS).targetsFor(WOMAN_41);
    List<List<ReferenceRow>> referenceRows =
        NUTRIENTS.stream()
            .map(one -> ReferenceRow.of(targets.targets(one)).stream().map(change).toList())
            .toList();
    List<Problem> ofLog =
        rows.stream()
            .map(MatchedEntry::entry)
            .filter(entry -> entry.date() == null)
            .map(
                entry ->
                    Problem.of(ProblemCode.DATE_MISSING, entry.place(), entry.excerpt(), "undated"))
            .toList();
    FoodLog log =
        new FoodLog(
            "log.csv",
            "csv",
            "",
            rows.size(),
            rows.stream().map(MatchedEntry::entry).toList(),
            WOMAN_41,
            Map.of(),
            List.of(),
            Diaries.NONE,
            ofLog);
    return new Report(
        log,
        totals,
        new Assessor(NUTRIENTS).assess(totals, targets, referenceRows),
        new HealthRules(HealthTablesCsv.fromClassPath()).of(WOMAN_41, false),
        new FluidFinder(NUTRIENTS, FluidTablesCsv.fromClassPath()).findings(totals, log, true),
        NO_PLAN,
        List.of(),
        LocalDate.of(2026, 3, 9),
        LocalDate.of(2026, 3, 9),
        "0.0.0-test");
  }

  private static String json(Report report) throws IOException {
    ProblemWording wording =
        new ProblemWording(
            Stream.of(ProblemCode.values())
                .collect(
                    Collectors.toMap(
                        Function.identity(),
                        code -> new ProblemWording.MessageAndFix("It is {0}.", "Mend {0}."))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport(
            NUTRIENTS,
            new Sentences(Map.of("targets.changed", "yours")),
            wording,
            HealthTablesCsv.fromClassPath())
        .write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode parsed(List<MatchedEntry> rows) throws IOException {
    return new ObjectMapper().readTree(json(report(rows, Function.identity())));
  }

  @Test
  void isTheExpectedText() throws IOException {
    try (InputStream expected =
        Objects.requireNonNull(
            JsonReportTest.class.getResourceAsStream("/lytebook/json/three-days.json"))) {
      assertEquals(
          new String(expected.readAllBytes(), StandardCharsets.UTF_8),
          json(report(rows(), Function.identity())));
    }
  }

  @Test
  void theOrderOfRowsShowsInNoNumber() throws IOException {
    JsonNode inOrder = parsed(rows());
    List<MatchedEntry> reversed = new ArrayList<>(rows());
    Collections.reverse(reversed);
    assertEquals(inOrder, parsed(reversed));
    List<MatchedEntry> thirds = new ArrayList<>();
    double[] grams = {0.1, 0.2, 0.3, 0.7, 1.1, 12.9, 33.3};
    for (int i = 0; i < grams.length; i++) {
      thirds.add(
          row(
              entry(i + 2, "2026-03-02", "Lunch", "beans", "1", ""),
              match(Match.MatchKind.EXACT, i % 2 == 0 ? BEANS : BREAD, 1),
              grams[i],
              Serving.GramsFrom.MASS));
    }
    JsonNode days = parsed(thirds).get("days");
    Collections.reverse(thirds);
    assertEquals(days, parsed(thirds).get("days"));
  }

  @Test
  void withoutACompleteDayThereIsNoMean() throws IOException {
    JsonNode json = parsed(rows().subList(0, 1));
    assertEquals(0, json.at("/period/completeDays").asInt());
    for (JsonNode nutrient : json.get("nutrients")) {
      for (String name :
          List.of("mean", "coverage", "percentOfTarget", "confidence", "shortfall")) {
        assertTrue(nutrient.get(name).isNull(), nutrient.get("id") + " " + name);
      }
      assertEquals(0, nutrient.get("topSources").size());
    }
    assertEquals(10, json.at("/days/0/nutrients/magnesium/known").asInt());
    assertEquals("partial", json.at("/days/0/status").asText());
  }

  @Test
  void whereNothingIsKnownStandsNull() throws IOException {
    JsonNode spinachAlone = parsed(rows().subList(4, 5));
    assertTrue(spinachAlone.at("/days/0/nutrients/magnesium/known").isNull());
    assertEquals(0, spinachAlone.at("/days/0/nutrients/magnesium/coverage").asInt(-1));
    assertEquals(50, spinachAlone.at("/days/0/nutrients/calcium/known").asInt());
    assertTrue(spinachAlone.at("/entries/0/nutrients/magnesium").isNull());
    assertTrue(spinachAlone.at("/days/0/nutrients/drinks/known").isNull(), "no drink was written");
    assertEquals(45, spinachAlone.at("/days/0/nutrients/fluid/known").asInt());
    JsonNode mysteryAlone = parsed(rows().subList(5, 6));
    for (JsonNode intake : mysteryAlone.at("/days/0/nutrients")) {
      assertTrue(intake.get("known").isNull());
      assertEquals(0, intake.get("coverage").asInt(-1));
    }
  }

  @Test
  void aGoalTheyChangedIsTheirs() throws IOException {
    Function<ReferenceRow, ReferenceRow> doubled =
        one ->
            one.withFigures(
                ReferenceRow.Figures.fromOrder(
                    one.figures().inOrder().stream()
                        .map(figure -> Amounts.map(figure, value -> 2 * value))
                        .toList()));
    JsonNode magnesium =
        new ObjectMapper().readTree(json(report(rows(), doubled))).at("/nutrients/0");
    assertEquals(640, magnesium.at("/target/value").asInt());
    assertEquals("yours", magnesium.at("/target/source").asText());
    assertEquals(700, magnesium.at("/limits/0/value").asInt());
    assertEquals("yours", magnesium.at("/limits/0/source").asText());
    assertEquals(29.6875, magnesium.get("percentOfTarget").asDouble());
  }

  @Test
  void wordsOfAnyKindAreWrittenWhole() throws IOException {
    String words = "a\u0000b\n\"\\\uD83D\u2028c\uD83E\uDED8";
    JsonNode json =
        parsed(
            List.of(
                row(
                    entry(2, "2026-03-02", "", words, "1", ""),
                    match(Match.MatchKind.EXACT, BEANS, 1),
                    1,
                    Serving.GramsFrom.MASS)));
    assertEquals(
        words.replace("\uD83D\u2028", "\uFFFD\u2028"), json.at("/entries/0/text").asText());
  }

  @Test
  void numbersHaveTenDigitsAndNoExponent() {
    assertEquals("0.3", JsonFields.rounded(0.1 + 0.2).stripTrailingZeros().toPlainString());
    assertEquals("33.33333333", JsonFields.rounded(100 / 3.0).toPlainString());
    assertEquals("0.6666666667", JsonFields.rounded(2 / 3.0).toPlainString());
  }
}
