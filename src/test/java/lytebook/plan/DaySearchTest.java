package lytebook.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lytebook.app.SeededPeople;
import org.junit.jupiter.api.Test;

/** The best day by the search against every day that there is, looked at one by one. */
class DaySearchTest {
  private static final int MADE = 2_000;

  /** Of all sets of options the most that a day can be worth. */
  private static double best(DayModel day, Set<Integer> among) {
    double best = 0;
    int count = day.options().size();
    for (int set = 0; set < 1 << count; set++) {
      if (Integer.bitCount(set) > day.most()) {
        continue;
      }
      List<Integer> taken = members(set, count);
      if (among.containsAll(taken) && isAllowed(day, taken)) {
        best = Math.max(best, worth(day, taken));
      }
    }
    return best;
  }

  private static List<Integer> members(int set, int count) {
    return IntStream.range(0, count).filter(i -> (set >> i & 1) == 1).boxed().toList();
  }

  /** The limits of a day as its doc says them. */
  static boolean isAllowed(DayModel day, List<Integer> taken) {
    int[] ofGroup = new int[day.mostOfGroup().length];
    Set<String> changed = new HashSet<>();
    for (int i : taken) {
      ofGroup[day.group()[i]]++;
      for (String food : day.options().get(i).subjects()) {
        if (!changed.add(food)) {
          return false;
        }
      }
    }
    for (int g = 0; g < ofGroup.length; g++) {
      if (ofGroup[g] > day.mostOfGroup()[g]) {
        return false;
      }
    }
    for (int k = 0; k < day.room().length; k++) {
      double sum = 0;
      for (int i : taken) {
        sum += day.adds()[k][i];
      }
      if (sum > day.room()[k]) {
        return false;
      }
    }
    return taken.size() <= day.most();
  }

  static double worth(DayModel day, List<Integer> taken) {
    double worth = 0;
    for (int n = 0; n < day.points().length; n++) {
      double closed = 0;
      for (int i : taken) {
        closed += day.credit()[n][i];
      }
      worth += day.points()[n] * (closed > 1 ? 1 : closed);
    }
    for (int i : taken) {
      worth -= day.cost()[i];
    }
    return worth;
  }

  @Test
  void asGoodAsTheBestOfAllSets() {
    int positive = 0;
    int relieved = 0;
    int full = 0;
    int dominated = 0;
    for (long seed = 0; seed < MADE; seed++) {
      DayModel day = MadeDays.of(seed, SeededPeople.tables());
      Set<Integer> all = new HashSet<>(IntStream.range(0, day.options().size()).boxed().toList());
      double best = best(day, all);
      DaySearch.BestDay found = DaySearch.best(day, Planner.MOST_NODES);
      assertTrue(isAllowed(day, found.taken()), seed + ": " + found);
      assertEquals(worth(day, found.taken()), found.worth(), 1e-6, "worth of seed " + seed);
      assertTrue(found.worth() <= best + 1e-6, seed + ": " + found + " above " + best);
      assertTrue(found.worth() * 1.01 >= best - 1e-6, seed + ": " + found + " below " + best);
      assertTrue(found.bound() >= best - 1e-6, seed + ": bound of " + found + " below " + best);
      assertTrue(found.isProven(), seed + ": " + found);
      Set<Integer> needed = new HashSet<>();
      Arrays.stream(DominanceFilter.without(day)).forEach(needed::add);
      assertEquals(best, best(day, needed), 1e-9, "without the dominated of seed " + seed);
      dominated += all.size() - needed.size();
      positive += best > 0 ? 1 : 0;
      full += found.taken().size() == day.most() ? 1 : 0;
      relieved += makesRoom(day, found.taken()) ? 1 : 0;
    }
    // The made days are worth looking at: limits bind, and exchanges make room.
    assertTrue(positive > MADE / 2, positive + " days with something to take");
    assertTrue(dominated > 50, dominated + " options that no best day needs");
    assertTrue(full > 20, full + " days of as many options as there may be");
    assertTrue(relieved > 20, relieved + " days with an exchange that makes room");
  }

  /** Whether one option breaks a ceiling but for another that makes room under it. */
  private static boolean makesRoom(DayModel day, List<Integer> taken) {
    return taken.stream()
        .anyMatch(
            i -> {
              List<Integer> others = new ArrayList<>(taken);
              others.remove(i);
              return !isAllowed(day, others);
            });
  }

  /** With one set to look at, and with more, what is not looked at is still bounded. */
  @Test
  void theBoundHoldsWhereverTheSearchStops() {
    int stopped = 0;
    for (long seed = 0; seed < MADE / 4; seed++) {
      DayModel day = MadeDays.of(seed, SeededPeople.tables());
      Set<Integer> all = new HashSet<>(IntStream.range(0, day.options().size()).boxed().toList());
      double best = best(day, all);
      double before = 0;
      for (int nodes : new int[] {1, 2, 3, 5, 8, 20}) {
        DaySearch.BestDay found = DaySearch.best(day, nodes);
        assertTrue(found.nodes() <= nodes, seed + ": " + found);
        assertTrue(found.bound() >= best - 1e-6, seed + ", " + nodes + ": " + found + ", " + best);
        assertTrue(isAllowed(day, found.taken()), seed + ", " + nodes + ": " + found);
        assertTrue(found.worth() >= before, seed + ", " + nodes + ": " + found);
        before = found.worth();
        stopped += found.isProven() ? 0 : 1;
      }
    }
    assertTrue(stopped > 20, stopped + " searches that stopped before their end");
  }

  @Test
  void anEmptyChoiceIsAnEmptyDay() {
    DayModel day =
        new DayModel(
            List.of(),
            new double[] {100},
            new double[1][0],
            new double[0],
            new double[] {0},
            new double[1][0],
            new int[0],
            new int[] {1},
            4);
    assertEquals(new DaySearch.BestDay(List.of(), 0, 0, 1), DaySearch.best(day, 1));
    assertArrayEquals(new int[0], DominanceFilter.without(day));
  }
}
