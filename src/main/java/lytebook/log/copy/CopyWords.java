package lytebook.log.copy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lytebook.log.rows.RowWords;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/** The words by which a row names other rows in place of foods: "same breakfast as Monday". */
public final class CopyWords {
  /** What a word of such a row says. */
  public enum CopyMeaning {
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
  public record CopyWord(String text, CopyMeaning means, int value) {}

  private static final int LONGEST_TEXT = 80;

  private final Map<String, CopyWord> byKey = new HashMap<>();
  private final RowWords rows;
  private int longest = 1;

  /**
   * @param words the words, each once
   * @param rows names of meals
   */
  public CopyWords(List<CopyWord> words, RowWords rows) {
    this.rows = rows;
    for (CopyWord word : words) {
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
    return new CopyText(this, text, from).named();
  }

  /** The word or phrase that a text is; null when it is none. */
  @Nullable CopyWord word(String text) {
    return byKey.get(key(text));
  }

  /** Whether a text is the name of a meal. */
  boolean isMeal(String text) {
    return rows.isMeal(text);
  }

  /** The most words of a phrase. */
  int longest() {
    return longest;
  }
}
