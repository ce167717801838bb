package lytebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import lytebook.nutrient.Nutrients;
import lytebook.plan.table.PlanGroup;
import lytebook.plan.table.PlanTables;

/**
 * The day as one would fill it by hand: the food richest in what is most open, again and again. And
 * the day of our search that closes as much.
 */
public final class GreedyDay {
  private static final int MOST_NODES = 200_000;

  /** As much of a gap as all of it. */
  private static final double AS_MUCH = 0.995;

  private final Nutrients nutrients;
  private final List<PlanGroup> groups;
  private final List<NutrientGap> needs;
  private final List<IntakeLimit> ceilings;
  private final List<Candidate> options;

  private GreedyDay(
      PlanTables tables,
      Nutrients nutrients,
      List<NutrientGap> needs,
      List<IntakeLimit> ceilings,
      List<Candidate> options) {
    this.nutrients = nutrients;
    this.groups = tables.groups();
    this.needs = needs;
    this.ceilings = ceilings;
    this.options = options;
  }

  /**
   * Two days that close as much.
   *
   * @param greedyFoods foods of the greedy day
   * @param greedyKcal what they add
   * @param foods foods of our day
   * @param kcal what they add
   */
  public record Compared(int greedyFoods, double greedyKcal, int foods, double kcal) {}

  /** What became of one person. */
  public enum Outcome {
    /** There is nothing to close, or the greedy day closes nothing. */
    NOTHING,
    /** Our day closes less of some gap than the greedy one does. */
    LESS,
    COMPARED
  }

  /**
   * Both days of a person, of foods that are added alone.
   *
   * @param greedyClosed share of a gap that the greedy day closes, mean of the gaps; 0 without any
   * @param closed the same of the day that our search finds when it is free to
   * @param days empty unless they were compared
   */
  public record Result(
      Outcome outcome, double greedyClosed, double closed, Optional<Compared> days) {}

  /** Both days for a request. */
  public static Result compare(Planner.PlanRequest request, PlanTables tables, Nutrients nutrients) {
    GapsAndLimits limits = new GapsAndLimits(request);
    FoodPreferences wishes = new FoodPreferences(tables, request.preferences(), request.precautions());
    List<Candidate> added =
        new Planner(tables, nutrients)
            .options(request, wishes).stream().filter(one -> one.swap() == null).toList();
    GreedyDay all = new GreedyDay(tables, nutrients, limits.needs(), limits.ceilings(), added);
    List<Integer> greedy = all.greedy();
    List<NutrientGap> closed = all.lowered(greedy);
    if (closed.isEmpty()) {
      return new Result(Outcome.NOTHING, 0, 0, Optional.empty());
    }
    double greedyShare = all.closed(greedy);
    double share = all.closed(DaySearch.best(all.model(Costs::points), MOST_NODES).taken());
    Optional<List<Integer>> ours =
        new GreedyDay(tables, nutrients, closed, limits.ceilings(), added).asMuch();
    return ours.isEmpty()
        ? new Result(Outcome.LESS, greedyShare, share, Optional.empty())
        : new Result(
            Outcome.COMPARED,
            greedyShare,
            share,
            Optional.of(
                new Compared(
                    greedy.size(), all.kcal(greedy), ours.get().size(), all.kcal(ours.get()))));
  }

  private double closed(List<Integer> taken) {
    return needs.stream().mapToDouble(need -> share(need, taken)).average().orElse(0);
  }

  private double kcal(List<Integer> taken) {
    return sum(taken, nutrients.byId("energy").index());
  }

  private double sum(List<Integer> taken, int nutrient) {
    return taken.stream().mapToDouble(i -> options.get(i).adds()[nutrient]).sum();
  }

  /** Takes the food with the most of the most open nutrient until nothing is open or fits. */
  private List<Integer> greedy() {
    List<Integer> taken = new ArrayList<>();
    while (taken.size() < DayRules.MOST_FOODS) {
      List<NutrientGap> open = new ArrayList<>(needs);
      open.removeIf(need -> need.closedBy(sum(taken, need.nutrient().index())) >= 1);
      open.sort((a, b) -> Double.compare(share(a, taken), share(b, taken)));
      int next = -1;
      for (NutrientGap need : open) {
        next = next < 0 ? richest(need, taken) : next;
      }
      if (next < 0) {
        return taken;
      }
      taken.add(next);
    }
    return taken;
  }

  private double share(NutrientGap need, List<Integer> taken) {
    return need.closedBy(sum(taken, need.nutrient().index()));
  }

  private int richest(NutrientGap need, List<Integer> taken) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < options.size(); i++) {
      double content = options.get(i).adds()[need.nutrient().index()];
      if (content > most && fits(i, taken)) {
        best = i;
        most = content;
      }
    }
    return best;
  }

  private boolean fits(int option, List<Integer> taken) {
    Candidate one = options.get(option);
    PlanGroup group = one.food().group();
    if (taken.stream().anyMatch(other -> options.get(other).sharesSubject(one))
        || taken.stream().filter(other -> options.get(other).food().group().equals(group)).count()
            >= group.mostADay()) {
      return false;
    }
    List<Integer> with = new ArrayList<>(taken);
    with.add(option);
    return ceilings.stream()
        .allMatch(ceiling -> sum(with, ceiling.nutrient().index()) <= ceiling.room());
  }

  /** The gaps as far as these options close them. */
  private List<NutrientGap> lowered(List<Integer> taken) {
    return needs.stream()
        .filter(need -> share(need, taken) > 0)
        .map(
            need ->
                new NutrientGap(
                    need.nutrient(), need.usual(), need.usual() + share(need, taken) * need.gap()))
        .toList();
  }

  /** Our day that closes all gaps, with closing worth more and more until it does. */
  private Optional<List<Integer>> asMuch() {
    for (double points = 100; points <= 6_400; points *= 2) {
      double worth = points;
      List<Integer> taken = DaySearch.best(model(any -> worth), MOST_NODES).taken();
      if (needs.stream().allMatch(need -> share(need, taken) >= AS_MUCH)) {
        return Optional.of(taken);
      }
    }
    return Optional.empty();
  }

  private DayModel model(ToDoubleFunction<NutrientGap> points) {
    Costs costs = new Costs(nutrients);
    int count = options.size();
    double[] worth = new double[needs.size()];
    double[][] credit = new double[needs.size()][count];
    double[][] adds = new double[ceilings.size()][count];
    for (int n = 0; n < worth.length; n++) {
      worth[n] = points.applyAsDouble(needs.get(n));
      for (int i = 0; i < count; i++) {
        credit[n][i] = options.get(i).adds()[needs.get(n).nutrient().index()] / needs.get(n).gap();
      }
    }
    for (int k = 0; k < adds.length; k++) {
      for (int i = 0; i < count; i++) {
        adds[k][i] = options.get(i).adds()[ceilings.get(k).nutrient().index()];
      }
    }
    return new DayModel(
        options,
        worth,
        credit,
        options.stream().mapToDouble(one -> costs.of(one, false)).toArray(),
        ceilings.stream().mapToDouble(IntakeLimit::room).toArray(),
        adds,
        options.stream().mapToInt(one -> groups.indexOf(one.food().group())).toArray(),
        groups.stream().mapToInt(PlanGroup::mostADay).toArray(),
        DayRules.MOST_FOODS);
  }
}
