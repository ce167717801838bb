package lytebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lytebook.nutrient.Nutrient;
import lytebook.plan.WeekBuilder.PlannedDay;
import lytebook.plan.table.PlanTables;

/**
 * Exchanges that make room. Whoever is above a general level already may not have it raised, and
 * nearly all foods hold a little sodium. A general level is one for usual intake, so what one
 * exchange saves on one day may be had again over the week: these exchanges stand on days of their
 * own, and the others share what they save.
 */
final class HeadroomSwaps {
  /** Exchanges of a week. */
  private static final int MOST = 2;

  /** Days of a week with one of them. */
  private static final int MOST_DAYS = 2;

  /** A smaller saving on a day is not worth an idea: a gram of salt holds 400 mg of sodium. */
  private static final double WORTHWHILE = 60;

  /** An exchange may take this share of the room below another level. */
  private static final double LITTLE_ROOM = 0.2;

  /** An exchange may widen a gap by this share of it. */
  private static final double LITTLE_LOSS = 0.1;

  private final List<NutrientGap> needs;
  private final List<IntakeLimit> ceilings;
  private final int eased;
  private final List<Candidate> exchanges = new ArrayList<>();

  /**
   * @param options all options; the exchanges are taken from them
   */
  HeadroomSwaps(List<NutrientGap> needs, List<IntakeLimit> ceilings, List<Candidate> options) {
    this.needs = needs;
    this.ceilings = ceilings;
    this.eased =
        IntStream.range(0, ceilings.size())
            .filter(k -> ceilings.get(k).isOfUsualIntake() && ceilings.get(k).isPassedAlready())
            .findFirst()
            .orElse(-1);
    if (eased >= 0) {
      choose(options);
    }
  }

  private void choose(List<Candidate> options) {
    Set<String> changed = new HashSet<>();
    options.stream()
        .filter(this::isFit)
        .sorted(Comparator.comparingDouble(this::added).thenComparing(Candidate::kind))
        .forEach(
            one -> {
              boolean isNew = one.subjects().stream().noneMatch(changed::contains);
              if (exchanges.size() < MOST && isNew) {
                exchanges.add(one);
                changed.addAll(one.subjects());
              }
            });
  }

  private boolean isFit(Candidate option) {
    if (option.swap() == null || option.portions() != 1) {
      return false;
    }
    for (int k = 0; k < ceilings.size(); k++) {
      double adds = option.adds(ceilings.get(k).nutrient());
      if (k == eased ? adds > -WORTHWHILE : adds > LITTLE_ROOM * ceilings.get(k).room()) {
        return false;
      }
    }
    return needs.stream()
        .allMatch(need -> option.adds(need.nutrient()) >= -LITTLE_LOSS * need.gap());
  }

  /** What it adds over the week of what is above its level: below 0. */
  private double added(Candidate option) {
    return option.adds(ceilings.get(eased).nutrient()) * days(option);
  }

  /** Days of the week with an exchange. */
  static int days(Candidate option) {
    return Math.min(MOST_DAYS, option.mostDays());
  }

  /** The exchanges; empty where none is needed, or none fits. */
  List<Candidate> exchanges() {
    return exchanges;
  }

  /**
   * Room below each ceiling on a day that may have one of the exchanges too: of the level that is
   * eased the week's saving, shared; of the others what the exchanges leave.
   */
  double[] room() {
    double[] room = ceilings.stream().mapToDouble(IntakeLimit::room).toArray();
    if (exchanges.isEmpty()) {
      return room;
    }
    for (int k = 0; k < room.length; k++) {
      Nutrient nutrient = ceilings.get(k).nutrient();
      if (k == eased) {
        room[k] = -exchanges.stream().mapToDouble(this::added).sum() / Plan.DAYS;
      } else {
        room[k] -=
            exchanges.stream().mapToDouble(one -> Math.max(0, one.adds(nutrient))).max().orElse(0);
      }
    }
    return room;
  }

  /** How many foods a day may have beside one of the exchanges. */
  DayRules rules(PlanTables tables) {
    return new DayRules(tables.groups(), DayRules.MOST_FOODS - (exchanges.isEmpty() ? 0 : 1));
  }

  /** The days of each exchange, spread over the week, no day with two. */
  List<PlannedDay> week() {
    int[] order = {1, 3, 5, 0};
    List<PlannedDay> week = new ArrayList<>();
    int next = 0;
    for (Candidate one : exchanges) {
      List<Integer> days = new ArrayList<>();
      for (int i = 0; i < days(one); i++) {
        days.add(order[next++]);
      }
      week.add(new PlannedDay(days.stream().sorted().toList(), List.of(one)));
    }
    return week;
  }
}
