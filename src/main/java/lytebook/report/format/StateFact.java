package lytebook.report.format;

import java.util.List;
import lytebook.problem.Place;
import lytebook.report.book.Value;
import org.jspecify.annotations.Nullable;

/**
 * A row of the state sheet.
 *
 * @param key what it tells, the word of a {@link StateKey}; another one is of a later version
 * @param about what of; empty where the key says all
 * @param value the number or text; of a problem, how many parts it has
 * @param place where in the log's file; null for none
 * @param excerpt the user's own words; may be empty
 * @param parts what fills the gaps of a problem's wording
 */
public record StateFact(
    String key,
    String about,
    Value value,
    @Nullable Place place,
    String excerpt,
    List<String> parts) {
  /** The sheet's name. */
  public static final String SHEET = "Lytebook";

  /** The sheet's first row; further columns are headed {@link #PART}1, {@link #PART}2 and so on. */
  public static final List<String> HEADERS =
      List.of("fact", "about", "value", "file", "sheet", "row", "column", "excerpt");

  /** Begins the header of a part. */
  public static final String PART = "part ";

  public StateFact {
    parts = List.copyOf(parts);
  }

  StateFact(StateKey key, String about, Value value) {
    this(key.word(), about, value, null, "", List.of());
  }

  boolean tells(StateKey one) {
    return key.equals(one.word());
  }

  /** The value as text; empty where it is a number or none. */
  String text() {
    return value instanceof Value.Text text ? text.text() : "";
  }

  /** The value as a whole number; -1 where it is none. */
  int number() {
    return value instanceof Value.Numeric number && number.number() == Math.rint(number.number())
        ? (int) number.number()
        : -1;
  }
}
