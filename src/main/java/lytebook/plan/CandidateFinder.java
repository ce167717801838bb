package lytebook.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.plan.Idea.Familiarity;
import lytebook.plan.Idea.ReplacedFood;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanTables;
import lytebook.plan.table.Swap;
import lytebook.total.DayTotal;
import lytebook.total.Totals;

/** All that a person could add or exchange, before any gap or level is looked at. */
final class CandidateFinder {
  /** Share of the helping it replaces that must be eaten on a usual day of that food. */
  private static final double ENOUGH = 0.9;

  private static final double HALF = 0.5;

  private final Nutrients nutrients;
  private final FoodPreferences wishes;
  private final Map<String, Habit> habits = new TreeMap<>();
  private final Set<String> categories = new HashSet<>();
  private final int days;

  /** How one food is eaten: grams on each of its days. */
  private static final class Habit {
    final Food food;
    final Map<LocalDate, Double> grams = new TreeMap<>();

    Habit(Food food) {
      this.food = food;
    }

    double usualGrams() {
      return grams.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
  }

  CandidateFinder(Nutrients nutrients, FoodPreferences wishes, Totals totals) {
    this.nutrients = nutrients;
    this.wishes = wishes;
    Set<LocalDate> used = new HashSet<>();
    for (DayTotal day : totals.days()) {
      if (day.inMean()) {
        used.add(day.date());
      }
    }
    days = used.size();
    for (MatchedEntry row : totals.rows()) {
      Food food = row.match().food();
      LocalDate date = row.entry().date();
      OptionalDouble grams = row.helping().grams();
      if (food != null && row.isCounted() && grams.isPresent() && used.contains(date)) {
        habits
            .computeIfAbsent(food.id(), id -> new Habit(food))
            .grams
            .merge(date, grams.getAsDouble(), Double::sum);
        categories.add(food.category());
      }
    }
  }

  /** How near a food is to what is eaten. */
  Familiarity eaten(Food food) {
    if (habits.containsKey(food.id())) {
      return Familiarity.ITSELF;
    }
    return categories.contains(food.category()) ? Familiarity.ITS_KIND : Familiarity.NOT;
  }

  /** The options of the tables that the wishes allow, by id. */
  List<Candidate> of(PlanTables tables) {
    List<Candidate> options = new ArrayList<>();
    for (PlanFood food : tables.foods()) {
      if (wishes.allows(food)) {
        add(food).ifPresent(options::add);
      }
    }
    for (Swap swap : tables.swaps()) {
      if (wishes.allows(swap.to())) {
        exchange(swap).ifPresent(options::add);
      }
    }
    List<Candidate> all = new ArrayList<>();
    for (Candidate option : options) {
      all.add(option);
      if (option.food().halves()) {
        all.add(option.times(HALF));
      }
    }
    all.sort(Comparator.comparing(Candidate::kind).thenComparing(Candidate::portions));
    return all;
  }

  /** One helping more of a food; empty where something of it is not known. */
  Optional<Candidate> add(PlanFood food) {
    double[] adds = new double[nutrients.size()];
    for (Nutrient nutrient : nutrients) {
      OptionalDouble content = food.food().contents().of(nutrient);
      if (content.isEmpty()) {
        return Optional.empty();
      }
      adds[nutrient.index()] = content.getAsDouble() * food.portion().grams() / 100;
    }
    Food what = food.food();
    return Optional.of(
        new Candidate(
            food,
            null,
            null,
            1,
            adds,
            Set.of(what.id()),
            Plan.DAYS,
            eaten(what),
            wishes.likes(food)));
  }

  /**
   * One helping of the exchange on the days on which its first food is eaten; empty where the
   * person eats too little of it, or something of either food is not known.
   */
  Optional<Candidate> exchange(Swap swap) {
    Habit most = null;
    int mostDays = 0;
    for (Food eaten : swap.from()) {
      Habit habit = habits.get(eaten.id());
      if (habit != null
          && !eaten.id().equals(swap.to().food().id())
          && habit.usualGrams() >= ENOUGH * swap.portionOf(eaten).grams()
          && habit.grams.size() > mostDays) {
        most = habit;
        mostDays = habit.grams.size();
      }
    }
    int week = days == 0 ? 0 : Plan.DAYS * mostDays / days;
    if (most == null || week == 0) {
      return Optional.empty();
    }
    Food from = most.food;
    Portion asked = swap.portionOf(from);
    // No more is taken off than is eaten.
    Portion replaced = new Portion(asked.measure(), Math.min(asked.grams(), most.usualGrams()));
    double[] adds = new double[nutrients.size()];
    for (Nutrient nutrient : nutrients) {
      OptionalDouble to = swap.to().food().contents().of(nutrient);
      OptionalDouble off = from.contents().of(nutrient);
      if (to.isEmpty() || off.isEmpty()) {
        return Optional.empty();
      }
      adds[nutrient.index()] =
          to.getAsDouble() * swap.toPortion().grams() / 100
              - off.getAsDouble() * replaced.grams() / 100;
    }
    return Optional.of(
        new Candidate(
            swap.to(),
            new ReplacedFood(swap.id(), swap.fromWords(), from, replaced, swap.reason()),
            swap,
            1,
            adds,
            Set.of(swap.to().food().id(), from.id()),
            Math.min(Plan.DAYS, week),
            eaten(swap.to().food()),
            wishes.likes(swap.to())));
  }
}
