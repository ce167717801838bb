package lytebook.write.xlsx;

import lytebook.report.book.Sheet;

/** Sizes of a sheet's columns and rows on the screen, for what lies over them. */
final class ColumnWidths {
  /** What a spreadsheet adds to a column's characters for the space at its sides. */
  static final double PADDING = 0.7109375;

  private static final double DEFAULT_CHARACTERS = 8.43;
  private static final double PIXELS_A_CHARACTER = 7;
  private static final double PIXELS_A_POINT = 96.0 / 72;

  private ColumnWidths() {}

  /** Width of a column in characters of the normal font. */
  static double characters(Sheet sheet, int column) {
    return sheet.widths().getOrDefault(column, DEFAULT_CHARACTERS);
  }

  /** Width of several columns in pixels; folded ones take none. */
  static int pixelsAcross(Sheet sheet, int firstColumn, int endColumn) {
    double pixels = 0;
    for (int column = firstColumn; column < endColumn; column++) {
      if (!isFolded(sheet, column)) {
        pixels += Math.floor((characters(sheet, column) + PADDING) * PIXELS_A_CHARACTER + 0.5);
      }
    }
    return (int) pixels;
  }

  /** Height of several rows in pixels. */
  static int pixelsDown(RowHeights heights, int firstRow, int endRow) {
    double points = 0;
    for (int row = firstRow; row < endRow; row++) {
      points += heights.points(row);
    }
    return (int) Math.round(points * PIXELS_A_POINT);
  }

  static boolean isFolded(Sheet sheet, int column) {
    var group = sheet.foldedColumns().floorEntry(column);
    return group != null && column <= group.getValue();
  }
}
