package lytebook.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of each gap that a plan leaves open what stops it. */
final class Rests {
  /** A gap of which no more than this is open counts as closed: it shows as 100 %. */
  private static final double CLOSED = 0.995;

  /** An option that closes less of a gap is no way to close it. */
  private static final double WORTHWHILE = 0.05;

  private final List<Need> needs;
  private final List<Ceiling> ceilings;
  private final double[] room;
  private final DayRules rules;
  private final List<Option> options;

  /**
   * @param room room of a day below each ceiling
   * @param rules how many foods a day may have
   * @param options all that the person could have, whatever the levels say
   */
  Rests(
      List<Need> needs,
      List<Ceiling> ceilings,
      double[] room,
      DayRules rules,
      List<Option> options) {
    this.needs = needs;
    this.ceilings = ceilings;
    this.room = room;
    this.rules = rules;
    this.options = options;
  }

  /**
   * What stays open.
   *
   * @param closed share of each need that the week closes, by need
   * @param day what is eaten on the best day
   */
  List<Plan.Rest> of(List<Double> closed, List<Option> day) {
    List<Plan.Rest> rests = new ArrayList<>();
    for (int n = 0; n < needs.size(); n++) {
      if (closed.get(n) < CLOSED) {
        rests.add(rest(needs.get(n), closed.get(n), day));
      }
    }
    return rests;
  }

  /**
   * A level stops a gap where some helping would close more of it, more in its place or in that of
   * another, and breaks that level alone: were the level higher, more would be closed.
   */
  private Plan.Rest rest(Need need, double closed, List<Option> day) {
    double now = share(need, day);
    double mostAlone = 0;
    double mostFree = 0;
    boolean severalStop = false;
    @Nullable Ceiling stops = null;
    boolean byDrinks = need.nutrient().isWater();
    for (Option option : options) {
      if (byDrinks && !option.food().food().kind().isDrunk()) {
        continue;
      }
      for (List<Option> with : daysWith(option, day)) {
        double more = share(need, with) - now;
        if (more < WORTHWHILE) {
          continue;
        }
        List<Ceiling> broken = broken(with);
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
      return new Plan.Rest(need, closed, Plan.Because.CEILING, stops);
    }
    if (mostFree > 0) {
      return new Plan.Rest(need, closed, Plan.Because.FOODS, null);
    }
    return new Plan.Rest(
        need, closed, severalStop ? Plan.Because.CEILINGS : Plan.Because.NO_FOOD, null);
  }

  /** The day with one option more, and with it in place of each that it has. */
  private static List<List<Option>> daysWith(Option option, List<Option> day) {
    List<Option> more = new ArrayList<>(day);
    more.removeIf(option::sharesSubject);
    List<List<Option>> days = new ArrayList<>();
    for (Option other : more) {
      List<Option> without = new ArrayList<>(more);
      without.remove(other);
      without.add(option);
      days.add(without);
    }
    more.add(option);
    days.add(more);
    return days;
  }

  private static double share(Need need, List<Option> day) {
    return need.closedBy(
        day.stream().mapToDouble(one -> one.adds()[need.nutrient().index()]).sum());
  }

  private List<Ceiling> broken(List<Option> day) {
    List<Ceiling> broken = new ArrayList<>();
    for (int k = 0; k < room.length; k++) {
      int index = ceilings.get(k).nutrient().index();
      double added = day.stream().mapToDouble(one -> one.adds()[index]).sum();
      if (added > room[k] * (1 + DayModel.GRACE)) {
        broken.add(ceilings.get(k));
      }
    }
    return broken;
  }
}
