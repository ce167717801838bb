package lytebook.total;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lytebook.food.Food;
import lytebook.food.FoodCategories;
import lytebook.log.DayMark;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrients;
import org.jspecify.annotations.Nullable;

/** Adds up a log: matched rows in, all its totals out. */
public final class Totaller {
  /** Days without entries in a longer gap than this are not listed one by one. */
  private static final int LONGEST_LISTED_GAP_DAYS = 31;

  private final Nutrients nutrients;
  private final FoodCategories categories;
  private final MealOrder mealOrder;
  private final RowWeights weights;
  private final DayTotaller dayTotaller;

  public Totaller(Nutrients nutrients, FoodCategories categories, MealOrder mealOrder) {
    this.nutrients = nutrients;
    this.categories = categories;
    this.mealOrder = mealOrder;
    this.weights = new RowWeights(categories);
    this.dayTotaller = new DayTotaller(nutrients, weights);
  }

  /**
   * Totals of a log.
   *
   * @param rows the rows; at least one must have a date
   * @param marks days the person marked by hand
   */
  public Totals total(List<MatchedEntry> rows, Map<LocalDate, DayMark> marks) {
    List<MatchedEntry> sorted =
        rows.stream()
            .sorted(
                Comparator.comparing(
                    row -> row.entry().date(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
            .toList();
    SortedMap<LocalDate, List<MatchedEntry>> byDay = new TreeMap<>();
    for (MatchedEntry row : sorted) {
      LocalDate date = row.entry().date();
      if (date != null) {
        byDay.computeIfAbsent(date, d -> new ArrayList<>()).add(row);
      }
    }
    boolean hasOccasions =
        byDay.values().stream().flatMap(List::stream).anyMatch(weights::isOccasion);
    List<DayTotal> days = inMeans(daysOf(byDay, marks, hasOccasions));
    GroupMeans rollup = new GroupMeans(nutrients, days);
    int complete = (int) days.stream().filter(DayTotal::isComplete).count();
    List<DayTotal> used = days.stream().filter(DayTotal::inMean).toList();
    return new Totals(
        byDay.firstKey(),
        byDay.lastKey(),
        sorted,
        days,
        complete,
        complete == 0,
        hasOccasions,
        sorted.stream()
            .map(row -> row.match().food())
            .filter(Objects::nonNull)
            .anyMatch(categories::isPlainWater),
        rollup.ofDays("", used),
        weeks(rollup, days),
        rollup.ofDays("weekdays", used.stream().filter(day -> !day.isWeekend()).toList()),
        rollup.ofDays("weekend", used.stream().filter(DayTotal::isWeekend).toList()),
        groups(rollup, byDay, mealOrder, row -> row.entry().meal()),
        groups(rollup, byDay, Comparator.naturalOrder(), Totaller::foodId));
  }

  private List<DayTotal> daysOf(
      SortedMap<LocalDate, List<MatchedEntry>> byDay,
      Map<LocalDate, DayMark> marks,
      boolean hasOccasions) {
    List<DayTotal> days = new ArrayList<>();
    LocalDate next = byDay.firstKey();
    for (Map.Entry<LocalDate, List<MatchedEntry>> day : byDay.entrySet()) {
      LocalDate date = day.getKey();
      if (date.toEpochDay() - next.toEpochDay() > LONGEST_LISTED_GAP_DAYS) {
        next = date;
      }
      for (; next.isBefore(date); next = next.plusDays(1)) {
        days.add(dayTotaller.total(next, List.of(), markOf(marks, next), hasOccasions));
      }
      days.add(dayTotaller.total(date, day.getValue(), markOf(marks, date), hasOccasions));
      next = date.plusDays(1);
    }
    return days;
  }

  private static DayMark markOf(Map<LocalDate, DayMark> marks, LocalDate date) {
    return marks.getOrDefault(date, DayMark.AUTO);
  }

  /** Complete days make the mean; where there is none, partial days that nobody ruled out. */
  private static List<DayTotal> inMeans(List<DayTotal> days) {
    boolean anyComplete = days.stream().anyMatch(DayTotal::isComplete);
    return days.stream()
        .map(
            day ->
                day.inMean(
                    anyComplete
                        ? day.isComplete()
                        : day.status() == DayTotal.Status.PARTIAL && day.mark() != DayMark.NO))
        .toList();
  }

  private static List<IntakeGroup> weeks(GroupMeans rollup, List<DayTotal> days) {
    SortedMap<LocalDate, List<DayTotal>> byWeek = new TreeMap<>();
    for (DayTotal day : days) {
      if (day.rows() > 0) {
        byWeek.computeIfAbsent(mondayOf(day.date()), monday -> new ArrayList<>()).add(day);
      }
    }
    if (byWeek.size() < 2) {
      return List.of();
    }
    return byWeek.entrySet().stream()
        .map(
            week ->
                rollup.ofDays(
                    week.getKey().toString(),
                    week.getValue().stream().filter(DayTotal::inMean).toList()))
        .toList();
  }

  /** Monday of the week a day lies in. */
  public static LocalDate mondayOf(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static List<IntakeGroup> groups(
      GroupMeans rollup,
      SortedMap<LocalDate, List<MatchedEntry>> byDay,
      Comparator<String> order,
      Function<MatchedEntry, @Nullable String> nameOf) {
    SortedMap<String, List<MatchedEntry>> groups = new TreeMap<>(order);
    for (List<MatchedEntry> rows : byDay.values()) {
      for (MatchedEntry row : rows) {
        String name = nameOf.apply(row);
        if (name != null) {
          groups.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
        }
      }
    }
    return groups.entrySet().stream()
        .map(group -> rollup.ofRows(group.getKey(), group.getValue()))
        .collect(Collectors.toList());
  }

  private static @Nullable String foodId(MatchedEntry row) {
    Food food = row.match().food();
    return food == null ? null : food.id();
  }
}
