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
 * One column of a table on a sheet, with all that is to be known of it. Rows and columns count from
 * 0.
 *
 * @param <R> what one row of the table is about
 * @param sheet name of the sheet
 * @param area its cells without the header, spare rows included
 * @param header words above it, a unit among them where it has one
 * @param width width in characters
 * @param style how its cells look
 * @param isFolded whether it is a working column, folded away
 * @param value what our engine says of a row
 * @param formula the formula of a row of the sheet; null for plain values
 * @param isGiven rows whose value stands there without the formula
 * @param givenStyle how it looks there
 * @param spare value in rows that nothing was written into; null for no cell
 */
public record Column<R>(
    String sheet,
    Area area,
    String header,
    double width,
    Style style,
    boolean isFolded,
    Shown<R> value,
    @Nullable IntFunction<String> formula,
    Predicate<R> isGiven,
    Style givenStyle,
    @Nullable Value spare) {

  /** What our engine says of a row; null for no cell. */
  @FunctionalInterface
  public interface Shown<R> {
    @Nullable Value of(R row);
  }

  /** Where it stands. */
  public int index() {
    return area.firstColumn();
  }

  /** Its cells as formulas on any sheet name them. */
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
    to.put(row, index(), Cell.text(header, Style.HEADER));
    to.width(index(), width);
  }

  void put(Sheet to, int row, R shown) {
    put(to, row, value.of(shown), isGiven.test(shown));
  }

  void putSpare(Sheet to, int row) {
    put(to, row, spare, false);
  }

  private void put(Sheet to, int row, @Nullable Value shown, boolean given) {
    if (shown != null) {
      String text = formula == null || given ? null : formula.apply(row);
      to.put(row, index(), new Cell(shown, text, given ? givenStyle : style, null));
    }
  }
}
