package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lytebook.cli.PlainDiets;
import lytebook.log.Entry;
import lytebook.log.HealthAnswers;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.Preferences;
import lytebook.plan.IntakeLimit;
import lytebook.plan.Plan;
import lytebook.plan.table.PlanGroup;
import lytebook.problem.Place;
import lytebook.reference.Authority;
import lytebook.report.PlanSentences;
import lytebook.report.Report;
import org.junit.jupiter.api.Test;

/** Wishes that nothing meets, and logs of which nothing can be said: each has its own sentence. */
class NoIdeasTest {
  private static final Place PLACE = Place.ofFile("people.csv");

  private static Preferences wishes(String diet, String avoid, String likes) {
    return new Preferences(
        said(diet),
        said(avoid),
        said(likes),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty());
  }

  private static List<Preferences.PreferenceItem> said(String words) {
    return Arrays.stream(words.split(";", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> new Preferences.PreferenceItem(PLACE, word))
        .toList();
  }

  private static OwnLimit noMoreThan(String nutrient, double most) {
    return new OwnLimit(
        PLACE,
        nutrient,
        OptionalDouble.empty(),
        OptionalDouble.of(most),
        OwnLimit.CountedIntake.ALL,
        "clinic",
        "");
  }

  private static Person woman(Preferences wishes, OwnLimit... limits) {
    Person known = SeededPeople.log(0).person();
    return new Person(
        "w",
        Person.Sex.FEMALE,
        OptionalInt.of(40),
        Person.LifeStage.NONE,
        List.of(),
        known.body(),
        new HealthAnswers(true, Map.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(limits),
        wishes);
  }

  private static Report report(Person person, List<Entry> rows) {
    return SeededPeople.report(SeededPeople.log(person, rows), Authority.US);
  }

  private static Plan plan(Preferences wishes, OwnLimit... limits) {
    return report(woman(wishes, limits), SeededPeople.log(0).entries()).plan();
  }

  private static PlanSentences said(Plan plan) {
    return new PlanSentences(plan, SeededPeople.nutrients(), Runs.DATA.sentences());
  }

  private static void assertNothing(Plan.Outcome outcome, String sentence, Plan plan) {
    assertEquals(outcome, plan.outcome());
    assertEquals(List.of(), plan.ideas());
    assertEquals(List.of(), plan.menus());
    assertEquals(sentence, said(plan).outcome());
    assertEquals(List.of(sentence), said(plan).summary());
  }

  @Test
  void sheHasIdeasWithoutAnyWish() {
    assertEquals(Plan.Outcome.IDEAS, plan(Preferences.NONE).outcome());
  }

  @Test
  void aVeganWhoLikesOnlyYogurtIsToldSoAndHasIdeas() {
    Plan plan = plan(wishes("vegan", "", "yogurt"));
    assertEquals(Plan.Outcome.IDEAS, plan.outcome());
    assertTrue(
        plan.ideas().stream().allMatch(one -> PlainDiets.allows("Vegan", one.food().food())),
        plan.ideas().toString());
    Plan whey = plan(wishes("vegan", "", "greek yogurt"));
    assertTrue(
        said(whey)
            .notes()
            .contains(
                "You like greek yogurt, but it does not go with how you eat or what you leave"
                    + " out."),
        said(whey).notes().toString());
  }

  @Test
  void aLimitUnderWhatIsEatenIsNotPassedFurther() {
    Plan plan = plan(Preferences.NONE, noMoreThan("potassium", 300));
    IntakeLimit limit =
        plan.ceilings().stream()
            .filter(one -> one.kind() == IntakeLimit.LimitOrigin.OWN_LIMIT)
            .findFirst()
            .orElseThrow();
    assertTrue(limit.isPassedAlready(), limit.toString());
    for (int day = 0; day < Plan.DAYS; day++) {
      assertTrue(plan.adds(day, limit.nutrient()) <= 0, "day " + day);
    }
    assertTrue(
        said(plan)
            .notes()
            .contains("You are above the level for potassium, so the ideas add no more."),
        said(plan).notes().toString());
  }

  @Test
  void everythingIsAvoided() {
    String groups =
        String.join(";", SeededPeople.tables().groups().stream().map(PlanGroup::name).toList());
    assertNothing(
        Plan.Outcome.NOTHING_FITS,
        "No food on our list fits how you eat and what you leave out.",
        plan(wishes("", groups, "")));
    assertNothing(
        Plan.Outcome.NOTHING_FITS,
        "No food on our list fits how you eat and what you leave out.",
        plan(wishes("", "everything", "")));
  }

  /** A word that stands for no food is not guessed at: it is said that it is not known. */
  @Test
  void wordsThatStandForNothing() {
    Plan plan = plan(wishes("moon diet", "moon cheese", ""));
    assertTrue(
        said(plan)
            .notes()
            .containsAll(
                List.of(
                    "We do not know this way to eat: moon diet. Check the ideas yourself.",
                    "We do not know this food to leave out: moon cheese. Check the ideas"
                        + " yourself.")),
        said(plan).notes().toString());
  }

  @Test
  void nothingIsShort() {
    List<Entry> rows = SeededPeople.log(0).entries();
    List<Entry> plenty =
        Stream.concat(rows.stream(), rows.stream()).flatMap(row -> Stream.of(row, row)).toList();
    assertNothing(
        Plan.Outcome.NO_GAP,
        "Nothing looks low on the days you logged. So there are no food ideas.",
        report(woman(Preferences.NONE), plenty).plan());
  }

  @Test
  void twoDaysAreTooFew() {
    List<Entry> rows =
        SeededPeople.log(0).entries().stream()
            .filter(
                row -> row.date() != null && row.date().isBefore(SeededPeople.MONDAY.plusDays(2)))
            .toList();
    assertNothing(
        Plan.Outcome.TOO_FEW_DAYS,
        "There are too few complete days for food ideas. Write down 3 at least.",
        report(woman(Preferences.NONE), rows).plan());
  }

  @Test
  void under19() {
    Person girl = new Person("g", Person.Sex.FEMALE, OptionalInt.of(18), Person.LifeStage.NONE);
    assertNothing(
        Plan.Outcome.UNDER_19,
        "There are no food ideas for people under 19. Ask a doctor or a dietitian.",
        report(girl, SeededPeople.log(0).entries()).plan());
  }

  @Test
  void twentyKilocaloriesForAVeganWithoutNuts() {
    Preferences wishes =
        new Preferences(
            said("vegan"),
            said("nuts"),
            List.of(),
            OptionalDouble.of(20),
            OptionalDouble.empty(),
            OptionalInt.empty());
    List<Entry> little = SeededPeople.log(0).entries().stream().map(NoIdeasTest::third).toList();
    Plan plan = report(woman(wishes), little).plan();
    for (int day = 0; day < Plan.DAYS; day++) {
      double kcal = plan.adds(day, SeededPeople.nutrients().byId("energy"));
      assertTrue(kcal <= 20, "day " + day + ": " + kcal);
    }
    List<String> unmet = said(plan).unmet();
    assertTrue(
        unmet.stream().anyMatch(one -> one.contains("with at most 20 kcal more a day")),
        unmet.toString());
  }

  private static Entry third(Entry row) {
    return row(row, row.text(), Long.parseLong(row.amount()) / 3);
  }

  private static Entry row(Entry like, String food, long grams) {
    return new Entry(
        like.source(),
        like.row(),
        like.date(),
        null,
        like.meal(),
        food,
        Long.toString(grams),
        "g",
        "");
  }

  @Test
  void noRoomAtAllIsSaidAsSuch() {
    Preferences wishes =
        new Preferences(
            List.of(),
            List.of(),
            List.of(),
            OptionalDouble.of(0),
            OptionalDouble.of(0),
            OptionalInt.empty());
    assertNothing(
        Plan.Outcome.NO_ROOM,
        "Some foods fit, but none of them within your limits.",
        plan(wishes, noMoreThan("sodium", 100), noMoreThan("potassium", 100)));
  }

  /** Without sex and age a gap is only sure where all groups have it. */
  @Test
  void sexAndAgeMissing() {
    List<Entry> rows = SeededPeople.log(0).entries();
    Report report = report(Person.UNKNOWN, rows);
    Plan plan = report.plan();
    List<String> needs = plan.needs().stream().map(need -> need.nutrient().id()).toList();
    assertEquals(List.of("fluid"), needs);
    assertTrue(
        said(plan).notes().stream()
            .anyMatch(
                one ->
                    one.equals(
                        "There are no ideas for magnesium, calcium and potassium yet. Add your sex"
                            + " and age on About me, and run again.")),
        said(plan).notes().toString());
    Entry first = rows.get(0);
    List<Entry> withWater =
        Stream.concat(
                rows.stream(),
                Stream.iterate(SeededPeople.MONDAY, day -> day.plusDays(1))
                    .limit(Plan.DAYS)
                    .map(day -> row(first, "Water, tap", 3000).on(day)))
            .toList();
    assertNothing(
        Plan.Outcome.CANNOT_TELL,
        "We cannot tell what may be low: your sex, your age or the facts of some foods are not"
            + " known. So there are no food ideas yet.",
        report(Person.UNKNOWN, withWater).plan());
  }
}
