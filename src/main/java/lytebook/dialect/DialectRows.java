package lytebook.dialect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import lytebook.dialect.Dialect.ColumnMeaning;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.LogSource;
import lytebook.log.date.DateReading;
import lytebook.log.rows.DatedRows;
import lytebook.log.rows.RowWords;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/** Turns the rows of another program's export into the logs of the people in it. */
public final class DialectRows {
  /**
   * What a sheet is read with.
   *
   * @param dates what is known of its dates
   * @param firstDay day that a file which only numbers its days begins with; null when not given
   * @param words words that name sums
   */
  public record ReadSettings(DateReading dates, @Nullable LocalDate firstDay, RowWords words) {}

  private final DialectHeader header;
  private final LogSource source;
  private final RowWords words;
  private final DialectCells cells;
  private final DatedRows dated;
  private final Map<LogColumn, Integer> logColumns;
  private final StatedEntries stated;

  /**
   * @param header the header found
   * @param source where the rows come from
   */
  public DialectRows(
      DialectHeader header, LogSource source, ReadSettings reading, Dialects dialects) {
    this.header = header;
    this.source = source;
    this.words = reading.words();
    this.cells = new DialectCells(header);
    this.logColumns = header.logColumns();
    this.stated = new StatedEntries(header, source, cells, dialects);
    this.dated = new DatedRows(source, reading.dates(), header.dialect().usualOrder());
  }

  /** Takes a row that says by itself whose it is, and its day and meal. */
  public void add(RawRow row) {
    if (row.number() > header.row()) {
      add(row, cells.text(row, ColumnMeaning.CLIENT), cells.date(row), "");
    }
  }

  /**
   * Takes a row with what the rows around it say.
   *
   * @param client whose it is
   */
  void add(RawRow row, String client, @Nullable RawCell date, String meal) {
    if (row.isBlank() || cells.isHeaderAgain(row) || cells.isDeleted(row)) {
      return;
    }
    if (isTotal(row)) {
      say(ProblemCode.TOTAL_ROW, row);
      return;
    }
    if (!cells.isNamed(row) && cells.isBlank(row)) {
      if (!header.dialect().rowIs().isSum()) {
        say(ProblemCode.ROW_WITHOUT_FOOD, row);
      }
      return;
    }
    if (row.quotesOpen()) {
      say(ProblemCode.QUOTES_OPEN, row);
    }
    Entry made = dated.add(row, logColumns, date, read -> cells.completed(read, row, meal));
    stated.add(row, client, cells.isSupplement(made));
  }

  /** All rows have been taken: the logs in them, those of one person together. */
  public DialectLog.ExportLogs finish() {
    header.dialect().words(Dialect.CellWord.DATE).values().stream()
        .min(Comparator.naturalOrder())
        .ifPresent(
            first ->
                dated.add(Problem.of(ProblemCode.DATES_ARE_NOMINAL, source.whole(), "", first)));
    return stated.finish(dated.finish());
  }

  private boolean isTotal(RawRow row) {
    if (cells.isNamed(row)) {
      return words.isTotal(cells.text(row, ColumnMeaning.FOOD))
          && cells.cell(row, ColumnMeaning.AMOUNT) == null;
    }
    RawCell date = cells.cell(row, ColumnMeaning.DATE);
    return (date != null && words.isTotal(date.asText()))
        || words.isTotal(cells.text(row, ColumnMeaning.MEAL));
  }

  private void say(ProblemCode code, RawRow row) {
    dated.add(Problem.of(code, source.row(row.number()), row.excerpt()));
  }
}
