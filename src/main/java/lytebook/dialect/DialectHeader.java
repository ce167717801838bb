package lytebook.dialect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lytebook.dialect.Dialect.ColumnMeaning;
import lytebook.dialect.Dialect.DialectColumn;
import lytebook.log.LogColumn;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.NutrientUnits;
import lytebook.nutrient.Nutrients;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;

/**
 * The header row of another program's export.
 *
 * @param dialect whose it is
 * @param row 1-based row or line
 * @param columns 0-based column of each meaning found, nutrients left out
 * @param weightFactor grams in one unit of the column of weights
 * @param nutrients the columns that give nutrients
 * @param unused columns that name a nutrient and cannot be used
 * @param absent nutrients that no column names; drinks go with water
 */
public record DialectHeader(
    Dialect dialect,
    int row,
    Map<ColumnMeaning, Integer> columns,
    double weightFactor,
    List<NutrientColumn> nutrients,
    List<UnusedColumn> unused,
    List<Nutrient> absent) {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final int LONGEST = 200;

  /**
   * A column that gives a nutrient.
   *
   * @param nutrient the nutrient
   * @param column 0-based column
   * @param header its header as written
   * @param factor what its figures are to be multiplied with to be in the nutrient's unit
   */
  public record NutrientColumn(Nutrient nutrient, int column, String header, double factor) {}

  /**
   * A column that names a nutrient and cannot be used.
   *
   * @param nutrient the nutrient
   * @param column 0-based column
   * @param header its header as written
   * @param why what is wrong with it
   */
  public record UnusedColumn(Nutrient nutrient, int column, String header, ProblemCode why) {}

  public DialectHeader {
    columns = Map.copyOf(columns);
    nutrients = List.copyOf(nutrients);
    unused = List.copyOf(unused);
    absent = List.copyOf(absent);
  }

  /**
   * Whether the file speaks for every nutrient: one that gives energy alone, or nothing, leaves
   * them to the food table.
   */
  public boolean carriesAll() {
    return dialect.carriesAll()
        && nutrients.stream().anyMatch(one -> !one.nutrient().id().equals(Nutrient.ENERGY));
  }

  /** The columns that a log has of its own. */
  public Map<LogColumn, Integer> logColumns() {
    Map<LogColumn, Integer> found = new EnumMap<>(LogColumn.class);
    for (LogColumn column : LogColumn.values()) {
      columns.forEach(
          (meaning, at) -> {
            if (meaning.name().equals(column.name())) {
              found.put(column, at);
            }
          });
    }
    return found;
  }

  /** Whether anything is read from a column. */
  boolean uses(int column) {
    return columns.containsValue(column)
        || nutrients.stream().anyMatch(one -> one.column() == column);
  }

  /** The headers of a row, folded, without their units. */
  static Set<String> names(RawRow row) {
    return row.cells().stream()
        .filter(cell -> cell.kind() == RawCell.CellType.TEXT && cell.text().length() <= LONGEST)
        .map(cell -> name(cell.text()))
        .collect(Collectors.toSet());
  }

  private static String name(String header) {
    return TextFolding.fold(TextFolding.withoutBrackets(header));
  }

  /** What stands in the last brackets of a header: its unit; empty when there are none. */
  private static String bracketed(String header) {
    Matcher m = BRACKETS.matcher(header);
    String found = "";
    while (m.find()) {
      found = m.group(1).strip();
    }
    return found;
  }

  static DialectHeader of(Dialect dialect, RawRow row, Nutrients nutrients, NutrientUnits units) {
    return new HeaderReading(dialect, nutrients, units).read(row);
  }

  private static final class HeaderReading {
    private final Dialect dialect;
    private final Nutrients nutrients;
    private final NutrientUnits units;
    private final Map<ColumnMeaning, Integer> columns = new EnumMap<>(ColumnMeaning.class);
    private final Map<ColumnMeaning, DialectColumn> found = new EnumMap<>(ColumnMeaning.class);
    private final List<NutrientColumn> used = new ArrayList<>();
    private final List<UnusedColumn> unused = new ArrayList<>();
    private double weightFactor = 1;

    HeaderReading(Dialect dialect, Nutrients nutrients, NutrientUnits units) {
      this.dialect = dialect;
      this.nutrients = nutrients;
      this.units = units;
    }

    DialectHeader read(RawRow row) {
      for (RawCell cell : row.cells()) {
        DialectColumn column =
            cell.text().length() > LONGEST ? null : dialect.columns().get(name(cell.text()));
        if (column != null && column.means() == ColumnMeaning.NUTRIENT) {
          takeNutrient(cell, column);
        } else if (column != null) {
          take(cell, column);
        }
      }
      unused.removeIf(
          one ->
              one.why() != ProblemCode.FIGURES_TWICE
                  && used.stream().anyMatch(two -> two.nutrient().equals(one.nutrient())));
      return new DialectHeader(
          dialect, row.number(), columns, weightFactor, used, unused, absent());
    }

    private List<Nutrient> absent() {
      return nutrients.stream()
          .filter(one -> one.counts() == Nutrient.AddedBy.ALL)
          .filter(one -> used.stream().noneMatch(two -> two.nutrient().equals(one)))
          .filter(one -> unused.stream().noneMatch(two -> two.nutrient().equals(one)))
          .toList();
    }

    private void take(RawCell cell, DialectColumn column) {
      DialectColumn before = found.get(column.means());
      if (before != null && before.rank() <= column.rank()) {
        return;
      }
      boolean isWeight =
          column.means() == ColumnMeaning.GRAMS || column.means() == ColumnMeaning.GRAMS_EACH;
      if (isWeight) {
        OptionalDouble factor = units.factor(unit(cell, column), "g");
        if (factor.isEmpty()) {
          return;
        }
        weightFactor = factor.getAsDouble();
      }
      found.put(column.means(), column);
      columns.put(column.means(), cell.column());
    }

    private void takeNutrient(RawCell cell, DialectColumn column) {
      Nutrient nutrient = nutrients.byId(column.nutrient());
      if (used.stream().anyMatch(one -> one.nutrient().equals(nutrient))) {
        boolean isSame = used.stream().anyMatch(one -> one.header().equals(cell.text()));
        if (isSame) {
          unused.add(
              new UnusedColumn(nutrient, cell.column(), cell.text(), ProblemCode.FIGURES_TWICE));
        }
        return;
      }
      String unit = unit(cell, column);
      OptionalDouble factor = units.factor(unit, nutrient.unit());
      if (factor.isPresent()) {
        used.add(
            new NutrientColumn(
                nutrient, cell.column(), cell.text(), factor.getAsDouble() * column.factor()));
      } else {
        unused.add(
            new UnusedColumn(
                nutrient,
                cell.column(),
                cell.text(),
                unit.contains("%")
                    ? ProblemCode.COLUMN_IN_PERCENT
                    : ProblemCode.COLUMN_WITHOUT_UNIT));
      }
    }

    private static String unit(RawCell cell, DialectColumn column) {
      String written = bracketed(cell.text());
      return written.isEmpty() ? column.unit() : written;
    }
  }
}
