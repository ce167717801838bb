package lytebook.report.sheet;

import java.util.OptionalDouble;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** Puts cells into one row of a sheet. */
record Rows(Sheet sheet, int row) {

  Rows text(int column, String text, Style style) {
    sheet.put(row, column, Cell.text(text, style));
    return this;
  }

  Rows number(int column, double number, Style style) {
    sheet.put(row, column, Cell.of(Value.of(number), style));
    return this;
  }

  Rows value(int column, Value value, Style style) {
    sheet.put(row, column, Cell.of(value, style));
    return this;
  }

  /** A formula and its number. */
  Rows formula(int column, String formula, double number, Style style) {
    return formula(column, formula, Value.of(number), style);
  }

  /** A formula and its words. */
  Rows formula(int column, String formula, String text, Style style) {
    return formula(column, formula, Value.of(text), style);
  }

  /** A formula and its number, or the empty text it gives where the number is unknown. */
  Rows formula(int column, String formula, OptionalDouble number, Style style) {
    return formula(column, formula, Value.orBlankText(number), style);
  }

  Rows formula(int column, String formula, Value value, Style style) {
    sheet.put(row, column, Cell.formula(formula, value, style));
    return this;
  }

  Rows empty(int column, Style style) {
    sheet.put(row, column, Cell.of(Value.EMPTY, style));
    return this;
  }
}
