package lytebook.write.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.Verdict;
import lytebook.food.Food;
import lytebook.log.Diaries;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.reference.ReferenceIntake;
import lytebook.reference.TargetSet;
import lytebook.report.Report;
import lytebook.report.Sentences;
import lytebook.total.DayTotal;
import lytebook.total.IntakeGroup;
import lytebook.total.Mean;
import lytebook.total.Totals;

/** Intakes as JSON: each nutrient over the complete days and how it stands, then every day. */
record JsonIntakes(JsonFields json, Nutrients nutrients, Sentences sentences) {
  private static final int TOP_SOURCES = 5;

  /** Type of a goal or limit that a clinic or the person set. */
  private static final String OWN = "OWN";

  void write(Report report) throws IOException {
    Map<String, Food> foods =
        report.foods().stream().collect(Collectors.toMap(Food::id, Function.identity()));
    json.startArray("nutrients");
    for (Nutrient nutrient : nutrients) {
      nutrient(report, nutrient, foods);
    }
    json.endArray();
    json.startArray("days");
    for (DayTotal day : report.totals().days()) {
      day(day, report.log().diaries());
    }
    json.endArray();
  }

  private void nutrient(Report report, Nutrient nutrient, Map<String, Food> foods)
      throws IOException {
    Totals totals = report.totals();
    TargetSet targets = report.assessment().targets();
    NutrientResult standing = report.assessment().of(nutrient);
    OptionalDouble mean = mean(totals, nutrient);
    json.startObject();
    json.text("id", nutrient.id());
    json.text("name", nutrient.name());
    json.text("unit", nutrient.unit());
    json.number("mean", mean);
    boolean known = mean.isPresent();
    Mean whole = totals.mean(nutrient);
    json.number("fromFood", known ? whole.fromFoodPerDay() : mean);
    json.number("fromSupplements", known ? whole.fromSupplementsPerDay() : mean);
    json.number("coverage", coverage(totals, nutrient));
    target(standing, targets.shownGoal(nutrient));
    limits(standing, targets);
    OptionalDouble counted = mean.isPresent() ? standing.goalEvidence().mean() : mean;
    json.number("percentOfTarget", percent(counted, standing.goal()));
    json.text("verdict", standing.verdict().name());
    json.number("confidence", standing.confidence());
    json.number("shortfall", shortfall(counted, standing.goal()));
    topSources(totals, nutrient, mean, foods);
    json.endObject();
  }

  /** Mean of complete days; those of partial days are none, and nothing known is no 0. */
  private static OptionalDouble mean(Totals totals, Nutrient nutrient) {
    return totals.ofPartialDays() ? OptionalDouble.empty() : totals.mean(nutrient).knownPerDay();
  }

  private static OptionalDouble coverage(Totals totals, Nutrient nutrient) {
    return totals.daysJudged(nutrient) == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(totals.mean(nutrient).coverage());
  }

  private static OptionalDouble percent(OptionalDouble mean, OptionalDouble goal) {
    return Amounts.map(mean, goal, (one, other) -> 100 * one / other);
  }

  /** From the rounded mean, so that a goal just reached leaves no speck of a shortfall. */
  private static OptionalDouble shortfall(OptionalDouble mean, OptionalDouble goal) {
    if (mean.isEmpty() || goal.isEmpty()) {
      return OptionalDouble.empty();
    }
    BigDecimal missing =
        BigDecimal.valueOf(goal.getAsDouble()).subtract(JsonFields.rounded(mean.getAsDouble()));
    return OptionalDouble.of(missing.max(BigDecimal.ZERO).doubleValue());
  }

  private void target(NutrientResult standing, Optional<ReferenceIntake> published)
      throws IOException {
    boolean own = standing.goal().isPresent() && standing.yardsticks().get(0).own().goal() != null;
    if (standing.goal().isEmpty() || (published.isEmpty() && !own)) {
      json.nothing("target");
      return;
    }
    double value = standing.goal().getAsDouble();
    json.startObject("target");
    json.text("type", own ? OWN : published.orElseThrow().type().name());
    json.number("value", value);
    json.text("source", own ? ownSource(standing) : source(value, published.orElseThrow()));
    json.endObject();
  }

  private void limits(NutrientResult standing, TargetSet targets) throws IOException {
    Nutrient nutrient = standing.nutrient();
    boolean own =
        !standing.yardsticks().isEmpty() && standing.yardsticks().get(0).own().ceiling() != null;
    boolean ownCutBack =
        own
            && standing.cutBack().isPresent()
            && standing.limitCounts() == OwnLimit.CountedIntake.ALL;
    json.startArray("limits");
    limit(
        standing,
        standing.upperLimit(),
        own && !ownCutBack ? Optional.empty() : targets.shownLimit(nutrient),
        standing.limitVerdict());
    limit(
        standing,
        standing.cutBack(),
        ownCutBack ? Optional.empty() : targets.shownCutBack(nutrient),
        standing.cutBackVerdict());
    json.endArray();
  }

  /** A level; without a published one it is the person's own. */
  private void limit(
      NutrientResult standing,
      OptionalDouble level,
      Optional<ReferenceIntake> published,
      Verdict verdict)
      throws IOException {
    if (level.isEmpty()) {
      return;
    }
    json.startObject();
    json.text("type", published.map(one -> one.type().name()).orElse(OWN));
    json.number("value", level);
    json.text(
        "scope",
        published.map(one -> JsonReport.word(one.scope())).orElseGet(() -> scope(standing)));
    json.text(
        "source",
        published
            .map(one -> source(level.getAsDouble(), one))
            .orElseGet(() -> ownSource(standing)));
    json.text("verdict", verdict.name());
    json.endObject();
  }

  private static String scope(NutrientResult standing) {
    return switch (standing.limitCounts()) {
      case ALL -> JsonReport.word(ReferenceIntake.IntakeScope.ALL);
      case TABLETS -> JsonReport.word(ReferenceIntake.IntakeScope.SUPPLEMENTS);
      case FOOD -> "food";
    };
  }

  /** Who set the person's own figure and when, as they wrote it. */
  private static String ownSource(NutrientResult standing) {
    return standing.yardsticks().get(0).source();
  }

  private String source(double value, ReferenceIntake published) {
    return value == published.value() ? published.source() : sentences.say("targets.changed");
  }

  private record FoodShare(Food food, BigDecimal share) {}

  /** The foods that brought most. */
  private void topSources(
      Totals totals, Nutrient nutrient, OptionalDouble mean, Map<String, Food> foods)
      throws IOException {
    json.startArray("topSources");
    if (mean.isPresent()) {
      List<FoodShare> sources = sources(totals, nutrient, mean.getAsDouble(), foods);
      for (FoodShare source : sources.subList(0, Math.min(TOP_SOURCES, sources.size()))) {
        json.startObject();
        json.text("food", source.food().name());
        json.text("id", source.food().id());
        json.number("share", source.share().doubleValue());
        json.endObject();
      }
    }
    json.endArray();
  }

  /** The foods that brought something, most first; equal ones by id. */
  private static List<FoodShare> sources(
      Totals totals, Nutrient nutrient, double mean, Map<String, Food> foods) {
    List<FoodShare> sources = new ArrayList<>();
    for (IntakeGroup group : totals.foods()) {
      Food food = foods.get(group.name());
      double perDay = group.of(nutrient).perDay().orElse(0);
      if (food != null && perDay > 0) {
        sources.add(new FoodShare(food, JsonFields.rounded(perDay / mean)));
      }
    }
    sources.sort(
        Comparator.comparing(FoodShare::share).reversed().thenComparing(one -> one.food().id()));
    return sources;
  }

  private void day(DayTotal day, Diaries diaries) throws IOException {
    json.startObject();
    json.text("date", day.date().toString());
    json.text("status", JsonReport.word(day.status()));
    json.startObject("nutrients");
    for (Nutrient nutrient : nutrients) {
      boolean missing = day.status() == DayTotal.Status.MISSING;
      json.startObject(nutrient.id());
      json.number("known", day.known(nutrient));
      json.number(
          "coverage",
          missing ? OptionalDouble.empty() : OptionalDouble.of(day.of(nutrient).coverage()));
      json.endObject();
    }
    json.endObject();
    OptionalInt cramps = diaries.cramps().crampsOn(day.date());
    if (cramps.isPresent()) {
      json.whole("cramps", cramps.getAsInt());
    } else {
      json.nothing("cramps");
    }
    json.number("activityMinutes", diaries.activityMinutes(day.date()));
    json.endObject();
  }
}
