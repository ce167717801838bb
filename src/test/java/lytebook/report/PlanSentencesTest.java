package lytebook.report;

import static lytebook.plan.MadePlans.LOW_FAT_MILK;
import static lytebook.plan.MadePlans.PUMPKIN_SEEDS;
import static lytebook.plan.MadePlans.bread;
import static lytebook.plan.MadePlans.more;
import static lytebook.plan.MadePlans.nutrient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.plan.Idea;
import lytebook.plan.IntakeLimit;
import lytebook.plan.MadePlans;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;
import lytebook.plan.Plan.Note;
import lytebook.plan.Plan.Outcome;
import lytebook.plan.Plan.UnmetGap;
import lytebook.plan.Plan.UnmetReason;
import lytebook.read.table.ReportWordsCsv;
import org.junit.jupiter.api.Test;

class PlanSentencesTest {
  private static final Sentences SENTENCES = ReportWordsCsv.sentences();
  private static final NutrientGap MAGNESIUM = new NutrientGap(nutrient("magnesium"), 214, 320);
  private static final NutrientGap CALCIUM = new NutrientGap(nutrient("calcium"), 800, 1000);
  private static final NutrientGap POTASSIUM = new NutrientGap(nutrient("potassium"), 2000, 2600);
  private static final Idea SEEDS =
      more(PUMPKIN_SEEDS, Set.of("magnesium"), .5, .5, .5, .5, .5, .5, .5);
  private static final Idea MILK =
      more(LOW_FAT_MILK, Set.of("magnesium", "calcium"), 1, 0, 1, 0, 1, 0, 1);
  private static final Idea BREAD = bread(Set.of("magnesium"), 2, 2, 2, 2, 2, 2, 2);

  private static PlanSentences of(Plan plan) {
    return new PlanSentences(plan, MadePlans.NUTRIENTS, SENTENCES);
  }

  private static Plan plan(List<Idea> ideas, NutrientGap... needs) {
    return MadePlans.of(Outcome.IDEAS, List.of(needs), List.of(), ideas, List.of(), List.of());
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n")) + "\n";
  }

  @Test
  void everyOutcomeHasItsSentence() {
    assertEquals(
        """
        IDEAS: These are the ideas that you kept. We see no gap for them to close.
        NO_GAP: Nothing looks low on the days you logged. So there are no food ideas.
        UNDER_19: There are no food ideas for people under 19. Ask a doctor or a dietitian.
        TOO_FEW_DAYS: There are too few complete days for food ideas. Write down 3 at least.
        CANNOT_TELL: We cannot tell what may be low: your sex, your age or the facts of some foods are not known. So there are no food ideas yet.
        HELD_BACK: Your health answers hold food ideas back. Ask your own care team.
        NOT_PLANNED: There are no food ideas for what looks low here. Ask a dietitian.
        NOTHING_FITS: No food on our list fits how you eat and what you leave out.
        NO_ROOM: Some foods fit, but none of them within your limits.
        NOT_ASKED: No food ideas were asked for.
        """,
        lines(
            Arrays.stream(Outcome.values())
                .map(one -> one + ": " + of(MadePlans.none(one)).outcome())));
  }

  @Test
  void withoutAMenuSummarySaysWhy() {
    for (Outcome outcome : Outcome.values()) {
      PlanSentences said = of(MadePlans.none(outcome));
      assertEquals(List.of(said.outcome()), said.summary());
    }
  }

  @Test
  void oneMenuForAllDaysIsToldWithoutThem() {
    assertEquals(
        List.of(
            "½ oz pumpkin seeds + 2 × 1 slice wholemeal bread instead of white bread:"
                + " closes 99 % of the magnesium gap, on the days you logged."),
        of(plan(List.of(SEEDS, BREAD), MAGNESIUM)).summary());
  }

  @Test
  void eachMenuIsToldWithItsDaysAndWhatItCloses() {
    Plan plan = plan(List.of(SEEDS, MILK), MAGNESIUM, CALCIUM);
    assertEquals(
        """
        Mon, Wed, Fri, Sun · ½ oz pumpkin seeds + 1 cup low-fat milk: closes 100 % of the magnesium gap and 100 % of the calcium gap, on the days you logged.
        Tue, Thu, Sat · ½ oz pumpkin seeds: closes 74 % of the magnesium gap, on the days you logged.
        """,
        lines(of(plan).summary().stream()));
    assertEquals(
        "These ideas close 89 % of the magnesium gap and 92 % of the calcium gap, on the days you"
            + " logged.",
        of(plan).outcome());
  }

  @Test
  void aKeptPlanMayHaveNoGapLeft() {
    Plan plan = plan(List.of(SEEDS, MILK));
    assertEquals(
        "These are the ideas that you kept. We see no gap for them to close.", of(plan).outcome());
    assertEquals("Tue, Thu, Sat · ½ oz pumpkin seeds", of(plan).summary().get(1));
  }

  @Test
  void theNutrientsOfOneNoteAreToldTogether() {
    List<Note> notes =
        Stream.of("Potassium", "Fluid", "Drinks")
            .map(name -> new Note(Note.NoteType.HELD_BACK, List.of(name)))
            .toList();
    Plan plan = MadePlans.of(Outcome.HELD_BACK, List.of(), List.of(), List.of(), List.of(), notes);
    assertEquals(
        List.of(
            "There are no ideas for potassium and fluid, held back for your health. Ask your own"
                + " care team."),
        of(plan).notes());
  }

  @Test
  void whatIsNotRaisedIsNoMatterWhereNothingIsShort() {
    List<Note> notes = List.of(new Note(Note.NoteType.PASSED_ALREADY, List.of("Sodium")));
    Plan plan = MadePlans.of(Outcome.NO_GAP, List.of(), List.of(), List.of(), List.of(), notes);
    assertEquals(List.of(), of(plan).notes());
  }

  @Test
  void whatMakesRoomIsToldInALineOfItsOwn() {
    Idea bread = MadePlans.makesRoom(bread(Set.of(), 0, 2, 0, 0, 2, 0, 0));
    PlanSentences said = of(plan(List.of(SEEDS, MILK, bread), MAGNESIUM, CALCIUM));
    assertEquals(PlanSentences.MOST_MENUS, said.summary().size());
    assertEquals(
        "To make room for these: Tue, Fri · 2 × 1 slice wholemeal bread instead of white"
            + " bread.",
        said.summary().get(2));
    assertEquals(
        "More magnesium and potassium. You eat food like it. It makes room for the other ideas.",
        said.why(bread));
  }

  @Test
  void aListOfThreeGaps() {
    Plan plan = plan(List.of(SEEDS, MILK), MAGNESIUM, CALCIUM, POTASSIUM);
    assertEquals(
        "These ideas close 89 % of the magnesium gap, 92 % of the calcium gap and 56 % of the"
            + " potassium gap, on the days you logged.",
        of(plan).outcome());
  }

  @Test
  void atMostThreeMenusAreTold() {
    Plan plan =
        plan(
            List.of(
                more(PUMPKIN_SEEDS, Set.of("magnesium"), 1, 1, 0, 0, .5, 0, 0),
                more(LOW_FAT_MILK, Set.of("calcium"), 0, 1, 1, 0, 0, 2, 0)),
            MAGNESIUM,
            CALCIUM);
    assertEquals(5, plan.menus().size());
    assertEquals(PlanSentences.MOST_MENUS, of(plan).summary().size());
  }

  @Test
  void aMenuThatClosesLittleSaysSo() {
    Idea half = more(LOW_FAT_MILK, Set.of("calcium"), .5, .5, .5, .5, .5, .5, .5);
    assertEquals(
        List.of("½ cup low-fat milk: closes little of any gap, on the days you logged."),
        of(plan(List.of(half), new NutrientGap(nutrient("magnesium"), 0, 420))).summary());
  }

  @Test
  void whatStaysOpenIsToldByItsCause() {
    Stream<String> ceilings =
        Arrays.stream(IntakeLimit.LimitOrigin.values())
            .map(
                kind ->
                    kind
                        + ": "
                        + rest(
                            new UnmetGap(MAGNESIUM, .7, UnmetReason.CEILING, ceiling(kind, 500))));
    Stream<String> others =
        Arrays.stream(UnmetReason.values())
            .map(because -> because + ": " + rest(new UnmetGap(MAGNESIUM, .001, because, null)));
    assertEquals(
        """
        UPPER_LIMIT: Only 70 % of the magnesium gap is closed, within the upper limit for potassium, on the days you logged.
        CUT_BACK: Only 70 % of the magnesium gap is closed, within the level of potassium to cut back from, on the days you logged.
        OWN_LIMIT: Only 70 % of the magnesium gap is closed, within your potassium limit, on the days you logged.
        HELD_BACK: Only 70 % of the magnesium gap is closed, with potassium held back for your health, on the days you logged.
        NOT_KNOWN: Only 70 % of the magnesium gap is closed, on the days you logged. Too little is known of potassium, so it is not raised.
        EXTRA_ENERGY: Only 70 % of the magnesium gap is closed, with at most 500 kcal more a day, on the days you logged.
        EXTRA_FLUID: Only 70 % of the magnesium gap is closed, with at most 0.5 L more fluid a day, on the days you logged.
        CEILING: None of the magnesium gap is closed, within all your limits at once, on the days you logged.
        CEILINGS: None of the magnesium gap is closed, within all your limits at once, on the days you logged.
        FOODS: None of the magnesium gap is closed, on the days you logged. It would take more foods a day.
        NO_FOOD: None of the magnesium gap is closed, on the days you logged. No food that fits closes more.
        """,
        lines(Stream.concat(ceilings, others)));
  }

  private static String rest(UnmetGap rest) {
    Plan plan =
        MadePlans.of(
            Outcome.IDEAS, List.of(MAGNESIUM), List.of(), List.of(), List.of(rest), List.of());
    return of(plan).unmet().get(0);
  }

  private static IntakeLimit ceiling(IntakeLimit.LimitOrigin kind, double room) {
    return switch (kind) {
      case EXTRA_ENERGY -> IntakeLimit.at(nutrient("energy"), kind, 1500, 1500 + room);
      case EXTRA_FLUID -> IntakeLimit.at(nutrient("fluid"), kind, 1500, 1500 + room);
      default -> IntakeLimit.at(nutrient("potassium"), kind, 1500, 1500 + room);
    };
  }

  @Test
  void aLevelThatIsPassedAlreadyIsSaidToBe() {
    assertEquals(
        "Only 99 % of the magnesium gap is closed, on the days you logged. You are above the level"
            + " for potassium, so it is not raised.",
        rest(
            new UnmetGap(
                MAGNESIUM,
                .997,
                UnmetReason.CEILING,
                ceiling(IntakeLimit.LimitOrigin.OWN_LIMIT, -100))));
  }

  @Test
  void everyNoteHasItsSentence() {
    assertEquals(
        """
        DIET_UNKNOWN: We do not know this way to eat: Potassium. Check the ideas yourself.
        AVOID_UNKNOWN: We do not know this food to leave out: Potassium. Check the ideas yourself.
        LIKE_UNKNOWN: You like Potassium. It is not on our list of food ideas.
        LIKE_LEFT_OUT: You like Potassium, but it does not go with how you eat or what you leave out.
        HELD_BACK: There are no ideas for potassium, held back for your health. Ask your own care team.
        NOT_PLANNED: There are no ideas for potassium. Ask a dietitian.
        GAP_NOT_KNOWN: There are no ideas for potassium: we do not know enough of what you ate.
        ADD_SEX_AND_AGE: There are no ideas for potassium yet. Add your sex and age on About me, and run again.
        ROOM_NOT_KNOWN: We do not know enough of your potassium to say how much is left, so the ideas add no more.
        PASSED_ALREADY: You are above the level for potassium, so the ideas add no more.
        NO_LONGER_FITS: This idea no longer fits and is left out: Potassium.
        """,
        lines(Arrays.stream(Note.NoteType.values()).map(kind -> kind + ": " + note(kind))));
  }

  private static String note(Note.NoteType kind) {
    Note note = new Note(kind, List.of("Potassium"));
    return of(MadePlans.of(
            Outcome.NO_ROOM, List.of(MAGNESIUM), List.of(), List.of(), List.of(), List.of(note)))
        .notes()
        .get(0);
  }

  @Test
  void whyAnIdeaWasChosen() {
    PlanSentences said = of(plan(List.of(SEEDS)));
    assertEquals("Adds magnesium.", said.why(SEEDS));
    assertEquals(
        "Adds magnesium and calcium. You eat it already. You like it.",
        said.why(MadePlans.with(MILK, Idea.Familiarity.ITSELF, true, true)));
    assertEquals("More magnesium and potassium. You eat food like it.", said.why(BREAD));
  }

  @Test
  void nothingIsPraisedForWhatIsHeldBack() {
    Plan plan =
        MadePlans.of(
            Outcome.IDEAS,
            List.of(MAGNESIUM),
            List.of(
                IntakeLimit.at(
                    nutrient("potassium"), IntakeLimit.LimitOrigin.HELD_BACK, 2000, 2000)),
            List.of(BREAD),
            List.of(),
            List.of());
    assertEquals("Adds magnesium. You eat food like it.", of(plan).why(BREAD));
    assertEquals("", of(plan).why(more(PUMPKIN_SEEDS, Set.of("potassium"), 1, 1, 1, 1, 1, 1, 1)));
  }

  @Test
  void everyGapLineIsOfTheDaysLogged() {
    SENTENCES.all().entrySet().stream()
        .filter(
            one -> one.getKey().matches("plan\\.(menu\\.(?!kept)|rest\\.(?!some|none)|outcome).*"))
        .filter(one -> one.getValue().toLowerCase(Locale.ROOT).contains("{0}"))
        .forEach(one -> assertTrue(one.getValue().contains("on the days you logged"), one + ""));
  }
}
