package lytebook.write;

import java.util.NavigableMap;
import java.util.TreeMap;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Value;

/**
 * Heights of rows in points. A spreadsheet fits a row to the words of its own cells, but not to
 * those of merged ones: for these the height is reckoned here, unless the sheet gives one.
 */
final class RowHeights {
  private static final double NORMAL_POINTS = 11;
  private static final double LINE_SPACING = 1.36;

  /** Share of a line that words fill on average, with room for wider fonts. */
  private static final double FILLED = 0.88;

  private RowHeights() {}

  static NavigableMap<Integer, Double> of(Sheet sheet) {
    NavigableMap<Integer, Double> heights = new TreeMap<>(sheet.heights());
    for (Area area : sheet.merged()) {
      Cell cell = sheet.at(area.firstRow(), area.firstColumn());
      boolean given = sheet.heights().containsKey(area.firstRow());
      if (cell != null && !given && area.firstRow() == area.lastRow()) {
        heights.merge(area.firstRow(), needed(sheet, area, cell), Math::max);
      }
    }
    return heights;
  }

  private static double needed(Sheet sheet, Area area, Cell cell) {
    Face face = Faces.of(cell.style());
    double line = face.points() * LINE_SPACING;
    if (!face.wrapped() || !(cell.value() instanceof Value.Text words)) {
      return Math.max(15, line);
    }
    double characters = 0;
    for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
      characters += ColumnWidths.characters(sheet, column);
    }
    double fitting = characters * NORMAL_POINTS / face.points() * FILLED;
    long lines =
        words
            .text()
            .lines()
            .mapToLong(part -> Math.max(1, (long) Math.ceil(part.length() / fitting)))
            .sum();
    return Math.max(15, Math.max(1, lines) * line + 2);
  }
}
