package lytebook.report.sheet.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/**
 * A table that a person fills in: its columns from the left, counting from 0, each with its header,
 * the look of its cells, and what stands in it of a row that is known.
 *
 * @param <R> what a row is about
 */
public final class EntryTable<R> {
  private record EntryField<R>(String header, Style style, Function<R, Value> value) {}

  private final List<EntryField<R>> fields = new ArrayList<>();

  /** Adds the next column. */
  public EntryTable<R> column(String header, Style style, Function<R, Value> value) {
    fields.add(new EntryField<>(header, style, value));
    return this;
  }

  /** Puts the headers, and the widths of the columns in characters. */
  public void head(Sheet sheet, int row, double... widths) {
    sheet.widths(widths);
    for (int column = 0; column < fields.size(); column++) {
      Value header = Value.orEmpty(fields.get(column).header());
      new RowWriter(sheet, row).value(column, header, Style.HEADER);
    }
  }

  /** Puts a row that is known. */
  public void put(Sheet sheet, int row, R known) {
    put(sheet, row, known, style -> style);
  }

  /**
   * Puts a row that shows in grey how to write one.
   *
   * @param number how its numbers look
   */
  public void example(Sheet sheet, int row, R shown, Style number) {
    put(
        sheet,
        row,
        shown,
        style ->
            switch (style) {
              case INPUT_DATE -> Style.EXAMPLE_DATE;
              case INPUT_TIME -> Style.EXAMPLE_TIME;
              case INPUT_PLAIN -> number;
              default -> Style.EXAMPLE;
            });
  }

  private void put(Sheet sheet, int row, R known, Function<Style, Style> look) {
    for (int column = 0; column < fields.size(); column++) {
      EntryField<R> field = fields.get(column);
      new RowWriter(sheet, row)
          .value(column, field.value().apply(known), look.apply(field.style()));
    }
  }

  /** Puts a row to write in. */
  public void blank(Sheet sheet, int row) {
    for (int column = 0; column < fields.size(); column++) {
      new RowWriter(sheet, row).empty(column, fields.get(column).style());
    }
  }

  /**
   * Puts headers, the rows that are known and rows to write in; gives the row below.
   *
   * @param spare rows to write in, at least
   * @param least rows below the headers, at least
   */
  int put(Sheet sheet, int headerRow, List<R> known, int spare, int least) {
    head(sheet, headerRow);
    int row = headerRow + 1;
    for (R one : known) {
      put(sheet, row++, one);
    }
    int end = Math.max(headerRow + 1 + least, row + spare);
    while (row < end) {
      blank(sheet, row++);
    }
    return row;
  }
}
