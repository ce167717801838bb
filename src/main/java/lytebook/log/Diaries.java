package lytebook.log;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was kept beside the food log.
 *
 * @param cramps the cramp diary
 * @param activity rows of the activity diary, in the order in which they were written
 */
public record Diaries(CrampDiary cramps, List<ActivityEntry> activity) {
  /** Neither was kept. */
  public static final Diaries NONE = new Diaries(CrampDiary.NONE, List.of());

  public Diaries {
    activity = List.copyOf(activity);
  }

  /**
   * Minutes of activity on a day, as far as they were written down; empty when no row of the day
   * gives any.
   */
  public OptionalDouble activityMinutes(LocalDate day) {
    return minutes(activity.stream().filter(one -> one.date().equals(day)));
  }

  /** Minutes of some rows, as far as they were written down; empty when none of them gives any. */
  public static OptionalDouble minutes(Stream<ActivityEntry> rows) {
    double[] given = rows.flatMapToDouble(one -> one.minutes().stream()).toArray();
    return given.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Arrays.stream(given).sum());
  }

  /**
   * Rows of other diaries that are not taken over, because these speak of their day and do not hold
   * the same row.
   */
  public List<ActivityEntry> activityNotTaken(Diaries others) {
    return others.activity.stream()
        .filter(one -> activity.stream().anyMatch(mine -> mine.date().equals(one.date())))
        .filter(one -> activity.stream().noneMatch(mine -> mine.saysTheSame(one)))
        .toList();
  }

  /** Shortest hard bout that is long exercise, minutes; our own rule. */
  private static final double LONG_MINUTES = 90;

  /** Shortest bout that is hot work, minutes; our own rule. */
  private static final double HOT_MINUTES = 30;

  /** Whether the activity diary shows long hard exercise, or work in the heat that is not easy. */
  public boolean showEndurance() {
    return activity.stream().anyMatch(Diaries::isEndurance);
  }

  private static boolean isEndurance(ActivityEntry one) {
    double minutes = one.minutes().orElse(0);
    boolean isLong = one.effort() == ActivityEntry.Effort.HARD && minutes >= LONG_MINUTES;
    boolean isHot =
        one.heat() == ActivityEntry.Heat.HOT && one.effort() != ActivityEntry.Effort.EASY;
    return isLong || (isHot && minutes >= HOT_MINUTES);
  }

  /**
   * These diaries with what others say of nights and days that these say nothing of: rows that a
   * person added to an earlier report.
   */
  public Diaries completedBy(Diaries others) {
    Set<LocalDate> nights =
        cramps.nights().stream().map(CrampNight::night).collect(Collectors.toUnmodifiableSet());
    List<CrampNight> moreNights =
        others.cramps.nights().stream()
            .filter(one -> cramps.crampsOn(one.night()).isEmpty())
            .filter(one -> one.cramps().isPresent() || !nights.contains(one.night()))
            .toList();
    Set<LocalDate> days =
        activity.stream().map(ActivityEntry::date).collect(Collectors.toUnmodifiableSet());
    return new Diaries(
        new CrampDiary(both(cramps.nights(), moreNights)),
        both(
            activity, others.activity.stream().filter(one -> !days.contains(one.date())).toList()));
  }

  private static <T> List<T> both(List<T> first, List<T> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
