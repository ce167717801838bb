package lytebook.report.sheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import org.jspecify.annotations.Nullable;

/**
 * A table on a sheet: its columns from the left, in the order in which they are made. Other sheets
 * name its columns in their formulas.
 *
 * @param <R> what one row of the table is about
 */
public abstract class ColumnTable<R> {
  /** The report and its other sheets. */
  protected final ReportContext pages;

  private final String sheet;
  private final int firstRow;
  private final List<R> rows;
  private final int spareRows;
  private final List<Column<R>> columns = new ArrayList<>();

  /** Last row, spare ones included, counting from 0. */
  public final int lastRow;

  private int places;

  /**
   * @param firstRow first row below the header, counting from 0
   * @param spareRows empty rows below, which hold the formulas
   */
  protected ColumnTable(
      ReportContext pages, String sheet, int firstRow, List<R> rows, int spareRows) {
    this.pages = pages;
    this.sheet = sheet;
    this.firstRow = firstRow;
    this.rows = rows;
    this.spareRows = spareRows;
    this.lastRow = firstRow + Math.max(1, rows.size() + spareRows) - 1;
  }

  /** The columns that are there, from the left. */
  public final List<Column<R>> columns() {
    return columns;
  }

  /** Last column before the folded ones, counting from 0. */
  public final int lastShown() {
    return columns.stream().filter(Column::isFolded).findFirst().orElseThrow().index() - 1;
  }

  /** Puts headers, widths and all rows, and folds the working columns. */
  public final void put(Sheet to) {
    for (Column<R> column : columns) {
      column.putHeader(to, firstRow - 1);
      for (int i = 0; i < rows.size(); i++) {
        column.put(to, firstRow + i, rows.get(i));
      }
      for (int i = rows.size(); i < rows.size() + spareRows; i++) {
        column.putSpare(to, firstRow + i);
      }
    }
    List<Column<R>> folded = columns.stream().filter(Column::isFolded).toList();
    to.foldColumns(folded.get(0).index(), folded.get(folded.size() - 1).index());
  }

  /** What the rows are about, from the first. */
  public final List<R> rows() {
    return rows;
  }

  /** What a row of the sheet is about; null for a spare one. */
  protected final @Nullable R rowAt(int row) {
    return row - firstRow < rows.size() ? rows.get(row - firstRow) : null;
  }

  /** The next column, for a reader to see. */
  protected final Draft shown(String header, double width, Style style) {
    return new Draft(header, width, style, false);
  }

  /** The next column, folded away. */
  protected final Draft working(String header, double width) {
    return folded(header, width, Style.WORKING);
  }

  protected final Draft folded(String header, double width, Style style) {
    return new Draft(header, width, style, true);
  }

  /** The next columns, one for each nutrient. */
  protected final PerNutrient<R> each(
      Iterable<Nutrient> nutrients, Function<Nutrient, Column<R>> columnOf) {
    Map<Nutrient, Column<R>> made = new HashMap<>();
    nutrients.forEach(nutrient -> made.put(nutrient, columnOf.apply(nutrient)));
    return new PerNutrient<>(made);
  }

  /** Columns that stand once for each nutrient. */
  public record PerNutrient<R>(Map<Nutrient, Column<R>> byNutrient) {
    /** The column of a nutrient, which must have one. */
    public Column<R> of(Nutrient nutrient) {
      Column<R> column = byNutrient.get(nutrient);
      if (column == null) {
        throw new IllegalArgumentException("no column for " + nutrient.id());
      }
      return column;
    }
  }

  /** A column of which it is still to be said what stands in it. */
  public final class Draft {
    private final String header;
    private final double width;
    private final Style style;
    private final boolean isFolded;
    private boolean isThere = true;
    private Predicate<R> isGiven = row -> false;
    private Style givenStyle;

    private Draft(String header, double width, Style style, boolean isFolded) {
      this.header = header;
      this.width = width;
      this.style = style;
      this.givenStyle = style;
      this.isFolded = isFolded;
    }

    /** Keeps the place of the column and leaves it empty, unless something holds. */
    public Draft onlyIf(boolean holds) {
      isThere = holds;
      return this;
    }

    /** Rows whose value stands there without the formula, and how it looks there. */
    public Draft givenWhere(Predicate<R> which, Style look) {
      isGiven = which;
      givenStyle = look;
      return this;
    }

    /** Plain values that a person may change. */
    public Column<R> entered(Column.Shown<R> value) {
      return add(null, value, Value.EMPTY);
    }

    /** Plain values; a null is no cell. */
    public Column<R> plain(Column.Shown<R> value) {
      return add(null, value, null);
    }

    /** A formula beside our value. */
    public Column<R> computed(IntFunction<String> formula, Column.Shown<R> value) {
      return add(formula, value, Value.of(""));
    }

    /** A formula beside our number; an unknown one is the empty text, or no value where given. */
    public Column<R> number(IntFunction<String> formula, Function<R, OptionalDouble> number) {
      return computed(
          formula,
          row ->
              isGiven.test(row)
                  ? Value.orEmpty(number.apply(row))
                  : Value.orBlankText(number.apply(row)));
    }

    /** A formula that gives 1 or 0. */
    public Column<R> flag(IntFunction<String> formula, Predicate<R> flag) {
      return add(formula, row -> Value.of(flag.test(row) ? 1 : 0), Value.of(0));
    }

    private Column<R> add(
        @Nullable IntFunction<String> formula, Column.Shown<R> value, @Nullable Value spare) {
      Area area = Area.column(places++, firstRow, lastRow);
      Column<R> column =
          new Column<>(
              sheet,
              area,
              header,
              width,
              style,
              isFolded,
              value,
              formula,
              isGiven,
              givenStyle,
              spare);
      if (isThere) {
        columns.add(column);
      }
      return column;
    }
  }
}
