package lytebook.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.plan.Plan.Menu;
import lytebook.plan.Plan.PlannedServing;
import lytebook.plan.WeekBuilder.PlannedDay;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.Swap;

/** Turns the options of the days into ideas, and ideas into menus. */
record Ideas(List<NutrientGap> needs, List<IntakeLimit> ceilings) {
  /** A helping that closes so much of a gap is for it. */
  private static final double FOR_IT = 0.10;

  /** A menu that closes so many times what the first one does comes before it. */
  private static final double MUCH_BETTER = 1.05;

  /**
   * The ideas of a week, by group of food.
   *
   * @param week its days
   * @param makesRoom what makes room for them
   */
  List<Idea> of(List<PlannedDay> week, List<PlannedDay> makesRoom) {
    List<Idea> ideas = new ArrayList<>(ideas(week, false));
    ideas.addAll(ideas(makesRoom, true));
    ideas.sort(
        Comparator.comparingInt((Idea idea) -> idea.food().group().order())
            .thenComparing(Idea::serving));
    return ideas;
  }

  private List<Idea> ideas(List<PlannedDay> week, boolean makesRoom) {
    Map<String, Candidate> kinds = new LinkedHashMap<>();
    Map<String, Double[]> helpings = new LinkedHashMap<>();
    for (PlannedDay day : week) {
      for (Candidate option : day.taken()) {
        kinds.putIfAbsent(option.kind(), option);
        Double[] days =
            helpings.computeIfAbsent(
                option.kind(), any -> Collections.nCopies(Plan.DAYS, 0.0).toArray(Double[]::new));
        day.days().forEach(one -> days[one] = option.portions());
      }
    }
    List<Idea> ideas = new ArrayList<>();
    kinds.forEach(
        (kind, option) -> {
          Double[] days = helpings.get(kind);
          ideas.add(idea(option, days == null ? List.of() : List.of(days), makesRoom, true));
        });
    return ideas;
  }

  /** One idea with its helpings on the seven days. */
  Idea idea(Candidate option, List<Double> days, boolean makesRoom, boolean used) {
    Candidate one = option.times(1);
    Swap swap = option.swap();
    PlanFood food = option.food();
    return new Idea(
        food,
        swap == null ? food.portion() : swap.toPortion(),
        swap == null ? food.serving() : swap.toHelping(),
        option.instead(),
        Arrays.stream(one.adds()).boxed().toList(),
        days,
        chosenFor(one),
        option.eaten(),
        option.liked(),
        makesRoom,
        used);
  }

  /**
   * What a helping is for: the gaps it closes a good part of, or else most of; an exchange that
   * closes none is for the level it makes room under. Calcium that is hardly absorbed is no reason.
   */
  private Set<String> chosenFor(Candidate one) {
    Set<String> ids = new HashSet<>();
    double most = 0;
    String mostOf = "";
    for (NutrientGap need : needs) {
      double share = WeekBuilder.credit(one, need);
      if (share >= FOR_IT) {
        ids.add(need.nutrient().id());
      }
      if (share > most) {
        most = share;
        mostOf = need.nutrient().id();
      }
    }
    for (IntakeLimit ceiling : ceilings) {
      boolean relieves = one.adds(ceiling.nutrient()) < 0;
      if (one.swap() != null && ceiling.room() == 0 && relieves) {
        ids.add(ceiling.nutrient().id());
      }
    }
    if (ids.isEmpty() && !mostOf.isEmpty()) {
      ids.add(mostOf);
    }
    return ids;
  }

  /** Whether an exchange is for no gap: it is kept as one that makes room for the others. */
  boolean makesRoom(Candidate option) {
    return option.swap() != null
        && needs.stream().noneMatch(need -> WeekBuilder.credit(option, need) >= FOR_IT);
  }

  /** Ideas of the same days belong together, but for those that make room; the best come first. */
  List<Menu> menus(List<Idea> ideas) {
    Map<List<Double>, List<Integer>> days = new LinkedHashMap<>();
    for (int day = 0; day < Plan.DAYS; day++) {
      int at = day;
      List<Double> column =
          ideas.stream()
              .map(idea -> idea.used() && !idea.makesRoom() ? idea.days().get(at) : 0.0)
              .toList();
      days.computeIfAbsent(column, any -> new ArrayList<>()).add(day);
    }
    List<Menu> menus = new ArrayList<>();
    days.forEach(
        (column, of) -> {
          List<PlannedServing> helpings = new ArrayList<>();
          for (int i = 0; i < column.size(); i++) {
            if (column.get(i) > 0) {
              helpings.add(new PlannedServing(ideas.get(i), column.get(i)));
            }
          }
          if (!helpings.isEmpty()) {
            menus.add(new Menu(of, helpings));
          }
        });
    if (!menus.isEmpty()) {
      Menu best = Collections.max(menus, Comparator.comparingDouble(this::closing));
      if (closing(best) > MUCH_BETTER * closing(menus.get(0))) {
        menus.remove(best);
        menus.add(0, best);
      }
    }
    return menus;
  }

  private double closing(Menu menu) {
    return Costs.closing(needs, menu::adds);
  }
}
