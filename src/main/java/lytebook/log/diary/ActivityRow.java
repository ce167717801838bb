package lytebook.log.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import lytebook.log.ActivityEntry;
import lytebook.log.ActivityEntry.SweatWeighing;
import lytebook.log.diary.ActivityWords.ActivityColumn;
import lytebook.log.diary.ActivityWords.MeasuredIn;
import lytebook.nutrient.Amounts;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row of an activity diary; what cannot be read is left open and said.
 *
 * @param factors how much of the column's measure one in a cell is
 * @param problems takes what could not be read
 */
record ActivityRow(
    RawRow row,
    TableHeader<ActivityColumn> header,
    Map<ActivityColumn, Double> factors,
    Place sheet,
    ActivityWords words,
    LocalDate day,
    List<Problem> problems) {
  /** What weights of one person before and after one bout can be to each other. */
  private static final double LEAST_LEFT = 0.85;

  private static final double MOST_GAINED = 1.10;
  private static final double MINUTES_AN_HOUR = 60;

  /** The row as far as it can be read. */
  ActivityEntry entry() {
    String kind = text(ActivityColumn.KIND);
    OptionalDouble minutes =
        amount(ActivityColumn.MINUTES, 0, 24 * MINUTES_AN_HOUR, "0 to 1,440 minutes");
    boolean isRest = words.rest().contains(TextFolding.fold(kind));
    return new ActivityEntry(
        sheet.in(row.number(), null),
        day,
        kind,
        isRest && text(ActivityColumn.MINUTES).isEmpty() ? OptionalDouble.of(0) : minutes,
        hours(amount(ActivityColumn.STANDING, 0, 24 * MINUTES_AN_HOUR, "0 to 24 hours")),
        word(ActivityColumn.EFFORT, words.efforts(), "easy, moderate, hard, harder than usual"),
        word(ActivityColumn.HEAT, words.heats(), "cool, warm, hot"),
        sweat(),
        text(ActivityColumn.NOTES));
  }

  /** A row as a person would recognise it. */
  static String excerpt(RawRow row) {
    return row.cells().stream().map(RawCell::asText).collect(Collectors.joining(" | "));
  }

  /** The same with its day in place of the number that a workbook keeps for it. */
  private String excerptOnDay() {
    return row.cells().stream()
        .map(one -> one.isNumber() && !isOurs(one) ? "" + day : one.asText())
        .collect(Collectors.joining(" | "));
  }

  private boolean isOurs(RawCell cell) {
    return !cell.equals(header.cell(row, ActivityColumn.DATE))
        && header.columns().containsValue(cell.column());
  }

  private static OptionalDouble hours(OptionalDouble minutes) {
    return Amounts.map(minutes, value -> rounded(value / MINUTES_AN_HOUR));
  }

  /** Without the noise of converted units, so that a row is read back as the same row. */
  private static double rounded(double amount) {
    return Math.rint(amount * 1e6) / 1e6;
  }

  private SweatWeighing sweat() {
    OptionalDouble before = amount(ActivityColumn.BEFORE, 20, 350, "20 to 350 kg");
    OptionalDouble after = amount(ActivityColumn.AFTER, 20, 350, "20 to 350 kg");
    OptionalDouble drunk = amount(ActivityColumn.DRUNK, 0, 20, "0 to 20 litres");
    OptionalDouble urine = amount(ActivityColumn.URINE, 0, 10, "0 to 10 litres");
    if (before.isPresent() && after.isPresent()) {
      double share = after.getAsDouble() / before.getAsDouble();
      if (share < LEAST_LEFT || share > MOST_GAINED) {
        problem(
            ProblemCode.ACTIVITY_WEIGHTS_FAR_APART,
            ActivityColumn.AFTER,
            text(ActivityColumn.BEFORE));
        return new SweatWeighing(OptionalDouble.empty(), OptionalDouble.empty(), drunk, urine);
      }
    }
    return new SweatWeighing(before, after, drunk, urine);
  }

  private OptionalDouble amount(ActivityColumn column, double least, double most, String range) {
    RawCell cell = cell(column);
    MeasuredIn measure = column.measure();
    if (cell == null || measure == null) {
      return OptionalDouble.empty();
    }
    OptionalDouble amount =
        ActivityAmount.of(cell, measure, factors.getOrDefault(column, 1.0), words);
    if (amount.isEmpty()) {
      problem(ProblemCode.ACTIVITY_NUMBER_UNREADABLE, column, range);
      return amount;
    }
    if (!(amount.getAsDouble() >= least && amount.getAsDouble() <= most)) {
      problem(ProblemCode.ACTIVITY_OUT_OF_RANGE, column, range);
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(rounded(amount.getAsDouble()));
  }

  private <T> @Nullable T word(ActivityColumn column, Map<String, T> meanings, String choices) {
    String text = text(column);
    T found = meanings.get(TextFolding.fold(text));
    if (found == null && !text.isEmpty()) {
      problem(ProblemCode.ACTIVITY_WORD_UNKNOWN, column, choices);
    }
    return found;
  }

  private void problem(ProblemCode code, ActivityColumn column, String detail) {
    Place place = header.place(sheet, row, column);
    problems.add(Problem.of(code, place, excerptOnDay(), text(column), detail));
  }

  private @Nullable RawCell cell(ActivityColumn column) {
    return header.cell(row, column);
  }

  private String text(ActivityColumn column) {
    return header.text(row, column);
  }
}
