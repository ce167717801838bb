package lytebook.report.sheet.layout;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.spreadsheet.A1;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table on a sheet, with all that is to be known of it: where it stands, how it
 * looks, what our engine says of a row and the formula that says the same.
 *
 * @param <R> what one row of the table is about
 */
public final class Column<R> {

  /**
   * What a column is called and how it looks.
   *
   * @param key name that no translation touches
   * @param header words above it, a unit among them where it has one
   * @param width width in characters
   * @param style how its cells look
   * @param isFolded whether it is a working column, folded away
   */
  record Head(String key, String header, double width, Style style, boolean isFolded) {}

  /** What our engine says of a row; null for no cell. */
  @FunctionalInterface
  interface Shown<R> {
    @Nullable Value of(R row);
  }

  /**
   * What stands in a column.
   *
   * @param value of a row
   * @param formula of a row of the sheet, counting from 0; null for plain values
   * @param isGiven rows whose value stands there without the formula
   * @param spare value in rows that nothing was written into; null for no cell
   */
  record Content<R>(
      Shown<R> value,
      @Nullable IntFunction<String> formula,
      Predicate<R> isGiven,
      @Nullable Value spare) {}

  private final String sheet;
  private final Head head;
  private final Area area;
  private final Content<R> content;

  Column(String sheet, Head head, Area area, Content<R> content) {
    this.sheet = sheet;
    this.head = head;
    this.area = area;
    this.content = content;
  }

  /** Name that no translation touches, as none of its table has it a second time. */
  public String key() {
    return head.key();
  }

  /** Words above it. */
  public String header() {
    return head.header();
  }

  /** Where it stands, counting from 0. */
  public int index() {
    return area.firstColumn();
  }

  boolean isFolded() {
    return head.isFolded();
  }

  /** Its cells without the header, spare rows included. */
  public Area area() {
    return area;
  }

  /** The same as formulas on any sheet name it. */
  public String range() {
    return area.on(sheet);
  }

  /** Its cell in a row, as formulas of that row name it: {@code $C14}. */
  public String cell(int row) {
    return A1.inColumn(row, index());
  }

  /** Its first cell, as the rule of a conditional format names it. */
  public String firstCell() {
    return cell(area.firstRow());
  }

  /** Its cell in a row, as formulas on other sheets name it. */
  public String on(int row) {
    return A1.sheet(sheet) + "!" + A1.absolute(row, index());
  }

  void putHeader(Sheet to, int row) {
    to.put(row, index(), Cell.text(head.header(), Style.HEADER));
    to.width(index(), head.width());
  }

  void put(Sheet to, int row, R shown) {
    put(to, row, content.value().of(shown), content.isGiven().test(shown));
  }

  void putSpare(Sheet to, int row) {
    put(to, row, content.spare(), false);
  }

  private void put(Sheet to, int row, @Nullable Value value, boolean given) {
    IntFunction<String> formula = content.formula();
    if (value != null) {
      to.put(
          row,
          index(),
          formula == null || given
              ? Cell.of(value, head.style())
              : Cell.formula(formula.apply(row), value, head.style()));
    }
  }
}
