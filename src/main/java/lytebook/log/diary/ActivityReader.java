package lytebook.log.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.log.ActivityEntry;
import lytebook.log.LogColumn;
import lytebook.log.date.DateOrder;
import lytebook.log.date.WrittenDate;
import lytebook.log.diary.ActivityWords.ActivityColumn;
import lytebook.log.diary.ActivityWords.ActivityHeader;
import lytebook.log.diary.DiaryRows.DatedRow;
import lytebook.log.rows.HeaderNames;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;
import org.jspecify.annotations.Nullable;

/** Reads an activity diary, row by row; the sheet is known by its headers. */
public final class ActivityReader {
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

  private final Place sheet;
  private final HeaderNames names;
  private final ActivityWords words;
  private final DiaryRows rows;
  private final Map<ActivityColumn, Double> factors = new EnumMap<>(ActivityColumn.class);
  private TableHeader<ActivityColumn> header = new TableHeader<>(Map.of());

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
    rows = new DiaryRows(from1904, today, order);
  }

  /** Takes the next row of the sheet, from its top. */
  public void add(RawRow row) {
    if (!hasHeader()) {
      findHeader(row);
      return;
    }
    boolean isWritten =
        header.columns().keySet().stream()
            .anyMatch(one -> one != ActivityColumn.DATE && !header.text(row, one).isEmpty());
    if (isWritten && !DiaryRows.isExample(header.text(row, ActivityColumn.NOTES))) {
      rows.add(row, header.cell(row, ActivityColumn.DATE), true);
    }
  }

  /** Whether the rows so far hold the header of such a sheet. */
  public boolean hasHeader() {
    return !header.columns().isEmpty();
  }

  /** What was read. */
  public ActivityDiary result() {
    DateOrder order = rows.order();
    List<ActivityEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (DatedRow written : rows.rows()) {
      LocalDate day = DiaryRows.day(written.date(), order);
      if (day == null || rows.isAhead(day)) {
        problems.add(withoutDay(written));
      } else {
        ActivityRow row = new ActivityRow(sheet, words, header, factors, written.cells(), day);
        entries.add(row.entry());
        problems.addAll(row.problems());
      }
    }
    return new ActivityDiary(entries, problems);
  }

  private Problem withoutDay(DatedRow written) {
    RawRow row = written.cells();
    Place place = header.place(sheet, row, ActivityColumn.DATE);
    String excerpt = ActivityRow.excerpt(row);
    String text = header.text(row, ActivityColumn.DATE);
    if (text.isEmpty()) {
      return Problem.of(ProblemCode.ACTIVITY_DATE_MISSING, place, excerpt);
    }
    WrittenDate date = written.date();
    return Problem.of(
        ProblemCode.ACTIVITY_DATE_UNREADABLE, place, excerpt, date == null ? text : date.text());
  }

  private void findHeader(RawRow row) {
    TableHeader<ActivityColumn> found = TableHeader.of(row, this::columnOf);
    Set<ActivityColumn> own = new HashSet<>(found.columns().keySet());
    own.removeAll(Set.of(ActivityColumn.DATE, ActivityColumn.NOTES));
    if (!found.has(ActivityColumn.DATE)
        || own.size() < 2
        || own.stream().noneMatch(TELLING::contains)) {
      return;
    }
    for (ActivityColumn column : own) {
      ActivityHeader words = this.words.header(found.text(row, column));
      factors.put(column, words == null ? 1 : words.factor());
    }
    header = found;
  }

  private @Nullable ActivityColumn columnOf(String text) {
    ActivityHeader own = words.header(text);
    if (own != null) {
      return own.column();
    }
    return names.columnOf(text) == LogColumn.DATE ? ActivityColumn.DATE : null;
  }
}
