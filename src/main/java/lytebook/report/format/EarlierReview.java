package lytebook.report.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lytebook.report.book.Book;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Value;
import org.jspecify.annotations.Nullable;

/**
 * The Review of an earlier report: one that is made of it keeps the places in the log that lines of
 * the same words had there, and knows what was noted of the log.
 */
public final class EarlierReview {
  /** What tells a line: all of it that is words and that no person fills in. */
  private static final List<ReviewColumn> KEY =
      List.of(
          ReviewColumn.COUNTED,
          ReviewColumn.FOOD,
          ReviewColumn.AMOUNT,
          ReviewColumn.WRONG,
          ReviewColumn.REMEDY,
          ReviewColumn.UNIT,
          ReviewColumn.DAYS);

  /**
   * What was noted of the file, its days or answers.
   *
   * @param excerpt the user's own words
   * @param wrong what is wrong
   * @param remedy what to do about it
   * @param where its place
   */
  public record ReviewNote(String excerpt, String wrong, String remedy, String where) {}

  private final Map<List<String>, Deque<String>> byLine = new HashMap<>();
  private final List<ReviewNote> notes = new ArrayList<>();

  /**
   * Takes a row of the earlier Review, from below its header.
   *
   * @param text the words of a column
   */
  public void add(Function<ReviewColumn, String> text) {
    String place = text.apply(ReviewColumn.WHERE);
    if (place.isEmpty() || place.equals(ReviewColumn.WHERE.header())) {
      return;
    }
    byLine.computeIfAbsent(key(text), line -> new ArrayDeque<>()).add(place);
    // A line about rows of the log has folded cells behind.
    if (text.apply(ReviewColumn.TEXT).isEmpty()) {
      notes.add(
          new ReviewNote(
              text.apply(ReviewColumn.FOOD),
              text.apply(ReviewColumn.WRONG),
              text.apply(ReviewColumn.REMEDY),
              place));
    }
  }

  /** What was noted, in its order. */
  public List<ReviewNote> notes() {
    return List.copyOf(notes);
  }

  private static List<String> key(Function<ReviewColumn, String> text) {
    return KEY.stream().map(text).map(String::strip).toList();
  }

  /** Puts the places into a book of the same log; lines that are new keep those that they have. */
  public void keepIn(Book book) {
    Sheet review = book.sheet(ReviewColumn.SHEET);
    int column = ReviewColumn.WHERE.column();
    for (int row : List.copyOf(review.rows().keySet())) {
      Cell where = review.at(row, column);
      Deque<String> places = byLine.get(key(one -> text(review.at(row, one.column()))));
      if (where != null && places != null && !places.isEmpty()) {
        Value place = Value.of(places.remove());
        review.put(row, column, new Cell(place, where.formula(), where.style(), where.link()));
      }
    }
  }

  private static String text(@Nullable Cell cell) {
    return cell != null && cell.value() instanceof Value.Text text ? text.text() : "";
  }
}
