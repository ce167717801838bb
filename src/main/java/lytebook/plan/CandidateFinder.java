package lytebook.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrients;
import lytebook.plan.Idea.Familiarity;
import lytebook.plan.Idea.ReplacedFood;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanTables;
import lytebook.plan.table.Swap;
import lytebook.total.DayTotal;
import lytebook.total.Totals;
import org.jspecify.annotations.Nullable;

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
  private record Habit(Food food, Map<LocalDate, Double> grams) {
    double usualGrams() {
      return grams.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
  }

  CandidateFinder(Nutrients nutrients, FoodPreferences wishes, Totals totals) {
    this.nutrients = nutrients;
    this.wishes = wishes;
    Set<LocalDate> used =
        totals.days().stream()
            .filter(DayTotal::inMean)
            .map(DayTotal::date)
            .collect(Collectors.toUnmodifiableSet());
    days = used.size();
    for (MatchedEntry row : totals.rows()) {
      Food food = row.match().food();
      LocalDate date = row.entry().date();
      OptionalDouble grams = row.serving().grams();
      if (food != null
          && row.isCounted()
          && grams.isPresent()
          && date != null
          && used.contains(date)) {
        habits
            .computeIfAbsent(food.id(), id -> new Habit(food, new TreeMap<>()))
            .grams()
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
    Stream<Candidate> more =
        tables.foods().stream().filter(wishes::allows).flatMap(food -> add(food).stream());
    Stream<Candidate> instead =
        tables.swaps().stream()
            .filter(swap -> wishes.allows(swap.to()))
            .flatMap(swap -> exchange(swap).stream());
    return Stream.concat(more, instead)
        .flatMap(one -> one.food().halves() ? Stream.of(one, one.times(HALF)) : Stream.of(one))
        .sorted(Comparator.comparing(Candidate::kind).thenComparing(Candidate::portions))
        .toList();
  }

  /** One helping more of a food; empty where something of it is not known. */
  Optional<Candidate> add(PlanFood food) {
    double[] adds = amounts(food.food(), food.portion());
    return option(food, null, null, adds, Set.of(food.food().id()), Plan.DAYS);
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
          && habit.grams().size() > mostDays) {
        most = habit;
        mostDays = habit.grams().size();
      }
    }
    int week = days == 0 ? 0 : Plan.DAYS * mostDays / days;
    if (most == null || week == 0) {
      return Optional.empty();
    }
    Food from = most.food();
    Portion asked = swap.portionOf(from);
    // No more is taken off than is eaten.
    Portion replaced = new Portion(asked.measure(), Math.min(asked.grams(), most.usualGrams()));
    double[] adds = amounts(swap.to().food(), swap.toPortion());
    double[] off = amounts(from, replaced);
    for (int i = 0; i < adds.length; i++) {
      adds[i] -= off[i];
    }
    return option(
        swap.to(),
        new ReplacedFood(swap.id(), swap.fromWords(), from, replaced, swap.reason()),
        swap,
        adds,
        Set.of(swap.to().food().id(), from.id()),
        Math.min(Plan.DAYS, week));
  }

  /** What a portion of a food holds, in the order of the nutrients; NaN where it is not known. */
  private double[] amounts(Food food, Portion portion) {
    return nutrients.stream()
        .mapToDouble(one -> food.contents().of(one).orElse(Double.NaN) * portion.grams() / 100)
        .toArray();
  }

  private Optional<Candidate> option(
      PlanFood food,
      @Nullable ReplacedFood instead,
      @Nullable Swap swap,
      double[] adds,
      Set<String> subjects,
      int mostDays) {
    return Arrays.stream(adds).anyMatch(Double::isNaN)
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                food,
                instead,
                swap,
                1,
                adds,
                subjects,
                mostDays,
                eaten(food.food()),
                wishes.likes(food)));
  }
}
