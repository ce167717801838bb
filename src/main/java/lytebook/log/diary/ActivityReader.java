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
import lytebook.log.date.DateReading;
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
import lytebook.spreadsheet.TableReader;
import org.jspecify.annotations.Nullable;

/** Reads an activity diary, row by row; the sheet is known by its headers. */
public final class ActivityReader extends TableReader<ActivityColumn> {
  /** One of these stands in every activity diary. */
  private static final Set<ActivityColumn> TELLING =
      Set.of(
          ActivityColumn.KIND,
          ActivityColumn.MINUTES,
          ActivityColumn.STANDING,
          ActivityColumn.BEFORE);

  private final Place sheet;
  private final HeaderNames names;
  private final ActivityWords words;
  private final DiaryRows rows;
  private final Map<ActivityColumn, Double> factors = new EnumMap<>(ActivityColumn.class);

  /**
   * @param sheet the sheet as it is to be named in problems
   * @param names words that name the column of days
   */
  public ActivityReader(Place sheet, HeaderNames names, ActivityWords words, DateReading reading) {
    this.sheet = sheet;
    this.names = names;
    this.words = words;
    rows = new DiaryRows(reading);
  }

  @Override
  protected void take(RawRow row) {
    boolean isWritten =
        header().columns().keySet().stream()
            .anyMatch(one -> one != ActivityColumn.DATE && !header().text(row, one).isEmpty());
    if (isWritten && !DiaryRows.isExample(header().text(row, ActivityColumn.NOTES))) {
      rows.add(row, header().cell(row, ActivityColumn.DATE), true);
    }
  }

  /**
   * What was read: the rows with a day.
   *
   * @param problems takes what could not be read
   */
  public List<ActivityEntry> entries(List<Problem> problems) {
    DateOrder order = rows.order();
    List<ActivityEntry> entries = new ArrayList<>();
    for (DatedRow written : rows.rows()) {
      LocalDate day = DiaryRows.day(written.date(), order);
      if (day == null || rows.isAhead(day)) {
        problems.add(withoutDay(written));
      } else {
        entries.add(
            new ActivityRow(written.cells(), header(), factors, sheet, words, day, problems)
                .entry());
      }
    }
    return entries;
  }

  private Problem withoutDay(DatedRow written) {
    RawRow row = written.cells();
    Place place = header().place(sheet, row, ActivityColumn.DATE);
    String excerpt = ActivityRow.excerpt(row);
    String text = header().text(row, ActivityColumn.DATE);
    if (text.isEmpty()) {
      return Problem.of(ProblemCode.ACTIVITY_DATE_MISSING, place, excerpt);
    }
    WrittenDate date = written.date();
    return Problem.of(
        ProblemCode.ACTIVITY_DATE_UNREADABLE, place, excerpt, date == null ? text : date.text());
  }

  @Override
  protected @Nullable TableHeader<ActivityColumn> headerIn(RawRow row) {
    TableHeader<ActivityColumn> found = TableHeader.of(row, this::columnOf);
    Set<ActivityColumn> own = new HashSet<>(found.columns().keySet());
    own.removeAll(Set.of(ActivityColumn.DATE, ActivityColumn.NOTES));
    if (!found.has(ActivityColumn.DATE)
        || own.size() < 2
        || own.stream().noneMatch(TELLING::contains)) {
      return null;
    }
    for (ActivityColumn column : own) {
      ActivityHeader named = words.header(found.text(row, column));
      factors.put(column, named == null ? 1 : named.factor());
    }
    return found;
  }

  private @Nullable ActivityColumn columnOf(String text) {
    ActivityHeader own = words.header(text);
    if (own != null) {
      return own.column();
    }
    return names.columnOf(text) == LogColumn.DATE ? ActivityColumn.DATE : null;
  }
}
