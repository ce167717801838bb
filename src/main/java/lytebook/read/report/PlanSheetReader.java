package lytebook.read.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lytebook.plan.Plan;
import lytebook.plan.Planner;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.format.PlanColumn;
import lytebook.report.format.ReportWords;
import lytebook.report.format.ReportWords.ReadSheet;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.RawCell;
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
  private final List<Integer> days;
  private final List<Planner.EditedIdea> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean isEdited;

  private PlanSheetReader(ReportWords words, List<Integer> days) {
    this.words = words;
    this.days = days;
  }

  /** The plan of a report; null when it has none or its week cannot be told. */
  static @Nullable EditedPlan read(SheetFile report, ReportWords words) throws IOException {
    for (SourceSheet sheet : report.sheets()) {
      ReportTable table =
          ReportTable.on(sheet, ROWS_LOOKED_AT, NEEDED, words.headers(ReadSheet.PLAN));
      SortedMap<Integer, LocalDate> days = table == null ? new TreeMap<>() : days(table);
      if (table != null && !days.isEmpty()) {
        PlanSheetReader reader = new PlanSheetReader(words, List.copyOf(days.keySet()));
        // Below the ideas the column holds numbers for the chart.
        table.rows().stream().takeWhile(PlanSheetReader::isIdea).forEach(reader::take);
        return new EditedPlan(
            days.values().iterator().next(), reader.rows, reader.isEdited, reader.problems);
      }
    }
    return null;
  }

  /** The dates between the idea and the total by their columns; none if they are not a week. */
  private static SortedMap<Integer, LocalDate> days(ReportTable table) {
    SortedMap<Integer, LocalDate> days = new TreeMap<>();
    for (RawCell cell : table.header().cells()) {
      boolean isBetween =
          cell.column() > table.columns().columns().getOrDefault(PlanColumn.IDEA, -1)
              && cell.column() < table.columns().columns().getOrDefault(PlanColumn.TOTAL, -1);
      LocalDate day = isBetween && cell.isNumber() ? SerialDate.date(cell.number()) : null;
      if (day != null) {
        days.put(cell.column(), day);
      }
    }
    List<LocalDate> inOrder = List.copyOf(days.values());
    boolean isWeek =
        inOrder.size() == Plan.DAYS
            && IntStream.range(1, Plan.DAYS)
                .allMatch(i -> inOrder.get(i).equals(inOrder.get(0).plusDays(i)));
    return isWeek ? days : new TreeMap<>();
  }

  private static boolean isIdea(ReportRow row) {
    return !row.text(PlanColumn.FOOD_ID).isEmpty();
  }

  private void take(ReportRow row) {
    String[] suggested = row.text(PlanColumn.SUGGESTED).split(";", -1);
    List<Double> helpings = new ArrayList<>();
    for (int i = 0; i < Plan.DAYS; i++) {
      OptionalDouble was =
          suggested.length == Plan.DAYS ? number(suggested[i]) : OptionalDouble.empty();
      double now = helpings(row, days.get(i), was.orElse(0));
      isEdited |= was.isEmpty() || was.getAsDouble() != now;
      helpings.add(now);
    }
    boolean used = !words.isNo(row.text(PlanColumn.USE));
    isEdited |= !used;
    rows.add(
        new Planner.EditedIdea(
            row.text(PlanColumn.FOOD_ID), row.text(PlanColumn.SWAP_ID), helpings, used));
  }

  /** What stands in a cell, nothing being none; where it cannot be read what was suggested. */
  private double helpings(ReportRow row, int column, double suggested) {
    RawCell cell = row.cells().cell(column);
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
            row.table().sheet().place().in(row.number(), A1.column(column)),
            row.text(PlanColumn.IDEA) + " | " + cell.asText(),
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
