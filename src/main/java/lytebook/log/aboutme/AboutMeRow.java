package lytebook.log.aboutme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lytebook.log.rows.LogDates;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table on an About me sheet.
 *
 * @param sheet the sheet as it is to be named in problems
 * @param dates how dates are read
 * @param problems takes what cannot be read
 */
record AboutMeRow<C extends Enum<C>>(
    RawRow row, TableHeader<C> header, Place sheet, LogDates dates, List<Problem> problems) {

  /** The words of a cell; empty when it is blank or the table has no such column. */
  String text(C column) {
    return header.text(row, column);
  }

  /** The day that a cell names; null when it is blank or does not name one day. */
  @Nullable LocalDate date(C column) {
    RawCell cell = header.cell(row, column);
    return cell == null ? null : dates.read(cell).onlyDay();
  }

  /** The day that a cell names; one that cannot be read is a problem. */
  @Nullable LocalDate dateOrProblem(C column) {
    LocalDate day = date(column);
    if (day == null && !text(column).isEmpty()) {
      problem(ProblemCode.ABOUT_ME_DATE_UNREADABLE, column, text(column));
    }
    return day;
  }

  /** Where the row stands. */
  Place place() {
    return sheet.in(row.number(), null);
  }

  /** Where a cell stands; the row when the table has no such column. */
  Place place(C column) {
    return header.place(sheet, row, column);
  }

  void problem(ProblemCode code, C column, String... details) {
    String excerpt =
        header.columns().values().stream()
            .sorted()
            .map(row::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" | "));
    problems.add(Problem.of(code, place(column), excerpt, details));
  }
}
