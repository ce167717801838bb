package lytebook.plan;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The most that a day can be worth with some candidates on top of what is taken. It is bounded
 * twice. Alone, an option gains no more than it would on top of what is taken, for what closes a
 * gap twice closes it once; the best few of these bound the rest. Prices bound it again, with the
 * room that is left: whatever is taken within the ceilings pays for the room it uses.
 */
final class UpperBounds {
  private final DayModel day;
  private final DayState state;
  private final double[] worstLoss;
  private final DualPrices prices;
  private final int more;
  private final double byPrices;
  private final double[] gains;
  private final double[] priced;
  private final double[] top;
  private final double[] topPriced;

  /**
   * @param worstLoss the most that one option lowers a need by, by need, at least 0
   */
  UpperBounds(
      DayModel day, DayState state, int[] candidates, DualPrices prices, double[] worstLoss) {
    this.day = day;
    this.state = state;
    this.worstLoss = worstLoss;
    this.prices = prices;
    this.more = state.more();
    double known = state.worth;
    for (int n = 0; n < state.open.length; n++) {
      known += (day.points()[n] - prices.need()[n]) * Math.max(0, state.open[n]);
    }
    for (int k = 0; k < state.room.length; k++) {
      known += prices.ceiling()[k] * state.room[k];
    }
    byPrices = known;
    gains = new double[candidates.length];
    priced = new double[candidates.length];
    top = new double[more];
    topPriced = new double[more];
    for (int i = 0; i < candidates.length; i++) {
      price(i, candidates[i]);
      keep(top, gains[i]);
      keep(topPriced, priced[i]);
    }
  }

  private void price(int at, int option) {
    double gain = -day.cost()[option];
    double price = gain;
    for (int n = 0; n < state.open.length; n++) {
      double counted = counted(n, option);
      gain += day.points()[n] * counted;
      price += prices.need()[n] * counted;
    }
    for (int k = 0; k < state.room.length; k++) {
      price -= prices.ceiling()[k] * day.adds()[k][option];
    }
    gains[at] = gain;
    priced[at] = price;
  }

  /**
   * The most that an option may change the share of a need that is closed: what others of the day
   * lower it by may be closed too, and what is closed more than once may be lost without harm.
   */
  private double counted(int need, int option) {
    double credit = day.credit()[need][option];
    double open = state.open[need];
    return credit < 0
        ? Math.min(0, credit + Math.max(0, -open))
        : Math.min(Math.max(0, open) + worstLoss[need] * (more - 1), credit);
  }

  /** With the best of all candidates. */
  double ofAll() {
    return Math.min(state.worth + sum(top), byPrices + sum(topPriced));
  }

  /** With one candidate and the best of the others. */
  double of(int i) {
    return Math.min(state.worth + with(gains[i], top), byPrices + with(priced[i], topPriced));
  }

  /** Among the best one counts once; else it takes the place of the last of them. */
  private static double with(double own, double[] top) {
    double last = top[top.length - 1];
    return own >= last ? sum(top) + Math.min(0, own) : sum(top) - last + own;
  }

  /** Positions of the candidates from the most promising on. */
  int[] order() {
    double[] bounds = IntStream.range(0, gains.length).mapToDouble(this::of).toArray();
    return IntStream.range(0, gains.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -bounds[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** With one candidate and the best of those behind it, for each in an order. */
  double[] inOrder(int[] order) {
    double[] bounds = new double[order.length];
    double[] best = new double[more - 1];
    double[] bestPriced = new double[more - 1];
    for (int i = order.length - 1; i >= 0; i--) {
      int at = order[i];
      bounds[i] =
          Math.min(state.worth + gains[at] + sum(best), byPrices + priced[at] + sum(bestPriced));
      keep(best, gains[at]);
      keep(bestPriced, priced[at]);
    }
    return bounds;
  }

  /**
   * Prices nearer to the best: a step of subgradient ascent, each price by how far the best few
   * candidates fall short of what is open or go beyond the room.
   *
   * @param candidates as given
   * @param target worth that a better bound would be near
   * @param scale the most that one option changes under a ceiling, by ceiling, above 0
   */
  DualPrices better(int[] candidates, double target, double[] scale) {
    double[] shortBy = new double[state.open.length];
    double[] beyond = new double[state.room.length];
    for (int n = 0; n < shortBy.length; n++) {
      shortBy[n] = Math.max(0, state.open[n]);
    }
    for (int k = 0; k < beyond.length; k++) {
      beyond[k] = -state.room[k];
    }
    double last = topPriced[topPriced.length - 1];
    int counted = 0;
    for (int i = 0; i < candidates.length && counted < more; i++) {
      if (priced[i] > 0 && priced[i] >= last) {
        counted++;
        for (int n = 0; n < shortBy.length; n++) {
          shortBy[n] -= counted(n, candidates[i]);
        }
        for (int k = 0; k < beyond.length; k++) {
          beyond[k] += day.adds()[k][candidates[i]];
        }
      }
    }
    double length = 0;
    for (int n = 0; n < shortBy.length; n++) {
      length += square(shortBy[n]);
    }
    for (int k = 0; k < beyond.length; k++) {
      length += square(beyond[k] / scale[k]);
    }
    double step = length == 0 ? 0 : (byPrices + sum(topPriced) - target) / length;
    double[] need = prices.need().clone();
    double[] ceiling = prices.ceiling().clone();
    for (int n = 0; n < need.length; n++) {
      need[n] = Math.max(0, Math.min(day.points()[n], need[n] + step * shortBy[n]));
    }
    for (int k = 0; k < ceiling.length; k++) {
      ceiling[k] = Math.max(0, ceiling[k] + step * beyond[k] / square(scale[k]));
    }
    return new DualPrices(need, ceiling);
  }

  /** The bound by prices alone. */
  double ofPrices() {
    return byPrices + sum(topPriced);
  }

  private static double square(double value) {
    return value * value;
  }

  /** Keeps the largest above 0, in falling order. */
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
