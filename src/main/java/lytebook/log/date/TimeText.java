package lytebook.log.date;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads clock times that people write as text. */
public final class TimeText {
  private static final Map<String, LocalTime> WORDS =
      Map.of(
          "noon", LocalTime.NOON,
          "midday", LocalTime.NOON,
          "midnight", LocalTime.MIDNIGHT);

  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})(?:[:.h](\\d{2}))?(?::(\\d{2})(?:\\.\\d+)?)?\\s*(a\\.?m\\.?|p\\.?m\\.?|uhr|h)?",
          CASE_INSENSITIVE);

  private static final int LONGEST = 40;

  private TimeText() {}

  /** The time; null when the text is none. A bare number is none: it may be morning or evening. */
  static @Nullable public LocalTime read(String written) {
    String text = written.strip();
    if (text.length() > LONGEST) {
      return null;
    }
    LocalTime word = WORDS.get(text.toLowerCase(Locale.ROOT));
    if (word != null) {
      return word;
    }
    Matcher m = CLOCK.matcher(text);
    if (!m.matches() || (m.group(2) == null && m.group(4) == null)) {
      return null;
    }
    int hour = hour(Integer.parseInt(m.group(1)), half(m.group(4)));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    boolean onTheClock = hour >= 0 && hour < 24 && minute < 60 && second < 60;
    return onTheClock ? LocalTime.of(hour, minute, second) : null;
  }

  /** {@code 'a'} or {@code 'p'}; a space when the text gives no half of the day. */
  private static char half(@Nullable String suffix) {
    char first = suffix == null ? ' ' : Character.toLowerCase(suffix.charAt(0));
    return first == 'a' || first == 'p' ? first : ' ';
  }

  /** Hour of the day; -1 for such as 15 am. */
  private static int hour(int written, char half) {
    if (half == ' ' || (half == 'p' && written > 12)) {
      return written;
    }
    if (written == 0 || written > 12) {
      return -1;
    }
    return written % 12 + (half == 'p' ? 12 : 0);
  }
}
