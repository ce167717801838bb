package lytebook.log.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Days that a log names without their dates: a weekday, "Day 3", "2 Mar". They become dates when
 * somebody says the date of the first: Day 3 is two days later; a weekday is the next such day
 * after the weekday named before it; a day and month is the next such day.
 */
public final class NamedDays {
  /**
   * The words, folded as {@link TextFolding#fold} does.
   *
   * @param weekdays names of weekdays
   * @param day words before the number of a day, such as "day"
   */
  public record DayWords(Map<String, DayOfWeek> weekdays, Set<String> day) {}

  /** Knows no such day. */
  public static final NamedDays NONE = new NamedDays(new DayWords(Map.of(), Set.of()), null);

  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+) ?(\\d{1,3})");
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}[-/.]?");
  private static final int LONGEST = 40;

  /** A year with a 29 February, to see whether a text is a day of a year at all. */
  private static final int ANY_YEAR = 2024;

  private final DayWords words;
  private final @Nullable LocalDate firstDay;
  private @Nullable LocalDate lastWeekday;

  /**
   * @param words names of days
   * @param firstDay date of Day 1 or of the first day that is named; null when nobody said it
   */
  public NamedDays(DayWords words, @Nullable LocalDate firstDay) {
    this.words = words;
    this.firstDay = firstDay;
  }

  /** Whether a text names a day without its year or without any date. */
  public boolean isOne(String text) {
    return text.length() <= LONGEST
        && (weekday(text) != null || number(text) > 0 || inYear(text, ANY_YEAR).isReadable());
  }

  /** Whether a text is a date or names a day. */
  public boolean isDay(String text) {
    return DateText.orNull(text) != null || isOne(text);
  }

  /** The date of a text that names a day; unreadable when the first day is not known. */
  public WrittenDate date(String text) {
    LocalDate first = firstDay;
    if (first == null) {
      return WrittenDate.unreadable(text);
    }
    DayOfWeek weekday = weekday(text);
    if (weekday != null) {
      return WrittenDate.of(text, next(weekday, first));
    }
    int number = number(text);
    return number > 0 ? WrittenDate.of(text, first.plusDays(number - 1L)) : withYear(text, first);
  }

  private LocalDate next(DayOfWeek weekday, LocalDate first) {
    LocalDate last = lastWeekday;
    LocalDate from = last == null ? first : last;
    LocalDate day = from.with(TemporalAdjusters.nextOrSame(weekday));
    lastWeekday = day;
    return day;
  }

  private static WrittenDate withYear(String text, LocalDate first) {
    WrittenDate thisYear = inYear(text, first.getYear());
    WrittenDate nextYear = inYear(text, first.getYear() + 1);
    return new WrittenDate(
        text,
        notBefore(first, thisYear.dayFirst(), nextYear.dayFirst()),
        notBefore(first, thisYear.monthFirst(), nextYear.monthFirst()),
        false);
  }

  private static @Nullable LocalDate notBefore(
      LocalDate first, @Nullable LocalDate thisYear, @Nullable LocalDate nextYear) {
    return thisYear == null || thisYear.isBefore(first) ? nextYear : thisYear;
  }

  /** A day and month such as 2 Mar or 2/3, put into a year. */
  private static WrittenDate inYear(String text, int year) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      String mark = numbers.group(1);
      return DateText.read(text.replaceFirst("[-/.]$", "") + mark + year);
    }
    boolean hasBoth = text.matches(".*\\d.*") && text.matches(".*\\p{L}{3}.*");
    return hasBoth ? DateText.read(text + " " + year) : WrittenDate.unreadable(text);
  }

  private @Nullable DayOfWeek weekday(String text) {
    return words.weekdays().get(TextFolding.fold(text));
  }

  /** 3 for "Day 3"; 0 for a text that is none such. */
  private int number(String text) {
    Matcher m = NUMBERED.matcher(TextFolding.fold(text));
    return m.matches() && words.day().contains(m.group(1)) ? Integer.parseInt(m.group(2)) : 0;
  }
}
