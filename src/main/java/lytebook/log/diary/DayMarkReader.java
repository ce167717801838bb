package lytebook.log.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lytebook.log.DayMark;
import lytebook.log.LogColumn;
import lytebook.log.date.DateOrder;
import lytebook.log.date.DateReading;
import lytebook.log.rows.HeaderNames;
import lytebook.log.rows.LogDates;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;
import lytebook.spreadsheet.TableReader;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** Reads the "Use this day?" column of the Days sheet of an earlier report, row by row. */
public final class DayMarkReader extends TableReader<DayMarkReader.DayColumn> {
  /**
   * The words of the column, folded as {@link TextFolding#fold} does.
   *
   * @param headers headers of the column
   * @param marks what each answer means
   */
  public record DayMarkWords(Set<String> headers, Map<String, DayMark> marks) {}

  enum DayColumn {
    DATE,
    MARK
  }

  private final Place sheet;
  private final HeaderNames names;
  private final DayMarkWords words;
  private final LogDates dates;
  private final Map<LocalDate, DayMark> marks = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param sheet the sheet as it is to be named in problems
   * @param from1904 whether the workbook counts its days from 1904
   */
  public DayMarkReader(Place sheet, HeaderNames names, DayMarkWords words, boolean from1904) {
    this.sheet = sheet;
    this.names = names;
    this.words = words;
    dates = new LogDates(new DateReading(from1904, LocalDate.MAX, DateOrder.DMY));
  }

  @Override
  protected @Nullable TableHeader<DayColumn> headerIn(RawRow row) {
    TableHeader<DayColumn> found = TableHeader.of(row, this::columnOf);
    return found.hasAll(List.of(DayColumn.values())) ? found : null;
  }

  @Override
  protected void take(RawRow row) {
    RawCell dateCell = header().cell(row, DayColumn.DATE);
    String text = header().text(row, DayColumn.MARK);
    LocalDate date = dateCell == null ? null : dates.read(dateCell).onlyDay();
    if (date == null || text.isEmpty()) {
      return;
    }
    DayMark mark = words.marks().get(TextFolding.fold(text));
    if (mark == null) {
      Place place = header().place(sheet, row, DayColumn.MARK);
      problems.add(Problem.of(ProblemCode.MARK_UNREADABLE, place, date + " | " + text, text));
    } else {
      marks.put(date, mark);
    }
  }

  private @Nullable DayColumn columnOf(String text) {
    if (words.headers().contains(TextFolding.fold(text))) {
      return DayColumn.MARK;
    }
    return names.columnOf(text) == LogColumn.DATE ? DayColumn.DATE : null;
  }

  /** The marks found, automatic ones included. */
  public Map<LocalDate, DayMark> marks() {
    return Map.copyOf(marks);
  }

  /** Marks that could not be read. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
