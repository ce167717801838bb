package lytebook.log.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.log.CrampDiary;
import lytebook.log.CrampNight;
import lytebook.log.LogColumn;
import lytebook.log.date.DateOrder;
import lytebook.log.date.NamedDays;
import lytebook.log.date.WrittenDate;
import lytebook.log.diary.CrampDiaryWords.CrampColumn;
import lytebook.log.rows.HeaderNames;
import lytebook.log.rows.LogDates;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.SerialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cramp diary, row by row; the sheet is known by its headers. A row that holds nothing but
 * its night is a night not answered; a row whose night is blank belongs to the night above it.
 */
public final class CrampDiaryReader {
  /**
   * The diary as it was read.
   *
   * @param diary the rows that were written; what cannot be read of them is not given
   * @param problems what cannot be read, and what is said of the rest
   */
  public record ReadDiary(CrampDiary diary, List<Problem> problems) {
    public ReadDiary {
      problems = List.copyOf(problems);
    }
  }

  private static final String EXAMPLE = "example";

  private final Place sheet;
  private final HeaderNames names;
  private final CrampDiaryWords words;
  private final LogDates dates;
  private final LocalDate tomorrow;
  private final @Nullable DateOrder given;
  private final Map<CrampColumn, Integer> columns = new EnumMap<>(CrampColumn.class);
  private final List<NightRow> rows = new ArrayList<>();
  private @Nullable WrittenDate above;

  /** A row and the date that it has, of its own or from above. */
  private record NightRow(RawRow cells, @Nullable WrittenDate date, @Nullable LocalTime time) {}

  /**
   * @param sheet the sheet as it is to be named in problems
   * @param names headers of food logs: a sheet with foods is no diary of cramps
   * @param from1904 whether the workbook counts its days from 1904
   * @param today the day of the run
   * @param given order of day and month that someone said; null when nobody did
   */
  public CrampDiaryReader(
      Place sheet,
      HeaderNames names,
      CrampDiaryWords words,
      boolean from1904,
      LocalDate today,
      @Nullable DateOrder given) {
    this.sheet = sheet;
    this.names = names;
    this.words = words;
    this.dates = new LogDates(from1904, today, given, null, NamedDays.NONE, null);
    this.tomorrow = today.plusDays(1);
    this.given = given;
  }

  /** Takes the next row of the sheet, from its top. */
  public void add(RawRow row) {
    if (!hasHeader()) {
      findHeader(row);
      return;
    }
    CrampCells cells = cells(row);
    if (cells.text(CrampColumn.NOTES).toLowerCase(Locale.ROOT).startsWith(EXAMPLE)) {
      return;
    }
    RawCell cell =
        cells.cell(columns.containsKey(CrampColumn.NIGHT) ? CrampColumn.NIGHT : CrampColumn.DATE);
    WrittenDate date = cell == null ? above : dates.read(cell);
    above = date;
    if (cells.isWritten()) {
      rows.add(new NightRow(row, date, cell == null ? cells.time() : cells.time(cell)));
    }
  }

  /** Whether the rows so far hold the header of such a sheet. */
  public boolean hasHeader() {
    return !columns.isEmpty();
  }

  /** The diary of all rows taken. */
  public ReadDiary result() {
    Set<WrittenDate> written =
        rows.stream()
            .map(NightRow::date)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    DateOrder order = given == null ? DateOrder.of(written, tomorrow) : given;
    List<CrampNight> nights = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (NightRow row : rows) {
      CrampCells cells = cells(row.cells());
      LocalDate night = night(row, order, cells, problems);
      if (night != null) {
        nights.add(cells.night(night, problems));
      }
    }
    contradictions(nights, problems);
    return new ReadDiary(new CrampDiary(nights), problems);
  }

  private CrampCells cells(RawRow row) {
    return new CrampCells(row, columns, sheet, words);
  }

  private void findHeader(RawRow row) {
    List<RawCell> cells = row.cells().stream().filter(cell -> !cell.isNumber()).toList();
    boolean ofNights =
        cells.stream().anyMatch(cell -> words.columnOf(cell.text()) == CrampColumn.NIGHT);
    Map<CrampColumn, Integer> found = new EnumMap<>(CrampColumn.class);
    for (RawCell cell : cells) {
      String text = cell.asText();
      if (names.columnOf(text) == LogColumn.FOOD) {
        return;
      }
      CrampColumn column = ofNights ? words.columnBesideNights(text) : words.columnOf(text);
      if (column != null) {
        found.putIfAbsent(column, cell.column());
      }
    }
    boolean hasDay = found.containsKey(CrampColumn.NIGHT) || found.containsKey(CrampColumn.DATE);
    if (hasDay && found.containsKey(CrampColumn.CRAMPS)) {
      columns.putAll(found);
    }
  }

  /** The night that a row means; null when it cannot be told. */
  private @Nullable LocalDate night(
      NightRow row, @Nullable DateOrder order, CrampCells cells, List<Problem> problems) {
    CrampColumn column =
        columns.containsKey(CrampColumn.NIGHT) ? CrampColumn.NIGHT : CrampColumn.DATE;
    WrittenDate date = row.date();
    if (date == null) {
      problems.add(cells.problem(ProblemCode.CRAMP_NIGHT_MISSING, column));
      return null;
    }
    LocalDate day =
        order != null || Objects.equals(date.dayFirst(), date.monthFirst())
            ? date.under(order == null ? DateOrder.DMY : order)
            : null;
    if (day == null || day.isBefore(SerialDate.EARLIEST)) {
      problems.add(cells.problem(ProblemCode.CRAMP_NIGHT_UNREADABLE, column, date.text()));
      return null;
    }
    boolean before = row.time() != null && row.time().isBefore(LocalTime.NOON);
    LocalDate night = before ? day.minusDays(1) : day;
    if (night.isAfter(tomorrow)) {
      problems.add(cells.problem(ProblemCode.CRAMP_NIGHT_IN_FUTURE, column, night.toString()));
      return null;
    }
    if (before) {
      problems.add(
          cells.problem(
              ProblemCode.CRAMP_NIGHT_BEFORE, column, day + " " + row.time(), night.toString()));
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
