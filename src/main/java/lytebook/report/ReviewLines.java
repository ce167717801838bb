package lytebook.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.memory.RememberedDecision;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.total.RowWeights;
import org.jspecify.annotations.Nullable;

/**
 * What a person is asked about the rows of a log, most weight first, and what they have settled.
 */
public final class ReviewLines {
  private static final int MOST_FOODS = 5;

  /** An assumed amount may as well be half as much or half as much again. */
  private static final double ASSUMED_MAY_BE_OFF_BY = 0.5;

  /** What rows must share to be one line. */
  private record GroupKey(
      String text,
      String amount,
      String unit,
      @Nullable String foodId,
      List<Object> wrong,
      @Nullable RememberedDecision chosen) {}

  private final Report report;
  private final List<Nutrient> judged;
  private final double[] totals;
  private final double gramsEaten;

  /**
   * @param nutrients the nutrients whose totals the answers may change
   */
  public ReviewLines(Report report, Nutrients nutrients) {
    this.report = report;
    judged = nutrients.stream().filter(one -> one.judged() != Nutrient.Judged.NONE).toList();
    totals = judged.stream().mapToDouble(this::total).toArray();
    gramsEaten = rows().stream().mapToDouble(ReviewLines::grams).sum();
  }

  private List<MatchedEntry> rows() {
    return report.totals().rows();
  }

  private double total(Nutrient nutrient) {
    return rows().stream().mapToDouble(row -> row.amountOf(nutrient).orElse(0)).sum();
  }

  private static double grams(MatchedEntry row) {
    return row.serving().grams().orElse(RowWeights.GRAMS_WHEN_UNKNOWN);
  }

  /** The open lines, most weight first, then the settled ones likewise. */
  public List<ReviewLine> lines() {
    Map<GroupKey, List<Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < rows().size(); i++) {
      MatchedEntry row = rows().get(i);
      if (row.chosen() != null || !ReviewLine.asked(row).isEmpty()) {
        alike.computeIfAbsent(alike(row), key -> new ArrayList<>()).add(i);
      }
    }
    return alike.values().stream()
        .map(this::line)
        .sorted(
            Comparator.comparing((ReviewLine line) -> !line.isOpen())
                .thenComparing(Comparator.comparingDouble(ReviewLine::couldChange).reversed()))
        .toList();
  }

  private static GroupKey alike(MatchedEntry row) {
    Food food = row.match().food();
    RememberedDecision chosen = row.chosen();
    return new GroupKey(
        row.entry().text(),
        row.entry().amount(),
        row.entry().unit(),
        food == null ? null : food.id(),
        ReviewLine.asked(row).stream().map(ReviewLines::kind).toList(),
        chosen == null ? null : onNoDay(chosen));
  }

  /** Where a row is listed twice, which other row it repeats makes no line of its own. */
  private static Object kind(Problem problem) {
    return problem.code() == ProblemCode.LISTED_TWICE
        ? problem.code()
        : List.of(problem.code(), problem.details());
  }

  /** The same for every day it was decided for. */
  private static RememberedDecision onNoDay(RememberedDecision one) {
    return one.day() == null
        ? one
        : new RememberedDecision(
            one.text(),
            one.unit(),
            one.client(),
            LocalDate.EPOCH,
            one.decision(),
            one.gramsPerUnit(),
            LocalDate.EPOCH);
  }

  private ReviewLine line(List<Integer> places) {
    MatchedEntry first = rows().get(places.get(0));
    List<LocalDate> days =
        places.stream()
            .map(place -> rows().get(place).entry().date())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<Food> foods =
        Stream.concat(
                Stream.ofNullable(first.match().food()),
                first.match().candidates().stream().map(Match.FoodCandidate::food))
            .filter(food -> food.kind() != Food.FoodKind.LEFT_OUT && !food.isOfUnknownContent())
            .limit(MOST_FOODS)
            .toList();
    List<Problem> asked = ReviewLine.asked(first);
    return new ReviewLine(places, first, days, asked, foods, couldChange(places, first, foods));
  }

  private double couldChange(List<Integer> places, MatchedEntry first, List<Food> foods) {
    if (foods.isEmpty() || isUnlikeAnyFood(first)) {
      double grams = places.stream().mapToDouble(place -> grams(rows().get(place))).sum();
      return gramsEaten == 0 ? 0 : Math.min(1, grams / gramsEaten);
    }
    double most = 0;
    for (int i = 0; i < judged.size(); i++) {
      double change = 0;
      for (int place : places) {
        change += change(rows().get(place), judged.get(i), foods);
      }
      double whole = totals[i] + (first.isCounted() ? 0 : change);
      most = Math.max(most, whole == 0 ? 0 : Math.min(1, change / whole));
    }
    return most;
  }

  /** Its candidates then tell nothing of what it may hold. */
  private static boolean isUnlikeAnyFood(MatchedEntry row) {
    return row.problems().stream()
        .anyMatch(problem -> problem.code() == ProblemCode.FOOD_NOT_FOUND);
  }

  /** How far the answer for a row may move the total of a nutrient, in its unit. */
  private static double change(MatchedEntry row, Nutrient nutrient, List<Food> foods) {
    double best = times(row, foods.get(0)) * content(foods.get(0), nutrient);
    if (!row.isCounted()) {
      return best;
    }
    double now = row.amountOf(nutrient).orElse(0);
    double change = 0;
    for (Problem problem : ReviewLine.asked(row)) {
      change =
          Math.max(
              change,
              switch (problem.code()) {
                case FOOD_GUESSED -> furthest(row, nutrient, foods, now);
                case AMOUNT_ASSUMED, PORTION_ASSUMED -> now * ASSUMED_MAY_BE_OFF_BY;
                default -> now;
              });
    }
    return change;
  }

  private static double furthest(
      MatchedEntry row, Nutrient nutrient, List<Food> foods, double now) {
    return foods.stream()
        .mapToDouble(food -> Math.abs(times(row, food) * content(food, nutrient) - now))
        .max()
        .orElse(0);
  }

  private static double times(MatchedEntry row, Food food) {
    OptionalDouble amount = row.serving().amount();
    return food.basis() == Food.Basis.PER_100_G ? grams(row) / 100 : amount.orElse(1);
  }

  private static double content(Food food, Nutrient nutrient) {
    return food.contents().of(nutrient).orElse(0);
  }
}
