package lytebook.log.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lytebook.log.date.DateText;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/** A mapping of columns to start from, for a table whose header says nothing. */
public final class MapSuggestion {
  private static final int ROWS_BELOW = 30;
  private static final String FILL_IN = "...";

  private MapSuggestion() {}

  /**
   * What to write after {@code --map} for a table.
   *
   * @param top its first rows
   * @return such as {@code Food=Was,Date=Wann}; dots stand where nothing looks like it
   */
  public static String of(List<RawRow> top) {
    RawRow header = header(top);
    if (header == null) {
      return "Food=" + FILL_IN + ",Date=" + FILL_IN;
    }
    List<RawRow> below =
        top.stream().filter(row -> row.number() > header.number()).limit(ROWS_BELOW).toList();
    int date = most(header, below, MapSuggestion::isDate, -1);
    int food = most(header, below, MapSuggestion::isWords, date);
    int amount = most(header, below, MapSuggestion::isAmount, date);
    List<String> parts = new ArrayList<>();
    parts.add("Food=" + name(header, food));
    parts.add("Date=" + name(header, date));
    if (amount >= 0 && amount != food) {
      parts.add("Amount=" + name(header, amount));
    }
    return String.join(",", parts);
  }

  /** The fullest row that holds no date. */
  private static @Nullable RawRow header(List<RawRow> top) {
    RawRow best = null;
    for (RawRow row : top) {
      boolean isFuller = row.cells().size() > (best == null ? 0 : best.cells().size());
      best = isFuller && row.cells().stream().noneMatch(MapSuggestion::isDate) ? row : best;
    }
    return best;
  }

  private static int most(
      RawRow header, List<RawRow> below, Predicate<RawCell> wanted, int butNot) {
    int best = -1;
    long most = 0;
    for (RawCell head : header.cells()) {
      long found =
          below.stream()
              .map(row -> row.cell(head.column()))
              .filter(cell -> cell != null && wanted.test(cell))
              .count();
      if (found > most && head.column() != butNot) {
        most = found;
        best = head.column();
      }
    }
    return best;
  }

  private static boolean isDate(RawCell cell) {
    return cell.kind() == RawCell.CellType.DATE
        || (cell.kind() == RawCell.CellType.TEXT && DateText.orNull(cell.text()) != null);
  }

  private static boolean isWords(RawCell cell) {
    return cell.text().codePoints().filter(Character::isLetter).count() >= 3 && !isDate(cell);
  }

  private static boolean isAmount(RawCell cell) {
    return !isDate(cell) && cell.asText().matches("\\d{1,5}([.,]\\d+)?( ?\\p{L}{1,4})?");
  }

  /** A header that can stand in a mapping as it is, else its letters. */
  private static String name(RawRow header, int column) {
    if (column < 0) {
      return FILL_IN;
    }
    String text = header.text(column);
    return text.matches("[\\p{L}\\p{N}() ._/-]{1,40}") ? text : A1.column(column);
  }
}
