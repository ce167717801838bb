package lytebook.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A filled cell as the file holds it, before anyone knows what it means.
 *
 * @param column 0-based column
 * @param kind what the file says it is
 * @param text words of a text cell, {@code #REF!} and its like of an error; empty for a number
 * @param number value of a number or date cell, a date as days since the base that most workbooks
 *     count from; 0 for text
 */
public record RawCell(int column, CellType kind, String text, double number) {

  /** What a file says a cell is. */
  public enum CellType {
    TEXT,
    NUMBER,
    /** A number whose format shows it as a date or a time. */
    DATE,
    /** A formula that gives an error. */
    ERROR
  }

  /** Digits that a spreadsheet keeps; more are noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  /** A text cell; {@code text} has no space around it and is not empty. */
  public static RawCell text(int column, String text) {
    return new RawCell(column, CellType.TEXT, text, 0);
  }

  /** A number, shown as a date or time or not; one that is not finite is a text. */
  public static RawCell number(int column, double number, boolean shownAsDate) {
    if (!Double.isFinite(number)) {
      return text(column, Double.toString(number));
    }
    return new RawCell(column, shownAsDate ? CellType.DATE : CellType.NUMBER, "", number);
  }

  /** An error such as {@code #REF!}. */
  public static RawCell error(int column, String text) {
    return new RawCell(column, CellType.ERROR, text, 0);
  }

  /** Whether it is a number, shown as a date or not. */
  public boolean isNumber() {
    return kind == CellType.NUMBER || kind == CellType.DATE;
  }

  /** The text, or the number in plain digits: {@code 0.5}, {@code 2}. */
  public String asText() {
    if (!isNumber()) {
      return text;
    }
    long whole = (long) number;
    if (whole == number && Math.abs(number) < 1e15) {
      return Long.toString(whole);
    }
    return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /** The cell as a person reads it: a date as {@code 2026-03-02}, a time as {@code 08:30}. */
  public String readable() {
    LocalDate date = kind == CellType.DATE ? SerialDate.date(number) : null;
    if (date != null) {
      return date.toString();
    }
    LocalTime time = kind == CellType.DATE ? SerialDate.time(number) : null;
    return time == null ? asText() : time.toString();
  }
}
