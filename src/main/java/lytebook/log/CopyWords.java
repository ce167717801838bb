package lytebook.log;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.food.FoodWords;
import org.jspecify.annotations.Nullable;

/** The words by which a row names other rows in place of foods: "same breakfast as Monday". */
public final class CopyWords {
  /** What a word of such a row says. */
  public enum Means {
    /** What stands in the row above. */
    ABOVE,
    /** A number of days before. */
    DAYS_BEFORE,
    /** A date that stands for every day of the log. */
    EVERY_DAY,
    /** Nothing. */
    FILLER,
    /** That the row is the same as another. */
    SAME,
    /** The same, before what it is the same as. */
    SAME_AS,
    /** The last such day of the week before. */
    WEEKDAY
  }

  /**
   * A word or a phrase.
   *
   * @param text as written
   * @param means what it says
   * @param value how many days before, or which day of the week, 1 for Monday; else 0
   */
  public record Word(String text, Means means, int value) {}

  private static final int LONGEST_TEXT = 80;
  private static final int LONGEST_MEAL = 3;
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'\u2019]+|\u3003");
  private static final Pattern OWNER = Pattern.compile("['\u2019]s?$");

  private final Map<String, Word> byKey = new HashMap<>();
  private final RowWords rows;
  private int longest = 1;

  /**
   * @param words the words, each once
   * @param rows names of meals
   */
  public CopyWords(List<Word> words, RowWords rows) {
    this.rows = rows;
    for (Word word : words) {
      String key = key(word.text());
      if (byKey.put(key, word) != null) {
        throw new IllegalArgumentException("'" + word.text() + "' stands twice");
      }
      longest = Math.max(longest, key.split(" ", -1).length);
    }
  }

  private static String key(String text) {
    List<String> folded = FoodWords.folded(text);
    return folded.isEmpty() ? text.strip() : String.join(" ", folded);
  }

  /**
   * The rows that a text names.
   *
   * @param from day of the row; null when it has none
   * @return what it names; null when the text names no rows
   */
  @Nullable NamedRows read(String text, @Nullable LocalDate from) {
    if (text.length() > LONGEST_TEXT || text.isBlank()) {
      return null;
    }
    return new Reading(text, from).named();
  }

  private @Nullable Word word(String text) {
    return byKey.get(key(text));
  }

  /** A text being read word by word. */
  private final class Reading {
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

    Reading(String text, @Nullable LocalDate from) {
      this.text = text;
      this.from = from;
      Matcher token = TOKEN.matcher(text);
      while (token.find()) {
        tokens.add(new int[] {token.start(), token.end()});
      }
    }

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
      for (int n = Math.min(longest, tokens.size() - at); n > 0; n--) {
        Word word = word(span(at, n));
        if (word != null && take(word, span(at, n))) {
          return n;
        }
      }
      return 0;
    }

    private boolean take(Word word, String written) {
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
        if (meal.isEmpty() && rows.isMeal(span(at, n))) {
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
      Set<LocalDate> days = new HashSet<>();
      for (DateOrder order : DateOrder.values()) {
        LocalDate day = date.under(order);
        if (day != null) {
          days.add(day);
        }
      }
      return days;
    }
  }
}
