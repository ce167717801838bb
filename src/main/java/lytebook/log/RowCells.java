package lytebook.log;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row by the log's columns; cells under other headers are left out. */
final class RowCells {
  private final Map<LogColumn, RawCell> cells = new EnumMap<>(LogColumn.class);

  RowCells(RawRow row, Map<LogColumn, Integer> columns) {
    for (Map.Entry<LogColumn, Integer> column : columns.entrySet()) {
      RawCell cell = row.cell(column.getValue());
      if (cell != null) {
        cells.put(column.getKey(), cell);
      }
    }
  }

  @Nullable RawCell get(LogColumn column) {
    return cells.get(column);
  }

  boolean has(LogColumn column) {
    return cells.containsKey(column);
  }

  /** Whether these columns are filled and no others. */
  boolean hasOnly(LogColumn... columns) {
    int found = 0;
    for (LogColumn column : columns) {
      found += has(column) ? 1 : 0;
    }
    return found == cells.size();
  }

  boolean isBlank() {
    return cells.isEmpty();
  }

  /** The cell as text, a date as {@code 2026-03-02}, a time as {@code 08:30}; empty when blank. */
  String text(LogColumn column) {
    RawCell cell = get(column);
    return cell == null ? "" : textOf(cell);
  }

  static String textOf(RawCell cell) {
    if (cell.kind() == RawCell.Kind.DATE) {
      LocalDate date = SerialDate.date(cell.number());
      LocalTime time = SerialDate.time(cell.number());
      if (date != null) {
        return date.toString();
      }
      return time == null ? cell.asText() : time.toString();
    }
    return cell.asText();
  }

  /** Columns whose formula gives an error. */
  List<LogColumn> errors() {
    List<LogColumn> errors = new ArrayList<>();
    cells.forEach(
        (column, cell) -> {
          if (cell.kind() == RawCell.Kind.ERROR) {
            errors.add(column);
          }
        });
    return errors;
  }

  /** Takes a cell away, as if it were blank. */
  void blank(LogColumn column) {
    cells.remove(column);
  }
}
