package lytebook.log;

import java.time.LocalDate;
import java.time.LocalTime;
import lytebook.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One row of a food log, as written: nothing matched, nothing converted.
 *
 * @param source where it was read
 * @param row 1-based row or line in the source
 * @param date day it was eaten; null when the row had none that could be read
 * @param time clock time; null when not given
 * @param meal meal as written, or the heading above; empty when not given
 * @param text food or drink as written
 * @param amount amount as written, a spreadsheet number in plain digits; empty when not given
 * @param unit unit as written; empty when not given
 * @param notes notes as written
 * @param given what the row says beyond its words
 */
public record Entry(
    LogSource source,
    int row,
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    String meal,
    String text,
    String amount,
    String unit,
    String notes,
    Given given) {

  /** A row of words alone. */
  public Entry(
      LogSource source,
      int row,
      @Nullable LocalDate date,
      @Nullable LocalTime time,
      String meal,
      String text,
      String amount,
      String unit,
      String notes) {
    this(source, row, date, time, meal, text, amount, unit, notes, Given.NOTHING);
  }

  /** The same row on a day. */
  public Entry on(@Nullable LocalDate day) {
    return new Entry(source, row, day, time, meal, text, amount, unit, notes, given);
  }

  /** The same row with what it says beyond its words. */
  public Entry with(Given more) {
    return new Entry(source, row, date, time, meal, text, amount, unit, notes, more);
  }

  /** The row it stands in. */
  public Place place() {
    return source.row(row);
  }

  /** The cell of one of its columns. */
  public Place place(LogColumn column) {
    return source.cell(row, column);
  }

  /** The row as a person would recognise it, for a problem's excerpt. */
  public String excerpt() {
    StringBuilder excerpt = new StringBuilder();
    for (String part :
        new String[] {date == null ? "" : date.toString(), meal, text, amount, unit}) {
      if (!part.isEmpty()) {
        excerpt.append(excerpt.isEmpty() ? "" : " | ").append(part);
      }
    }
    return excerpt.toString();
  }
}
