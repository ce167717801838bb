package lytebook.read.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import lytebook.read.file.RowCursor;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/** Where the columns of a sheet of our own stand, by the words of its header row. */
record HeaderColumns(Map<String, Integer> byHeader) {
  private static final int ROWS_LOOKED_AT = 20;

  /** Takes rows up to the header row that has all the given words; null when there is none. */
  static @Nullable HeaderColumns after(RowCursor rows, Set<String> headers) throws IOException {
    return after(rows, headers, UnaryOperator.identity());
  }

  /**
   * The same on a sheet whose headers may be in other words.
   *
   * @param ours turns a header as it is written into that of this version
   */
  static @Nullable HeaderColumns after(
      RowCursor rows, Set<String> headers, UnaryOperator<String> ours) throws IOException {
    int looked = 0;
    for (RawRow row = rows.next(); row != null && looked < ROWS_LOOKED_AT; row = rows.next()) {
      HeaderColumns found = of(row, ours);
      if (found.hasAll(headers)) {
        return found;
      }
      looked++;
    }
    return null;
  }

  /** The columns of a header row, by the words of this version. */
  static HeaderColumns of(RawRow header, UnaryOperator<String> ours) {
    Map<String, Integer> found = new HashMap<>();
    for (RawCell cell : header.cells()) {
      found.putIfAbsent(ours.apply(cell.asText()), cell.column());
    }
    return new HeaderColumns(found);
  }

  boolean hasAll(Set<String> headers) {
    return byHeader.keySet().containsAll(headers);
  }

  boolean has(String header) {
    return byHeader.containsKey(header);
  }

  /** Where a column stands, counting from 0; -1 where there is none. */
  int of(String header) {
    return byHeader.getOrDefault(header, -1);
  }

  /** The text of a row's cell, numbers in plain digits; empty when there is nothing in it. */
  String text(RawRow row, String header) {
    RawCell cell = row.cell(of(header));
    return cell == null ? "" : cell.asText().strip();
  }

  /** The number in a row's cell; empty when there is none. */
  OptionalDouble number(RawRow row, String header) {
    RawCell cell = row.cell(of(header));
    return cell == null || !cell.isNumber()
        ? OptionalDouble.empty()
        : OptionalDouble.of(cell.number());
  }
}
