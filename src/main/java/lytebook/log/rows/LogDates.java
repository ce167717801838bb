package lytebook.log.rows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.date.DateOrder;
import lytebook.log.date.DateReading;
import lytebook.log.date.DateText;
import lytebook.log.date.NamedDays;
import lytebook.log.date.WrittenDate;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.FormulaErrors;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.SerialDate;
import org.jspecify.annotations.Nullable;

/** The dates of a log: read one by one, understood all together. */
public final class LogDates {
  private final DateReading reading;
  private final NamedDays named;
  private final @Nullable DateOrder usual;
  private @Nullable DateOrder given;
  private @Nullable WrittenDate withoutDate;
  private final @Nullable RowWords words;
  private final Map<Object, WrittenDate> known = new HashMap<>();

  /**
   * @param usual order that the program which wrote the file uses, for dates that do not tell
   * @param named words for days without dates
   * @param words words for every day; null where a date must be one day
   */
  LogDates(
      DateReading reading, @Nullable DateOrder usual, NamedDays named, @Nullable RowWords words) {
    this.reading = reading;
    this.usual = usual;
    this.named = named;
    this.words = words;
    given = reading.order();
  }

  /** Dates of a table in which every date is one day. */
  public LogDates(DateReading reading) {
    this(reading, null, NamedDays.NONE, null);
  }

  /** Takes the order that a header says, unless somebody said one before. */
  void takeOrder(@Nullable DateOrder said) {
    given = given == null ? said : given;
  }

  /** Whether a text names a day without its date: a weekday, "Day 3". */
  boolean isNamedDay(String text) {
    return named.isOne(text);
  }

  /** The date that a cell holds; perhaps an unreadable one. */
  public WrittenDate read(RawCell cell) {
    if (!cell.isNumber()) {
      WrittenDate date = known.computeIfAbsent(cell.text(), text -> ofText(cell.text()));
      return date.isReadable() ? date : namedDay(date);
    }
    boolean shift = reading.from1904() && cell.kind() == RawCell.CellType.NUMBER;
    double day = Math.floor(cell.number()) + (shift ? SerialDate.DAYS_TO_1904 : 0);
    return known.computeIfAbsent(day, key -> ofNumber(cell, day));
  }

  private WrittenDate namedDay(WrittenDate unreadable) {
    if (!named.isOne(unreadable.text())) {
      return unreadable;
    }
    WrittenDate date = named.date(unreadable.text());
    withoutDate = withoutDate == null && !date.isReadable() ? date : withoutDate;
    return date;
  }

  private WrittenDate ofText(String text) {
    return words != null && words.isEveryDay(text)
        ? WrittenDate.everyDay(text)
        : DateText.read(text);
  }

  private static WrittenDate ofNumber(RawCell cell, double day) {
    LocalDate date = SerialDate.date(day);
    return date == null ? DateText.read(cell.asText()) : WrittenDate.of(date.toString(), date);
  }

  /**
   * Gives every entry its day, and lists those that have none.
   *
   * @param entries entries without dates; filled in place
   * @param written the date of each entry as written; null for an entry that has none
   * @param problems takes what is wrong with dates
   * @return why no date can be understood; null when they can
   */
  @Nullable Problem resolve(
      List<Entry> entries, List<@Nullable WrittenDate> written, List<Problem> problems) {
    Set<WrittenDate> used = new LinkedHashSet<>(written);
    used.remove(null);
    used.removeIf(WrittenDate::isEveryDay);
    if (withoutDate != null && used.stream().noneMatch(WrittenDate::isReadable)) {
      return daysWithoutDates(entries, written, withoutDate);
    }
    LocalDate tomorrow = reading.tomorrow();
    DateOrder order = given != null ? given : DateOrder.of(used, tomorrow);
    order = order == null ? usual : order;
    if (order == null) {
      return unclear(entries, written);
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      WrittenDate date = written.get(i);
      LocalDate day = date == null ? null : date.under(order);
      if (day != null && !day.isAfter(tomorrow) && !day.isBefore(SerialDate.EARLIEST)) {
        entries.set(i, entry.on(day));
      } else if (!entry.text().isEmpty() && (date == null || !date.isEveryDay())) {
        problems.add(problem(entry, date, day));
      }
    }
    return new EveryDayRows(entries, written).copy(problems);
  }

  private static @Nullable Problem daysWithoutDates(
      List<Entry> entries, List<@Nullable WrittenDate> written, WrittenDate day) {
    int first = written.indexOf(day);
    if (first < 0) {
      return null;
    }
    return ofDate(ProblemCode.FIRST_DAY_MISSING, entries.get(first), day.text(), day.text());
  }

  /**
   * A problem of the date of an entry.
   *
   * @param date as it was written
   */
  static Problem ofDate(ProblemCode code, Entry entry, String date, String... details) {
    String excerpt = LogAssembler.excerpt(date, entry);
    return Problem.of(code, entry.place(LogColumn.DATE), excerpt, details);
  }

  private Problem problem(Entry entry, @Nullable WrittenDate date, @Nullable LocalDate day) {
    if (date == null) {
      return ofDate(ProblemCode.DATE_MISSING, entry, "");
    }
    if (day != null) {
      ProblemCode code =
          day.isBefore(SerialDate.EARLIEST) ? ProblemCode.DATE_TOO_OLD : ProblemCode.DATE_IN_FUTURE;
      return ofDate(code, entry, date.text(), day.toString());
    }
    boolean isError = FormulaErrors.isOne(date.text());
    ProblemCode code = isError ? FormulaErrors.codeOf(date.text()) : ProblemCode.DATE_UNREADABLE;
    return ofDate(code, entry, date.text(), date.text());
  }

  private static Problem unclear(List<Entry> entries, List<@Nullable WrittenDate> written) {
    for (int i = 0; i < entries.size(); i++) {
      WrittenDate date = written.get(i);
      if (date != null && !Objects.equals(date.dayFirst(), date.monthFirst())) {
        return ofDate(
            ProblemCode.DATE_ORDER_UNCLEAR,
            entries.get(i),
            date.text(),
            date.text(),
            String.valueOf(date.dayFirst()),
            String.valueOf(date.monthFirst()));
      }
    }
    throw new IllegalStateException("dates are unclear and yet each means one day");
  }
}
