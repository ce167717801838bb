package lytebook.plan;

import java.util.ArrayList;
import java.util.List;
import lytebook.plan.Plan.UnmetGap;
import lytebook.plan.Plan.UnmetReason;
import org.jspecify.annotations.Nullable;

/**
 * Says of each gap that a plan leaves open what stops it.
 *
 * @param room room of a day below each ceiling
 * @param rules how many foods a day may have
 * @param options all that the person could have, whatever the levels say
 */
record UnmetGapFinder(
    List<NutrientGap> needs,
    List<IntakeLimit> ceilings,
    List<Double> room,
    DayRules rules,
    List<Candidate> options) {
  /** An option that closes less of a gap is no way to close it. */
  private static final double WORTHWHILE = 0.05;

  /**
   * What stays open.
   *
   * @param closed share of each need that the week closes, by need
   * @param day what is eaten on the best day
   */
  List<UnmetGap> of(List<Double> closed, List<Candidate> day) {
    List<UnmetGap> unmet = new ArrayList<>();
    for (int n = 0; n < needs.size(); n++) {
      if (closed.get(n) < PlanAmounts.CLOSED) {
        unmet.add(rest(needs.get(n), closed.get(n), day));
      }
    }
    return unmet;
  }

  /** A plan of ideas with what it leaves open; {@code day} is eaten on its best day. */
  Plan finished(Plan plan, List<Candidate> day) {
    return plan.withRests(of(needs.stream().map(plan::closed).toList(), day));
  }

  /**
   * A level stops a gap where some helping would close more of it, more in its place or in that of
   * another, and breaks that level alone: were the level higher, more would be closed.
   */
  private UnmetGap rest(NutrientGap need, double closed, List<Candidate> day) {
    double now = share(need, day);
    double mostAlone = 0;
    double mostFree = 0;
    boolean severalStop = false;
    @Nullable IntakeLimit stops = null;
    boolean byDrinks = need.nutrient().isWater();
    for (Candidate option : options) {
      if (byDrinks && !option.food().food().kind().isDrunk()) {
        continue;
      }
      for (List<Candidate> with : daysWith(option, day)) {
        double more = share(need, with) - now;
        if (more < WORTHWHILE) {
          continue;
        }
        List<IntakeLimit> broken = broken(with);
        boolean fits = rules.allow(with);
        if (broken.isEmpty()) {
          // What keeps it out is the number of foods, or what else would be lost.
          mostFree = Math.max(mostFree, more);
        } else if (!fits || broken.size() > 1) {
          severalStop = true;
        } else if (more > mostAlone) {
          mostAlone = more;
          stops = broken.get(0);
        }
      }
    }
    if (stops != null && mostAlone > mostFree) {
      return new UnmetGap(need, closed, UnmetReason.CEILING, stops);
    }
    if (mostFree > 0) {
      return new UnmetGap(need, closed, UnmetReason.FOODS, null);
    }
    return new UnmetGap(
        need, closed, severalStop ? UnmetReason.CEILINGS : UnmetReason.NO_FOOD, null);
  }

  /** The day with one option more, and with it in place of each that it has. */
  private static List<List<Candidate>> daysWith(Candidate option, List<Candidate> day) {
    List<Candidate> more = new ArrayList<>(day);
    more.removeIf(option::sharesSubject);
    List<List<Candidate>> days = new ArrayList<>();
    for (Candidate other : more) {
      List<Candidate> without = new ArrayList<>(more);
      without.remove(other);
      without.add(option);
      days.add(without);
    }
    more.add(option);
    days.add(more);
    return days;
  }

  private static double share(NutrientGap need, List<Candidate> day) {
    return need.closedBy(Candidate.added(day, need.nutrient()));
  }

  private List<IntakeLimit> broken(List<Candidate> day) {
    List<IntakeLimit> broken = new ArrayList<>();
    for (int k = 0; k < room.size(); k++) {
      double added = Candidate.added(day, ceilings.get(k).nutrient());
      if (added > room.get(k) * (1 + DayModel.GRACE)) {
        broken.add(ceilings.get(k));
      }
    }
    return broken;
  }
}
