package lytebook.spreadsheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import lytebook.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a table on a sheet: which column, counted from 0, holds what.
 *
 * @param columns the columns that have a meaning; of two with the same the first
 * @param <C> what a column may hold
 */
public record TableHeader<C>(Map<C, Integer> columns) {
  public TableHeader {
    columns = Map.copyOf(columns);
  }

  /** Finds the columns of a row by a function that knows a header's words, else gives null. */
  public static <C> TableHeader<C> of(RawRow row, Function<String, ? extends @Nullable C> meaning) {
    Map<C, Integer> columns = new HashMap<>();
    for (RawCell cell : row.cells()) {
      C column = cell.isNumber() ? null : meaning.apply(cell.text());
      if (column != null) {
        columns.putIfAbsent(column, cell.column());
      }
    }
    return new TableHeader<>(columns);
  }

  public boolean has(C column) {
    return columns.containsKey(column);
  }

  public boolean hasAll(Collection<C> wanted) {
    return columns.keySet().containsAll(wanted);
  }

  /** The cell of a row; null when it is blank or there is no such column. */
  public @Nullable RawCell cell(RawRow row, C column) {
    return row.cell(columns.getOrDefault(column, -1));
  }

  /** The words of a cell, or its number in plain digits; empty when there is none. */
  public String text(RawRow row, C column) {
    RawCell cell = cell(row, column);
    return cell == null ? "" : cell.asText().strip();
  }

  /** Where a cell of a sheet stands; its row when there is no such column. */
  public Place place(Place sheet, RawRow row, C column) {
    Integer at = columns.get(column);
    return sheet.in(row.number(), at == null ? null : A1.column(at));
  }
}
