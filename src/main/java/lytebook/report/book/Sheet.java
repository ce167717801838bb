package lytebook.report.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One sheet, as plain data; rows and columns count from 0. Put together cell by cell. */
public final class Sheet {
  /** Whether a person sees a sheet: hidden ones can be shown by its menu, very hidden ones not. */
  public enum Visibility {
    VISIBLE,
    HIDDEN,
    VERY_HIDDEN
  }

  private final String name;
  private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
  private final NavigableMap<Integer, Double> widths = new TreeMap<>();
  private final NavigableMap<Integer, Double> heights = new TreeMap<>();
  private final List<Area> merged = new ArrayList<>();
  private final List<ConditionalFormat> formats = new ArrayList<>();
  private final List<DropDown> dropDowns = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private final List<HeatMap> heatMaps = new ArrayList<>();
  private final NavigableMap<Integer, Integer> groupedColumns = new TreeMap<>();
  private Visibility visibility = Visibility.VISIBLE;
  private int lastPrintedRow = -1;
  private int frozenRows;
  private int frozenColumns;
  private @Nullable Area filter;
  private @Nullable PrintSetup print;

  public Sheet(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public Sheet visibility(Visibility other) {
    visibility = other;
    return this;
  }

  public Visibility visibility() {
    return visibility;
  }

  /** Puts a cell, in place of one that is already there. */
  public Sheet put(int row, int column, Cell cell) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
    return this;
  }

  /** Puts the sheet's name and, over the columns from the first to another, what it is for. */
  public Sheet head(String title, String note, int lastColumn) {
    new RowWriter(this, 0).text(0, title, Style.TITLE);
    new RowWriter(this, 1).across(note, Style.NOTE, lastColumn);
    return this;
  }

  /** Turns formulas into the values they show, where a formula is of a kind. */
  public Sheet dropFormulas(Predicate<String> which) {
    for (NavigableMap<Integer, Cell> cells : rows.values()) {
      cells.replaceAll(
          (column, cell) -> {
            String formula = cell.formula();
            return formula != null && which.test(formula)
                ? new Cell(cell.value(), null, cell.style(), cell.link())
                : cell;
          });
    }
    return this;
  }

  /** Width of a column in characters. */
  public Sheet width(int column, double characters) {
    widths.put(column, characters);
    return this;
  }

  /** Widths of the columns from the first. */
  public Sheet widths(double... characters) {
    for (int column = 0; column < characters.length; column++) {
      width(column, characters[column]);
    }
    return this;
  }

  /** Height of a row in points. */
  public Sheet height(int row, double points) {
    heights.put(row, points);
    return this;
  }

  public Sheet merge(Area area) {
    merged.add(area);
    return this;
  }

  /** A look that cells take on while a formula holds. */
  public Sheet look(Area area, String formula, Highlight look) {
    formats.add(new ConditionalFormat(area, formula, look));
    return this;
  }

  public Sheet add(DropDown dropDown) {
    dropDowns.add(dropDown);
    return this;
  }

  public Sheet add(Chart chart) {
    charts.add(chart);
    return this;
  }

  public Sheet add(HeatMap heatMap) {
    heatMaps.add(heatMap);
    return this;
  }

  /** Working columns, folded away behind a plus sign. */
  public Sheet foldColumns(int first, int last) {
    groupedColumns.put(first, last);
    return this;
  }

  /** Keeps the first rows and columns in sight. */
  public Sheet freeze(int rowCount, int columnCount) {
    frozenRows = rowCount;
    frozenColumns = columnCount;
    return this;
  }

  /** Filter buttons over a table, its header row included. */
  public Sheet filter(Area area) {
    filter = area;
    return this;
  }

  public Sheet print(PrintSetup setup) {
    print = setup;
    return this;
  }

  /** Last row that prints, counting from 0; without it all rows do. */
  public Sheet printUpTo(int row) {
    lastPrintedRow = row;
    return this;
  }

  /** Last row that prints, counting from 0; -1 for all. */
  public int lastPrintedRow() {
    return lastPrintedRow;
  }

  /** Cells by row, then column. */
  public NavigableMap<Integer, NavigableMap<Integer, Cell>> rows() {
    return Collections.unmodifiableNavigableMap(rows);
  }

  /** The cell at an address; null where there is none. */
  public @Nullable Cell at(int row, int column) {
    Map<Integer, Cell> cells = rows.get(row);
    return cells == null ? null : cells.get(column);
  }

  public NavigableMap<Integer, Double> widths() {
    return Collections.unmodifiableNavigableMap(widths);
  }

  public NavigableMap<Integer, Double> heights() {
    return Collections.unmodifiableNavigableMap(heights);
  }

  public List<Area> merged() {
    return Collections.unmodifiableList(merged);
  }

  public List<ConditionalFormat> formats() {
    return Collections.unmodifiableList(formats);
  }

  public List<DropDown> dropDowns() {
    return Collections.unmodifiableList(dropDowns);
  }

  public List<Chart> charts() {
    return Collections.unmodifiableList(charts);
  }

  public List<HeatMap> heatMaps() {
    return Collections.unmodifiableList(heatMaps);
  }

  /** First and last column of each folded group. */
  public NavigableMap<Integer, Integer> foldedColumns() {
    return Collections.unmodifiableNavigableMap(groupedColumns);
  }

  public int frozenRows() {
    return frozenRows;
  }

  public int frozenColumns() {
    return frozenColumns;
  }

  public @Nullable Area filter() {
    return filter;
  }

  public @Nullable PrintSetup print() {
    return print;
  }
}
