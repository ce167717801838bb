package lytebook.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the best day: branch and bound over sets of options, which stops after a number of sets and
 * never by the clock, so that the same day gives the same answer everywhere, and a longer search
 * never a worse one.
 */
final class DaySearch {
  /** A difference in worth that is none. */
  private static final double SAME = 1e-7;

  /** Steps by which a set betters the prices it was given. */
  private static final int STEPS = 6;

  /** A day within this share of the best there is will do. */
  static final double NEAR = 0.01;

  private final DayModel day;
  private final int mostNodes;

  /** The most that one option lowers a need by, by need, at least 0. */
  private final double[] worstLoss;

  /** The most that one option makes room under a ceiling, by ceiling, at least 0. */
  private final double[] bestRelief;

  /** The most that one option changes under a ceiling, by ceiling, above 0. */
  private final double[] scale;

  /** Options that change a food in common with an option, by option. */
  private final List<BitSet> excluded;

  private int nodes;
  private boolean stopped;
  private double openBound = Double.NEGATIVE_INFINITY;
  private List<Integer> best = List.of();
  private double bestWorth;

  private DaySearch(DayModel day, int mostNodes) {
    this.day = day;
    this.mostNodes = mostNodes;
    this.worstLoss = mostTakenOff(day.credit());
    this.bestRelief = mostTakenOff(day.adds());
    this.scale = IntStream.range(0, day.ceilings()).mapToDouble(day::scale).toArray();
    this.excluded = excluded(day.options());
  }

  /** The most that one option takes off, by row, at least 0. */
  private static double[] mostTakenOff(double[][] rows) {
    return Arrays.stream(rows)
        .mapToDouble(row -> Math.max(0, -Arrays.stream(row).min().orElse(0)))
        .toArray();
  }

  private static List<BitSet> excluded(List<Candidate> options) {
    Map<String, BitSet> changing = new HashMap<>();
    for (int i = 0; i < options.size(); i++) {
      for (String food : options.get(i).subjects()) {
        changing.computeIfAbsent(food, any -> new BitSet()).set(i);
      }
    }
    List<BitSet> excluded = new ArrayList<>();
    for (Candidate option : options) {
      BitSet all = new BitSet();
      for (String food : option.subjects()) {
        all.or(changing.getOrDefault(food, all));
      }
      excluded.add(all);
    }
    return excluded;
  }

  /**
   * A day found.
   *
   * @param taken options taken, in their order
   * @param worth their worth, at least 0
   * @param bound no day is worth more than this
   * @param nodes sets looked at
   */
  record BestDay(List<Integer> taken, double worth, double bound, int nodes) {
    /** Whether no other day is worth more than 1 % more. */
    boolean isProven() {
      return bound <= worth * (1 + NEAR) + SAME;
    }
  }

  /**
   * The best day among so many sets; the empty day is always one.
   *
   * @param day the choice
   * @param mostNodes sets to look at, at least 1
   */
  static BestDay best(DayModel day, int mostNodes) {
    if (day.options().isEmpty()) {
      return new BestDay(List.of(), 0, 0, 1);
    }
    DaySearch search = new DaySearch(day, mostNodes);
    search.start();
    search.visit(new DayState(day), DominanceFilter.without(day), LinearRelaxation.of(day));
    double proven = search.bestWorth * (1 + NEAR);
    double bound = search.stopped ? Math.max(search.openBound, proven) : proven;
    return new BestDay(search.best, search.bestWorth, bound, search.nodes);
  }

  /** A first day to better: the option that gains the most, again and again. */
  private void start() {
    DayState state = new DayState(day);
    int[] candidates = IntStream.range(0, day.options().size()).toArray();
    while (state.more() > 0) {
      int gainsMost = -1;
      double most = state.worth;
      for (int option : candidates) {
        if (state.left[day.group()[option]] > 0
            && state.isWithin(option)
            && state.worthWith(option) > most) {
          most = state.worthWith(option);
          gainsMost = option;
        }
      }
      if (gainsMost < 0) {
        return;
      }
      state = new DayState(state, gainsMost);
      candidates = compatible(gainsMost, candidates, 0);
      consider(state.taken, state.worth);
    }
  }

  private void visit(DayState state, int[] candidates, DualPrices given) {
    int[] fitting = fitting(state, candidates);
    if (nodes >= mostNodes) {
      stopped = true;
      UpperBounds bounds = new UpperBounds(day, state, fitting, given, worstLoss);
      openBound = Math.max(openBound, bounds.ofAll());
      return;
    }
    nodes++;
    if (state.more() == 1) {
      finish(state, fitting);
      return;
    }
    DualPrices prices = given;
    DualPrices trial = given;
    double lowest = Double.POSITIVE_INFINITY;
    int[] hopeful = fitting;
    for (int step = 0; step <= STEPS; step++) {
      UpperBounds bounds = new UpperBounds(day, state, hopeful, trial, worstLoss);
      if (isHopeless(bounds.ofAll())) {
        return;
      }
      if (bounds.ofPrices() < lowest) {
        lowest = bounds.ofPrices();
        prices = trial;
      }
      trial = bounds.better(hopeful, bestWorth, scale);
      hopeful = hopeful(bounds, hopeful);
    }
    UpperBounds bounds = new UpperBounds(day, state, hopeful, prices, worstLoss);
    int[] order = bounds.order();
    double[] inOrder = bounds.inOrder(order);
    int[] rest = new int[order.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = hopeful[order[i]];
    }
    for (int i = 0; i < rest.length; i++) {
      if (!isHopeless(inOrder[i])) {
        DayState next = new DayState(state, rest[i]);
        if (state.isWithin(rest[i])) {
          consider(next.taken, next.worth);
        }
        visit(next, compatible(rest[i], rest, i + 1), prices);
      }
    }
  }

  /** The last option of a day needs no bounds. */
  private void finish(DayState state, int[] candidates) {
    for (int option : candidates) {
      double worth = state.worthWith(option);
      if (worth > bestWorth - SAME && state.isWithin(option)) {
        List<Integer> taken = new ArrayList<>(state.taken);
        taken.add(option);
        consider(taken, worth);
      }
    }
  }

  /** Candidates that may be part of a better day. */
  private int[] hopeful(UpperBounds bounds, int[] candidates) {
    return IntStream.range(0, candidates.length)
        .filter(i -> !isHopeless(bounds.of(i)))
        .map(i -> candidates[i])
        .toArray();
  }

  /** Options after the first ones that change no food the taken one changes. */
  private int[] compatible(int taken, int[] options, int from) {
    int[] compatible = new int[options.length - from];
    int count = 0;
    for (int i = from; i < options.length; i++) {
      if (!excluded.get(taken).get(options[i])) {
        compatible[count++] = options[i];
      }
    }
    return Arrays.copyOf(compatible, count);
  }

  /** Whether nothing that is better by more than we care for can follow. */
  private boolean isHopeless(double bound) {
    return bound < bestWorth * (1 + NEAR) - SAME || bound <= SAME;
  }

  private void consider(List<Integer> taken, double worth) {
    if (worth > bestWorth + SAME || (worth > bestWorth - SAME && comesBefore(taken))) {
      bestWorth = Math.max(worth, bestWorth);
      best = taken.stream().sorted().toList();
    }
  }

  /** Of days of the same worth: fewer foods, then foods already eaten, then by id. */
  private boolean comesBefore(List<Integer> taken) {
    if (best.isEmpty() || taken.size() != best.size()) {
      return !best.isEmpty() && taken.size() < best.size();
    }
    int mine = newness(taken);
    int theirs = newness(best);
    if (mine != theirs) {
      return mine < theirs;
    }
    List<Integer> sorted = taken.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      if (!sorted.get(i).equals(best.get(i))) {
        return sorted.get(i) < best.get(i);
      }
    }
    return false;
  }

  private int newness(List<Integer> taken) {
    return taken.stream().mapToInt(one -> day.options().get(one).eaten().newness()).sum();
  }

  /** Candidates that can still be part of a day within every ceiling. */
  private int[] fitting(DayState state, int[] candidates) {
    double[] most = new double[state.room.length];
    for (int k = 0; k < most.length; k++) {
      double relief = bestRelief[k] * (state.more() - 1);
      double grace = relief == 0 ? day.grace(k) : DayModel.GRACE * (1 + day.room()[k]);
      most[k] = state.room[k] + relief + grace;
    }
    int[] fitting = new int[candidates.length];
    int count = 0;
    for (int option : candidates) {
      boolean fits = state.left[day.group()[option]] > 0;
      for (int k = 0; k < most.length && fits; k++) {
        fits = day.adds()[k][option] <= most[k];
      }
      if (fits) {
        fitting[count++] = option;
      }
    }
    return Arrays.copyOf(fitting, count);
  }
}
