package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.app.SeededPeople;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.Preferences;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.plan.Idea;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;
import lytebook.report.Report;
import lytebook.total.DayTotal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every plan, over the plans of many seeded people. */
@Tag("slow")
class PlansTest {
  private static final int PEOPLE = 200;

  private static void each(BiConsumer<Long, Report> check) {
    for (long seed = 0; seed < PEOPLE; seed++) {
      check.accept(seed, SeededPeople.report(seed));
    }
  }

  /** What helpings of an idea hold, less what they take the place of. */
  private static double adds(Idea idea, double helpings, Nutrient nutrient) {
    double adds = amount(idea.food().food(), idea.portion(), nutrient);
    Idea.ReplacedFood instead = idea.instead();
    if (instead != null) {
      adds -= amount(instead.food(), instead.portion(), nutrient);
    }
    return adds * helpings;
  }

  private static double amount(Food food, Portion portion, Nutrient nutrient) {
    return food.contents().of(nutrient).orElseThrow() * portion.grams() / 100;
  }

  private static double adds(Plan plan, int day, Nutrient nutrient) {
    return plan.ideas().stream()
        .mapToDouble(idea -> adds(idea, idea.days().get(day), nutrient))
        .sum();
  }

  /** Room under every level of a nutrient, a day, at least 0. */
  private static List<Double> rooms(Report report, Nutrient nutrient) {
    NutrientResult result = report.assessment().of(nutrient);
    Person person = report.log().person();
    List<Double> rooms = new ArrayList<>();
    if (report.precautions().heldBack(nutrient.id())) {
      rooms.add(0.0);
    }
    OptionalDouble own =
        person.limits().stream()
            .filter(one -> one.nutrient().equals(nutrient.id()))
            .flatMapToDouble(one -> one.noMoreThan().stream())
            .min();
    if (own.isPresent()) {
      OptionalDouble from =
          nutrient.id().equals("energy") ? result.evidence().mean() : highest(report, nutrient);
      rooms.add(room(own.getAsDouble(), from, result));
    }
    boolean isOwn = own.isPresent();
    boolean isOwnCutBack = isOwn && nutrient.judged() == Nutrient.Judged.CUT_BACK;
    if (result.upperLimit().isPresent()
        && (!isOwn || isOwnCutBack)
        && result.limitCounts() != OwnLimit.CountedIntake.TABLETS) {
      addGeneral(result.upperLimit().getAsDouble(), result, rooms);
    }
    if (result.cutBack().isPresent() && !isOwnCutBack) {
      addGeneral(result.cutBack().getAsDouble(), result, rooms);
    }
    Preferences said = person.preferences();
    if (nutrient.id().equals("energy")) {
      rooms.add(said.mostExtraEnergyKcal().orElse(150));
    }
    if (nutrient.id().equals("fluid")) {
      rooms.add(said.mostExtraFluidMl().orElse(500));
    }
    return rooms;
  }

  /** Of what is above a general level already it is the mean of the week that is not raised. */
  private static void addGeneral(double level, NutrientResult result, List<Double> rooms) {
    OptionalDouble mean = result.evidence().mean();
    if (mean.isEmpty() || mean.getAsDouble() <= level) {
      rooms.add(room(level, mean, result));
    }
  }

  /** What is above a general level already, by the assessment. */
  private static boolean isAboveGeneral(Report report, Nutrient nutrient) {
    NutrientResult result = report.assessment().of(nutrient);
    double mean = result.evidence().mean().orElse(0);
    boolean isOfFood = result.limitCounts() != OwnLimit.CountedIntake.TABLETS;
    return mean > result.cutBack().orElse(mean)
        || (isOfFood && mean > result.upperLimit().orElse(mean));
  }

  @Test
  void whatIsAboveAGeneralLevelIsNotRaisedOverTheWeek() {
    List<String> raised = new ArrayList<>();
    int[] seen = new int[1];
    each(
        (seed, report) -> {
          for (Nutrient nutrient : SeededPeople.nutrients()) {
            if (isAboveGeneral(report, nutrient)) {
              seen[0]++;
              double week = 0;
              for (int day = 0; day < Plan.DAYS; day++) {
                week += adds(report.plan(), day, nutrient);
              }
              if (week > 1e-6) {
                raised.add(seed + ": " + nutrient.id() + " " + week);
              }
            }
          }
        });
    assertEquals(List.of(), raised);
    assertTrue(seen[0] > 40, seen[0] + " levels passed");
  }

  private static double room(double level, OptionalDouble from, NutrientResult result) {
    boolean isKnown = from.isPresent() && result.evidence().coverage() >= 0.95;
    return isKnown ? Math.max(0, level - from.getAsDouble()) : 0;
  }

  /** The highest of the days that count, by the rows of the log. */
  private static OptionalDouble highest(Report report, Nutrient nutrient) {
    Set<LocalDate> used = used(report);
    Map<LocalDate, Double> days = new HashMap<>();
    for (MatchedEntry row : report.totals().rows()) {
      LocalDate date = row.entry().date();
      if (date != null && used.contains(date)) {
        days.merge(date, row.amountOf(nutrient).orElse(0), Double::sum);
      }
    }
    return days.values().stream().mapToDouble(Double::doubleValue).max();
  }

  private static Set<LocalDate> used(Report report) {
    return report.totals().days().stream()
        .filter(DayTotal::inMean)
        .map(DayTotal::date)
        .collect(Collectors.toSet());
  }

  @Test
  void noDayGoesAboveAnyLevel() {
    List<String> broken = new ArrayList<>();
    Map<String, Integer> tight = new HashMap<>();
    each(
        (seed, report) -> {
          for (Nutrient nutrient : SeededPeople.nutrients()) {
            for (double room : rooms(report, nutrient)) {
              for (int day = 0; day < Plan.DAYS; day++) {
                double adds = adds(report.plan(), day, nutrient);
                assertEquals(
                    adds, report.plan().adds(day, nutrient), 1e-6, seed + " " + nutrient.id());
                if (adds > room * (1 + 1e-9) + 1e-9) {
                  broken.add(
                      seed + ", day " + day + ": " + nutrient.id() + " " + adds + " > " + room);
                }
                if (adds > 0.9 * room && room > 0) {
                  tight.merge(nutrient.id(), 1, Integer::sum);
                }
              }
            }
          }
        });
    assertEquals(List.of(), broken);
    System.out.println("Days within a tenth of a level, by nutrient: " + tight);
    assertTrue(
        tight.keySet().containsAll(Set.of("energy", "fluid", "sodium")), "levels bind: " + tight);
  }

  @Test
  void everyFoodIsAllowed() {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> checked = new HashMap<>();
    each(
        (seed, report) -> {
          Person person = report.log().person();
          Preferences said = person.preferences();
          List<String> words =
              Stream.of(
                      said.diets().stream().map(Preferences.PreferenceItem::text),
                      said.avoid().stream().map(Preferences.PreferenceItem::text),
                      person.health().conditions().stream().map(one -> one.text()),
                      Stream.of(person.lifeStage().name()))
                  .flatMap(one -> one)
                  .toList();
          for (Idea idea : report.plan().ideas()) {
            Food food = idea.food().food();
            if (food.kind() != Food.FoodKind.FOOD && food.kind() != Food.FoodKind.DRINK) {
              wrong.add(seed + ": " + food.kind() + " " + food.name());
            }
            for (String word : words) {
              checked.merge(word, 1, Integer::sum);
              if (!PlainDiets.allows(word, food)) {
                wrong.add(seed + ", " + word + ": " + food.category() + " | " + food.name());
              }
            }
          }
        });
    assertEquals(List.of(), wrong);
    for (String diet : List.of("Vegan", "Vegetarian", "Halal", "gluten", "nuts", "DIABETES")) {
      assertTrue(PlainDiets.knows(diet) && checked.containsKey(diet), diet + " of " + checked);
    }
  }

  /** The plain reading itself finds what it is to find. */
  @Test
  void thePlainReadingFindsWhatDietsLeaveOut() {
    Map<String, List<String>> cases =
        Map.of(
            "Vegan", List.of("Milk, whole", "Cheese, Swiss", "Fish, sardines, canned"),
            "Kosher", List.of("Clams, canned"),
            "gluten", List.of("Bread, whole wheat", "Couscous, cooked", "Oat milk"),
            "nuts", List.of("Peanut butter, lower sodium", "Almond milk, unsweetened"),
            "lactose", List.of("Milk, whole", "Kefir"),
            "soya", List.of("Soy milk, unsweetened", "Tempeh"),
            "DIABETES", List.of("Prune juice, canned"));
    List<Food> foods = SeededPeople.tables().foods().stream().map(one -> one.food()).toList();
    cases.forEach(
        (word, names) ->
            names.forEach(
                name -> {
                  Food food =
                      foods.stream()
                          .filter(one -> one.name().equals(name))
                          .findFirst()
                          .orElseThrow();
                  assertFalse(PlainDiets.allows(word, food), word + ": " + name);
                }));
    for (String diet : List.of("Vegan", "gluten", "nuts", "lactose", "soya", "DIABETES")) {
      long allowed = foods.stream().filter(food -> PlainDiets.allows(diet, food)).count();
      assertTrue(allowed > 100, diet + " allows " + allowed);
    }
  }

  @Test
  void nothingRichInWhatIsSuppressed() {
    Nutrient potassium = SeededPeople.nutrients().byId("potassium");
    int people = 0;
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < PEOPLE; seed++) {
      Report report = SeededPeople.report(seed);
      if (!report.precautions().suppressesRichIn("potassium")) {
        continue;
      }
      people++;
      for (Idea idea : report.plan().ideas()) {
        double content = amount(idea.food().food(), idea.portion(), potassium);
        if (content >= 200) {
          wrong.add(seed + ": " + idea.serving() + " " + content);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(people > 3, people + " people");
  }

  @Test
  void oneStepOfAFoodAndFewFoodsADay() {
    each(
        (seed, report) -> {
          Plan plan = report.plan();
          for (int day = 0; day < Plan.DAYS; day++) {
            int foods = 0;
            Set<String> changed = new HashSet<>();
            for (Idea idea : plan.ideas()) {
              double helpings = idea.days().get(day);
              if (helpings == 0) {
                continue;
              }
              foods++;
              assertTrue(
                  helpings == 1 || (helpings == 0.5 && idea.food().halves()),
                  seed + ": " + helpings + " of " + idea.serving());
              assertTrue(changed.add(idea.food().food().id()), seed + " twice: " + idea.serving());
              Idea.ReplacedFood instead = idea.instead();
              if (instead != null) {
                assertTrue(changed.add(instead.food().id()), seed + " twice: " + instead.words());
              }
            }
            assertTrue(foods <= 4, seed + ", day " + day + ": " + foods + " foods");
          }
          for (Idea idea : plan.ideas()) {
            assertTrue(idea.helpings() > 0, seed + " never: " + idea.serving());
          }
        });
  }

  /**
   * Days of the week on which something is replaced: as many of seven as it is eaten on at most.
   */
  @Test
  void nothingIsReplacedMoreOftenThanItIsEaten() {
    int[] exchanges = new int[1];
    each(
        (seed, report) -> {
          Set<LocalDate> used = used(report);
          Map<String, Set<LocalDate>> eaten = new HashMap<>();
          for (MatchedEntry row : report.totals().rows()) {
            LocalDate date = row.entry().date();
            row.countedFood()
                .filter(food -> date != null && used.contains(date))
                .ifPresent(
                    food ->
                        eaten
                            .computeIfAbsent(food.id(), any -> new HashSet<>())
                            .add(Objects.requireNonNull(date)));
          }
          Map<String, Integer> replaced = new HashMap<>();
          for (Idea idea : report.plan().ideas()) {
            Idea.ReplacedFood instead = idea.instead();
            if (instead != null) {
              exchanges[0]++;
              int days = (int) idea.days().stream().filter(one -> one > 0).count();
              replaced.merge(instead.food().id(), days, Integer::sum);
            }
          }
          replaced.forEach(
              (food, days) ->
                  assertTrue(
                      days * used.size() <= Plan.DAYS * eaten.getOrDefault(food, Set.of()).size(),
                      seed + ": " + food + " on " + days + " days"));
        });
    assertTrue(exchanges[0] > 10, exchanges[0] + " exchanges");
  }

  @Test
  void nothingForThoseUnder19() {
    for (int age = 4; age < 19; age += 2) {
      for (long seed : new long[] {0, 7, 12}) {
        FoodLog log = SeededPeople.log(seed);
        Person child =
            new Person("kid", Person.Sex.FEMALE, OptionalInt.of(age), Person.LifeStage.NONE);
        FoodLog theirs = log.with(child, log.rowsRead(), log.problems());
        Plan plan = SeededPeople.report(theirs, SeededPeople.authority(seed)).plan();
        assertEquals(Plan.Outcome.UNDER_19, plan.outcome(), age + " years");
        assertEquals(List.of(), plan.ideas(), age + " years");
        assertEquals(List.of(), plan.needs(), age + " years");
      }
    }
    assertEquals(Plan.Outcome.IDEAS, SeededPeople.report(0).plan().outcome(), "but those above");
  }

  /** All of them are searched to the end, or near enough; and how far the gaps are closed. */
  @Test
  void everySearchIsProven() {
    int ideas = 0;
    int gaps = 0;
    double closed = 0;
    int nodes = 0;
    double worst = 0;
    Map<Plan.Outcome, Integer> outcomes = new HashMap<>();
    List<Long> unproven = new ArrayList<>();
    for (long seed = 0; seed < PEOPLE; seed++) {
      Plan plan = SeededPeople.report(seed).plan();
      outcomes.merge(plan.outcome(), 1, Integer::sum);
      worst = Math.max(worst, plan.search().worstGap());
      nodes += plan.search().nodes();
      if (!plan.search().proven()) {
        unproven.add(seed);
      }
      if (plan.outcome() == Plan.Outcome.IDEAS) {
        ideas++;
        for (NutrientGap need : plan.needs()) {
          gaps++;
          closed += plan.closed(need);
        }
      }
    }
    System.out.printf(
        "People: %d, with ideas %d %s; gaps %d, closed %.1f %%; sets looked at %d; worst distance"
            + " %.2f %%, unproven %s%n",
        PEOPLE, ideas, outcomes, gaps, 100 * closed / gaps, nodes, 100 * worst, unproven);
    assertEquals(List.of(), unproven, "worst distance " + worst);
    assertTrue(ideas > PEOPLE / 2, ideas + " people with ideas");
  }

  /** The sums of doubles may change in their last digits with the order; the ideas do not. */
  @Test
  void theOrderOfTheRowsChangesNothing() {
    for (long seed = 30; seed < 38; seed++) {
      Report before = SeededPeople.report(seed);
      List<Entry> rows = new ArrayList<>(SeededPeople.log(seed).entries());
      Collections.shuffle(rows, new Random(seed));
      assertEquals(
          helpings(before.plan()), helpings(again(seed, rows).plan()), "rows of seed " + seed);
    }
  }

  /** Days in another order, each with its rows in theirs: the very same totals and plan. */
  @Test
  void theOrderOfTheDaysChangesNothing() {
    for (long seed = 30; seed < 38; seed++) {
      Report before = SeededPeople.report(seed);
      List<Entry> rows = new ArrayList<>(SeededPeople.log(seed).entries());
      rows.sort(Comparator.comparing(Entry::date, Comparator.reverseOrder()));
      Report after = again(seed, rows);
      assertEquals(before.totals().days(), after.totals().days(), "totals of seed " + seed);
      assertEquals(before.plan(), after.plan(), "plan of seed " + seed);
    }
  }

  private static Report again(long seed, List<Entry> rows) {
    Person person = SeededPeople.log(seed).person();
    return SeededPeople.report(SeededPeople.log(person, rows), SeededPeople.authority(seed));
  }

  private static List<String> helpings(Plan plan) {
    return plan.ideas().stream().map(one -> one.words(1) + " " + one.days()).toList();
  }
}
