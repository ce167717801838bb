package lytebook.cramp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import lytebook.log.ActivityEntry;
import lytebook.log.CrampNight;
import lytebook.log.Diaries;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.total.DayTotal;
import lytebook.total.Totals;
import org.jspecify.annotations.Nullable;

/**
 * What the diary of cramps shows beside what was eaten (method.md 5).
 *
 * @param days days of the food log and their nights, by date; the night after the last day too
 *     where it is answered
 * @param compared nutrients whose low days are compared, every one at every lag: the family of the
 *     test; none for a person under 19, or where all are held back
 * @param findings the comparisons; none where no night is without a cramp
 * @param described counted only, outside the family
 * @param under19 whether nothing is compared because of the person's age
 */
public record CrampReport(
    List<CrampDay> days,
    List<Nutrient> compared,
    CrampFindings findings,
    List<DescribedFactor> described,
    boolean under19) {

  /** What is counted beside the nutrients of the family. */
  public enum Factor {
    /** Any activity that day. */
    ACTIVITY,
    /** An unusual effort the day before. */
    UNUSUAL_EFFORT,
    /** A hot day. */
    HEAT,
    /** Less of a nutrient than the person's own 40th percentile. */
    NUTRIENT
  }

  /**
   * One thing that is counted and not tested.
   *
   * @param factor what marks the days of the first group
   * @param nutrient which one, for {@link Factor#NUTRIENT}; else null
   * @param lag which night they are set beside
   * @param threshold below this a day of {@link Factor#NUTRIENT} is low; else empty
   * @param counts cramps after such days and after the others
   */
  public record DescribedFactor(
      Factor factor,
      @Nullable Nutrient nutrient,
      Lag lag,
      OptionalDouble threshold,
      CrampCounts counts) {}

  public CrampReport {
    days = List.copyOf(days);
    compared = List.copyOf(compared);
    described = List.copyOf(described);
  }

  /** Nutrients that a calendar of cramps shows: the family, chosen in advance. */
  public static List<Nutrient> shown(Nutrients nutrients) {
    return of(nutrients, Nutrient.CrampUse.COMPARED);
  }

  private static List<Nutrient> of(Nutrients nutrients, Nutrient.CrampUse use) {
    return nutrients.stream().filter(nutrient -> nutrient.cramps() == use).toList();
  }

  /** The nutrients that are counted here and not tested. */
  public List<Nutrient> counted() {
    return described.stream()
        .map(DescribedFactor::nutrient)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * What diaries show.
   *
   * @param heldBack ids of nutrients of which a health answer holds back all but the amount
   * @param under19 whether the person is known to be under 19: nothing is compared
   * @return empty where no diary of cramps was kept
   */
  public static Optional<CrampReport> of(
      Totals totals, Diaries diaries, Nutrients nutrients, Set<String> heldBack, boolean under19) {
    if (diaries.cramps().nights().isEmpty()) {
      return Optional.empty();
    }
    List<CrampDay> days = days(totals, diaries);
    List<Nutrient> compared =
        shown(nutrients).stream()
            .filter(nutrient -> !under19 && !heldBack.contains(nutrient.id()))
            .toList();
    List<DescribedFactor> described = new ArrayList<>();
    if (!under19) {
      if (!diaries.activity().isEmpty()) {
        described.add(marked(days, Factor.ACTIVITY, Lag.THAT_NIGHT));
        described.add(marked(days, Factor.UNUSUAL_EFFORT, Lag.NEXT_NIGHT));
        described.add(marked(days, Factor.HEAT, Lag.THAT_NIGHT));
      }
      of(nutrients, Nutrient.CrampUse.COUNTED).stream()
          .filter(nutrient -> !heldBack.contains(nutrient.id()))
          .forEach(nutrient -> described.addAll(counted(days, nutrient)));
    }
    return Optional.of(
        new CrampReport(
            days, compared, CrampLinks.find(diary(days, compared)), described, under19));
  }

  private static List<CrampDay> days(Totals totals, Diaries diaries) {
    Map<LocalDate, DayTotal> byDate =
        totals.days().stream().collect(Collectors.toMap(DayTotal::date, Function.identity()));
    NavigableSet<LocalDate> dates = new TreeSet<>(byDate.keySet());
    Map<LocalDate, List<CrampNight>> nights =
        diaries.cramps().nights().stream().collect(Collectors.groupingBy(CrampNight::night));
    nights.forEach(
        (night, rows) -> {
          boolean isAnswered = rows.stream().anyMatch(row -> row.cramps().isPresent());
          boolean isWithin =
              !night.isBefore(totals.from()) && !night.isAfter(totals.to().plusDays(1));
          if (isAnswered && isWithin) {
            dates.add(night);
          }
        });
    NavigableMap<LocalDate, List<ActivityEntry>> activity =
        diaries.activity().stream()
            .collect(Collectors.groupingBy(ActivityEntry::date, TreeMap::new, Collectors.toList()));
    return dates.stream()
        .map(
            date ->
                new CrampDay(
                    date,
                    nights.getOrDefault(date, List.of()),
                    diaries.cramps().crampsOn(date),
                    byDate.get(date),
                    activity.getOrDefault(date, List.of()),
                    activity.floorKey(date) != null && activity.ceilingKey(date) != null))
        .toList();
  }

  /** The diary of consecutive days that the test asks for. */
  private static ExposureDiary diary(List<CrampDay> days, List<Nutrient> exposures) {
    List<ExposureDay> all = new ArrayList<>();
    List<OptionalDouble> nothing = Collections.nCopies(exposures.size(), OptionalDouble.empty());
    for (CrampDay day : days) {
      while (!all.isEmpty() && all.get(all.size() - 1).date().plusDays(1).isBefore(day.date())) {
        LocalDate next = all.get(all.size() - 1).date().plusDays(1);
        all.add(new ExposureDay(next, nothing, Optional.empty()));
      }
      all.add(
          new ExposureDay(day.date(), exposures.stream().map(day::compared).toList(), day.cramp()));
    }
    return new ExposureDiary(exposures, all);
  }

  private static DescribedFactor marked(List<CrampDay> days, Factor factor, Lag lag) {
    Map<LocalDate, Boolean> cramps = new HashMap<>();
    days.forEach(day -> day.cramp().ifPresent(cramp -> cramps.put(day.date(), cramp)));
    int[] tally = new int[4];
    for (CrampDay day : days) {
      Boolean marked = day.activityFlag(factor).orElse(null);
      Boolean cramp = cramps.get(day.date().plusDays(lag.nights()));
      if (marked != null && cramp != null) {
        tally[(marked ? 0 : 2) + (cramp ? 0 : 1)]++;
      }
    }
    return new DescribedFactor(
        factor,
        null,
        lag,
        OptionalDouble.empty(),
        new CrampCounts(tally[0], tally[0] + tally[1], tally[2], tally[2] + tally[3]));
  }

  private static List<DescribedFactor> counted(List<CrampDay> days, Nutrient nutrient) {
    return CrampLinks.find(diary(days, List.of(nutrient))).comparisons().stream()
        .map(
            one ->
                new DescribedFactor(
                    Factor.NUTRIENT, nutrient, one.lag(), one.threshold(), one.counts()))
        .toList();
  }

  /** Nights with an answer, of the days shown. */
  public int answered() {
    return count(day -> day.cramp().isPresent());
  }

  /** Nights with a cramp, of the days shown. */
  public int crampNights() {
    return count(day -> day.cramp().orElse(false));
  }

  /** Nights answered with none, of the days shown. */
  public int noneNights() {
    return answered() - crampNights();
  }

  private int count(java.util.function.Predicate<CrampDay> which) {
    return (int) days.stream().filter(which).count();
  }

  /** Whether counts can be set beside one another at all. */
  public boolean isCompared() {
    return !under19 && noneNights() > 0 && !compared.isEmpty();
  }

  /** How much the diary as a whole may say: the strongest finding of all comparisons. */
  public FindingLevel gate() {
    return findings.comparisons().stream()
        .map(CrampComparison::gate)
        .max(Comparator.naturalOrder())
        .orElse(FindingLevel.TOO_EARLY);
  }

  /** The comparison with a pattern that is the least likely by chance; empty without one. */
  public Optional<CrampComparison> pattern() {
    return findings.comparisons().stream()
        .filter(one -> one.gate() == FindingLevel.PATTERN)
        .min(
            Comparator.comparingDouble((CrampComparison one) -> one.adjustedP().orElse(1))
                .thenComparingDouble(one -> -one.counts().difference().orElse(0)));
  }

  /** The comparisons of a nutrient, by lag; none where it is not compared. */
  public List<CrampComparison> of(Nutrient nutrient) {
    return findings.comparisons().stream().filter(one -> one.exposure().equals(nutrient)).toList();
  }
}
