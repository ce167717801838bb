package lytebook.write.xlsx;

import java.time.LocalDate;
import lytebook.report.book.Value;
import lytebook.spreadsheet.SerialDate;
import org.jspecify.annotations.Nullable;

/** What a value is to a spreadsheet: words or a number. */
final class CellValue {
  /** Spreadsheets count a day in February 1900 that never was; before it serials are not safe. */
  private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

  private static final double NANOSECONDS_A_DAY = 86_400e9;

  /** Below it every whole number has its own double. */
  private static final double WHOLE = 1e15;

  private CellValue() {}

  /** The words of a value, empty for nothing; null when it is a number. */
  static @Nullable String words(Value value) {
    if (value instanceof Value.Text words) {
      return words.text();
    }
    if (value instanceof Value.DateValue day && day.date().isBefore(FIRST_SAFE_DAY)) {
      return day.date().toString();
    }
    return value instanceof Value.Empty ? "" : null;
  }

  /** The number of a value that is one, in full. */
  static String number(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return number(numeric.number());
    }
    if (value instanceof Value.DateValue day) {
      return Long.toString(SerialDate.of(day.date()));
    }
    if (value instanceof Value.Clock clock) {
      return number(clock.time().toNanoOfDay() / NANOSECONDS_A_DAY);
    }
    throw new IllegalStateException("not a number: " + value);
  }

  /** A number in full, without an idle decimal. */
  static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < WHOLE
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
