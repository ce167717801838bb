package lytebook.log.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.log.CrampNight;
import lytebook.log.date.DateText;
import lytebook.log.date.TimeText;
import lytebook.log.diary.CrampDiaryWords.CrampColumn;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.SerialDate;
import lytebook.spreadsheet.TableHeader;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a cramp diary. */
record CrampCells(RawRow row, TableHeader<CrampColumn> header, Place sheet, CrampDiaryWords words) {
  /** More in one night is a slip of the pen. */
  private static final int MOST_CRAMPS = 50;

  /** A cramp of more than half a day is a slip of the pen. */
  private static final double MOST_MINUTES = 720;

  private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,9})\\s*\\+?");
  private static final Pattern LENGTH =
      Pattern.compile("(-?\\d{1,9}(?:[.,]\\d{1,9})?)\\s*(\\p{L}*)\\.?");

  @Nullable RawCell cell(CrampColumn column) {
    return header.cell(row, column);
  }

  String text(CrampColumn column) {
    return header.text(row, column);
  }

  /** Whether anything is written beside the night. */
  boolean isWritten() {
    return header.columns().keySet().stream()
        .filter(column -> column != CrampColumn.NIGHT && column != CrampColumn.DATE)
        .anyMatch(column -> !text(column).isEmpty());
  }

  /** The column of nights; that of dates where there is none. */
  CrampColumn dayColumn() {
    return header.has(CrampColumn.NIGHT) ? CrampColumn.NIGHT : CrampColumn.DATE;
  }

  /** The clock time that stands with a calendar date, in its cell or beside it; null without. */
  @Nullable LocalTime time() {
    RawCell day = cell(dayColumn());
    LocalTime own =
        day == null ? null : day.isNumber() ? SerialDate.time(day.number()) : clock(day.text());
    return own == null ? timeBeside() : own;
  }

  /** The clock time beside a calendar date; beside a night it changes nothing. */
  private @Nullable LocalTime timeBeside() {
    RawCell cell = header.has(CrampColumn.NIGHT) ? null : cell(CrampColumn.TIME);
    if (cell == null) {
      return null;
    }
    if (!cell.isNumber()) {
      return TimeText.read(cell.text());
    }
    return cell.number() == 0 ? LocalTime.MIDNIGHT : SerialDate.time(cell.number());
  }

  /** Midnight behind a date is how programs write a date without a time. */
  private static @Nullable LocalTime clock(String text) {
    String clock = DateText.clock(text);
    LocalTime time = clock.isEmpty() ? null : TimeText.read(clock);
    return LocalTime.MIDNIGHT.equals(time) ? null : time;
  }

  /** The row as a night; what cannot be read is not given, but its words stay among the notes. */
  CrampNight night(LocalDate night, List<Problem> problems) {
    int before = problems.size();
    OptionalInt cramps = cramps(problems);
    String lost = problems.size() > before ? text(CrampColumn.CRAMPS) : "";
    return new CrampNight(
        sheet.in(row.number(), null),
        night,
        cramps,
        text(CrampColumn.WHERE),
        text(CrampColumn.STRENGTH),
        minutes(problems),
        answer(CrampColumn.WOKE_ME, problems),
        answer(CrampColumn.DURING_EXERCISE, problems),
        Stream.of(text(CrampColumn.NOTES), lost)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; ")));
  }

  /** A problem of a cell, its details after the code. */
  Problem problem(ProblemCode code, CrampColumn column, String... details) {
    String excerpt =
        row.cells().stream()
            .filter(cell -> header.columns().containsValue(cell.column()))
            .map(cell -> isDay(cell) ? day(cell) : cell.asText())
            .collect(Collectors.joining(" | "));
    return Problem.of(code, header.place(sheet, row, column), excerpt, details);
  }

  private boolean isDay(RawCell cell) {
    return cell.equals(cell(CrampColumn.NIGHT)) || cell.equals(cell(CrampColumn.DATE));
  }

  private static String day(RawCell cell) {
    LocalDate day = cell.isNumber() ? SerialDate.date(cell.number()) : null;
    return day == null ? cell.asText() : day.toString();
  }

  private OptionalInt cramps(List<Problem> problems) {
    String text = text(CrampColumn.CRAMPS);
    if (text.isEmpty()) {
      boolean speaksOfOne =
          Stream.of(CrampColumn.TIME, CrampColumn.WHERE, CrampColumn.STRENGTH, CrampColumn.MINUTES)
              .anyMatch(column -> !text(column).isEmpty());
      if (speaksOfOne) {
        problems.add(problem(ProblemCode.CRAMP_COUNT_MISSING, CrampColumn.CRAMPS));
      }
      return OptionalInt.empty();
    }
    Integer word = words.counts().get(CrampDiaryWords.key(text));
    Matcher whole = WHOLE.matcher(text);
    RawCell cell = cell(CrampColumn.CRAMPS);
    boolean isDate = cell != null && cell.kind() == RawCell.CellType.DATE;
    long number = word != null ? word : whole.matches() ? Long.parseLong(whole.group(1)) : -1;
    if (isDate || number < 0 || number > MOST_CRAMPS) {
      problems.add(problem(ProblemCode.CRAMP_COUNT_UNREADABLE, CrampColumn.CRAMPS, text));
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) Math.min(number, CrampNight.THREE_OR_MORE));
  }

  private OptionalDouble minutes(List<Problem> problems) {
    String text = text(CrampColumn.MINUTES);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    Matcher length = LENGTH.matcher(text);
    RawCell cell = cell(CrampColumn.MINUTES);
    boolean isClock = cell != null && cell.kind() == RawCell.CellType.DATE;
    if (!isClock && length.matches()) {
      String unit = CrampDiaryWords.key(length.group(2));
      Double each = unit.isEmpty() ? Double.valueOf(1) : words.minutesPerUnit().get(unit);
      double minutes =
          each == null ? -1 : each * Double.parseDouble(length.group(1).replace(',', '.'));
      if (minutes >= 0 && minutes <= MOST_MINUTES) {
        return OptionalDouble.of(minutes);
      }
    }
    problems.add(problem(ProblemCode.CRAMP_MINUTES_UNREADABLE, CrampColumn.MINUTES, text));
    return OptionalDouble.empty();
  }

  private @Nullable Boolean answer(CrampColumn column, List<Problem> problems) {
    String text = text(column);
    Boolean answer = words.answers().get(CrampDiaryWords.key(text));
    if (answer == null && !text.isEmpty()) {
      String asked = column == CrampColumn.WOKE_ME ? "Woke me" : "During exercise";
      problems.add(problem(ProblemCode.CRAMP_ANSWER_UNREADABLE, column, text, asked));
    }
    return answer;
  }
}
