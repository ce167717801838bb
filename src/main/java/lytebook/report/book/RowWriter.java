package lytebook.report.book;

import java.util.List;
import java.util.OptionalDouble;

/** Puts cells into one row of a sheet. */
public record RowWriter(Sheet sheet, int row) {
  private static final double HEIGHT_OF_NO_BOX = 3;

  public RowWriter text(int column, String text, Style style) {
    sheet.put(row, column, Cell.text(text, style));
    return this;
  }

  public RowWriter number(int column, double number, Style style) {
    sheet.put(row, column, Cell.of(Value.of(number), style));
    return this;
  }

  public RowWriter value(int column, Value value, Style style) {
    sheet.put(row, column, Cell.of(value, style));
    return this;
  }

  /** A formula and its number. */
  public RowWriter formula(int column, String formula, double number, Style style) {
    return formula(column, formula, Value.of(number), style);
  }

  /** A formula and its words. */
  public RowWriter formula(int column, String formula, String text, Style style) {
    return formula(column, formula, Value.of(text), style);
  }

  /** A formula and its number, or the empty text it gives where the number is unknown. */
  public RowWriter formula(int column, String formula, OptionalDouble number, Style style) {
    return formula(column, formula, Value.orBlankText(number), style);
  }

  public RowWriter formula(int column, String formula, Value value, Style style) {
    sheet.put(row, column, Cell.formula(formula, value, style));
    return this;
  }

  /** Words in a box over the columns from the first; a thin row where there are none. */
  public RowWriter box(List<String> lines, int lastColumn) {
    if (lines.isEmpty()) {
      sheet.height(row, HEIGHT_OF_NO_BOX);
      return this;
    }
    text(0, String.join("\n", lines), Style.WARNING);
    for (int column = 1; column <= lastColumn; column++) {
      empty(column, Style.WARNING);
    }
    sheet.merge(Area.row(row, 0, lastColumn));
    return this;
  }

  public RowWriter empty(int column, Style style) {
    sheet.put(row, column, Cell.of(Value.EMPTY, style));
    return this;
  }
}
