package lytebook.write.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Value;

/**
 * Heights of a sheet's rows in points: as the sheet gives them, otherwise reckoned from the words.
 * Not every viewer fits rows to their words when it opens a file, and none does for merged cells.
 */
final class RowHeights {
  /** Height of a row of plain words. */
  static final double DEFAULT = 15;

  private static final int NORMAL_POINTS = 11;
  private static final double LINE_SPACING = 1.32;

  /** Letters that fit into the width of a digit, with room for wider fonts. */
  private static final double PLAIN_LETTERS = 1.05;

  private static final double BOLD_LETTERS = 0.93;

  private final Sheet sheet;
  private final Map<Integer, Double> reckoned = new HashMap<>();
  private final Set<Integer> fixed = new HashSet<>();

  RowHeights(Sheet sheet) {
    this.sheet = sheet;
    fixed.addAll(sheet.heights().keySet());
    Map<Integer, Map<Integer, Area>> merged = new HashMap<>();
    sheet
        .merged()
        .forEach(
            area ->
                merged
                    .computeIfAbsent(area.firstRow(), row -> new HashMap<>())
                    .put(area.firstColumn(), area));
    sheet
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, cell) -> {
                      Area alone = Area.cell(row, column);
                      fit(cell, merged.getOrDefault(row, Map.of()).getOrDefault(column, alone));
                    }));
  }

  /** The height of a row. */
  double points(int row) {
    Double given = sheet.heights().get(row);
    return given != null ? given : reckoned.getOrDefault(row, DEFAULT);
  }

  /** Whether a row keeps its height when its words change. */
  boolean isFixed(int row) {
    return fixed.contains(row);
  }

  private void fit(Cell cell, Area area) {
    CellAppearance face = CellAppearance.of(cell.style());
    boolean severalRows = area.lastRow() > area.firstRow();
    if (severalRows || (!face.wrapped() && face.font().points() <= NORMAL_POINTS)) {
      return;
    }
    double line = face.font().points() * LINE_SPACING;
    double needed = lines(cell, face, area) * line + (face.wrapped() ? 2 : 0);
    if (needed > DEFAULT + 2) {
      reckoned.merge(area.firstRow(), Math.ceil(needed), Math::max);
      if (area.lastColumn() > area.firstColumn()) {
        fixed.add(area.firstRow());
      }
    }
  }

  private long lines(Cell cell, CellAppearance face, Area area) {
    if (!face.wrapped() || !(cell.value() instanceof Value.Text words)) {
      return 1;
    }
    double digits = 0;
    for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
      digits += ColumnWidths.characters(sheet, column);
    }
    double letters =
        face.font().style() == CellAppearance.FontStyle.BOLD ? BOLD_LETTERS : PLAIN_LETTERS;
    double room = Math.max(1, digits * letters * NORMAL_POINTS / face.font().points());
    return Math.max(1, words.text().lines().mapToLong(part -> wrapped(part, room)).sum());
  }

  /** Lines that a paragraph takes; a word longer than a line is broken. */
  private static long wrapped(String paragraph, double room) {
    long lines = 1;
    double used = 0;
    for (String word : paragraph.split(" ", -1)) {
      double wanted = used == 0 ? word.length() : used + 1 + word.length();
      if (wanted <= room) {
        used = wanted;
        continue;
      }
      long pieces = (long) Math.ceil(word.length() / room);
      lines += used == 0 ? pieces - 1 : pieces;
      used = word.length() - (pieces - 1) * room;
    }
    return lines;
  }
}
