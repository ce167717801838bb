package lytebook.log;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a food log into entries, whatever kind of file they come from.
 *
 * <p>A blank date takes the one above. So does a blank meal in a row whose date is blank too. A row
 * that holds only a date or only the name of a meal is a heading of the rows below. A row that says
 * the header again, and an example row of the blank template, is passed over.
 */
public final class LogAssembler {
  /** The notes of the blank template's example rows begin so. */
  private static final String EXAMPLE = "example";

  private final LogSource source;
  private final LogHeader header;
  private final HeaderNames names;
  private final RowWords words;
  private final LogDates dates;

  private final TextPool pool = new TextPool();
  private final Map<String, Optional<LocalTime>> times = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<@Nullable WrittenDate> written = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable WrittenDate date;
  private String mealHeading = "";
  private String meal = "";

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
    this.dates = new LogDates(from1904, today, dateOrder == null ? header.dateOrder() : dateOrder);
    RawCell above = header.dateAbove();
    this.date =
        above == null || header.columns().containsKey(LogColumn.DATE)
            ? null
            : dates.readIfDate(above);
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
      headingElsewhere(row);
    } else if (!isExample(cells) && !repeatsHeader(cells) && !isTotal(row, cells)) {
      dropErrorsBeside(row, cells);
      if (!isHeading(cells)) {
        take(row, cells);
      }
    }
  }

  /** All rows have been taken: what they come to. */
  public LogRows finish() {
    Problem stop = dates.resolve(entries, written, problems);
    if (stop == null && entries.stream().noneMatch(LogAssembler::isUsable)) {
      stop = nothingUsable();
    }
    problems.sort(Comparator.comparingInt(problem -> problem.place().row()));
    return new LogRows(entries, problems, stop);
  }

  private static boolean isUsable(Entry entry) {
    return entry.date() != null && !entry.text().isEmpty();
  }

  private Problem nothingUsable() {
    Place place = new Place(source.file(), source.sheet(), 0, null);
    String first = problems.isEmpty() ? "" : problems.get(0).excerpt();
    return Problem.of(ProblemCode.NO_USABLE_ROW, place, first, Integer.toString(entries.size()));
  }

  /** A heading may stand in a column that the log does not use, such as a merged first column. */
  private void headingElsewhere(RawRow row) {
    if (row.cells().size() == 1) {
      isHeading(row.cells().get(0));
    }
  }

  private boolean isHeading(RowCells cells) {
    RawCell food = cells.get(LogColumn.FOOD);
    if (food != null && cells.hasOnly(LogColumn.FOOD)) {
      return isHeading(food);
    }
    RawCell own = cells.get(LogColumn.DATE);
    String mealText = cells.text(LogColumn.MEAL);
    if (food != null && cells.hasOnly(LogColumn.FOOD, LogColumn.DATE)) {
      mealText = words.isMeal(food.text()) ? food.text() : "";
      if (mealText.isEmpty()) {
        return false;
      }
    } else if (!cells.hasOnly(LogColumn.DATE, LogColumn.MEAL)) {
      return false;
    }
    if (own != null && !(mealText.isEmpty() && isMealHeading(own))) {
      newDay(dates.read(own));
    }
    if (!mealText.isEmpty()) {
      newMeal(mealText);
    }
    return true;
  }

  private boolean isHeading(RawCell cell) {
    WrittenDate day = dates.readIfDate(cell);
    if (day != null) {
      newDay(day);
      return true;
    }
    return isMealHeading(cell);
  }

  private boolean isMealHeading(RawCell cell) {
    if (!words.isMeal(cell.text())) {
      return false;
    }
    newMeal(cell.text());
    return true;
  }

  private void newDay(WrittenDate day) {
    date = day;
    newMeal("");
  }

  private void newMeal(String text) {
    mealHeading = pool.shared(text.replaceFirst("\\s*:$", ""));
    meal = mealHeading;
  }

  private static boolean isExample(RowCells cells) {
    return cells.text(LogColumn.NOTES).toLowerCase(Locale.ROOT).startsWith(EXAMPLE);
  }

  private boolean repeatsHeader(RowCells cells) {
    int same = 0;
    for (LogColumn column : header.columns().keySet()) {
      String text = cells.text(column);
      same += !text.isEmpty() && names.columnOf(text) == column ? 1 : 0;
    }
    return same >= 2 && same == header.columns().size();
  }

  private boolean isTotal(RawRow row, RowCells cells) {
    boolean foodIsTotal = words.isTotal(cells.text(LogColumn.FOOD)) && !cells.has(LogColumn.AMOUNT);
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
    RawCell own = cells.get(LogColumn.DATE);
    if (own != null) {
      date = dates.read(own);
      meal = mealHeading;
    }
    if (cells.has(LogColumn.MEAL)) {
      meal = pool.shared(cells.text(LogColumn.MEAL));
    }
    boolean hasFood = cells.has(LogColumn.FOOD);
    if (!hasFood && !cells.has(LogColumn.AMOUNT) && !cells.has(LogColumn.UNIT)) {
      if (!cells.isBlank()) {
        problems.add(
            Problem.of(ProblemCode.ROW_WITHOUT_FOOD, source.row(row.number()), excerptOf(row)));
      }
      return;
    }
    Entry entry = entry(row.number(), cells);
    entries.add(entry);
    written.add(date);
    String excerpt = excerpt(cells.text(LogColumn.DATE), entry);
    if (!hasFood) {
      problems.add(Problem.of(ProblemCode.FOOD_MISSING, entry.place(LogColumn.FOOD), excerpt));
    }
    listFaults(entry, cells, excerpt);
  }

  private Entry entry(int row, RowCells cells) {
    String amount = amount(cells.get(LogColumn.AMOUNT));
    String unit = cells.text(LogColumn.UNIT);
    if (unit.isEmpty() && !amount.isEmpty() && amount.chars().noneMatch(Character::isLetter)) {
      unit = header.amountUnit();
    }
    return new Entry(
        source,
        row,
        null,
        time(cells),
        meal,
        pool.shared(cells.text(LogColumn.FOOD)),
        pool.shared(amount),
        pool.shared(unit),
        pool.shared(cells.text(LogColumn.NOTES)));
  }

  private void listFaults(Entry entry, RowCells cells, String excerpt) {
    for (LogColumn column : cells.errors()) {
      if (column != LogColumn.DATE) {
        add(ProblemCode.FORMULA_ERROR, entry, column, excerpt, cells.text(column));
      }
    }
    if (cells.has(LogColumn.TIME) && entry.time() == null) {
      add(ProblemCode.TIME_UNREADABLE, entry, LogColumn.TIME, excerpt, cells.text(LogColumn.TIME));
    }
    RawCell amount = cells.get(LogColumn.AMOUNT);
    if (amount != null && amount.kind() == RawCell.Kind.DATE && isDay(amount)) {
      boolean isFraction = entry.amount().indexOf('/') > 0;
      add(
          isFraction ? ProblemCode.AMOUNT_WAS_A_DATE : ProblemCode.AMOUNT_UNREADABLE,
          entry,
          LogColumn.AMOUNT,
          excerpt,
          entry.amount());
    }
  }

  private void add(ProblemCode code, Entry entry, LogColumn column, String excerpt, String detail) {
    problems.add(Problem.of(code, entry.place(column), excerpt, detail));
  }

  private static boolean isDay(RawCell cell) {
    return SerialDate.date(cell.number()) != null;
  }

  private static String amount(@Nullable RawCell cell) {
    if (cell == null) {
      return "";
    }
    LocalDate day = cell.kind() == RawCell.Kind.DATE ? SerialDate.date(cell.number()) : null;
    if (day == null) {
      return cell.asText();
    }
    String fraction = DatedAmount.fraction(day);
    return fraction == null ? day.toString() : fraction;
  }

  /** The time of the row: from its own column, or behind the date. */
  private @Nullable LocalTime time(RowCells cells) {
    RawCell cell = cells.get(LogColumn.TIME);
    if (cell == null) {
      RawCell own = cells.get(LogColumn.DATE);
      if (own == null || own.kind() == RawCell.Kind.ERROR) {
        return null;
      }
      return own.isNumber() ? SerialDate.time(own.number()) : timeOf(DateText.clock(own.text()));
    }
    if (!cell.isNumber()) {
      return timeOf(cell.text());
    }
    if (cell.kind() == RawCell.Kind.NUMBER && !(cell.number() >= 0 && cell.number() < 1)) {
      return null;
    }
    LocalTime time = SerialDate.time(cell.number());
    return time == null && cell.number() >= 0 ? LocalTime.MIDNIGHT : time;
  }

  private @Nullable LocalTime timeOf(String text) {
    return times.computeIfAbsent(text, key -> Optional.ofNullable(TimeText.read(key))).orElse(null);
  }

  /** A row as the user would recognise it: the date as written, then the entry without its date. */
  static String excerpt(String date, Entry entry) {
    String rest = entry.excerpt();
    return date.isEmpty() || rest.isEmpty() ? date + rest : date + " | " + rest;
  }

  private static String excerptOf(RawRow row) {
    StringBuilder excerpt = new StringBuilder();
    for (RawCell cell : row.cells()) {
      excerpt.append(excerpt.isEmpty() ? "" : " | ").append(RowCells.textOf(cell));
    }
    return excerpt.toString();
  }
}
