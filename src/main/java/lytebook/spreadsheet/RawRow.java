package lytebook.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet or a record of a text file, as the file holds it.
 *
 * @param number 1-based row; in a text file the line the record starts in
 * @param cells the cells that are not blank, from left to right
 * @param quotesOpen whether a quotation mark that opens in this line of a text file never closes
 * @param hidden whether the sheet does not show the row, by a filter or by hand
 */
public record RawRow(int number, List<RawCell> cells, boolean quotesOpen, boolean hidden) {
  public RawRow {
    cells = List.copyOf(cells);
  }

  public RawRow(int number, List<RawCell> cells) {
    this(number, cells, false, false);
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return cells.isEmpty();
  }

  /** The cell of a column; null when it is blank. */
  public @Nullable RawCell cell(int column) {
    for (RawCell cell : cells) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return null;
  }

  /** The text of a column's cell; empty when it is blank. */
  public String text(int column) {
    RawCell cell = cell(column);
    return cell == null ? "" : cell.asText();
  }

  /** The row as a person would recognise it. */
  public String excerpt() {
    return cells.stream().map(RawCell::readable).collect(Collectors.joining(" | "));
  }
}
