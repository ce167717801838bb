package lytebook.report.book;

import lytebook.spreadsheet.A1;

/**
 * A rectangle of cells on a sheet; rows and columns count from 0, both ends belong to it.
 *
 * @param firstRow first row
 * @param firstColumn first column
 * @param lastRow last row, at least the first
 * @param lastColumn last column, at least the first
 */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  public Area {
    if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
      throw new IllegalArgumentException(
          firstRow + "," + firstColumn + ".." + lastRow + "," + lastColumn);
    }
  }

  /** One column from a row to another. */
  public static Area column(int column, int firstRow, int lastRow) {
    return new Area(firstRow, column, lastRow, column);
  }

  /** One row from a column to another. */
  public static Area row(int row, int firstColumn, int lastColumn) {
    return new Area(row, firstColumn, row, lastColumn);
  }

  /** One cell. */
  public static Area cell(int row, int column) {
    return new Area(row, column, row, column);
  }

  /** Relative address: {@code B5:B20}, or {@code B5} for one cell. */
  public String address() {
    String first = A1.cell(firstRow, firstColumn);
    return firstRow == lastRow && firstColumn == lastColumn
        ? first
        : first + ":" + A1.cell(lastRow, lastColumn);
  }

  /** Absolute address: {@code $B$5:$B$20}, or {@code $B$5} for one cell. */
  public String absolute() {
    String first = A1.absolute(firstRow, firstColumn);
    return firstRow == lastRow && firstColumn == lastColumn
        ? first
        : first + ":" + A1.absolute(lastRow, lastColumn);
  }

  /** Absolute address on a sheet: {@code 'Foods used'!$B$5:$B$20}. */
  public String on(String sheet) {
    return A1.sheet(sheet) + "!" + absolute();
  }
}
