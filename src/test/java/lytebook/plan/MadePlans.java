package lytebook.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.assess.Assessment;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.food.Portion;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanGroup;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.NutrientsCsv;
import org.jspecify.annotations.Nullable;

/** Plans made by hand, of real foods of the tables. */
public final class MadePlans {
  public static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

  private static final FoodTable FOODS = FoodsCsv.fromClassPath(NUTRIENTS);
  private static final PlanGroup NUTS = new PlanGroup("nuts_seeds", "Nuts and seeds", 8, 1, "D");
  private static final PlanGroup BREAD = new PlanGroup("bread", "Bread and cereals", 9, 1, "D");
  private static final PlanGroup MILKS = new PlanGroup("milk", "Milk and plant drinks", 11, 1, "D");
  private static final PlanGroup DRINKS = new PlanGroup("drinks", "Drinks", 15, 2, "D");

  public static final PlanFood PUMPKIN_SEEDS =
      food("FNDDS:43101150", "1 oz pumpkin seeds", new Portion("1 oz", 28.35), NUTS);
  public static final PlanFood LOW_FAT_MILK =
      food("FNDDS:11112210", "1 cup low-fat milk", new Portion("1 cup", 244), MILKS);
  public static final PlanFood TAP_WATER =
      food("FNDDS:94000100", "1 cup tap water", new Portion("1 cup", 240), DRINKS);
  private static final PlanFood WHOLEMEAL =
      food("FNDDS:51300110", "1 slice wholemeal bread", new Portion("1 slice", 28), BREAD);
  private static final Food WHITE = FOODS.byId("FNDDS:51101000").orElseThrow();

  private MadePlans() {}

  public static Nutrient nutrient(String id) {
    return NUTRIENTS.byId(id);
  }

  private static PlanFood food(String id, String serving, Portion portion, PlanGroup group) {
    Food food = FOODS.byId(id).orElseThrow();
    return new PlanFood(
        food, serving, portion, true, group, Set.of(), OptionalDouble.empty(), true, 0, "D");
  }

  /** A food more on some days, a number of helpings for each day of the week. */
  public static Idea more(PlanFood food, Set<String> chosenFor, double... days) {
    return idea(food, null, chosenFor, days);
  }

  /** Wholemeal bread in place of white, slice for slice. */
  public static Idea bread(Set<String> chosenFor, double... days) {
    Idea.ReplacedFood white =
        new Idea.ReplacedFood(
            "bread_white",
            "white bread",
            WHITE,
            new Portion("1 slice, thick", 30),
            "more magnesium and potassium");
    return idea(WHOLEMEAL, white, chosenFor, days);
  }

  private static Idea idea(
      PlanFood food, Idea.@Nullable ReplacedFood instead, Set<String> chosenFor, double... days) {
    return new Idea(
        food,
        food.portion(),
        food.serving(),
        instead,
        NUTRIENTS.stream()
            .map(
                one ->
                    amount(food.food(), food.portion(), one)
                        - (instead == null ? 0 : amount(instead.food(), instead.portion(), one)))
            .toList(),
        Arrays.stream(days).boxed().toList(),
        chosenFor,
        instead == null ? Idea.Familiarity.NOT : Idea.Familiarity.ITS_KIND,
        false,
        false,
        true);
  }

  private static double amount(Food food, Portion portion, Nutrient nutrient) {
    return food.contents().of(nutrient).orElse(0) * portion.grams() / 100;
  }

  /** The same idea of a person who likes it, eats it, or says no to it. */
  public static Idea with(Idea idea, Idea.Familiarity eaten, boolean liked, boolean used) {
    return new Idea(
        idea.food(),
        idea.portion(),
        idea.serving(),
        idea.instead(),
        idea.perPortion(),
        idea.days(),
        idea.chosenFor(),
        eaten,
        liked,
        false,
        used);
  }

  /** The gaps of an assessment. */
  public static List<NutrientGap> needs(Assessment assessment) {
    return assessment.nutrients().stream()
        .filter(one -> one.judged() == Nutrient.Judged.GOAL && !one.heldBack())
        .filter(one -> one.shareOfGoal().orElse(1) < 1)
        .map(
            one ->
                new NutrientGap(
                    one.nutrient(),
                    one.goalEvidence().mean().orElseThrow(),
                    one.goal().orElseThrow()))
        .toList();
  }

  /** A level of a nutrient, counted from its mean. */
  public static IntakeLimit level(Assessment assessment, String id, IntakeLimit.LimitOrigin kind) {
    NutrientResult result = assessment.of(nutrient(id));
    Nutrient nutrient = result.nutrient();
    OptionalDouble mean = result.evidence().mean();
    return switch (kind) {
      case UPPER_LIMIT ->
          IntakeLimit.at(nutrient, kind, mean.orElseThrow(), result.upperLimit().orElseThrow());
      case OWN_LIMIT ->
          IntakeLimit.at(
              nutrient,
              kind,
              mean.orElseThrow(),
              result.cutBack().orElseGet(() -> result.upperLimit().orElseThrow()));
      case CUT_BACK ->
          IntakeLimit.at(nutrient, kind, mean.orElseThrow(), result.cutBack().orElseThrow());
      case HELD_BACK, NOT_KNOWN -> IntakeLimit.closed(nutrient, kind, mean);
      case EXTRA_ENERGY -> IntakeLimit.above(nutrient, kind, mean, 150);
      case EXTRA_FLUID -> IntakeLimit.above(nutrient, kind, mean, 500);
    };
  }

  /** The same idea as one that makes room for the others. */
  public static Idea makesRoom(Idea idea) {
    return new Idea(
        idea.food(),
        idea.portion(),
        idea.serving(),
        idea.instead(),
        idea.perPortion(),
        idea.days(),
        idea.chosenFor(),
        idea.eaten(),
        idea.liked(),
        true,
        idea.used());
  }

  /** A plan without an idea. */
  public static Plan none(Plan.Outcome outcome) {
    return of(outcome, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** A plan whose menus are those of its days, the most frequent first. */
  public static Plan of(
      Plan.Outcome outcome,
      List<NutrientGap> needs,
      List<IntakeLimit> ceilings,
      List<Idea> ideas,
      List<Plan.UnmetGap> unmet,
      List<Plan.Note> notes) {
    return new Plan(
        outcome,
        MONDAY,
        needs,
        ceilings,
        ideas,
        menus(ideas),
        unmet,
        notes,
        Plan.SearchSummary.NONE,
        false);
  }

  private static List<Plan.Menu> menus(List<Idea> ideas) {
    List<Plan.Menu> menus = new ArrayList<>();
    for (int day = 0; day < Plan.DAYS; day++) {
      List<Plan.PlannedServing> helpings = new ArrayList<>();
      for (Idea idea : ideas) {
        if (idea.used() && !idea.makesRoom() && idea.days().get(day) > 0) {
          helpings.add(new Plan.PlannedServing(idea, idea.days().get(day)));
        }
      }
      int at = day;
      List<Plan.Menu> same =
          menus.stream().filter(menu -> menu.helpings().equals(helpings)).toList();
      if (same.isEmpty() && !helpings.isEmpty()) {
        menus.add(new Plan.Menu(List.of(day), helpings));
      }
      same.forEach(
          menu -> {
            List<Integer> days = new ArrayList<>(menu.days());
            days.add(at);
            menus.set(menus.indexOf(menu), new Plan.Menu(days, helpings));
          });
    }
    return menus;
  }
}
