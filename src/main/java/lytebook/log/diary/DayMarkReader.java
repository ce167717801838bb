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
import lytebook.log.date.NamedDays;
import lytebook.log.date.WrittenDate;
import lytebook.log.rows.HeaderNames;
import lytebook.log.rows.LogDates;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.ColumnLetters;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** Reads the "Use this day?" column of the Days sheet of an earlier report, row by row. */
public final class DayMarkReader {
  /**
   * The words of the column, folded as {@link TextFolding#fold} does.
   *
   * @param headers headers of the column
   * @param marks what each answer means
   */
  public record DayMarkWords(Set<String> headers, Map<String, DayMark> marks) {
    public DayMarkWords {
      headers = Set.copyOf(headers);
      marks = Map.copyOf(marks);
    }
  }

  private final Place sheet;
  private final HeaderNames names;
  private final DayMarkWords words;
  private final boolean from1904;
  private final Map<LocalDate, DayMark> marks = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int dateColumn = -1;
  private int markColumn = -1;

  /**
   * @param sheet the sheet as it is to be named in problems
   * @param from1904 whether the workbook counts its days from 1904
   */
  public DayMarkReader(Place sheet, HeaderNames names, DayMarkWords words, boolean from1904) {
    this.sheet = sheet;
    this.names = names;
    this.words = words;
    this.from1904 = from1904;
  }

  /** Takes the next row of the sheet, from its top. */
  public void add(RawRow row) {
    if (!hasHeader()) {
      findHeader(row);
      return;
    }
    RawCell dateCell = row.cell(dateColumn);
    String text = row.text(markColumn);
    LocalDate date = dateCell == null ? null : date(dateCell);
    if (date == null || text.isEmpty()) {
      return;
    }
    DayMark mark = words.marks().get(TextFolding.fold(text));
    if (mark == null) {
      Place place =
          new Place(sheet.file(), sheet.sheet(), row.number(), ColumnLetters.of(markColumn));
      problems.add(Problem.of(ProblemCode.MARK_UNREADABLE, place, date + " | " + text, text));
    } else {
      marks.put(date, mark);
    }
  }

  /** Whether the rows so far hold the header of such a sheet. */
  public boolean hasHeader() {
    return dateColumn >= 0 && markColumn >= 0;
  }

  /** The marks found, automatic ones included. */
  public Map<LocalDate, DayMark> marks() {
    return Map.copyOf(marks);
  }

  /** Marks that could not be read. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void findHeader(RawRow row) {
    int date = -1;
    int mark = -1;
    for (RawCell cell : row.cells()) {
      if (words.headers().contains(TextFolding.fold(cell.text()))) {
        mark = cell.column();
      } else if (date < 0 && names.columnOf(cell.text()) == LogColumn.DATE) {
        date = cell.column();
      }
    }
    if (date >= 0 && mark >= 0) {
      dateColumn = date;
      markColumn = mark;
    }
  }

  private @Nullable LocalDate date(RawCell cell) {
    WrittenDate date =
        new LogDates(from1904, LocalDate.MAX, DateOrder.DMY, null, NamedDays.NONE, null).read(cell);
    return date.dayFirst() == null || !date.dayFirst().equals(date.monthFirst())
        ? null
        : date.dayFirst();
  }
}
