package lytebook.log.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.log.date.DateOrder;
import lytebook.log.date.DateReading;
import lytebook.log.date.WrittenDate;
import lytebook.log.rows.LogDates;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.SerialDate;
import org.jspecify.annotations.Nullable;

/** The rows of a diary and their dates, which are understood all together. */
final class DiaryRows {
  /** Begins the notes of a row that a template shows as an example. */
  private static final String EXAMPLE = "example";

  /** A row and the date that it has, of its own or from above; null when it has none. */
  record DatedRow(RawRow cells, @Nullable WrittenDate date) {}

  private final DateReading reading;
  private final LogDates dates;
  private final List<DatedRow> rows = new ArrayList<>();
  private @Nullable WrittenDate above;

  DiaryRows(DateReading reading) {
    this.reading = reading;
    dates = new LogDates(reading);
  }

  /** Whether a row's notes say that it is an example. */
  static boolean isExample(String notes) {
    return notes.regionMatches(true, 0, EXAMPLE, 0, EXAMPLE.length());
  }

  /** Takes the date of the next row, and the row if something else stands in it. */
  void add(RawRow row, @Nullable RawCell date, boolean isWritten) {
    above = date == null ? above : dates.read(date);
    if (isWritten) {
      rows.add(new DatedRow(row, above));
    }
  }

  List<DatedRow> rows() {
    return rows;
  }

  /** The order of day and month; null when the dates do not tell. */
  @Nullable DateOrder order() {
    Set<WrittenDate> written =
        rows.stream()
            .map(DatedRow::date)
            .filter(date -> date != null && date.isReadable())
            .collect(Collectors.toSet());
    return reading.order() == null ? DateOrder.of(written, reading.tomorrow()) : reading.order();
  }

  /** The day of a date; null when it cannot be told or is before all diaries. */
  static @Nullable LocalDate day(@Nullable WrittenDate date, @Nullable DateOrder order) {
    LocalDate day = date == null ? null : order == null ? date.onlyDay() : date.under(order);
    return day == null || day.isBefore(SerialDate.EARLIEST) ? null : day;
  }

  /** Whether a day is still to come; the night after the day of the run has begun. */
  boolean isAhead(LocalDate day) {
    return day.isAfter(reading.tomorrow());
  }
}
