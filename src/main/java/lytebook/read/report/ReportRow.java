package lytebook.read.report;

import java.util.OptionalDouble;
import lytebook.problem.Place;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/** A row of a table that this program wrote, its cells by the headers of this version. */
record ReportRow(RawRow cells, ReportTable table) {
  /** Its number on the sheet, from 1. */
  int number() {
    return cells.number();
  }

  boolean has(String header) {
    return table.columns().has(header);
  }

  @Nullable RawCell cell(String header) {
    return table.columns().cell(cells, header);
  }

  /** The text of a cell, numbers in plain digits; empty when there is nothing in it. */
  String text(String header) {
    return table.columns().text(cells, header);
  }

  /** Whether two cells hold the same text. */
  boolean isSame(String header, String other) {
    return text(header).equals(text(other));
  }

  /** The number in a cell; empty when there is none. */
  OptionalDouble number(String header) {
    RawCell cell = cell(header);
    return cell == null || !cell.isNumber()
        ? OptionalDouble.empty()
        : OptionalDouble.of(cell.number());
  }

  /** Where a cell stands. */
  Place place(String header) {
    return table.columns().place(table.sheet().place(), cells, header);
  }
}
