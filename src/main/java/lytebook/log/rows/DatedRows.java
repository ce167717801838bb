package lytebook.log.rows;

import java.util.Map;
import java.util.function.UnaryOperator;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.LogSource;
import lytebook.log.date.DateOrder;
import lytebook.log.date.DateReading;
import lytebook.log.date.NamedDays;
import lytebook.problem.Problem;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows that each stand for themselves, with a date of their own; all dates are understood
 * together.
 */
public final class DatedRows {
  private final LogSource source;
  private final LogDraft draft;
  private final EntryCells cells;

  /**
   * @param source where the rows come from
   * @param reading what is known of their dates
   * @param usual order of the program that wrote the file, for dates that do not tell; null when it
   *     has none
   */
  public DatedRows(LogSource source, DateReading reading, @Nullable DateOrder usual) {
    this.source = source;
    this.draft = new LogDraft(new LogDates(reading, usual, NamedDays.NONE, null));
    this.cells = new EntryCells(source, "", draft.pool);
    draft.start(source);
  }

  /**
   * Takes a row.
   *
   * @param columns 0-based column of each column of a log
   * @param date the cell that holds the date; null when it is blank
   * @param completed adds to the entry what its cells do not say in the usual way
   */
  public Entry add(
      RawRow row,
      Map<LogColumn, Integer> columns,
      @Nullable RawCell date,
      UnaryOperator<Entry> completed) {
    RowCells of = new RowCells(row, columns);
    Entry entry = completed.apply(cells.entry(row.number(), of, of.text(LogColumn.MEAL)));
    draft.add(entry, date == null ? null : draft.dates.read(date), row.hidden());
    draft.addAll(cells.faults(entry, of));
    return entry;
  }

  /** Adds a problem with a row. */
  public void add(Problem problem) {
    draft.add(problem);
  }

  /** What the rows come to: the entries in the order in which they were added, with their days. */
  public LogRows finish() {
    return draft.finish(source.whole());
  }
}
