package lytebook.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import lytebook.app.SeededPeople;
import lytebook.cli.PlannedRuns;
import lytebook.plan.GreedyDay;
import lytebook.plan.GreedyDay.Compared;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;
import lytebook.plan.Planner;
import lytebook.report.Report;

/**
 * What plans cost and what they are worth, over seeded people: the time of planning against that of
 * the rest of the report within one run, and our days against those filled with the richest food
 * first. Prints what it measured; {@code PlanBench [PEOPLE [ROUNDS]]}.
 */
public final class PlanBench {
  private static int sink;

  private PlanBench() {}

  /** Runs the comparison. */
  public static void main(String... arguments) {
    int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    times(people, rounds);
    searches(people);
    greedy(people);
    System.out.println("(" + sink + " bytes and ideas looked at)");
  }

  /** The first round warms up and does not count; of the others each person's median does. */
  private static void times(int people, int rounds) {
    Planner planner = new Planner(SeededPeople.tables(), SeededPeople.nutrients());
    double[][] plan = new double[people][rounds];
    double[][] rest = new double[people][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int i = 0; i < people; i++) {
        long start = System.nanoTime();
        Report report = PlannedRuns.report(i);
        long read = System.nanoTime();
        sink += PlannedRuns.written(report);
        long written = System.nanoTime();
        Planner.PlanRequest request = SeededPeople.request(report);
        long before = System.nanoTime();
        sink += planner.plan(request).ideas().size();
        double planning = (System.nanoTime() - before) / 1e6;
        if (round >= 0) {
          plan[i][round] = planning;
          rest[i][round] = (read - start + written - read) / 1e6 - planning;
        }
      }
    }
    double[] plans = medians(plan);
    double[] unmet = medians(rest);
    double[] ratios = new double[people];
    for (int i = 0; i < people; i++) {
      ratios[i] = plans[i] / unmet[i];
    }
    System.out.printf(
        Locale.ROOT,
        "Time of one report, %d people: planning median %.1f ms, mean %.1f ms, longest %.1f ms;"
            + " all the rest median %.1f ms, mean %.1f ms. Planning / rest: median %.2f, of the"
            + " means %.2f; no longer than the rest for %.0f %%.%n",
        people,
        median(plans),
        mean(plans),
        Arrays.stream(plans).max().orElse(0),
        median(unmet),
        mean(unmet),
        median(ratios),
        mean(plans) / mean(unmet),
        100.0 * Arrays.stream(ratios).filter(ratio -> ratio <= 1).count() / people);
  }

  private static void searches(int people) {
    List<Plan> plans = new ArrayList<>();
    for (long seed = 0; seed < people; seed++) {
      Plan plan = PlannedRuns.report(seed).plan();
      if (plan.search().nodes() > 0) {
        plans.add(plan);
      }
    }
    double[] nodes = plans.stream().mapToDouble(plan -> plan.search().nodes()).toArray();
    double[] closed =
        plans.stream()
            .flatMap(plan -> plan.needs().stream().map((NutrientGap need) -> plan.closed(need)))
            .mapToDouble(Double::doubleValue)
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "Searches of %d plans: sets looked at median %.0f, mean %.0f, most %.0f; proven %.1f %%,"
            + " worst distance %.1f %%. Gaps %d, closed over the week %.1f %% on average.%n",
        plans.size(),
        median(nodes),
        mean(nodes),
        Arrays.stream(nodes).max().orElse(0),
        100.0 * plans.stream().filter(plan -> plan.search().proven()).count() / plans.size(),
        100 * plans.stream().mapToDouble(plan -> plan.search().worstGap()).max().orElse(0),
        closed.length,
        100 * mean(closed));
  }

  private static void greedy(int people) {
    List<Compared> days = new ArrayList<>();
    List<GreedyDay.Result> results = new ArrayList<>();
    for (long seed = 0; seed < people; seed++) {
      GreedyDay.Result result =
          GreedyDay.compare(
              SeededPeople.request(seed), SeededPeople.tables(), SeededPeople.nutrients());
      result.days().ifPresent(days::add);
      if (result.outcome() != GreedyDay.Outcome.NOTHING) {
        results.add(result);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "Richest food first, %d days: it closes %.1f %% of a gap on average, our best day of the"
            + " same foods %.1f %%.%n",
        results.size(),
        100 * results.stream().mapToDouble(GreedyDay.Result::greedyClosed).average().orElse(0),
        100 * results.stream().mapToDouble(GreedyDay.Result::closed).average().orElse(0));
    System.out.printf(
        Locale.ROOT,
        "Asked to close what it closes, ours does for %d of them. Then kcal added: greedy %.1f, ours"
            + " %.1f; ours fewer for %s. Foods: greedy %.2f, ours %.2f; ours fewer for %s.%n",
        days.size(),
        mean(days, Compared::greedyKcal),
        mean(days, Compared::kcal),
        fewer(days, Compared::kcal, Compared::greedyKcal),
        mean(days, Compared::greedyFoods),
        mean(days, Compared::foods),
        fewer(days, Compared::foods, Compared::greedyFoods));
  }

  private static String fewer(
      List<Compared> days, ToDoubleFunction<Compared> ours, ToDoubleFunction<Compared> theirs) {
    ToIntFunction<Compared> order =
        one -> {
          double difference = ours.applyAsDouble(one) - theirs.applyAsDouble(one);
          return Math.abs(difference) < 0.5 ? 0 : (int) Math.signum(difference);
        };
    long fewer = days.stream().filter(one -> order.applyAsInt(one) < 0).count();
    long same = days.stream().filter(one -> order.applyAsInt(one) == 0).count();
    return fewer + ", as many for " + same + ", more for " + (days.size() - fewer - same);
  }

  private static double mean(List<Compared> days, ToDoubleFunction<Compared> figure) {
    return days.stream().mapToDouble(figure).average().orElse(0);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double[] medians(double[][] rounds) {
    return Arrays.stream(rounds).mapToDouble(PlanBench::median).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
