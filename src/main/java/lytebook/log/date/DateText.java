package lytebook.log.date;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.spreadsheet.SerialDate;
import org.jspecify.annotations.Nullable;

/** Reads dates that people write as text. */
public final class DateText {
  /** A weekday before or after a date says nothing that the date does not. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\(?\\b(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(day|nesday|sday|rsday|urday)?\\b\\.?,?\\)?",
          CASE_INSENSITIVE);

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:[T ]|, )\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?(\\s*[ap]\\.?m\\.?)?Z?$",
          CASE_INSENSITIVE);
  private static final Pattern ORDINAL =
      Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b", CASE_INSENSITIVE);

  private static final String YEAR = "(\\d{4}|\\d{2})";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?" + YEAR);
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2}) ?([-/]) ?(\\d{1,2}) ?\\2 ?" + YEAR);
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})[-. /]*(\\p{Alpha}{3,9})[-., /]*" + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{Alpha}{3,9})[-. ]*(\\d{1,2})(?:[-., ]+)" + YEAR);
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

  private static final int CENTURY = 2000;

  /** No date is longer, its weekday and time of day included. */
  private static final int LONGEST = 80;

  private DateText() {}

  /** What a text means as a date; never null, perhaps unreadable. */
  public static WrittenDate read(String written) {
    if (written.length() > LONGEST) {
      return WrittenDate.unreadable(written);
    }
    String text = bare(written);
    Matcher m = YEAR_FIRST.matcher(text);
    if (m.matches()) {
      return fixed(written, number(m, 1), number(m, 3), number(m, 4));
    }
    m = SLASHED.matcher(text);
    if (m.matches()) {
      return WrittenDate.ofParts(written, number(m, 1), number(m, 3), year(m.group(4)));
    }
    m = DOTTED.matcher(text);
    if (m.matches()) {
      return fixed(written, year(m.group(3)), number(m, 2), number(m, 1));
    }
    m = COMPACT.matcher(text);
    if (m.matches()) {
      return fixed(written, number(m, 1), number(m, 2), number(m, 3));
    }
    if (SERIAL.matcher(text).matches()) {
      LocalDate date = SerialDate.date(Double.parseDouble(text));
      return date == null ? WrittenDate.unreadable(written) : WrittenDate.of(written, date);
    }
    return withMonthName(written, text);
  }

  /** The clock time written behind a date; empty when there is none. */
  public static String clock(String written) {
    Matcher m = CLOCK.matcher(written);
    return written.length() <= LONGEST && m.find()
        ? m.group(1) + (m.group(2) == null ? "" : m.group(2))
        : "";
  }

  private static WrittenDate withMonthName(String written, String text) {
    Matcher m = DAY_MONTH.matcher(text);
    if (m.matches()) {
      return fixed(written, year(m.group(3)), month(m.group(2)), number(m, 1));
    }
    m = MONTH_DAY.matcher(text);
    if (m.matches()) {
      return fixed(written, year(m.group(3)), month(m.group(1)), number(m, 2));
    }
    return WrittenDate.unreadable(written);
  }

  private static String bare(String written) {
    String text = CLOCK.matcher(written).replaceFirst("");
    text = WEEKDAY.matcher(text).replaceAll(" ");
    text = ORDINAL.matcher(text).replaceAll("");
    return text.replaceAll("\\s+", " ").strip();
  }

  private static WrittenDate fixed(String written, int year, int month, int day) {
    LocalDate date = WrittenDate.dateOrNull(year, month, day);
    return date == null ? WrittenDate.unreadable(written) : WrittenDate.of(written, date);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? CENTURY + year : year;
  }

  /** 1 to 12, or 0 when the word is no month's name or its beginning. */
  private static int month(String word) {
    String start = word.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (nameOf(month).startsWith(start)) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static String nameOf(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  /** Whether a text is a date, so that a row which holds nothing else is a heading. */
  static @Nullable public WrittenDate orNull(String written) {
    WrittenDate date = read(written);
    return date.isReadable() ? date : null;
  }
}
