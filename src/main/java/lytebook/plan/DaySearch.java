package lytebook.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the best day: branch and bound over sets of options, which stops after a number of sets and
 * never by the clock, so that the same day gives the same answer everywhere, and a longer search
 * never a worse one.
 *
 * <p>What a set can still gain is bounded twice. Alone, an option gains no more than it would on
 * top of what is taken, for what closes a gap twice closes it once; the best few of these bound the
 * rest. The prices of the relaxation bound it again, with the room that is left.
 */
final class DaySearch {
  /** A difference in worth that is none. */
  private static final double SAME = 1e-7;

  private final DayModel day;
  private final int mostNodes;
  private final double[] needPrice;
  private final double[] ceilingPrice;

  /** The most that one option lowers a need by, by need, at least 0. */
  private final double[] worstLoss;

  /** The most that one option makes room under a ceiling, by ceiling, at least 0. */
  private final double[] bestRelief;

  private int nodes;
  private boolean stopped;
  private double openBound = Double.NEGATIVE_INFINITY;
  private List<Integer> best = List.of();
  private double bestWorth;

  private DaySearch(DayModel day, int mostNodes, Relaxation relaxation) {
    this.day = day;
    this.mostNodes = mostNodes;
    this.needPrice = relaxation.needPrice();
    this.ceilingPrice = relaxation.ceilingPrice();
    this.worstLoss = new double[day.needs()];
    this.bestRelief = new double[day.ceilings()];
    for (int i = 0; i < day.options().size(); i++) {
      for (int n = 0; n < day.needs(); n++) {
        worstLoss[n] = Math.max(worstLoss[n], -day.credit()[n][i]);
      }
      for (int k = 0; k < day.ceilings(); k++) {
        bestRelief[k] = Math.max(bestRelief[k], -day.adds()[k][i]);
      }
    }
  }

  /**
   * A day found.
   *
   * @param taken options taken, in their order
   * @param worth their worth, at least 0
   * @param bound no day is worth more than this
   * @param nodes sets looked at
   */
  record Found(List<Integer> taken, double worth, double bound, int nodes) {
    /** Whether it is the best there is. */
    boolean isProven() {
      return bound <= worth + SAME;
    }
  }

  /**
   * The best day among so many sets; the empty day is always one.
   *
   * @param day the choice
   * @param mostNodes sets to look at, at least 1
   */
  static Found best(DayModel day, int mostNodes) {
    if (day.options().isEmpty()) {
      return new Found(List.of(), 0, 0, 1);
    }
    DaySearch search = new DaySearch(day, mostNodes, Relaxation.of(day));
    search.visit(new State(day), Dominated.without(day));
    double bound = search.stopped ? Math.max(search.openBound, search.bestWorth) : search.bestWorth;
    return new Found(search.best, search.bestWorth, bound, search.nodes);
  }

  /** What is taken so far. */
  private static final class State {
    final List<Integer> taken;
    final double[] open;
    final double[] room;
    final int[] left;
    final double cost;

    State(DayModel day) {
      taken = List.of();
      open = new double[day.needs()];
      Arrays.fill(open, 1);
      room = day.room().clone();
      left = day.mostOfGroup().clone();
      cost = 0;
    }

    State(DayModel day, State before, int option) {
      taken = new ArrayList<>(before.taken);
      taken.add(option);
      open = before.open.clone();
      for (int n = 0; n < open.length; n++) {
        open[n] -= day.credit()[n][option];
      }
      room = before.room.clone();
      for (int k = 0; k < room.length; k++) {
        room[k] -= day.adds()[k][option];
      }
      left = before.left.clone();
      left[day.group()[option]]--;
      cost = before.cost + day.cost()[option];
    }
  }

  private void visit(State state, int[] candidates) {
    if (nodes >= mostNodes) {
      stopped = true;
      openBound = Math.max(openBound, bound(state, candidates, gains(state, candidates)));
      return;
    }
    nodes++;
    consider(state);
    int more = day.most() - state.taken.size();
    if (more == 0) {
      return;
    }
    int[] fitting = fitting(state, candidates, more);
    double[] gains = gains(state, fitting);
    if (isHopeless(bound(state, fitting, gains))) {
      return;
    }
    Integer[] order = new Integer[fitting.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -gains[i]).thenComparing(i -> i));
    int[] rest = new int[fitting.length];
    double[] restGains = new double[fitting.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = fitting[order[i]];
      restGains[i] = gains[order[i]];
    }
    double now = worth(state);
    for (int i = 0; i < rest.length; i++) {
      if (isHopeless(now + restGains[i] + best(restGains, i + 1, more - 1))) {
        return;
      }
      State next = new State(day, state, rest[i]);
      visit(next, compatible(rest[i], rest, i + 1));
    }
  }

  /** Sum of the next gains that are any, of gains in falling order. */
  private static double best(double[] gains, int from, int count) {
    double sum = 0;
    for (int i = from; i < Math.min(from + count, gains.length); i++) {
      sum += Math.max(0, gains[i]);
    }
    return sum;
  }

  private double worth(State state) {
    double worth = -state.cost;
    for (int n = 0; n < state.open.length; n++) {
      worth += day.points()[n] * Math.min(1, 1 - state.open[n]);
    }
    return worth;
  }

  /** Options after the first ones that change no food the taken one changes. */
  private int[] compatible(int taken, int[] options, int from) {
    Option mine = day.options().get(taken);
    return Arrays.stream(options, from, options.length)
        .filter(other -> !day.options().get(other).sharesSubject(mine))
        .toArray();
  }

  /** Whether nothing better, and nothing as good that comes before it, can follow. */
  private boolean isHopeless(double bound) {
    return bound < bestWorth - SAME || bound <= SAME;
  }

  private void consider(State state) {
    for (int k = 0; k < state.room.length; k++) {
      if (state.room[k] < (day.room()[k] == 0 ? 0 : -DayModel.GRACE * day.room()[k])) {
        return;
      }
    }
    double worth = worth(state);
    if (worth > bestWorth + SAME || (worth > bestWorth - SAME && comesBefore(state.taken))) {
      bestWorth = Math.max(worth, bestWorth);
      best = state.taken.stream().sorted().toList();
    }
  }

  /** Of days of the same worth: fewer foods, then foods already eaten, then by id. */
  private boolean comesBefore(List<Integer> taken) {
    if (best.isEmpty() || taken.size() != best.size()) {
      return !best.isEmpty() && taken.size() < best.size();
    }
    int mine = notEaten(taken);
    int theirs = notEaten(best);
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

  private int notEaten(List<Integer> taken) {
    return taken.stream().mapToInt(one -> day.options().get(one).eaten().newness()).sum();
  }

  /** Candidates that can still be part of a day within every level. */
  private int[] fitting(State state, int[] candidates, int more) {
    int[] fitting = new int[candidates.length];
    int count = 0;
    for (int option : candidates) {
      boolean fits = state.left[day.group()[option]] > 0;
      for (int k = 0; k < state.room.length && fits; k++) {
        double relief = bestRelief[k] * (more - 1);
        double grace = day.room()[k] == 0 && relief == 0 ? 0 : DayModel.GRACE * (1 + day.room()[k]);
        fits = day.adds()[k][option] <= state.room[k] + relief + grace;
      }
      if (fits) {
        fitting[count++] = option;
      }
    }
    return Arrays.copyOf(fitting, count);
  }

  /** The most that each candidate may gain on top of what is taken. */
  private double[] gains(State state, int[] candidates) {
    int more = day.most() - state.taken.size();
    double[] gains = new double[candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      double gain = -day.cost()[candidates[i]];
      for (int n = 0; n < state.open.length; n++) {
        gain += day.points()[n] * counted(state, n, candidates[i], more);
      }
      gains[i] = gain;
    }
    return gains;
  }

  /**
   * The most that an option may change the share of a need that is closed: what others of the day
   * lower it by may be closed too, and what is closed more than once may be lost without harm.
   */
  private double counted(State state, int need, int option, int more) {
    double credit = day.credit()[need][option];
    double open = state.open[need];
    return credit < 0
        ? Math.min(0, credit + Math.max(0, -open))
        : Math.min(Math.max(0, open) + worstLoss[need] * (more - 1), credit);
  }

  private double bound(State state, int[] candidates, double[] gains) {
    int more = day.most() - state.taken.size();
    double now = worth(state);
    double byPrices = now;
    for (int n = 0; n < state.open.length; n++) {
      byPrices += (day.points()[n] - needPrice[n]) * Math.max(0, state.open[n]);
    }
    for (int k = 0; k < state.room.length; k++) {
      byPrices += ceilingPrice[k] * state.room[k];
    }
    double[] top = new double[more];
    double[] topPriced = new double[more];
    for (int i = 0; i < candidates.length; i++) {
      keep(top, gains[i]);
      keep(topPriced, priced(state, candidates[i], more));
    }
    return Math.min(now + sum(top), byPrices + sum(topPriced));
  }

  private double priced(State state, int option, int more) {
    double gain = -day.cost()[option];
    for (int n = 0; n < state.open.length; n++) {
      gain += needPrice[n] * counted(state, n, option, more);
    }
    for (int k = 0; k < state.room.length; k++) {
      gain -= ceilingPrice[k] * day.adds()[k][option];
    }
    return gain;
  }

  /** Keeps the largest, in falling order. */
  private static void keep(double[] top, double gain) {
    double moved = gain;
    for (int i = 0; i < top.length && moved > 0; i++) {
      if (moved > top[i]) {
        double other = top[i];
        top[i] = moved;
        moved = other;
      }
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
