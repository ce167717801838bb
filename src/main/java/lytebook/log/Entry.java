package lytebook.log;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param copyOf the row of the log of which this is a part or a copy; null when it is that row
 * @param whole the row that names several foods, of which this is one; null when it is no part
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
    RowOverrides given,
    @Nullable Entry copyOf,
    @Nullable Entry whole) {
  private static final String PART_OF = "from: ";
  private static final String NEXT_NOTE = "; ";

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
    this(
        source, row, date, time, meal, text, amount, unit, notes, RowOverrides.NOTHING, null, null);
  }

  /** The same row on a day. */
  public Entry on(@Nullable LocalDate day) {
    return new Entry(source, row, day, time, meal, text, amount, unit, notes, given, copyOf, whole);
  }

  /** The same row with what it says beyond its words. */
  public Entry with(RowOverrides more) {
    return new Entry(source, row, date, time, meal, text, amount, unit, notes, more, copyOf, whole);
  }

  /** The same row in other words. */
  public Entry worded(String newMeal, String words, String newAmount, String newUnit) {
    return new Entry(
        source, row, date, time, newMeal, words, newAmount, newUnit, notes, given, copyOf, whole);
  }

  /** The same row with its amount and unit in other words. */
  public Entry measured(String otherAmount, String otherUnit) {
    return worded(meal, text, otherAmount, otherUnit);
  }

  /** The same row as one that stands elsewhere. */
  public Entry at(LogSource otherSource, int otherRow) {
    return new Entry(
        otherSource, otherRow, date, time, meal, text, amount, unit, notes, given, copyOf, whole);
  }

  /** The row of which this is a part, with the words and notes that it has. */
  public Entry joined(String words, String notesOfWhole) {
    return new Entry(
        source, row, date, time, meal, words, amount, unit, notesOfWhole, given, copyOf, null);
  }

  /** The row as the log has it, of which this may be a part or a copy. */
  public Entry logged() {
    return copyOf == null ? this : copyOf;
  }

  /**
   * One of several foods that the row names.
   *
   * @param words its words among those of the row
   * @param hasAmount whether the amount and unit of the row are its own
   */
  public Entry part(String words, boolean hasAmount) {
    String ofAmount = hasAmount ? amount : "";
    String ofUnit = hasAmount ? unit : "";
    String note = noted(PART_OF + text.replaceAll("\\s+", " "));
    return new Entry(
        source, row, date, time, meal, words, ofAmount, ofUnit, note, given, logged(), this);
  }

  /**
   * The row with what another row holds, where it says "same as" that row.
   *
   * @param keepsAmount whether an amount of its own comes before the other's
   */
  public Entry same(Entry other, boolean keepsAmount) {
    boolean hasAmount = keepsAmount && !amount.isEmpty();
    boolean hasUnit = keepsAmount && !unit.isEmpty();
    LocalTime at = time == null ? other.time : time;
    String ofMeal = meal.isEmpty() ? other.meal : meal;
    String much = hasAmount ? amount : other.amount;
    String in = hasUnit ? unit : other.unit;
    RowOverrides same = hasAmount || hasUnit ? other.given.withoutAmounts() : other.given;
    return new Entry(
        source, row, date, at, ofMeal, other.text, much, in, noted(text), same, logged(), null);
  }

  /** The row on one day of those for all of which it stands. */
  public Entry ofEveryDay(LocalDate day, String dateAsWritten) {
    String note = noted(dateAsWritten);
    return new Entry(source, row, day, time, meal, text, amount, unit, note, given, logged(), null);
  }

  /** Whether it is a copy of a row that stands for every day. */
  public boolean isOfEveryDay() {
    return date != null && logged().date == null;
  }

  private String noted(String more) {
    return notes.isEmpty() ? more : notes + NEXT_NOTE + more;
  }

  /** How many rows of the log some entries are; parts and copies of one row are one. */
  public static long rowsAmong(List<Entry> entries) {
    long whole = entries.stream().filter(entry -> entry.copyOf == null).count();
    return whole
        + entries.stream().filter(e -> e.copyOf != null).map(Entry::logged).distinct().count();
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
    return Stream.of(date == null ? "" : date.toString(), meal, text, amount, unit)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" | "));
  }
}
