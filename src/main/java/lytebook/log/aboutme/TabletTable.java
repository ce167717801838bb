package lytebook.log.aboutme;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.log.DailyTablet;
import lytebook.log.aboutme.AboutMeWords.TabletColumn;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/** Reads the table of daily tablets on an About me sheet, row by row. */
final class TabletTable extends AboutMeTable<TabletColumn> {
  private final List<DailyTablet> tablets = new ArrayList<>();

  TabletTable(Place sheet, AboutMeWords words, boolean from1904) {
    super(sheet, words.headers().tablets(), Set.of(TabletColumn.NAME, TabletColumn.MG), from1904);
  }

  @Override
  void take(RawRow row) {
    String name = text(row, TabletColumn.NAME);
    String mineral = text(row, TabletColumn.MINERAL);
    if (name.isEmpty() && mineral.isEmpty()) {
      return;
    }
    String wrong = unreadable(row);
    if (wrong == null) {
      tablets.add(
          new DailyTablet(
              place(row),
              name,
              number(row, TabletColumn.MG),
              mineral,
              number(row, TabletColumn.PER_DAY),
              date(row, TabletColumn.FROM),
              date(row, TabletColumn.TO)));
    } else {
      String what = name.isEmpty() ? mineral : name;
      add(Problem.of(ProblemCode.TABLET_UNREADABLE, place(row), what + " | " + wrong, what, wrong));
    }
  }

  List<DailyTablet> tablets() {
    return tablets;
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

  /** The number of a cell, with "mg" behind it or not. */
  private OptionalDouble number(RawRow row, TabletColumn column) {
    String digits = text(row, column).replaceFirst("(?i)\\s*mg$", "").replace(',', '.').strip();
    return digits.matches("\\d{1,6}(\\.\\d{1,6})?")
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }
}
