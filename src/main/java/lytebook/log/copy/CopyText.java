package lytebook.log.copy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lytebook.log.date.DateOrder;
import lytebook.log.date.DateText;
import lytebook.log.date.WrittenDate;
import org.jspecify.annotations.Nullable;

/** A text that may name other rows, read word by word. */
final class CopyText {
  private static final int LONGEST_MEAL = 3;
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'\u2019]+|\u3003");
  private static final Pattern OWNER = Pattern.compile("['\u2019]s?$");

  private final CopyWords words;
  private final String text;
  private final @Nullable LocalDate from;
  private final List<int[]> tokens = new ArrayList<>();
  private final Set<LocalDate> days = new HashSet<>();
  private String meal = "";
  private String dayAsWritten = "";
  private boolean isSame;
  private boolean isAs;
  private boolean isAbove;
  private boolean mealAfterAs;

  CopyText(CopyWords words, String text, @Nullable LocalDate from) {
    this.words = words;
    this.text = text;
    this.from = from;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(new int[] {token.start(), token.end()});
    }
  }

  /** The rows it names; null when it names none. */
  @Nullable NamedRows named() {
    int at = 0;
    while (at < tokens.size()) {
      int taken = takeWord(at);
      taken = taken > 0 ? taken : takeMeal(at);
      taken = taken > 0 ? taken : takeDate(at);
      if (taken == 0) {
        return null;
      }
      at += taken;
    }
    if (isAbove) {
      return isSame || !dayAsWritten.isEmpty() || !meal.isEmpty() ? null : NamedRows.above();
    }
    if (!isSame || (dayAsWritten.isEmpty() && !mealAfterAs)) {
      return null;
    }
    if (dayAsWritten.isEmpty() && from != null) {
      days.add(from);
    }
    return new NamedRows(false, Set.copyOf(days), meal, said());
  }

  private String said() {
    return (meal + " " + (dayAsWritten.isEmpty() ? "that day" : dayAsWritten)).strip();
  }

  private String span(int first, int count) {
    String span = text.substring(tokens.get(first)[0], tokens.get(first + count - 1)[1]);
    return OWNER.matcher(span).replaceFirst("");
  }

  private int takeWord(int at) {
    for (int n = Math.min(words.longest(), tokens.size() - at); n > 0; n--) {
      CopyWords.CopyWord word = words.word(span(at, n));
      if (word != null && take(word, span(at, n))) {
        return n;
      }
    }
    return 0;
  }

  private boolean take(CopyWords.CopyWord word, String written) {
    switch (word.means()) {
      case FILLER -> {}
      case SAME -> isSame = true;
      case SAME_AS -> {
        isSame = true;
        isAs = true;
      }
      case ABOVE -> isAbove = true;
      case DAYS_BEFORE -> {
        return takeDay(from == null ? null : from.minusDays(word.value()), written);
      }
      case WEEKDAY -> {
        return takeDay(from == null ? null : before(from, word.value()), written);
      }
      case EVERY_DAY -> {
        return false;
      }
    }
    return true;
  }

  private static LocalDate before(LocalDate day, int weekday) {
    int back = Math.floorMod(day.getDayOfWeek().getValue() - DayOfWeek.of(weekday).getValue(), 7);
    return day.minusDays(back == 0 ? 7 : back);
  }

  private boolean takeDay(@Nullable LocalDate day, String written) {
    if (!dayAsWritten.isEmpty()) {
      return false;
    }
    dayAsWritten = written;
    if (day != null) {
      days.add(day);
    }
    return true;
  }

  private int takeMeal(int at) {
    for (int n = Math.min(LONGEST_MEAL, tokens.size() - at); n > 0; n--) {
      if (meal.isEmpty() && words.isMeal(span(at, n))) {
        meal = span(at, n);
        mealAfterAs = isAs;
        return n;
      }
    }
    return 0;
  }

  /** A date, perhaps without its year: it is then the last such day. */
  private int takeDate(int at) {
    for (int n = tokens.size() - at; n > 0 && dayAsWritten.isEmpty(); n--) {
      String span = span(at, n);
      Set<LocalDate> meant = dates(span);
      if (!meant.isEmpty()) {
        dayAsWritten = span;
        days.addAll(meant);
        return n;
      }
    }
    return 0;
  }

  private Set<LocalDate> dates(String span) {
    Set<LocalDate> meant = ofBothOrders(span);
    if (meant.isEmpty() && from != null) {
      for (String join : new String[] {" ", "/", "-", "."}) {
        for (LocalDate day : ofBothOrders(span + join + from.getYear())) {
          meant.add(day.isAfter(from) ? day.minusYears(1) : day);
        }
      }
    }
    return meant;
  }

  private static Set<LocalDate> ofBothOrders(String span) {
    WrittenDate date = DateText.read(span);
    return Arrays.stream(DateOrder.values())
        .map(date::under)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
