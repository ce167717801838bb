package lytebook.log.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lytebook.log.LogColumn;
import lytebook.log.date.DateText;
import lytebook.log.date.NamedDays;
import lytebook.log.rows.HeaderNames;
import lytebook.log.rows.RowWords;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.SerialDate;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a log kept as a grid: days across and meals down, or days down and meals
 * across. Its cells hold what was eaten.
 *
 * @param row 1-based row of the header
 * @param down 0-based column that holds the meals, or the days, of the rows
 * @param daysAcross whether the days stand across
 * @param across the header cells of days, meals or water by their 0-based columns
 * @param others header cells of columns that are neither
 */
public record GridHeader(
    int row, int down, boolean daysAcross, Map<Integer, RawCell> across, List<RawCell> others) {
  private static final int FEWEST = 2;

  public GridHeader {
    across = Map.copyOf(across);
    others = List.copyOf(others);
  }

  /**
   * The grid that the first rows of a sheet show.
   *
   * @return null when they show none
   */
  public static @Nullable GridHeader find(
      List<RawRow> top, HeaderNames names, RowWords words, NamedDays days) {
    GridHeader best = null;
    for (RawRow row : top) {
      if (names.isForeign(row)) {
        return null;
      }
      GridHeader grid = mealsAcross(row, names, words);
      grid = grid == null ? daysAcross(row, top, words, days) : grid;
      if (grid != null && (best == null || grid.weight(days) > best.weight(days))) {
        best = grid;
      }
    }
    return best;
  }

  /** Dates say more than names of days, and more of them more than fewer. */
  private int weight(NamedDays days) {
    long named =
        across.values().stream().filter(cell -> daysAcross && days.isOne(cell.text())).count();
    return across.size() * 2 - (int) named;
  }

  private static @Nullable GridHeader mealsAcross(RawRow row, HeaderNames names, RowWords words) {
    Map<Integer, RawCell> meals = new TreeMap<>();
    List<RawCell> others = new ArrayList<>();
    int date = -1;
    int mealCount = 0;
    for (RawCell cell : row.cells()) {
      if (words.isMealLabel(cell.text()) || words.isWater(cell.text())) {
        meals.put(cell.column(), cell);
        mealCount += words.isMealLabel(cell.text()) ? 1 : 0;
      } else if (names.columnOf(cell.text()) == LogColumn.DATE && date < 0) {
        date = cell.column();
      } else if (names.columnOf(cell.text()) != LogColumn.NOTES) {
        others.add(cell);
      }
    }
    if (mealCount < FEWEST) {
      return null;
    }
    int down = date >= 0 ? date : meals.keySet().iterator().next() - 1;
    int column = down;
    others.removeIf(cell -> cell.column() == column);
    return down < 0 ? null : new GridHeader(row.number(), down, false, meals, others);
  }

  private static @Nullable GridHeader daysAcross(
      RawRow row, List<RawRow> top, RowWords words, NamedDays days) {
    Map<Integer, RawCell> dates = daysIn(row, days);
    if (dates.size() < FEWEST) {
      return null;
    }
    int first = dates.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
    List<RawCell> others =
        row.cells().stream()
            .filter(cell -> cell.column() > first && !dates.containsKey(cell.column()))
            .toList();
    for (int down = first - 1; down >= 0; down--) {
      int column = down;
      boolean isMeals =
          top.stream()
              .anyMatch(one -> one.number() > row.number() && words.isMealLabel(one.text(column)));
      if (isMeals) {
        return new GridHeader(row.number(), down, true, dates, others);
      }
    }
    return null;
  }

  /** The cells of a row that are dates or name days, by column. */
  static Map<Integer, RawCell> daysIn(RawRow row, NamedDays days) {
    Map<Integer, RawCell> found = new HashMap<>();
    for (RawCell cell : row.cells()) {
      boolean isText = cell.kind() == RawCell.CellType.TEXT;
      boolean isDay =
          (cell.kind() == RawCell.CellType.DATE && SerialDate.date(cell.number()) != null)
              || (isText && (DateText.orNull(cell.text()) != null || days.isOne(cell.text())));
      if (isDay) {
        found.put(cell.column(), cell);
      }
    }
    return found;
  }
}
