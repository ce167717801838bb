package lytebook.read.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.plan.Plan;
import lytebook.plan.Planner;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.format.PlanColumn;
import lytebook.report.format.ReportWords;
import lytebook.report.format.ReportWords.ReadSheet;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.SerialDate;
import lytebook.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/** Reads what a person changed on the sheet Plan of an earlier report. */
final class PlanSheetReader {
  private static final Set<String> NEEDED =
      Set.of(
          PlanColumn.USE,
          PlanColumn.IDEA,
          PlanColumn.TOTAL,
          PlanColumn.FOOD_ID,
          PlanColumn.SWAP_ID,
          PlanColumn.SUGGESTED);

  /** Sentences stand above the table. */
  private static final int ROWS_LOOKED_AT = 100;

  private static final double MOST_HELPINGS = 20;
  private static final Pattern NUMBER = Pattern.compile("(\\d{0,3}(?:[.,]\\d{1,6})?)\\s*(½?)");

  private final ReportWords words;
  private final HeaderColumns columns;
  private final List<Integer> days;
  private final LocalDate firstDay;
  private final Place sheet;
  private final List<Planner.EditedIdea> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean isEdited;

  private PlanSheetReader(
      ReportWords words,
      HeaderColumns columns,
      List<Integer> days,
      LocalDate firstDay,
      Place sheet) {
    this.words = words;
    this.columns = columns;
    this.days = days;
    this.firstDay = firstDay;
    this.sheet = sheet;
  }

  /** The plan of a report; null when it has none or its week cannot be told. */
  static @Nullable EditedPlan read(SheetFile report, String file, ReportWords words)
      throws IOException {
    for (SourceSheet sheet : report.sheets()) {
      try (RowCursor cursor = sheet.rows()) {
        String name = sheet.name();
        PlanSheetReader edits =
            name == null ? null : startingAt(cursor, new Place(file, name, 0, null), words);
        if (edits != null) {
          // Below the ideas the column holds numbers for the chart.
          RawRow row = cursor.next();
          while (row != null && edits.isIdea(row)) {
            edits.take(row);
            row = cursor.next();
          }
          return new EditedPlan(edits.firstDay, edits.rows, edits.isEdited, edits.problems);
        }
      }
    }
    return null;
  }

  private static @Nullable PlanSheetReader startingAt(
      RowCursor cursor, Place sheet, ReportWords words) throws IOException {
    RawRow header = cursor.next();
    for (int i = 0; header != null && i < ROWS_LOOKED_AT; i++) {
      HeaderColumns columns = HeaderColumns.of(header, words.headers(ReadSheet.PLAN));
      if (columns.hasAll(NEEDED)) {
        return startingAt(header, columns, sheet, words);
      }
      header = cursor.next();
    }
    return null;
  }

  /** The days are the dates between the idea and the total, one after the other. */
  private static @Nullable PlanSheetReader startingAt(
      RawRow header, HeaderColumns columns, Place sheet, ReportWords words) {
    List<Integer> days = new ArrayList<>();
    LocalDate first = null;
    for (RawCell cell : header.cells()) {
      boolean isBetween =
          cell.column() > columns.of(PlanColumn.IDEA)
              && cell.column() < columns.of(PlanColumn.TOTAL);
      LocalDate day = isBetween && cell.isNumber() ? SerialDate.date(cell.number()) : null;
      if (day == null) {
        continue;
      }
      first = first == null ? day : first;
      if (!day.equals(first.plusDays(days.size()))) {
        return null;
      }
      days.add(cell.column());
    }
    return first == null || days.size() != Plan.DAYS
        ? null
        : new PlanSheetReader(words, columns, days, first, sheet);
  }

  private boolean isIdea(RawRow row) {
    return !columns.text(row, PlanColumn.FOOD_ID).isEmpty();
  }

  private void take(RawRow row) {
    String foodId = columns.text(row, PlanColumn.FOOD_ID);
    String[] suggested = columns.text(row, PlanColumn.SUGGESTED).split(";", -1);
    List<Double> helpings = new ArrayList<>();
    for (int i = 0; i < Plan.DAYS; i++) {
      OptionalDouble was =
          suggested.length == Plan.DAYS ? number(suggested[i]) : OptionalDouble.empty();
      double now = helpings(row, days.get(i), was.orElse(0));
      isEdited |= was.isEmpty() || was.getAsDouble() != now;
      helpings.add(now);
    }
    boolean used = !words.isNo(columns.text(row, PlanColumn.USE));
    isEdited |= !used;
    rows.add(new Planner.EditedIdea(foodId, columns.text(row, PlanColumn.SWAP_ID), helpings, used));
  }

  /** What stands in a cell, nothing being none; where it cannot be read what was suggested. */
  private double helpings(RawRow row, int column, double suggested) {
    RawCell cell = row.cell(column);
    if (cell == null || cell.asText().isBlank()) {
      return 0;
    }
    OptionalDouble number =
        cell.isNumber() ? OptionalDouble.of(cell.number()) : number(cell.asText());
    if (number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= MOST_HELPINGS) {
      return number.getAsDouble();
    }
    problems.add(
        Problem.of(
            ProblemCode.PLAN_HELPINGS_UNREADABLE,
            new Place(sheet.file(), sheet.sheet(), row.number(), A1.column(column)),
            columns.text(row, PlanColumn.IDEA) + " | " + cell.asText(),
            cell.asText(),
            PlainNumber.of(suggested)));
    return suggested;
  }

  /** {@code 1}, {@code 0.5}, {@code 0,5}, {@code ½}, {@code 1½}. */
  private static OptionalDouble number(String text) {
    Matcher number = NUMBER.matcher(text.strip());
    if (text.isBlank() || !number.matches()) {
      return OptionalDouble.empty();
    }
    String whole = number.group(1).replace(',', '.');
    double half = number.group(2).isEmpty() ? 0 : 0.5;
    return OptionalDouble.of((whole.isEmpty() ? 0 : Double.parseDouble(whole)) + half);
  }
}
