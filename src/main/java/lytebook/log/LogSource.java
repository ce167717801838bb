package lytebook.log;

import java.util.EnumMap;
import java.util.Map;
import lytebook.problem.Place;
import lytebook.spreadsheet.A1;
import org.jspecify.annotations.Nullable;

/**
 * The file and sheet that entries were read from, and where each column stands there.
 *
 * @param file file name without its folders
 * @param sheet sheet name; null for a text file
 * @param columns column letters of the columns found; empty for a text file
 */
public record LogSource(String file, @Nullable String sheet, Map<LogColumn, String> columns) {
  public LogSource {
    columns = columns.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(columns));
  }

  /**
   * A sheet, or a text file, with what stands in its columns.
   *
   * @param columns by number, counted from 0; those of a text file have no letters
   */
  public static LogSource of(Place whole, Map<LogColumn, Integer> columns) {
    Map<LogColumn, String> letters = new EnumMap<>(LogColumn.class);
    if (whole.sheet() != null) {
      columns.forEach((column, at) -> letters.put(column, A1.column(at)));
    }
    return new LogSource(whole.file(), whole.sheet(), letters);
  }

  /** The same with the cells of drinks where those of foods are. */
  public LogSource ofDrinks() {
    return new LogSource(file, sheet, LogColumn.ofDrinks(columns));
  }

  /** The sheet, or the file where it has none. */
  public Place whole() {
    return new Place(file, sheet, 0, null);
  }

  /** A row of this source. */
  public Place row(int row) {
    return new Place(file, sheet, row, null);
  }

  /** A cell by its column, counted from 0; its row in a text file. */
  public Place cell(int row, int column) {
    return new Place(file, sheet, row, sheet == null ? null : A1.column(column));
  }

  /** A cell of this source, or the row where the column is not there. */
  public Place cell(int row, LogColumn column) {
    return new Place(file, sheet, row, columns.get(column));
  }
}
