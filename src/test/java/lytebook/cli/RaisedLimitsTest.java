package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.app.SeededPeople;
import lytebook.log.Diaries;
import lytebook.log.FoodLog;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.Preferences;
import lytebook.nutrient.Nutrient;
import lytebook.plan.IntakeLimit;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;
import lytebook.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The limit that a plan names for what stays open is the one that stops it: raised, more closes.
 */
@Tag("slow")
class RaisedLimitsTest {
  private static final int PEOPLE = 100;

  @Test
  void moreIsClosedWhereTheNamedLimitIsRaised() {
    int named = 0;
    int more = 0;
    List<String> less = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (long seed = 0; seed < PEOPLE; seed++) {
      Report before = SeededPeople.report(seed);
      for (Plan.UnmetGap rest : before.plan().unmet()) {
        IntakeLimit ceiling = rest.ceiling();
        if (ceiling == null || !isTheirs(ceiling) || ceiling.isPassedAlready()) {
          continue;
        }
        named++;
        Plan after = raised(seed, ceiling);
        double was = bestDay(before.plan(), rest.need());
        double is = bestDay(after, rest.need());
        String what =
            seed
                + " "
                + rest.need().nutrient().id()
                + " by "
                + ceiling.kind()
                + " "
                + ceiling.nutrient().id()
                + ": "
                + was
                + " to "
                + is;
        if (is > was + 1e-9) {
          more++;
        } else if (is < was - NEAR) {
          less.add(what);
        } else {
          same.add(what);
        }
      }
    }
    System.out.printf(
        "Limits named and raised: %d; more is closed with %d, less with %s, as much with %s%n",
        named, more, less, same);
    assertTrue(named > 20, named + " limits");
    assertEquals(List.of(), less);
    assertTrue(more >= 0.9 * named, more + " of " + named);
  }

  /** A day within 1 % of the best will do: 4 points of 400, of which a gap closed has 100. */
  private static final double NEAR = 0.04;

  private static boolean isTheirs(IntakeLimit ceiling) {
    return switch (ceiling.kind()) {
      case OWN_LIMIT, EXTRA_ENERGY, EXTRA_FLUID -> true;
      case UPPER_LIMIT, CUT_BACK, HELD_BACK, NOT_KNOWN -> false;
    };
  }

  /** The most of a need that a day closes. */
  private static double bestDay(Plan plan, NutrientGap need) {
    double best = 0;
    for (int day = 0; day < Plan.DAYS; day++) {
      best = Math.max(best, need.closedBy(plan.adds(day, need.nutrient())));
    }
    return best;
  }

  private static Plan raised(long seed, IntakeLimit ceiling) {
    FoodLog log = SeededPeople.log(seed);
    Person person = log.person();
    Nutrient nutrient = ceiling.nutrient();
    Preferences said = person.preferences();
    List<OwnLimit> limits = person.limits();
    switch (ceiling.kind()) {
      case EXTRA_ENERGY -> said = with(said, OptionalDouble.of(1000), said.mostExtraFluidMl());
      case EXTRA_FLUID -> said = with(said, said.mostExtraEnergyKcal(), OptionalDouble.of(2000));
      default ->
          limits =
              limits.stream()
                  .map(one -> one.nutrient().equals(nutrient.id()) ? twice(one) : one)
                  .toList();
    }
    Person raised =
        new Person(
            person.code(),
            person.sex(),
            person.ageYears(),
            person.lifeStage(),
            person.tablets(),
            person.body(),
            person.health(),
            limits,
            said);
    FoodLog again =
        new FoodLog(
            "people.csv",
            "csv",
            "",
            log.rowsRead(),
            log.entries(),
            raised,
            Map.of(),
            List.of(),
            Diaries.NONE,
            List.of());
    return SeededPeople.report(again, SeededPeople.authority(seed)).plan();
  }

  private static OwnLimit twice(OwnLimit one) {
    return new OwnLimit(
        one.place(),
        one.nutrient(),
        one.atLeast(),
        OptionalDouble.of(2 * one.noMoreThan().orElseThrow()),
        one.counts(),
        one.setBy(),
        one.setOn());
  }

  private static Preferences with(Preferences said, OptionalDouble energy, OptionalDouble fluid) {
    return new Preferences(said.diets(), said.avoid(), said.likes(), energy, fluid, said.ideas());
  }
}
