package lytebook.write.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    json.objects("nutrients", nutrients, nutrient -> nutrient(report, nutrient, foods));
    json.objects("days", report.totals().days(), day -> day(day, report.log().diaries()));
  }

  private void nutrient(Report report, Nutrient nutrient, Map<String, Food> foods)
      throws IOException {
    Totals totals = report.totals();
    TargetSet targets = report.assessment().targets();
    NutrientResult result = report.assessment().of(nutrient);
    OptionalDouble mean = mean(totals, nutrient);
    json.text("id", nutrient.id());
    json.text("name", nutrient.name());
    json.text("unit", nutrient.unit());
    json.number("mean", mean);
    boolean known = mean.isPresent();
    Mean whole = totals.mean(nutrient);
    json.number("fromFood", known ? whole.fromFoodPerDay() : mean);
    json.number("fromSupplements", known ? whole.fromSupplementsPerDay() : mean);
    json.number("coverage", coverage(totals, nutrient));
    target(result, targets.shownGoal(nutrient));
    limits(result, targets);
    OptionalDouble counted = mean.isPresent() ? result.goalEvidence().mean() : mean;
    json.number(
        "percentOfTarget",
        Amounts.map(counted, result.goal(), (amount, goal) -> 100 * amount / goal));
    json.text("verdict", result.verdict());
    json.number("confidence", result.confidence());
    json.number("shortfall", shortfall(counted, result.goal()));
    json.objects("topSources", sources(totals, nutrient, mean, foods), this::source);
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

  /** From the rounded mean, so that a goal just reached leaves no speck of a shortfall. */
  private static OptionalDouble shortfall(OptionalDouble mean, OptionalDouble goal) {
    return Amounts.map(
        mean,
        goal,
        (had, wanted) -> {
          BigDecimal missing = BigDecimal.valueOf(wanted).subtract(JsonFields.rounded(had));
          return missing.max(BigDecimal.ZERO).doubleValue();
        });
  }

  /** A goal; without a published one it is the person's own. */
  private void target(NutrientResult result, Optional<ReferenceIntake> published)
      throws IOException {
    boolean own = result.goal().isPresent() && result.referenceRows().get(0).own().goal() != null;
    Optional<ReferenceIntake> shown = own ? Optional.empty() : published;
    boolean isShown = result.goal().isPresent() && (own || published.isPresent());
    json.object(
        "target",
        isShown ? result.goal() : null,
        goal -> {
          json.text("type", type(shown));
          json.number("value", goal);
          json.text("source", source(result, goal, shown));
        });
  }

  /**
   * A level not to exceed.
   *
   * @param published empty for the person's own
   */
  private record Level(
      OptionalDouble value, Optional<ReferenceIntake> published, Verdict verdict) {}

  private void limits(NutrientResult result, TargetSet targets) throws IOException {
    Nutrient nutrient = result.nutrient();
    boolean own =
        !result.referenceRows().isEmpty() && result.referenceRows().get(0).own().ceiling() != null;
    boolean ownCutBack =
        own && result.cutBack().isPresent() && result.limitCounts() == OwnLimit.CountedIntake.ALL;
    Optional<ReferenceIntake> limit =
        targets.shownLimit(nutrient).filter(one -> !own || ownCutBack);
    Optional<ReferenceIntake> cutBack = targets.shownCutBack(nutrient).filter(one -> !ownCutBack);
    List<Level> levels =
        Stream.of(
                new Level(result.upperLimit(), limit, result.limitVerdict()),
                new Level(result.cutBack(), cutBack, result.cutBackVerdict()))
            .filter(level -> level.value().isPresent())
            .toList();
    json.objects(
        "limits",
        levels,
        level -> {
          json.text("type", type(level.published()));
          json.number("value", level.value());
          json.text("scope", scope(result, level.published()));
          json.text("source", source(result, level.value(), level.published()));
          json.text("verdict", level.verdict());
        });
  }

  private static String type(Optional<ReferenceIntake> published) {
    return published.map(one -> one.type().name()).orElse(OWN);
  }

  private static String scope(NutrientResult result, Optional<ReferenceIntake> published) {
    if (published.isPresent()) {
      return JsonFields.word(published.get().scope());
    }
    return switch (result.limitCounts()) {
      case ALL -> JsonFields.word(ReferenceIntake.IntakeScope.ALL);
      case TABLETS -> JsonFields.word(ReferenceIntake.IntakeScope.SUPPLEMENTS);
      case FOOD -> "food";
    };
  }

  /** Who set a figure; the person's own says so as they wrote it. */
  private String source(
      NutrientResult result, OptionalDouble value, Optional<ReferenceIntake> published) {
    return published
        .map(
            one ->
                value.orElseThrow() == one.value()
                    ? one.source()
                    : sentences.say("targets.changed"))
        .orElseGet(() -> result.referenceRows().get(0).source());
  }

  private record FoodShare(Food food, BigDecimal share) {}

  private void source(FoodShare source) throws IOException {
    json.text("food", source.food().name());
    json.text("id", source.food().id());
    json.number("share", source.share().doubleValue());
  }

  /** The foods that brought most, those first; equal ones by id. */
  private static List<FoodShare> sources(
      Totals totals, Nutrient nutrient, OptionalDouble mean, Map<String, Food> foods) {
    List<FoodShare> sources = new ArrayList<>();
    for (IntakeGroup group : mean.isPresent() ? totals.foods() : List.<IntakeGroup>of()) {
      Food food = foods.get(group.name());
      double perDay = group.of(nutrient).perDay().orElse(0);
      if (food != null && perDay > 0) {
        sources.add(new FoodShare(food, JsonFields.rounded(perDay / mean.orElseThrow())));
      }
    }
    return sources.stream()
        .sorted(
            Comparator.comparing(FoodShare::share).reversed().thenComparing(one -> one.food().id()))
        .limit(TOP_SOURCES)
        .toList();
  }

  private void day(DayTotal day, Diaries diaries) throws IOException {
    json.text("date", day.date());
    json.word("status", day.status());
    boolean missing = day.status() == DayTotal.Status.MISSING;
    json.object(
        "nutrients",
        nutrients,
        all -> {
          for (Nutrient nutrient : all) {
            OptionalDouble coverage = OptionalDouble.of(day.of(nutrient).coverage());
            json.object(
                nutrient.id(),
                day.known(nutrient),
                known -> {
                  json.number("known", known);
                  json.number("coverage", missing ? OptionalDouble.empty() : coverage);
                });
          }
        });
    json.whole("cramps", diaries.cramps().crampsOn(day.date()));
    json.number("activityMinutes", diaries.activityMinutes(day.date()));
  }
}
