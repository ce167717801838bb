package lytebook.cramp;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import lytebook.assess.Adequacy;
import lytebook.log.ActivityEntry;
import lytebook.log.CrampNight;
import lytebook.log.Diaries;
import lytebook.nutrient.Nutrient;
import lytebook.total.DayTotal;
import org.jspecify.annotations.Nullable;

/**
 * One day of the calendar of cramps: what was eaten and done, and what the night after it brought.
 *
 * @param date the day on whose evening the person went to bed
 * @param nights rows of the cramp diary for the night
 * @param cramps cramps of the night, 3 being three or more; empty when not answered
 * @param total what was eaten; null where the food log does not have the day
 * @param activity rows of the activity diary for the day
 * @param activityKept whether the day lies between the first and the last day of that diary
 */
public record CrampDay(
    LocalDate date,
    List<CrampNight> nights,
    OptionalInt cramps,
    @Nullable DayTotal total,
    List<ActivityEntry> activity,
    boolean activityKept) {
  /** Least share of what was eaten that must speak for a nutrient. */
  public static final double LEAST_COVERAGE = Adequacy.LEAST_COVERAGE;

  public CrampDay {
    nights = List.copyOf(nights);
    activity = List.copyOf(activity);
  }

  /** Whether any cramp came in the night; empty when not answered. */
  public Optional<Boolean> cramp() {
    return cramps.isPresent() ? Optional.of(cramps.getAsInt() > 0) : Optional.empty();
  }

  /** Where the cramps were, as written. */
  public String where() {
    return nights.stream()
        .map(CrampNight::where)
        .filter(where -> !where.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Minutes of the longest cramp. */
  public OptionalDouble longest() {
    return nights.stream().flatMapToDouble(one -> one.minutes().stream()).max();
  }

  /** What is known of a nutrient on the day, however little that is. */
  public OptionalDouble known(Nutrient nutrient) {
    return total == null ? OptionalDouble.empty() : total.known(nutrient);
  }

  /** Intake of a complete day of which enough is known to be compared. */
  public OptionalDouble compared(Nutrient nutrient) {
    return total != null && total.isComplete() && total.of(nutrient).coverage() >= LEAST_COVERAGE
        ? total.known(nutrient)
        : OptionalDouble.empty();
  }

  /** Minutes of activity written down; empty where none were. */
  public OptionalDouble activityMinutes() {
    return Diaries.minutes(activity.stream());
  }

  /** The hardest effort written down; null without any. */
  public ActivityEntry.@Nullable Effort effort() {
    return activity.stream()
        .map(ActivityEntry::effort)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The greatest heat written down; null without any. */
  public ActivityEntry.@Nullable Heat heat() {
    return activity.stream()
        .map(ActivityEntry::heat)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isActivity(ActivityEntry entry) {
    boolean isSaid = !entry.kind().isEmpty() || entry.effort() != null;
    return entry.minutes().orElse(isSaid ? 1 : 0) > 0;
  }

  /**
   * Whether the day is marked by a factor of the activity diary; empty on days without that diary.
   */
  public Optional<Boolean> activityFlag(CrampReport.Factor factor) {
    return switch (factor) {
      case ACTIVITY -> known(activity.stream().anyMatch(CrampDay::isActivity));
      case UNUSUAL_EFFORT -> known(effort() == ActivityEntry.Effort.UNUSUAL);
      case HEAT -> known(heat() == ActivityEntry.Heat.HOT);
      case NUTRIENT -> Optional.empty();
    };
  }

  private Optional<Boolean> known(boolean answer) {
    return activityKept ? Optional.of(answer) : Optional.empty();
  }
}
