package lytebook.log.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lytebook.log.LogColumn;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/** The cells of one row by the log's columns; cells under other headers are left out. */
final class RowCells {
  private final Map<LogColumn, RawCell> cells = new EnumMap<>(LogColumn.class);

  RowCells(RawRow row, Map<LogColumn, Integer> columns) {
    for (Map.Entry<LogColumn, Integer> column : columns.entrySet()) {
      RawCell cell = row.cell(column.getValue());
      if (cell != null) {
        cells.put(column.getKey(), cell);
      }
    }
  }

  private RowCells(Map<LogColumn, RawCell> cells) {
    this.cells.putAll(cells);
  }

  /** The cells of the food of a row that names a drink too. */
  RowCells ofFood() {
    RowCells food = new RowCells(cells);
    food.blank(LogColumn.DRINK);
    food.blank(LogColumn.DRINK_AMOUNT);
    return food;
  }

  /**
   * The cells of the drink, as if it were the food; amount and unit are the food's if it has one.
   */
  RowCells ofDrink() {
    RowCells drink = new RowCells(cells);
    if (has(LogColumn.FOOD)) {
      drink.blank(LogColumn.AMOUNT);
      drink.blank(LogColumn.UNIT);
    }
    return new RowCells(LogColumn.ofDrinks(drink.cells));
  }

  @Nullable RawCell get(LogColumn column) {
    return cells.get(column);
  }

  boolean has(LogColumn column) {
    return cells.containsKey(column);
  }

  /** Whether no others than these columns are filled. */
  boolean hasOnly(LogColumn... columns) {
    return List.of(columns).containsAll(cells.keySet());
  }

  /** Whether an amount or a unit of food or drink is filled in. */
  boolean saysAmount() {
    return has(LogColumn.AMOUNT) || has(LogColumn.UNIT) || has(LogColumn.DRINK_AMOUNT);
  }

  boolean isBlank() {
    return cells.isEmpty();
  }

  /** The cell as text, a date as {@code 2026-03-02}, a time as {@code 08:30}; empty when blank. */
  String text(LogColumn column) {
    RawCell cell = get(column);
    return cell == null ? "" : cell.readable();
  }

  /** Columns whose formula gives an error. */
  List<LogColumn> errors() {
    return cells.entrySet().stream()
        .filter(cell -> cell.getValue().kind() == RawCell.CellType.ERROR)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Takes a cell away, as if it were blank. */
  void blank(LogColumn column) {
    cells.remove(column);
  }
}
