package lytebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.plan.DaySearch.BestDay;
import lytebook.plan.Idea.ReplacedFood;
import lytebook.plan.Plan.SearchSummary;
import lytebook.plan.table.PlanTables;

/** Fills the seven days: a best day, then others of other foods, each on its days in turn. */
final class WeekBuilder {
  /** A day that closes less than this share of what the best one does gives way to it. */
  private static final double GOOD_ENOUGH = 0.6;

  /** Share of the calcium of milk that is absorbed, percent (S74): the measure of the others. */
  private static final double CALCIUM_OF_MILK = 32;

  private static final String CALCIUM = "calcium";

  private final Costs costs;
  private final List<NutrientGap> needs;
  private final List<IntakeLimit> ceilings;
  private final List<Candidate> options;
  private final double[] room;
  private final DayRules rules;
  private final int mostNodes;
  private final Set<String> had = new HashSet<>();
  private final Map<String, Integer> exchangedDays = new HashMap<>();
  private int nodes;
  private boolean proven = true;
  private double worstGap;

  WeekBuilder(
      PlanTables tables,
      Nutrients nutrients,
      List<NutrientGap> needs,
      List<IntakeLimit> ceilings,
      List<Candidate> options,
      HeadroomSwaps makesRoom,
      int mostNodes) {
    this.costs = new Costs(nutrients);
    this.needs = needs;
    this.ceilings = ceilings;
    this.room = makesRoom.room();
    this.rules = makesRoom.rules(tables);
    this.options =
        options.stream()
            .filter(this::helps)
            .filter(one -> makesRoom.exchanges().stream().noneMatch(one::sharesSubject))
            .toList();
    this.mostNodes = mostNodes;
  }

  /**
   * Options of a day together with its days.
   *
   * @param days positions in the week, from 0
   * @param taken what is eaten on them
   */
  record PlannedDay(List<Integer> days, List<Candidate> taken) {}

  /** At most so many different days over the week, the best first; empty when none helps. */
  List<PlannedDay> week(int different) {
    Map<List<Candidate>, List<Integer>> week = new LinkedHashMap<>();
    List<Candidate> best = List.of();
    for (int turn = 0; turn < different; turn++) {
      List<Integer> days = new ArrayList<>();
      for (int day = turn; day < Plan.DAYS; day += different) {
        days.add(day);
      }
      List<Candidate> taken = best(days.size());
      if (closingOf(taken) < GOOD_ENOUGH * closingOf(best) && isFree(best, days.size())) {
        taken = best;
      }
      if (taken.isEmpty()) {
        continue;
      }
      if (closingOf(taken) > closingOf(best)) {
        best = taken;
      }
      week.computeIfAbsent(taken, any -> new ArrayList<>()).addAll(days);
      for (Candidate option : taken) {
        had.add(option.kind());
        exchanged(option).forEach(food -> exchangedDays.merge(food, days.size(), Integer::sum));
      }
    }
    List<PlannedDay> all = new ArrayList<>();
    week.forEach((taken, days) -> all.add(new PlannedDay(days.stream().sorted().toList(), taken)));
    all.sort(Comparator.comparingDouble(day -> -closingOf(day.taken())));
    return all;
  }

  /** What a week closes, mean of its days, in points. */
  double closing(List<PlannedDay> week) {
    return week.stream().mapToDouble(day -> day.days().size() * closingOf(day.taken())).sum()
        / Plan.DAYS;
  }

  /** How the searches went. */
  SearchSummary search() {
    return new SearchSummary(nodes, proven, worstGap);
  }

  /** The model of a day, before any day is filled. */
  DayModel model() {
    return model(options);
  }

  private List<Candidate> best(int days) {
    DayModel day = model(options.stream().filter(one -> isFree(one, days)).toList());
    BestDay found = DaySearch.best(day, mostNodes);
    nodes += found.nodes();
    proven &= found.isProven();
    if (!found.isProven()) {
      worstGap = Math.max(worstGap, (found.bound() - found.worth()) / found.bound());
    }
    return found.taken().stream().map(day.options()::get).toList();
  }

  /** What is replaced on these days must be eaten on as many more. */
  private boolean isFree(Candidate option, int days) {
    return exchanged(option).stream()
        .allMatch(food -> exchangedDays.getOrDefault(food, 0) + days <= option.mostDays());
  }

  private boolean isFree(List<Candidate> taken, int days) {
    return !taken.isEmpty() && taken.stream().allMatch(one -> isFree(one, days));
  }

  private static List<String> exchanged(Candidate option) {
    ReplacedFood instead = option.instead();
    return instead == null ? List.of() : List.of(instead.food().id());
  }

  private double closingOf(List<Candidate> taken) {
    return Costs.closing(needs, one -> Candidate.added(taken, one));
  }

  /** Whether an option closes something, or makes room under a level. */
  private boolean helps(Candidate option) {
    return needs.stream().anyMatch(need -> option.adds(need.nutrient()) > 0)
        || ceilings.stream().anyMatch(one -> option.adds(one.nutrient()) < 0);
  }

  private DayModel model(List<Candidate> some) {
    return new DayModel(
        some,
        needs.stream().mapToDouble(Costs::points).toArray(),
        table(needs, some, (need, one) -> credit(one, need)),
        some.stream().mapToDouble(one -> costs.of(one, had.contains(one.kind()))).toArray(),
        room,
        table(ceilings, some, (ceiling, one) -> one.adds(ceiling.nutrient())),
        some.stream().mapToInt(rules::group).toArray(),
        rules.mostOfGroup(),
        rules.most());
  }

  /** A number for each thing and each option, by thing and option. */
  private static <T> double[][] table(
      List<T> things, List<Candidate> options, ToDoubleBiFunction<T, Candidate> number) {
    return things.stream()
        .map(one -> options.stream().mapToDouble(o -> number.applyAsDouble(one, o)).toArray())
        .toArray(double[][]::new);
  }

  /** Calcium counts as far as it is absorbed, for ranking alone (method.md 4.6). */
  static double credit(Candidate option, NutrientGap need) {
    Nutrient nutrient = need.nutrient();
    double share = option.adds(nutrient) / need.gap();
    OptionalDouble absorbed = option.food().calciumAbsorbedPercent();
    return nutrient.id().equals(CALCIUM) && share > 0 && absorbed.isPresent()
        ? share * Math.min(1, absorbed.getAsDouble() / CALCIUM_OF_MILK)
        : share;
  }
}
