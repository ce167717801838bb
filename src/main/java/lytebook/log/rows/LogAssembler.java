package lytebook.log.rows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.LogSource;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a food log into entries, whatever kind of file they come from.
 *
 * <p>Headings, and dates and meals that are written once for several rows, are as {@link
 * HeadingContext} says. A row that says the header again, and an example row of the blank template,
 * is passed over.
 */
public final class LogAssembler implements Consumer<RawRow> {
  /** The notes of the blank template's example rows begin so. */
  private static final String EXAMPLE = "example";

  private final LogSource source;
  private final LogHeader header;
  private final HeaderNames names;
  private final RowWords words;
  private final LogDraft draft;

  private final HeadingContext above;
  private final EntryCells entryCells;
  private final EntryCells drinkCells;
  private final @Nullable StatedCells statedCells;
  private boolean isHidden;

  /**
   * @param draft the log that the rows go into
   * @param source where the rows come from
   * @param header the header row found
   * @param names words that name columns
   * @param words words that name meals and totals
   * @param day the day of all rows, where the name of the sheet says it; null when it does not
   * @param statedCells columns in which the file states nutrients; null when it has none
   */
  public LogAssembler(
      LogDraft draft,
      LogSource source,
      LogHeader header,
      HeaderNames names,
      RowWords words,
      @Nullable String day,
      @Nullable StatedCells statedCells) {
    this.draft = draft;
    this.source = source;
    this.header = header;
    this.names = names;
    this.words = words;
    this.above = new HeadingContext(draft.dates, words, draft.pool);
    this.entryCells = new EntryCells(source, header.amountUnit(), draft.pool);
    this.drinkCells = new EntryCells(source.ofDrinks(), header.amountUnit(), draft.pool);
    this.statedCells = statedCells;
    draft.start(source);
    draft.dates.takeOrder(header.dateOrder());
    RawCell date = day == null ? header.dateAbove() : RawCell.text(0, day);
    if (date != null && !header.columns().containsKey(LogColumn.DATE)) {
      above.takeDay(date);
    }
  }

  /** Takes the next row; rows up to the header are passed over. */
  @Override
  public void accept(RawRow row) {
    if (row.number() <= header.row() || row.isBlank()) {
      nameColumnsTwice(row);
      return;
    }
    isHidden = row.hidden();
    if (row.quotesOpen()) {
      draft.add(Problem.of(ProblemCode.QUOTES_OPEN, source.row(row.number()), row.excerpt()));
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

  /** A second column of the same name is not read, which must not go unsaid. */
  private void nameColumnsTwice(RawRow row) {
    for (Map.Entry<LogColumn, Integer> column : header.columns().entrySet()) {
      String name = row.text(column.getValue());
      for (RawCell other :
          names.columnOf(name) == column.getKey() ? row.cells() : List.<RawCell>of()) {
        boolean isSame = TextFolding.fold(other.text()).equals(TextFolding.fold(name));
        if (isSame && !header.columns().containsValue(other.column())) {
          draft.add(
              Problem.of(
                  ProblemCode.COLUMN_TWICE,
                  source.row(row.number()),
                  "",
                  name,
                  A1.column(column.getValue()),
                  A1.column(other.column())));
        }
      }
    }
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
    return header.columns().keySet().stream()
        .allMatch(column -> names.columnOf(cells.text(column)) == column);
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
    draft.add(Problem.of(ProblemCode.TOTAL_ROW, source.row(row.number()), row.excerpt()));
    return true;
  }

  private void dropErrorsBeside(RawRow row, RowCells cells) {
    for (LogColumn column : cells.errors()) {
      if (column == LogColumn.TIME || column == LogColumn.MEAL || column == LogColumn.NOTES) {
        draft.add(
            Problem.of(
                ProblemCode.FORMULA_ERROR_BESIDE,
                source.cell(row.number(), column),
                row.excerpt(),
                cells.text(column)));
        cells.blank(column);
      }
    }
  }

  private void take(RawRow row, RowCells cells) {
    above.takeRow(cells);
    boolean hasDrink = cells.has(LogColumn.DRINK);
    if (cells.has(LogColumn.FOOD) || (!hasDrink && cells.saysAmount())) {
      draft.addAll(take(row, cells.ofFood(), entryCells));
    } else if (!hasDrink && !cells.isBlank()) {
      passOver(row);
    }
    if (hasDrink) {
      List<Problem> faults = take(row, cells.ofDrink(), drinkCells);
      boolean timeIsSaid = cells.has(LogColumn.FOOD);
      faults.removeIf(fault -> timeIsSaid && fault.code() == ProblemCode.TIME_UNREADABLE);
      draft.addAll(faults);
    }
  }

  private List<Problem> take(RawRow row, RowCells cells, EntryCells reading) {
    Entry entry = reading.entry(row.number(), cells, above.meal());
    List<Problem> faults = reading.faults(entry, cells);
    if (statedCells != null && reading == entryCells) {
      entry = statedCells.into(entry, row, faults);
    }
    draft.add(entry, above.date(), isHidden);
    return faults;
  }

  private void passOver(RawRow row) {
    draft.add(Problem.of(ProblemCode.ROW_WITHOUT_FOOD, source.row(row.number()), row.excerpt()));
  }

  /** A row as the user would recognise it: the date as written, then the entry without its date. */
  public static String excerpt(String date, Entry entry) {
    String rest = entry.excerpt();
    return date.isEmpty() || rest.isEmpty() ? date + rest : date + " | " + rest;
  }
}
