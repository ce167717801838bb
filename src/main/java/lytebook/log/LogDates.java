package lytebook.log;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The dates of a log: read one by one, understood all together. */
final class LogDates {
  private final boolean from1904;
  private final LocalDate today;
  private final @Nullable DateOrder given;
  private final @Nullable DateOrder usual;
  private final @Nullable RowWords words;
  private final Map<Object, WrittenDate> known = new HashMap<>();

  /**
   * @param from1904 whether the workbook counts its days from 1904
   * @param given order of day and month that someone said; null when nobody did
   * @param words words for every day; null where a date must be one day
   */
  LogDates(boolean from1904, LocalDate today, @Nullable DateOrder given, @Nullable RowWords words) {
    this(from1904, today, given, null, words);
  }

  /**
   * @param usual order that the program which wrote the file uses, for dates that do not tell
   */
  LogDates(
      boolean from1904,
      LocalDate today,
      @Nullable DateOrder given,
      @Nullable DateOrder usual,
      @Nullable RowWords words) {
    this.from1904 = from1904;
    this.today = today;
    this.given = given;
    this.usual = usual;
    this.words = words;
  }

  /** The date that a cell holds; perhaps an unreadable one. */
  WrittenDate read(RawCell cell) {
    if (!cell.isNumber()) {
      return known.computeIfAbsent(cell.text(), text -> ofText(cell.text()));
    }
    boolean shift = from1904 && cell.kind() == RawCell.Kind.NUMBER;
    double day = Math.floor(cell.number()) + (shift ? SerialDate.DAYS_TO_1904 : 0);
    return known.computeIfAbsent(day, key -> ofNumber(cell, day));
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
    LocalDate tomorrow = today.plusDays(1);
    DateOrder order = given != null ? given : DateColumn.order(used, tomorrow);
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
    return new EveryDay(entries, written).copy(problems);
  }

  private Problem problem(Entry entry, @Nullable WrittenDate date, @Nullable LocalDate day) {
    if (date == null) {
      return Problem.of(
          ProblemCode.DATE_MISSING, entry.place(LogColumn.DATE), LogAssembler.excerpt("", entry));
    }
    String excerpt = LogAssembler.excerpt(date.text(), entry);
    if (day != null) {
      return Problem.of(
          day.isBefore(SerialDate.EARLIEST) ? ProblemCode.DATE_TOO_OLD : ProblemCode.DATE_IN_FUTURE,
          entry.place(LogColumn.DATE),
          excerpt,
          day.toString());
    }
    boolean isError = FormulaErrors.isOne(date.text());
    return Problem.of(
        isError ? ProblemCode.FORMULA_ERROR : ProblemCode.DATE_UNREADABLE,
        entry.place(LogColumn.DATE),
        excerpt,
        date.text());
  }

  private static Problem unclear(List<Entry> entries, List<@Nullable WrittenDate> written) {
    for (int i = 0; i < entries.size(); i++) {
      WrittenDate date = written.get(i);
      if (date != null && !Objects.equals(date.dayFirst(), date.monthFirst())) {
        Entry entry = entries.get(i);
        return Problem.of(
            ProblemCode.DATE_ORDER_UNCLEAR,
            entry.place(LogColumn.DATE),
            LogAssembler.excerpt(date.text(), entry),
            date.text(),
            String.valueOf(date.dayFirst()),
            String.valueOf(date.monthFirst()));
      }
    }
    throw new IllegalStateException("dates are unclear and yet each means one day");
  }
}
