package lytebook.report.book;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What a cell shows; for a formula, its value as our engine reckons it. */
public sealed interface Value {

  /** Nothing in the cell. */
  Value EMPTY = new Empty();

  /** No value. */
  record Empty() implements Value {}

  /** A finite number. */
  record Numeric(double number) implements Value {
    public Numeric {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("not a number: " + number);
      }
    }
  }

  /** Words; never read as a formula, whatever they begin with. */
  record Text(String text) implements Value {}

  /** A calendar day. */
  record DateValue(LocalDate date) implements Value {}

  /** A clock time. */
  record Clock(LocalTime time) implements Value {}

  static Value of(double number) {
    return new Numeric(number);
  }

  static Value of(String text) {
    return new Text(text);
  }

  static Value of(LocalDate date) {
    return new DateValue(date);
  }

  static Value of(LocalTime time) {
    return new Clock(time);
  }

  /** The number, or the empty text that our formulas give for an unknown one. */
  static Value orBlankText(OptionalDouble number) {
    return number.isPresent() ? new Numeric(number.getAsDouble()) : new Text("");
  }

  /** The words, or nothing in the cell where there are none. */
  static Value orEmpty(String text) {
    return text.isEmpty() ? EMPTY : new Text(text);
  }

  /** The day, or nothing in the cell. */
  static Value orEmpty(@Nullable LocalDate date) {
    return date == null ? EMPTY : new DateValue(date);
  }

  /** The clock time, or nothing in the cell. */
  static Value orEmpty(@Nullable LocalTime time) {
    return time == null ? EMPTY : new Clock(time);
  }

  /** The number, or nothing in the cell. */
  static Value orEmpty(OptionalDouble number) {
    return number.isPresent() ? new Numeric(number.getAsDouble()) : EMPTY;
  }
}
