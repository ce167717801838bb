package lytebook.log.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.log.CrampNight;
import lytebook.log.LogColumn;
import lytebook.log.date.DateOrder;
import lytebook.log.date.DateReading;
import lytebook.log.date.WrittenDate;
import lytebook.log.diary.CrampDiaryWords.CrampColumn;
import lytebook.log.diary.DiaryRows.DatedRow;
import lytebook.log.rows.HeaderNames;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;
import lytebook.spreadsheet.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cramp diary, row by row; the sheet is known by its headers. A row that holds nothing but
 * its night is a night not answered; a row whose night is blank belongs to the night above it.
 */
public final class CrampDiaryReader extends TableReader<CrampColumn> {
  private final Place sheet;
  private final HeaderNames names;
  private final CrampDiaryWords words;
  private final DiaryRows rows;

  /**
   * @param sheet the sheet as it is to be named in problems
   * @param names headers of food logs: no sheet of nights names foods
   */
  public CrampDiaryReader(
      Place sheet, HeaderNames names, CrampDiaryWords words, DateReading reading) {
    this.sheet = sheet;
    this.names = names;
    this.words = words;
    rows = new DiaryRows(reading);
  }

  private CrampCells cells(RawRow row) {
    return new CrampCells(row, header(), sheet, words);
  }

  @Override
  protected void take(RawRow row) {
    CrampCells cells = cells(row);
    if (!DiaryRows.isExample(cells.text(CrampColumn.NOTES))) {
      rows.add(row, cells.cell(cells.dayColumn()), cells.isWritten());
    }
  }

  /**
   * What was read: the rows that were written; what cannot be read of one is not given.
   *
   * @param problems takes what could not be read
   */
  public List<CrampNight> nights(List<Problem> problems) {
    List<CrampNight> nights = new ArrayList<>();
    DateOrder order = rows.order();
    for (DatedRow row : rows.rows()) {
      CrampCells cells = cells(row.cells());
      LocalDate night = night(row.date(), order, cells, problems);
      if (night != null) {
        nights.add(cells.night(night, problems));
      }
    }
    contradictions(nights, problems);
    return nights;
  }

  @Override
  protected @Nullable TableHeader<CrampColumn> headerIn(RawRow row) {
    boolean hasFoods =
        row.cells().stream().anyMatch(cell -> names.columnOf(cell.text()) == LogColumn.FOOD);
    boolean ofNights =
        row.cells().stream().anyMatch(cell -> words.columnOf(cell.text()) == CrampColumn.NIGHT);
    TableHeader<CrampColumn> found =
        TableHeader.of(row, ofNights ? words::columnBesideNights : words::columnOf);
    boolean hasDay = found.has(CrampColumn.NIGHT) || found.has(CrampColumn.DATE);
    return !hasFoods && hasDay && found.has(CrampColumn.CRAMPS) ? found : null;
  }

  /** The night that a row means; null when it cannot be told. */
  private @Nullable LocalDate night(
      @Nullable WrittenDate date,
      @Nullable DateOrder order,
      CrampCells cells,
      List<Problem> problems) {
    CrampColumn column = cells.dayColumn();
    if (date == null) {
      problems.add(cells.problem(ProblemCode.CRAMP_NIGHT_MISSING, column));
      return null;
    }
    LocalDate day = DiaryRows.day(date, order);
    if (day == null) {
      problems.add(cells.problem(ProblemCode.CRAMP_NIGHT_UNREADABLE, column, date.text()));
      return null;
    }
    LocalTime time = cells.time();
    boolean before = time != null && time.isBefore(LocalTime.NOON);
    LocalDate night = before ? day.minusDays(1) : day;
    if (rows.isAhead(night)) {
      problems.add(cells.problem(ProblemCode.CRAMP_NIGHT_IN_FUTURE, column, night.toString()));
      return null;
    }
    if (before) {
      problems.add(
          cells.problem(
              ProblemCode.CRAMP_NIGHT_BEFORE, column, day + " " + time, night.toString()));
    }
    return night;
  }

  /** Nights of which one row says none and another a cramp: the cramp counts. */
  private static void contradictions(List<CrampNight> nights, List<Problem> problems) {
    Map<LocalDate, Boolean> answers = new HashMap<>();
    Set<LocalDate> said = new HashSet<>();
    for (CrampNight one : nights) {
      if (one.cramps().isEmpty()) {
        continue;
      }
      boolean cramp = one.cramps().getAsInt() > 0;
      Boolean before = answers.putIfAbsent(one.night(), cramp);
      if (before != null && before != cramp && said.add(one.night())) {
        String excerpt = one.night() + " | " + one.cramps().getAsInt();
        problems.add(
            Problem.of(
                ProblemCode.CRAMP_NIGHTS_CONTRADICT, one.place(), excerpt, one.night().toString()));
      }
    }
  }
}
