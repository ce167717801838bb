package lytebook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lytebook.app.SeededPeople;
import lytebook.plan.table.PlanTables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The search on days of the size that people have, with all foods of the tables. */
@Tag("slow")
class LargeDaySearchTest {
  private static final int DAYS = 30;
  private static final int PEERS = 4;

  /** Days of people, made once. */
  private static final List<DayModel> MODELS = SeededDays.models(DAYS);

  @Test
  void aLongerSearchIsNeverWorse() {
    int bettered = 0;
    for (int i = 0; i < DAYS; i++) {
      double before = 0;
      double bound = Double.POSITIVE_INFINITY;
      double first = 0;
      for (int nodes : new int[] {1, 10, 100, 1_000, 20_000}) {
        DaySearch.BestDay found = DaySearch.best(MODELS.get(i), nodes);
        assertTrue(found.worth() >= before, "day " + i + ", " + nodes + ": " + found);
        assertTrue(found.worth() <= bound + 1e-6, "day " + i + ", " + nodes + ": " + found);
        assertTrue(found.nodes() <= nodes, "day " + i + ": " + found);
        first = nodes == 1 ? found.worth() : first;
        before = found.worth();
        bound = Math.min(bound, found.bound());
      }
      bettered += before > first + 1e-6 ? 1 : 0;
    }
    assertTrue(bettered > 0, "some search is longer for something");
  }

  @Test
  void noWorseThanAnotherSolver() {
    int answers = 0;
    int wrong = 0;
    double ours = 0;
    double theirs = 0;
    for (int i = 0; i < PEERS; i++) {
      DayModel day = MODELS.get(i);
      DaySearch.BestDay found = DaySearch.best(day, Planner.MOST_NODES);
      Optional<List<Integer>> other = IntegerPeer.best(day);
      if (other.isEmpty() || !DaySearchTest.isAllowed(day, other.get())) {
        wrong++;
        continue;
      }
      answers++;
      double worth = DaySearchTest.worth(day, other.get());
      assertTrue(found.worth() * 1.01 >= worth - 1e-6, "day " + i + ": " + found + ", " + worth);
      assertTrue(found.bound() >= worth - 1e-6, "day " + i + ": " + found + ", " + worth);
      ours += found.worth();
      theirs += worth;
    }
    System.out.printf(
        "Days by ojAlgo: %d answers, %d none or wrong; worth %.1f, ours %.1f%n",
        answers, wrong, theirs, ours);
    assertTrue(answers > 0, "no day to compare");
  }

  @Test
  void theSamePlanAgainAndInTwoThreadsAtOnce() throws InterruptedException {
    PlanTables tables = SeededPeople.tables();
    Planner planner = new Planner(tables, SeededPeople.nutrients());
    int ideas = 0;
    for (long seed : new long[] {0, 7, 12, 22, 36}) {
      Planner.PlanRequest request = SeededPeople.request(seed);
      Plan first = planner.plan(request);
      List<Plan> others = new ArrayList<>();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Thread thread =
            new Thread(
                () -> {
                  Plan plan = planner.plan(request);
                  synchronized (others) {
                    others.add(plan);
                  }
                });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      others.add(new Planner(tables, SeededPeople.nutrients()).plan(request));
      assertEquals(List.of(first, first, first), others, "seed " + seed);
      ideas += first.ideas().size();
    }
    assertTrue(ideas > 0, "some of them have ideas");
  }
}
