package lytebook.dialect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lytebook.log.date.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * How one program writes its exports. Headers and words are folded as {@link
 * lytebook.log.rows.HeaderNames#fold} does.
 *
 * @param id short name in the tables
 * @param name what a reader calls it: {@code Cronometer servings}
 * @param layout how its rows lie
 * @param recognisedBy headers it must have; of each set one is enough
 * @param without headers it must not have
 * @param rowIs what one row stands for
 * @param carriesAll whether it speaks for every nutrient, so that an absent column is unknown
 * @param usualOrder order of day and month where the dates do not tell; null when it is not fixed
 * @param rowName the food of a row that names none
 * @param says what a refused file holds instead of a log
 * @param advice what to do about what it lacks
 * @param columns what its headers mean
 * @param words what its words mean
 */
public record Dialect(
    String id,
    String name,
    ExportLayout layout,
    List<Set<String>> recognisedBy,
    Set<String> without,
    RowType rowIs,
    boolean carriesAll,
    @Nullable DateOrder usualOrder,
    String rowName,
    String says,
    String advice,
    Map<String, DialectColumn> columns,
    Map<CellWord, Map<String, String>> words) {

  /** How the rows of a file lie. */
  public enum ExportLayout {
    /** One header, then one row for each food, meal or day. */
    ROWS,
    /** Days and meals are rows of their own, and the header comes again. */
    SECTIONS,
    /** Recognised only to say why it is no food log. */
    REFUSED
  }

  /** What one row stands for. */
  public enum RowType {
    FOOD,
    SUPPLEMENT,
    MEAL,
    DAY;

    /** Whether it is the sum of several foods. */
    public boolean isSum() {
      return this == MEAL || this == DAY;
    }
  }

  /** What a column holds. */
  public enum ColumnMeaning {
    DATE,
    TIME,
    MEAL,
    FOOD,
    AMOUNT,
    UNIT,
    NOTES,
    /** Weight of the whole row. */
    GRAMS,
    /** Weight of one of the amount. */
    GRAMS_EACH,
    /** Code of the food in the table of foods that the program works with. */
    FOOD_CODE,
    /** Whose row it is. */
    CLIENT,
    /** Whether the user took the row away. */
    DELETED,
    /** Whether the day was written down as a whole. */
    COMPLETED,
    NUTRIENT
  }

  /**
   * What a header means.
   *
   * @param means what the column holds
   * @param nutrient id of the nutrient; empty for other columns
   * @param unit unit where the header names none; empty when the program does not fix it, {@code %}
   *     for a share of a daily value
   * @param factor by what the figure is to be multiplied beyond its unit, such as 0.4 for sodium of
   *     salt
   * @param rank position in the table: of two headers with one meaning the lower wins
   */
  public record DialectColumn(
      ColumnMeaning means, String nutrient, String unit, double factor, int rank) {}

  /** What words in the cells say. */
  public enum CellWord {
    /** A value that is not known. */
    UNKNOWN,
    /** That a flag is set. */
    YES,
    /** That it is not. */
    NO,
    /** A meal, of which the word is a code. */
    MEAL,
    /** A unit that no food is counted in. */
    SUPPLEMENT_UNIT,
    /** The beginning of a title. */
    TITLE,
    /** A day that has a number and no date. */
    DAY,
    /** The end of a row of sums. */
    TOTAL_END,
    /** The day that a code in place of a date is taken for. */
    DATE
  }

  public Dialect {
    recognisedBy = List.copyOf(recognisedBy);
    without = Set.copyOf(without);
    columns = Map.copyOf(columns);
    words = Map.copyOf(words);
    if (recognisedBy.isEmpty()) {
      throw new IllegalArgumentException(id + " is recognised by nothing");
    }
  }

  /** The words that say something, and what they stand for. */
  Map<String, String> words(CellWord meaning) {
    return words.getOrDefault(meaning, Map.of());
  }

  /** Whether a row with these headers is its header. */
  boolean isHeader(Set<String> headers) {
    Predicate<Set<String>> anyThere = any -> any.stream().anyMatch(headers::contains);
    return recognisedBy.stream().allMatch(anyThere)
        && without.stream().noneMatch(headers::contains);
  }
}
