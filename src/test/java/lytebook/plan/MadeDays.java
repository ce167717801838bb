package lytebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanTables;
import lytebook.plan.table.Swap;

/** Small choices of a day made up from a seed, with every kind of limit in them. */
final class MadeDays {
  private static final int GROUPS = 3;
  private static final List<Idea.Familiarity> EATEN = List.of(Idea.Familiarity.values());

  private MadeDays() {}

  /**
   * A choice of few options. Some are exchanges, which may take away under a ceiling and of a need;
   * some change the same food as another; some ceilings have no room at all.
   */
  static DayModel of(long seed, PlanTables tables) {
    Random random = new Random(seed * 31 + 7);
    int needs = 1 + random.nextInt(4);
    int ceilings = 1 + random.nextInt(4);
    boolean isWhole = random.nextBoolean();
    List<Candidate> options = options(random, tables);
    int count = options.size();
    double[] points = new double[needs];
    double[][] credit = new double[needs][count];
    for (int n = 0; n < needs; n++) {
      points[n] = random.nextInt(3) == 0 ? 20 + random.nextInt(60) : 100;
      for (int i = 0; i < count; i++) {
        boolean isLess = random.nextInt(options.get(i).swap() == null ? 8 : 3) == 0;
        credit[n][i] = (isLess ? -0.3 : 0.8) * random.nextDouble();
      }
    }
    double[] room = new double[ceilings];
    double[][] adds = new double[ceilings][count];
    for (int k = 0; k < ceilings; k++) {
      room[k] = random.nextInt(3) == 0 ? 0 : 50 + random.nextInt(250);
      for (int i = 0; i < count; i++) {
        boolean isRelief = random.nextInt(options.get(i).swap() == null ? 10 : 2) == 0;
        double amount =
            isRelief ? -200 * random.nextDouble() : Math.max(0, 220 * random.nextDouble() - 40);
        adds[k][i] = isWhole ? Math.rint(amount / 10) * 10 : amount;
      }
    }
    double[] cost = new double[count];
    int[] group = new int[count];
    for (int i = 0; i < count; i++) {
      cost[i] = 1 + 24 * random.nextDouble();
      group[i] =
          options.get(i).swap() == null
              ? Math.floorMod(options.get(i).kind().hashCode(), GROUPS)
              : GROUPS;
    }
    int[] most = {1, 1, 2, 2};
    return new DayModel(
        options, points, credit, cost, room, adds, group, most, DayRules.MOST_FOODS);
  }

  private static List<Candidate> options(Random random, PlanTables tables) {
    int count = 6 + random.nextInt(7);
    List<Candidate> options = new ArrayList<>();
    Set<String> kinds = new TreeSet<>();
    while (options.size() < count) {
      Idea.Familiarity eaten = EATEN.get(random.nextInt(EATEN.size()));
      Candidate one;
      if (random.nextInt(3) == 0) {
        // Few to choose from, so that some replace the same food and some give a food added too.
        Swap swap = tables.swaps().get(random.nextInt(12));
        String from = swap.from().get(0).id();
        String to = random.nextInt(3) == 0 ? food(random, tables).food().id() : "to " + swap.id();
        Set<String> subjects = Set.copyOf(new TreeSet<>(List.of(from, to)));
        one = new Candidate(swap.to(), null, swap, 1, new double[0], subjects, 7, eaten, false);
      } else {
        PlanFood food = food(random, tables);
        Set<String> subjects = Set.of(food.food().id());
        one = new Candidate(food, null, null, 1, new double[0], subjects, 7, eaten, false);
      }
      if (kinds.add(one.kind())) {
        options.add(one);
        if (random.nextBoolean() && options.size() < count) {
          options.add(one.times(2));
        }
      }
    }
    return options;
  }

  private static PlanFood food(Random random, PlanTables tables) {
    return tables.foods().get(random.nextInt(12));
  }
}
