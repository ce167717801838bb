package lytebook.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.LogSource;
import lytebook.memory.EditedRow;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.report.EarlierReport;
import lytebook.report.Report;
import lytebook.report.format.LogEditColumn;
import lytebook.report.format.ReportState;

/**
 * The log that an earlier report was made from, as far as the report knows it: where its rows stood
 * there, and what was noted of it that does not show when the report is read again.
 */
final class OriginalLog {
  /** What is said of a file and of rows that are not in Log. */
  private static final Set<ProblemCode> OF_THE_FILE =
      EnumSet.of(
          ProblemCode.FILE_LACKS,
          ProblemCode.FILE_HAS_SUMS,
          ProblemCode.COLUMN_WITHOUT_UNIT,
          ProblemCode.COLUMN_IN_PERCENT,
          ProblemCode.FIGURES_TWICE,
          ProblemCode.COLUMN_TOO_HIGH,
          ProblemCode.COLUMN_TOO_LOW,
          ProblemCode.FIGURE_UNREADABLE,
          ProblemCode.FIGURE_ABSURD,
          ProblemCode.DAYS_WITHOUT_DATES,
          ProblemCode.DAYS_NOT_MARKED,
          ProblemCode.DATES_ARE_NOMINAL,
          ProblemCode.SHEET_NOT_READ,
          ProblemCode.COLUMN_NOT_READ,
          ProblemCode.COLUMN_TWICE,
          ProblemCode.ROWS_HIDDEN,
          ProblemCode.TIME_UNREADABLE,
          ProblemCode.ROW_WITHOUT_FOOD,
          ProblemCode.TOTAL_ROW,
          ProblemCode.QUOTES_OPEN,
          ProblemCode.FORMULA_ERROR_BESIDE);

  /** Why a row has no date. */
  private static final Set<ProblemCode> UNDATED =
      EnumSet.of(
          ProblemCode.DATE_MISSING,
          ProblemCode.DATE_UNREADABLE,
          ProblemCode.DATE_IN_FUTURE,
          ProblemCode.DATE_TOO_OLD);

  private final EarlierReport report;
  private final ReportState state;

  /** Where rows of Log stood that nobody changed, by their number on Log as it is read now. */
  private final Map<Integer, EditedRow.RowOrigin> origins = new HashMap<>();

  /**
   * @param report the report
   */
  OriginalLog(EarlierReport report) {
    this.report = report;
    state = report.state();
    for (EditedRow row : report.log()) {
      int source = row.origin().source();
      boolean isKnown = source > 0 && source <= state.sources().size() && row.origin().row() > 0;
      if (isKnown && row.isAsWritten()) {
        origins.put(row.row(), row.origin());
      }
    }
  }

  /** The log as the report shows it, its rows where they stood in the file. */
  FoodLog placed(FoodLog log) {
    return log.with(log.entries().stream().map(this::placed).toList());
  }

  private Entry placed(Entry entry) {
    EditedRow.RowOrigin origin = origins.get(entry.row());
    return origin == null ? entry : entry.at(source(origin), origin.row());
  }

  private LogSource source(EditedRow.RowOrigin origin) {
    return state.sources().get(origin.source() - 1);
  }

  /** The report as one of the same day and the same log as before; rows added since are read. */
  Report asMade(Report now) {
    ReportState.MadeFrom made = state.madeFrom();
    if (made == null) {
      return now;
    }
    FoodLog log = now.log();
    int added = (int) report.log().stream().filter(EditedRow::isAdded).count();
    return now.asMade(
        log.with(log.person(), made.rows() + added, problems(made.file(), log.problems()))
            .readFrom(made.file(), made.format(), made.dialect()),
        made.on());
  }

  /** What is said now with what still holds of the earlier notes, those first in their order. */
  private List<Problem> problems(String file, List<Problem> now) {
    List<Problem> rest = new ArrayList<>(now);
    Map<Place, List<Problem>> undated = undated(now);
    List<Problem> all = new ArrayList<>();
    for (Problem earlier : state.problems()) {
      Problem again = rest.stream().filter(one -> isAlike(one, earlier)).findFirst().orElse(null);
      List<Problem> ofRow = undated.getOrDefault(row(earlier.place()), List.of());
      if (again != null) {
        all.add(new Problem(again.code(), earlier.place(), again.excerpt(), again.details()));
        rest.remove(again);
      } else if (UNDATED.contains(earlier.code()) && !ofRow.isEmpty()) {
        all.add(earlier);
        rest.removeAll(ofRow);
      } else if (OF_THE_FILE.contains(earlier.code()) && earlier.place().file().equals(file)) {
        all.add(earlier);
      }
    }
    all.addAll(rest);
    return all;
  }

  /** Problems of rows that Log shows without a date, by the place that the rows had. */
  private Map<Place, List<Problem>> undated(List<Problem> now) {
    Map<Place, List<Problem>> undated = new HashMap<>();
    for (Problem one : now) {
      EditedRow.RowOrigin origin = origins.get(one.place().row());
      if (origin != null
          && one.code() == ProblemCode.DATE_UNREADABLE
          && one.details().contains(LogEditColumn.NO_DATE)) {
        Place place = source(origin).row(origin.row());
        undated.computeIfAbsent(place, row -> new ArrayList<>()).add(one);
      }
    }
    return undated;
  }

  private static Place row(Place place) {
    return new Place(place.file(), place.sheet(), place.row(), null);
  }

  /** A sheet keeps no space around a text. */
  private static boolean isAlike(Problem one, Problem other) {
    return one.code() == other.code()
        && one.excerpt().strip().equals(other.excerpt().strip())
        && stripped(one.details()).equals(stripped(other.details()));
  }

  private static List<String> stripped(List<String> texts) {
    return texts.stream().map(String::strip).toList();
  }
}
