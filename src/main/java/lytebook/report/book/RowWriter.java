package lytebook.report.book;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

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
  public RowWriter formula(int column, @Nullable String formula, double number, Style style) {
    return formula(column, formula, Value.of(number), style);
  }

  /** A formula and its words. */
  public RowWriter formula(int column, @Nullable String formula, String text, Style style) {
    return formula(column, formula, Value.of(text), style);
  }

  /** A formula and its number, or the empty text it gives where the number is unknown. */
  public RowWriter formula(
      int column, @Nullable String formula, OptionalDouble number, Style style) {
    return formula(column, formula, Value.orBlankText(number), style);
  }

  /** A formula and its value, or the value alone where the formula is null. */
  public RowWriter formula(int column, @Nullable String formula, Value value, Style style) {
    sheet.put(row, column, new Cell(value, formula, style, null));
    return this;
  }

  /** Words over the columns from the first to another. */
  public RowWriter across(String text, Style style, int lastColumn) {
    sheet.merge(Area.row(row, 0, lastColumn));
    return text(0, text, style);
  }

  /** Words in a box over the columns from the first; a thin row where there are none. */
  public RowWriter box(List<String> lines, int lastColumn) {
    if (lines.isEmpty()) {
      sheet.height(row, HEIGHT_OF_NO_BOX);
      return this;
    }
    return spread(0, lastColumn, Value.of(String.join("\n", lines)), Style.WARNING);
  }

  /** Headers of the columns from the first. */
  public RowWriter headers(List<String> words) {
    for (int column = 0; column < words.size(); column++) {
      text(column, words.get(column), Style.HEADER);
    }
    return this;
  }

  /** The same words in each of several columns. */
  public RowWriter fill(int first, int last, String text, Style style) {
    for (int column = first; column <= last; column++) {
      text(column, text, style);
    }
    return this;
  }

  /** One cell of several columns; what stands in the first shows. */
  public RowWriter merge(int first, int last) {
    sheet.merge(Area.row(row, first, last));
    return this;
  }

  /** One cell of several columns, the others blank in the same style. */
  public RowWriter spread(int first, int last, Value value, Style style) {
    value(first, value, style);
    for (int column = first + 1; column <= last; column++) {
      empty(column, style);
    }
    return merge(first, last);
  }

  public RowWriter empty(int column, Style style) {
    sheet.put(row, column, Cell.of(Value.EMPTY, style));
    return this;
  }
}
