package lytebook.report.sheet;

import java.util.ArrayDeque;
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
 * Where in the log the lines of Review stand: a report that is made of an earlier one keeps the
 * places that lines of the same words had there.
 */
public final class ReviewPlaces {
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

  private final Map<List<String>, Deque<String>> byLine = new HashMap<>();

  /**
   * Takes a line of the earlier Review, from its top.
   *
   * @param text the words of a column
   */
  public void add(Function<ReviewColumn, String> text) {
    String place = text.apply(ReviewColumn.WHERE);
    if (!place.isEmpty()) {
      byLine.computeIfAbsent(key(text), line -> new ArrayDeque<>()).add(place);
    }
  }

  private static List<String> key(Function<ReviewColumn, String> text) {
    return KEY.stream().map(text).map(String::strip).toList();
  }

  /** Puts the places into a book; lines that are new keep those that they have. */
  public void keepIn(Book book) {
    Sheet review = book.sheet(ReviewSheet.SHEET);
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
