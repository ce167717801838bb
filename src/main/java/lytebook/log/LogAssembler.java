package lytebook.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a food log into entries, whatever kind of file they come from.
 *
 * <p>Headings, and dates and meals that are written once for several rows, are as {@link Above}
 * says. A row that says the header again, and an example row of the blank template, is passed over.
 */
public final class LogAssembler {
  /** The notes of the blank template's example rows begin so. */
  private static final String EXAMPLE = "example";

  private static final Comparator<Problem> BY_ROW =
      Comparator.comparingInt(problem -> problem.place().row());

  private final LogSource source;
  private final LogHeader header;
  private final HeaderNames names;
  private final RowWords words;
  private final LogDates dates;

  private final Above above;
  private final EntryCells entryCells;
  private final EntryCells drinkCells;
  private final List<Entry> entries = new ArrayList<>();
  private final List<@Nullable WrittenDate> written = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param source where the rows come from
   * @param header the header row found
   * @param names words that name columns
   * @param words words that name meals and totals
   * @param from1904 whether the workbook counts its days from 1904
   * @param today the day of the run; a date after the next day is a mistake
   * @param dateOrder order of day and month that the user gave; null when none
   */
  public LogAssembler(
      LogSource source,
      LogHeader header,
      HeaderNames names,
      RowWords words,
      boolean from1904,
      LocalDate today,
      @Nullable DateOrder dateOrder) {
    this.source = source;
    this.header = header;
    this.names = names;
    this.words = words;
    this.dates =
        new LogDates(from1904, today, dateOrder == null ? header.dateOrder() : dateOrder, words);
    TextPool pool = new TextPool();
    this.above = new Above(dates, words, pool);
    this.entryCells = new EntryCells(source, header.amountUnit(), pool);
    this.drinkCells = new EntryCells(source.ofDrinks(), header.amountUnit(), pool);
    RawCell date = header.dateAbove();
    if (date != null && !header.columns().containsKey(LogColumn.DATE)) {
      above.takeHeading(date);
    }
  }

  /** Takes the next row; rows up to the header are passed over. */
  public void add(RawRow row) {
    if (row.number() <= header.row() || row.isBlank()) {
      return;
    }
    if (row.quotesOpen()) {
      problems.add(Problem.of(ProblemCode.QUOTES_OPEN, source.row(row.number()), excerptOf(row)));
    }
    RowCells cells = new RowCells(row, header.columns());
    if (cells.isBlank()) {
      takeHeadingElsewhere(row);
    } else if (!isExample(cells) && !repeatsHeader(cells) && !isTotal(row, cells)) {
      dropErrorsBeside(row, cells);
      if (!above.takeHeading(cells)) {
        take(row, cells);
      } else if (above.isUnreadableDate(cells)) {
        passOver(row);
      }
    }
  }

  /** All rows have been taken: what they come to. */
  public LogRows finish() {
    return finish(source, dates, entries, written, problems);
  }

  /** Understands the dates of all rows together, and puts the problems in order. */
  static LogRows finish(
      LogSource source,
      LogDates dates,
      List<Entry> entries,
      List<@Nullable WrittenDate> written,
      List<Problem> problems) {
    Problem stop = dates.resolve(entries, written, problems);
    if (stop == null && entries.stream().noneMatch(LogAssembler::isUsable)) {
      stop = nothingUsable(source, entries, problems);
    }
    problems.sort(BY_ROW);
    List<Problem> said = withoutRepeats(problems);
    return new LogRows(entries, said, stop);
  }

  /** In a text file several cells of a row may have one place and one fault. */
  private static List<Problem> withoutRepeats(List<Problem> sorted) {
    List<Problem> said = new ArrayList<>(sorted.size());
    for (Problem problem : sorted) {
      if (said.isEmpty() || !problem.equals(said.get(said.size() - 1))) {
        said.add(problem);
      }
    }
    return said;
  }

  private static boolean isUsable(Entry entry) {
    return entry.date() != null && !entry.text().isEmpty();
  }

  private static Problem nothingUsable(
      LogSource source, List<Entry> entries, List<Problem> problems) {
    String rows = Integer.toString(entries.size());
    if (problems.isEmpty()) {
      Place place = new Place(source.file(), source.sheet(), 0, null);
      return Problem.of(ProblemCode.NO_USABLE_ROW, place, "", rows);
    }
    Problem first = Collections.min(problems, BY_ROW);
    return Problem.of(ProblemCode.NO_USABLE_ROW, first.place(), first.excerpt(), rows);
  }

  /** A heading may stand in a column that the log does not use, such as a merged first column. */
  private void takeHeadingElsewhere(RawRow row) {
    if (row.cells().size() == 1) {
      above.takeHeading(row.cells().get(0));
    }
  }

  private static boolean isExample(RowCells cells) {
    return cells.text(LogColumn.NOTES).toLowerCase(Locale.ROOT).startsWith(EXAMPLE);
  }

  private boolean repeatsHeader(RowCells cells) {
    for (LogColumn column : header.columns().keySet()) {
      String text = cells.text(column);
      if (text.isEmpty() || names.columnOf(text) != column) {
        return false;
      }
    }
    return true;
  }

  private boolean isTotal(RawRow row, RowCells cells) {
    boolean foodIsTotal = !cells.has(LogColumn.AMOUNT) && words.isTotal(cells.text(LogColumn.FOOD));
    boolean besideIsTotal =
        !cells.has(LogColumn.FOOD)
            && (words.isTotal(cells.text(LogColumn.DATE))
                || words.isTotal(cells.text(LogColumn.MEAL)));
    if (!foodIsTotal && !besideIsTotal) {
      return false;
    }
    problems.add(Problem.of(ProblemCode.TOTAL_ROW, source.row(row.number()), excerptOf(row)));
    return true;
  }

  private void dropErrorsBeside(RawRow row, RowCells cells) {
    for (LogColumn column : cells.errors()) {
      if (column == LogColumn.TIME || column == LogColumn.MEAL || column == LogColumn.NOTES) {
        problems.add(
            Problem.of(
                ProblemCode.FORMULA_ERROR_BESIDE,
                source.cell(row.number(), column),
                excerptOf(row),
                cells.text(column)));
        cells.blank(column);
      }
    }
  }

  private void take(RawRow row, RowCells cells) {
    above.takeRow(cells);
    boolean hasDrink = cells.has(LogColumn.DRINK);
    if (cells.has(LogColumn.FOOD) || (!hasDrink && cells.saysAmount())) {
      problems.addAll(take(row, cells.ofFood(), entryCells));
    } else if (!hasDrink && !cells.isBlank()) {
      passOver(row);
    }
    if (hasDrink) {
      List<Problem> faults = take(row, cells.ofDrink(), drinkCells);
      boolean timeIsSaid = cells.has(LogColumn.FOOD);
      faults.removeIf(fault -> timeIsSaid && fault.code() == ProblemCode.TIME_UNREADABLE);
      problems.addAll(faults);
    }
  }

  private List<Problem> take(RawRow row, RowCells cells, EntryCells reading) {
    Entry entry = reading.entry(row.number(), cells, above.meal());
    entries.add(entry);
    written.add(above.date());
    return reading.faults(entry, cells);
  }

  private void passOver(RawRow row) {
    problems.add(
        Problem.of(ProblemCode.ROW_WITHOUT_FOOD, source.row(row.number()), excerptOf(row)));
  }

  /** A row as the user would recognise it: the date as written, then the entry without its date. */
  static String excerpt(String date, Entry entry) {
    String rest = entry.excerpt();
    return date.isEmpty() || rest.isEmpty() ? date + rest : date + " | " + rest;
  }

  static String excerptOf(RawRow row) {
    StringBuilder excerpt = new StringBuilder();
    for (RawCell cell : row.cells()) {
      excerpt.append(excerpt.isEmpty() ? "" : " | ").append(RowCells.textOf(cell));
    }
    return excerpt.toString();
  }
}
