package lytebook.log;

import java.util.EnumMap;
import java.util.Map;
import lytebook.problem.Place;
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

  /** A row of this source. */
  public Place row(int row) {
    return new Place(file, sheet, row, null);
  }

  /** A cell of this source, or the row where the column is not there. */
  public Place cell(int row, LogColumn column) {
    return new Place(file, sheet, row, columns.get(column));
  }
}
