package lytebook.log.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.log.LogColumn;
import lytebook.log.date.DateText;
import lytebook.log.rows.ColumnMap.MappedColumn;
import lytebook.nutrient.Nutrient;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * A table's header row as a mapping reads it.
 *
 * @param header the columns of the log: those mapped, and those known by their headers
 * @param nutrients columns of nutrients
 * @param missing columns that the mapping names and the table lacks, as the mapping names them
 * @param found headers of the table, for the reader
 * @param withoutUnit the column of a nutrient whose unit nobody says; null when there is none
 */
public record MappedHeader(
    LogHeader header,
    List<StatedCells.StatedColumn> nutrients,
    List<String> missing,
    List<String> found,
    @Nullable MappedColumn withoutUnit) {
  private static final int LONGEST_LETTERS = 3;

  public MappedHeader {
    nutrients = List.copyOf(nutrients);
    missing = List.copyOf(missing);
    found = List.copyOf(found);
  }

  /** Looks for the header row of a mapping among the first rows of a table. */
  public static MappedHeader find(
      List<RawRow> top, ColumnMap map, HeaderNames names, NutrientWords words) {
    RawRow best = null;
    for (RawRow row : top) {
      if (hits(row, map) > (best == null ? 0 : hits(best, map))) {
        best = row;
      }
    }
    return new HeaderSearch(top, names, words, best).of(map);
  }

  private static long hits(RawRow row, ColumnMap map) {
    return map.columns().stream().filter(column -> named(row, column.from()) >= 0).count();
  }

  /** The column under a header; -1 when no cell of the row says it. */
  private static int named(RawRow row, String header) {
    String wanted = TextFolding.fold(header);
    int alike = -1;
    for (RawCell cell : row.cells()) {
      if (cell.asText().equals(header)) {
        return cell.column();
      }
      boolean isAlike = !wanted.isEmpty() && TextFolding.fold(cell.asText()).equals(wanted);
      alike = alike < 0 && isAlike ? cell.column() : alike;
    }
    return alike;
  }

  /** Whether it lacks less than another, or as little and has more columns. */
  public boolean isNearerThan(MappedHeader other) {
    return missing.size() < other.missing.size()
        || (missing.size() == other.missing.size() && found.size() > other.found.size());
  }

  /** Why the table cannot be read by the mapping; null when it can. */
  public @Nullable Problem stop(Place place) {
    if (!missing.isEmpty()) {
      return Problem.of(
          ProblemCode.MAP_COLUMN_MISSING,
          place,
          "",
          String.join(", ", missing),
          String.join(", ", found));
    }
    MappedColumn column = withoutUnit;
    return column == null || column.nutrient() == null
        ? null
        : Problem.of(
            ProblemCode.MAP_UNIT_MISSING,
            place,
            "",
            column.nutrient().name(),
            column.from(),
            column.nutrient().unit());
  }

  private static final class HeaderSearch {
    private final List<RawRow> top;
    private final HeaderNames names;
    private final NutrientWords words;
    private final @Nullable RawRow row;
    private final Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
    private final Set<Integer> taken = new HashSet<>();
    private final List<StatedCells.StatedColumn> nutrients = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private String amountUnit = "";
    private @Nullable MappedColumn withoutUnit;

    HeaderSearch(List<RawRow> top, HeaderNames names, NutrientWords words, @Nullable RawRow row) {
      this.top = top;
      this.names = names;
      this.words = words;
      this.row = row;
    }

    MappedHeader of(ColumnMap map) {
      for (MappedColumn column : map.columns()) {
        int at = at(column.from());
        if (at < 0) {
          missing.add(column.from());
        } else {
          taken.add(at);
          take(column, at);
        }
      }
      LogHeader known = row == null ? null : names.headerIn(row, names.dateAbove(top, row));
      if (known != null) {
        known.columns().forEach(this::takeKnown);
        boolean isAmountKnown =
            Objects.equals(columns.get(LogColumn.AMOUNT), known.columns().get(LogColumn.AMOUNT));
        amountUnit = amountUnit.isEmpty() && isAmountKnown ? known.amountUnit() : amountUnit;
      }
      LogHeader header =
          new LogHeader(
              row == null ? rowsBefore() : row.number(),
              columns,
              amountUnit,
              known == null ? null : known.dateOrder(),
              known == null ? null : known.dateAbove());
      return new MappedHeader(header, nutrients, missing, found(), withoutUnit);
    }

    private void takeKnown(LogColumn column, int at) {
      if (!taken.contains(at)) {
        columns.putIfAbsent(column, at);
      }
    }

    private void take(MappedColumn column, int at) {
      LogColumn ofLog = column.column();
      if (ofLog != null) {
        columns.put(ofLog, at);
        if (ofLog == LogColumn.AMOUNT) {
          String said = names.amountUnitOf(column.means());
          amountUnit = said.isEmpty() ? names.amountUnitOf(headerAt(at)) : said;
        }
        return;
      }
      Nutrient nutrient = column.nutrient();
      OptionalDouble times =
          nutrient == null ? OptionalDouble.empty() : times(nutrient, column, at);
      if (nutrient != null && times.isPresent()) {
        nutrients.add(new StatedCells.StatedColumn(nutrient, at, times.getAsDouble()));
      } else {
        withoutUnit = withoutUnit == null ? column : withoutUnit;
      }
    }

    private OptionalDouble times(Nutrient nutrient, MappedColumn column, int at) {
      for (String says : new String[] {column.means(), headerAt(at)}) {
        String unit = NutrientWords.unitIn(says);
        OptionalDouble times = words.times(nutrient, unit, unit.equals(says.strip()));
        if (times.isPresent()) {
          return times;
        }
      }
      return OptionalDouble.empty();
    }

    private String headerAt(int column) {
      return row == null ? "" : row.text(column);
    }

    /** The column of a header, else of letters within the table; -1 when there is none. */
    private int at(String from) {
      int named = row == null ? -1 : named(row, from);
      if (named >= 0 || !from.matches("[A-Za-z]{1," + LONGEST_LETTERS + "}")) {
        return named;
      }
      int column = A1.columnNumber(from.toUpperCase(Locale.ROOT));
      return column <= lastColumn() ? column : -1;
    }

    private int lastColumn() {
      return top.stream()
          .flatMap(one -> one.cells().stream())
          .mapToInt(RawCell::column)
          .max()
          .orElse(-1);
    }

    /** Number of the row above the first that holds a date, for a table known by letters alone. */
    private int rowsBefore() {
      Integer date = columns.get(LogColumn.DATE);
      for (RawRow one : top) {
        RawCell cell = date == null ? null : one.cell(date);
        boolean isDate =
            cell != null
                && (cell.kind() == RawCell.CellType.DATE || DateText.orNull(cell.asText()) != null);
        if (isDate) {
          return one.number() - 1;
        }
      }
      return 0;
    }

    private List<String> found() {
      RawRow shown = row;
      for (RawRow one : top) {
        shown = shown == null && !one.isBlank() ? one : shown;
      }
      return shown == null ? List.of() : shown.cells().stream().map(RawCell::asText).toList();
    }
  }
}
