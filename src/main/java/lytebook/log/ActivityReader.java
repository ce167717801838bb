package lytebook.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.log.ActivityWords.Column;
import lytebook.log.ActivityWords.Header;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads an activity diary, row by row; the sheet is known by its headers. */
public final class ActivityReader {
  private static final String EXAMPLE = "example";

  /** One of these stands in every activity diary. */
  private static final Set<Column> TELLING =
      Set.of(Column.KIND, Column.MINUTES, Column.STANDING, Column.BEFORE);

  /**
   * What a sheet says.
   *
   * @param entries rows with a day
   * @param problems what could not be read
   */
  public record Result(List<ActivityEntry> entries, List<Problem> problems) {
    public Result {
      entries = List.copyOf(entries);
      problems = List.copyOf(problems);
    }
  }

  private record Written(RawRow row, @Nullable WrittenDate date) {}

  private final Place sheet;
  private final HeaderNames names;
  private final ActivityWords words;
  private final LogDates dates;
  private final LocalDate today;
  private final @Nullable DateOrder given;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final Map<Column, Header> headers = new EnumMap<>(Column.class);
  private final List<Written> rows = new ArrayList<>();
  private int dateColumn = -1;
  private @Nullable WrittenDate above;

  /**
   * @param sheet the sheet as it is to be named in problems
   * @param names words that name the column of days
   * @param from1904 whether the workbook counts its days from 1904
   * @param today the day of the run, which no day of the diary comes long after; the last day of
   *     all where it is not known
   * @param order order of day and month that someone said; null when nobody did
   */
  public ActivityReader(
      Place sheet,
      HeaderNames names,
      ActivityWords words,
      boolean from1904,
      LocalDate today,
      @Nullable DateOrder order) {
    this.sheet = sheet;
    this.names = names;
    this.words = words;
    this.today = today;
    this.given = order;
    this.dates = new LogDates(from1904, today, order, null, NamedDays.NONE, null);
  }

  /** Takes the next row of the sheet, from its top. */
  public void add(RawRow row) {
    if (!hasHeader()) {
      findHeader(row);
      return;
    }
    boolean isExample = text(row, Column.NOTES).toLowerCase(Locale.ROOT).startsWith(EXAMPLE);
    if (isExample || columns.keySet().stream().allMatch(one -> text(row, one).isEmpty())) {
      return;
    }
    RawCell date = row.cell(dateColumn);
    above = date == null ? above : dates.read(date);
    rows.add(new Written(row, above));
  }

  /** Whether the rows so far hold the header of such a sheet. */
  public boolean hasHeader() {
    return dateColumn >= 0;
  }

  /** What was read. */
  public Result result() {
    DateOrder order = given == null ? DateOrder.of(writtenDates(), tomorrow()) : given;
    List<ActivityEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Written written : rows) {
      LocalDate day = day(written.date(), order);
      if (day == null) {
        problems.add(withoutDay(written));
      } else {
        ActivityRow row = new ActivityRow(sheet, words, columns, headers, written.row(), day);
        entries.add(row.entry());
        problems.addAll(row.problems());
      }
    }
    return new Result(entries, problems);
  }

  private Set<WrittenDate> writtenDates() {
    return rows.stream()
        .map(Written::date)
        .filter(date -> date != null && date.isReadable())
        .collect(Collectors.toSet());
  }

  private LocalDate tomorrow() {
    return today.equals(LocalDate.MAX) ? today : today.plusDays(1);
  }

  private @Nullable LocalDate day(@Nullable WrittenDate date, @Nullable DateOrder order) {
    if (date == null) {
      return null;
    }
    LocalDate dayFirst = date.dayFirst();
    boolean isOne = dayFirst != null && dayFirst.equals(date.monthFirst());
    LocalDate day = isOne ? dayFirst : order == null ? null : date.under(order);
    return day == null || day.isAfter(tomorrow()) || day.isBefore(SerialDate.EARLIEST) ? null : day;
  }

  private Problem withoutDay(Written written) {
    RawRow row = written.row();
    Place place =
        new Place(sheet.file(), sheet.sheet(), row.number(), ColumnLetters.of(dateColumn));
    String excerpt = ActivityRow.excerpt(row);
    String text = row.text(dateColumn);
    if (text.isEmpty()) {
      return Problem.of(ProblemCode.ACTIVITY_DATE_MISSING, place, excerpt);
    }
    WrittenDate date = written.date();
    return Problem.of(
        ProblemCode.ACTIVITY_DATE_UNREADABLE, place, excerpt, date == null ? text : date.text());
  }

  private String text(RawRow row, Column column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.text(at);
  }

  private void findHeader(RawRow row) {
    Map<Column, Integer> found = new EnumMap<>(Column.class);
    Map<Column, Header> foundHeaders = new EnumMap<>(Column.class);
    int date = -1;
    for (RawCell cell : row.cells()) {
      Header header = words.header(cell.text());
      if (header != null && !found.containsKey(header.column())) {
        found.put(header.column(), cell.column());
        foundHeaders.put(header.column(), header);
      } else if (date < 0 && names.columnOf(cell.text()) == LogColumn.DATE) {
        date = cell.column();
      }
    }
    long own = found.keySet().stream().filter(one -> one != Column.NOTES).count();
    if (date >= 0 && own >= 2 && found.keySet().stream().anyMatch(TELLING::contains)) {
      dateColumn = date;
      columns.putAll(found);
      headers.putAll(foundHeaders);
    }
  }
}
