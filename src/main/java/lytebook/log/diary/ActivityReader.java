package lytebook.log.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.log.ActivityEntry;
import lytebook.log.LogColumn;
import lytebook.log.date.DateOrder;
import lytebook.log.date.NamedDays;
import lytebook.log.date.WrittenDate;
import lytebook.log.diary.ActivityWords.ActivityColumn;
import lytebook.log.diary.ActivityWords.ActivityHeader;
import lytebook.log.rows.HeaderNames;
import lytebook.log.rows.LogDates;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.ColumnLetters;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.SerialDate;
import org.jspecify.annotations.Nullable;

/** Reads an activity diary, row by row; the sheet is known by its headers. */
public final class ActivityReader {
  private static final String EXAMPLE = "example";

  /** One of these stands in every activity diary. */
  private static final Set<ActivityColumn> TELLING =
      Set.of(
          ActivityColumn.KIND,
          ActivityColumn.MINUTES,
          ActivityColumn.STANDING,
          ActivityColumn.BEFORE);

  /**
   * What a sheet says.
   *
   * @param entries rows with a day
   * @param problems what could not be read
   */
  public record ActivityDiary(List<ActivityEntry> entries, List<Problem> problems) {
    public ActivityDiary {
      entries = List.copyOf(entries);
      problems = List.copyOf(problems);
    }
  }

  private record DatedRow(RawRow row, @Nullable WrittenDate date) {}

  private final Place sheet;
  private final HeaderNames names;
  private final ActivityWords words;
  private final LogDates dates;
  private final LocalDate today;
  private final @Nullable DateOrder given;
  private final Map<ActivityColumn, Integer> columns = new EnumMap<>(ActivityColumn.class);
  private final Map<ActivityColumn, ActivityHeader> headers = new EnumMap<>(ActivityColumn.class);
  private final List<DatedRow> rows = new ArrayList<>();
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
    boolean isExample =
        text(row, ActivityColumn.NOTES).toLowerCase(Locale.ROOT).startsWith(EXAMPLE);
    if (isExample || columns.keySet().stream().allMatch(one -> text(row, one).isEmpty())) {
      return;
    }
    RawCell date = row.cell(dateColumn);
    above = date == null ? above : dates.read(date);
    rows.add(new DatedRow(row, above));
  }

  /** Whether the rows so far hold the header of such a sheet. */
  public boolean hasHeader() {
    return dateColumn >= 0;
  }

  /** What was read. */
  public ActivityDiary result() {
    DateOrder order = given == null ? DateOrder.of(writtenDates(), tomorrow()) : given;
    List<ActivityEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (DatedRow written : rows) {
      LocalDate day = day(written.date(), order);
      if (day == null) {
        problems.add(withoutDay(written));
      } else {
        ActivityRow row = new ActivityRow(sheet, words, columns, headers, written.row(), day);
        entries.add(row.entry());
        problems.addAll(row.problems());
      }
    }
    return new ActivityDiary(entries, problems);
  }

  private Set<WrittenDate> writtenDates() {
    return rows.stream()
        .map(DatedRow::date)
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

  private Problem withoutDay(DatedRow written) {
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

  private String text(RawRow row, ActivityColumn column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.text(at);
  }

  private void findHeader(RawRow row) {
    Map<ActivityColumn, Integer> found = new EnumMap<>(ActivityColumn.class);
    Map<ActivityColumn, ActivityHeader> foundHeaders = new EnumMap<>(ActivityColumn.class);
    int date = -1;
    for (RawCell cell : row.cells()) {
      ActivityHeader header = words.header(cell.text());
      if (header != null && !found.containsKey(header.column())) {
        found.put(header.column(), cell.column());
        foundHeaders.put(header.column(), header);
      } else if (date < 0 && names.columnOf(cell.text()) == LogColumn.DATE) {
        date = cell.column();
      }
    }
    long own = found.keySet().stream().filter(one -> one != ActivityColumn.NOTES).count();
    if (date >= 0 && own >= 2 && found.keySet().stream().anyMatch(TELLING::contains)) {
      dateColumn = date;
      columns.putAll(found);
      headers.putAll(foundHeaders);
    }
  }
}
