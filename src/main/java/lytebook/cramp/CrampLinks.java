package lytebook.cramp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import lytebook.nutrient.Nutrient;

/**
 * Sets nights with cramps beside low days (method.md 5.1). A day is low when its intake is below
 * the person's own 40th percentile of all days of known intake. Every exposure is compared at every
 * {@link Lag}, and all of these comparisons are one family in the test.
 *
 * <p>Days before the first pair and after the last one have no part in the test: shifted onto them,
 * the nights would meet nothing, and any link would look rare.
 */
final class CrampLinks {
  private CrampLinks() {}

  /** Compares every exposure at every lag. */
  public static CrampFindings find(ExposureDiary diary) {
    List<ExposureSeries> family = family(diary);
    List<Optional<Boolean>> nights = diary.days().stream().map(ExposureDay::cramp).toList();
    Span span = Span.of(family, nights);
    List<GroupedDays> days =
        family.stream().map(one -> one.days().within(span.from(), span.to())).toList();
    ShiftTest test = new ShiftTest(days, nights.subList(span.from(), span.to()));
    return new CrampFindings(
        IntStream.range(0, family.size())
            .mapToObj(i -> comparison(family.get(i), days.get(i), test, diary.noRate()))
            .toList(),
        span.to() - span.from(),
        diary.answeredNights(),
        diary.crampNights());
  }

  private static CrampComparison comparison(
      ExposureSeries series, GroupedDays days, ShiftTest test, boolean noRate) {
    CrampCounts counts = test.counts(days);
    double adjustedP = test.adjustedP(counts.phi());
    FindingLevel gate = FindingLevel.of(counts, noRate, adjustedP);
    return new CrampComparison(
        series.exposure(),
        series.days().lag(),
        series.threshold(),
        counts,
        counts.phi(),
        gate.isTested() ? OptionalDouble.of(adjustedP) : OptionalDouble.empty(),
        gate);
  }

  private static List<ExposureSeries> family(ExposureDiary diary) {
    List<ExposureSeries> family = new ArrayList<>();
    for (int i = 0; i < diary.exposures().size(); i++) {
      for (Lag lag : Lag.values()) {
        family.add(ExposureSeries.of(diary, i, lag));
      }
    }
    return family;
  }

  /** The days of one exposure at one lag, over the whole diary. */
  private record ExposureSeries(Nutrient exposure, OptionalDouble threshold, GroupedDays days) {
    static ExposureSeries of(ExposureDiary diary, int exposure, Lag lag) {
      List<OptionalDouble> intakes =
          diary.days().stream().map(day -> day.intakes().get(exposure)).toList();
      OptionalDouble threshold =
          Percentile.fortieth(intakes.stream().flatMapToDouble(OptionalDouble::stream).toArray());
      return new ExposureSeries(
          diary.exposures().get(exposure), threshold, GroupedDays.of(intakes, threshold, lag));
    }
  }

  /** Places in the diary from the first pair's day to behind the last pair's night. */
  private record Span(int from, int to) {
    static Span of(List<ExposureSeries> family, List<Optional<Boolean>> nights) {
      int from = nights.size();
      int to = 0;
      for (ExposureSeries series : family) {
        int lag = series.days().lag().nights();
        for (int day = 0; day + lag < nights.size(); day++) {
          if (series.days().isKnown(day) && nights.get(day + lag).isPresent()) {
            from = Math.min(from, day);
            to = Math.max(to, day + lag + 1);
          }
        }
      }
      return from < to ? new Span(from, to) : new Span(0, 0);
    }
  }
}
