package lytebook.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lytebook.problem.Problem;

/**
 * A food log as it was read.
 *
 * @param file file name without its folders
 * @param format what kind of file it was taken for: {@code csv}, {@code xlsx}, {@code xls}
 * @param dialect the program whose export it was recognised as; empty when none
 * @param rowsRead rows below the header that hold a food, counted or not
 * @param entries the rows, in the order of the file; also those whose date could not be read
 * @param person who it belongs to, as far as the file says
 * @param dayMarks days the person marked by hand
 * @param ownSheets sheets of the person's own foods and recipes
 * @param diaries cramps and activity
 * @param problems what could not be read
 */
public record FoodLog(
    String file,
    String format,
    String dialect,
    int rowsRead,
    List<Entry> entries,
    Person person,
    Map<LocalDate, DayMark> dayMarks,
    List<OwnFoodSheet> ownSheets,
    Diaries diaries,
    List<Problem> problems) {
  /** Most rows that copying others may add to a log; more are a slip. */
  public static final int MOST_COPIES = 500_000;

  public FoodLog {
    entries = List.copyOf(entries);
    dayMarks = Map.copyOf(dayMarks);
    ownSheets = List.copyOf(ownSheets);
    problems = List.copyOf(problems);
  }

  /**
   * The same log with what else is known of the person, and the problems with that.
   *
   * @param rows rows read, those of daily tablets among them
   */
  public FoodLog with(Person known, int rows, List<Problem> allProblems) {
    return new FoodLog(
        file, format, dialect, rows, entries, known, dayMarks, ownSheets, diaries, allProblems);
  }

  /**
   * The same log as one that was read from another file.
   *
   * @param other name of that file
   * @param kind what kind of file it was taken for
   * @param program the program whose export it was recognised as; empty when none
   */
  public FoodLog readFrom(String other, String kind, String program) {
    return new FoodLog(
        other, kind, program, rowsRead, entries, person, dayMarks, ownSheets, diaries, problems);
  }

  /** The same log with its rows in other words or places. */
  public FoodLog with(List<Entry> rows) {
    return new FoodLog(
        file, format, dialect, rowsRead, rows, person, dayMarks, ownSheets, diaries, problems);
  }

  /** The same log with other diaries. */
  public FoodLog with(Diaries other) {
    return new FoodLog(
        file, format, dialect, rowsRead, entries, person, dayMarks, ownSheets, other, problems);
  }
}
