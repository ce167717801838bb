package lytebook.log.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides from all dates of a log together whether {@code 3/2/2026} is 3 February or March 2.
 *
 * <p>In this order: fewer texts that are no date; no day later than tomorrow; not spread over more
 * than 400 days where the other order is not; days that follow one another where the other order
 * gives one day a month.
 */
final class DateOrderFinder {
  private static final long LONGEST_LOG_DAYS = 400;
  private static final int ENOUGH_DAYS = 4;
  private static final long DAYS_IN_A_ROW = 7;
  private static final long ABOUT_A_MONTH = 28;

  private DateOrderFinder() {}

  /** What {@link DateOrder#of} says. */
  static @Nullable DateOrder order(Collection<WrittenDate> dates, LocalDate tomorrow) {
    if (!isOpen(dates)) {
      return DateOrder.DMY;
    }
    List<ToLongFunction<DateOrder>> signs =
        List.of(
            order -> impossible(dates, order),
            order -> isAnyAfter(dates, order, tomorrow) ? 1 : 0,
            order -> spanDays(dates, order) > LONGEST_LOG_DAYS ? 1 : 0,
            order -> isOneDayAMonth(dates, order) ? 1 : 0);
    for (ToLongFunction<DateOrder> sign : signs) {
      long dayFirst = sign.applyAsLong(DateOrder.DMY);
      long monthFirst = sign.applyAsLong(DateOrder.MDY);
      if (dayFirst != monthFirst) {
        return dayFirst < monthFirst ? DateOrder.DMY : DateOrder.MDY;
      }
    }
    return null;
  }

  private static boolean isOpen(Collection<WrittenDate> dates) {
    return dates.stream().anyMatch(date -> !Objects.equals(date.dayFirst(), date.monthFirst()));
  }

  private static long impossible(Collection<WrittenDate> dates, DateOrder order) {
    return dates.stream().filter(date -> date.under(order) == null).count();
  }

  private static boolean isAnyAfter(
      Collection<WrittenDate> dates, DateOrder order, LocalDate tomorrow) {
    return days(dates, order).stream().anyMatch(day -> day.isAfter(tomorrow));
  }

  private static long spanDays(Collection<WrittenDate> dates, DateOrder order) {
    NavigableSet<LocalDate> days = days(dates, order);
    return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.first(), days.last());
  }

  /** Whether this order spreads over months what the other makes days in a row. */
  private static boolean isOneDayAMonth(Collection<WrittenDate> dates, DateOrder order) {
    List<WrittenDate> open =
        dates.stream()
            .filter(date -> date.dayFirst() != null && date.monthFirst() != null)
            .toList();
    DateOrder other = order == DateOrder.DMY ? DateOrder.MDY : DateOrder.DMY;
    Set<Long> gaps = gaps(days(open, order));
    Set<Long> otherGaps = gaps(days(open, other));
    return days(open, order).size() >= ENOUGH_DAYS
        && gaps.stream().allMatch(gap -> gap >= ABOUT_A_MONTH)
        && otherGaps.stream().allMatch(gap -> gap <= DAYS_IN_A_ROW);
  }

  private static Set<Long> gaps(NavigableSet<LocalDate> days) {
    Set<Long> gaps = new HashSet<>();
    LocalDate before = null;
    for (LocalDate day : days) {
      if (before != null) {
        gaps.add(ChronoUnit.DAYS.between(before, day));
      }
      before = day;
    }
    return gaps;
  }

  private static NavigableSet<LocalDate> days(Collection<WrittenDate> dates, DateOrder order) {
    return dates.stream()
        .map(date -> date.under(order))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
