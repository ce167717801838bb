package lytebook.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.log.AboutMeWords.TabletColumn;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the table of daily tablets on an About me sheet, row by row. */
final class TabletTable {
  private final Place sheet;
  private final AboutMeWords words;
  private final LogDates dates;
  private final Map<TabletColumn, Integer> columns = new EnumMap<>(TabletColumn.class);
  private final List<DailyTablet> tablets = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  TabletTable(Place sheet, AboutMeWords words, boolean from1904) {
    this.sheet = sheet;
    this.words = words;
    this.dates = new LogDates(from1904, LocalDate.MAX, DateOrder.DMY, null, NamedDays.NONE, null);
  }

  /** Takes the next row of the sheet; gives whether it belongs to the table. */
  boolean take(RawRow row) {
    if (columns.isEmpty()) {
      return findHeader(row);
    }
    String name = text(row, TabletColumn.NAME);
    String mineral = text(row, TabletColumn.MINERAL);
    if (name.isEmpty() && mineral.isEmpty()) {
      return true;
    }
    String wrong = unreadable(row);
    if (wrong == null) {
      tablets.add(
          new DailyTablet(
              new Place(sheet.file(), sheet.sheet(), row.number(), null),
              name,
              number(row, TabletColumn.MG),
              mineral,
              number(row, TabletColumn.PER_DAY),
              date(row, TabletColumn.FROM),
              date(row, TabletColumn.TO)));
    } else {
      Place place = new Place(sheet.file(), sheet.sheet(), row.number(), null);
      String what = name.isEmpty() ? mineral : name;
      problems.add(
          Problem.of(ProblemCode.TABLET_UNREADABLE, place, what + " | " + wrong, what, wrong));
    }
    return true;
  }

  List<DailyTablet> tablets() {
    return tablets;
  }

  /** Rows that could not be read. */
  List<Problem> problems() {
    return problems;
  }

  private boolean findHeader(RawRow row) {
    Map<TabletColumn, Integer> found = new EnumMap<>(TabletColumn.class);
    for (RawCell cell : row.cells()) {
      TabletColumn column = words.tabletHeaders().get(HeaderNames.fold(cell.text()));
      if (column != null) {
        found.putIfAbsent(column, cell.column());
      }
    }
    if (found.containsKey(TabletColumn.NAME) && found.containsKey(TabletColumn.MG)) {
      columns.putAll(found);
    }
    return !columns.isEmpty();
  }

  /** The first cell that is neither blank nor what its column holds; null when there is none. */
  private @Nullable String unreadable(RawRow row) {
    for (TabletColumn column : List.of(TabletColumn.MG, TabletColumn.PER_DAY)) {
      if (!text(row, column).isEmpty() && !(number(row, column).orElse(-1) >= 0)) {
        return text(row, column);
      }
    }
    for (TabletColumn column : List.of(TabletColumn.FROM, TabletColumn.TO)) {
      if (!text(row, column).isEmpty() && date(row, column) == null) {
        return text(row, column);
      }
    }
    return null;
  }

  private @Nullable RawCell cell(RawRow row, TabletColumn column) {
    Integer place = columns.get(column);
    return place == null ? null : row.cell(place);
  }

  private String text(RawRow row, TabletColumn column) {
    RawCell cell = cell(row, column);
    return cell == null ? "" : cell.asText();
  }

  /** The number of a cell, with "mg" behind it or not. */
  private OptionalDouble number(RawRow row, TabletColumn column) {
    String digits = text(row, column).replaceFirst("(?i)\\s*mg$", "").replace(',', '.').strip();
    return digits.matches("\\d{1,6}(\\.\\d{1,6})?")
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }

  private @Nullable LocalDate date(RawRow row, TabletColumn column) {
    RawCell cell = cell(row, column);
    if (cell == null) {
      return null;
    }
    WrittenDate date = dates.read(cell);
    LocalDate day = date.dayFirst();
    return day == null || !day.equals(date.monthFirst()) ? null : day;
  }
}
