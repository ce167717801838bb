package lytebook.log.aboutme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.log.rows.LogDates;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;
import org.jspecify.annotations.Nullable;

/** A table on a sheet of a person's own, known by its headers and read row by row. */
abstract class AboutMeTable<C extends Enum<C>> {
  private final Place sheet;
  private final Map<String, C> headers;
  private final Set<C> needed;
  private TableHeader<C> header = new TableHeader<>(Map.of());
  private final LogDates dates;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param sheet the sheet as it is to be named in problems
   * @param headers words of the headers
   * @param needed columns without which a row is no header of it
   */
  AboutMeTable(Place sheet, Map<String, C> headers, Set<C> needed, boolean from1904) {
    this.sheet = sheet;
    this.headers = headers;
    this.needed = needed;
    dates = new LogDates(from1904, LocalDate.MAX, null);
  }

  /** Whether a row is its header; the rows from there on are read by it. */
  boolean startsAt(RawRow row) {
    TableHeader<C> found = TableHeader.of(row, this::columnOf);
    if (!found.hasAll(needed)) {
      return false;
    }
    header = found;
    return true;
  }

  private @Nullable C columnOf(String text) {
    return AboutMeWords.named(headers, text);
  }

  /** Takes the next row below the header. */
  abstract void take(RawRow row);

  /** What could not be read. */
  List<Problem> problems() {
    return problems;
  }

  @Nullable RawCell cell(RawRow row, C column) {
    return header.cell(row, column);
  }

  /** The words of a cell; empty when it is blank or the table has no such column. */
  String text(RawRow row, C column) {
    return header.text(row, column);
  }

  /** The day that a cell names; null when it is blank or does not name one day. */
  @Nullable LocalDate date(RawRow row, C column) {
    RawCell cell = cell(row, column);
    return cell == null ? null : dates.read(cell).onlyDay();
  }

  /** The day that a cell names; one that cannot be read is a problem. */
  @Nullable LocalDate dateOrProblem(RawRow row, C column) {
    LocalDate day = date(row, column);
    String text = text(row, column);
    if (day == null && !text.isEmpty()) {
      problem(ProblemCode.ABOUT_ME_DATE_UNREADABLE, row, column, text);
    }
    return day;
  }

  /** Where a row stands. */
  Place place(RawRow row) {
    return sheet.in(row.number(), null);
  }

  /** Where a cell stands; its row when the table has no such column. */
  Place place(RawRow row, C column) {
    return header.place(sheet, row, column);
  }

  void problem(ProblemCode code, RawRow row, C column, String... details) {
    String excerpt =
        header.columns().values().stream()
            .sorted()
            .map(row::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" | "));
    add(Problem.of(code, place(row, column), excerpt, details));
  }

  void add(Problem problem) {
    problems.add(problem);
  }
}
