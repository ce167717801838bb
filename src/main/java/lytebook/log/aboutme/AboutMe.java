package lytebook.log.aboutme;

import java.time.LocalDate;
import java.util.List;
import lytebook.log.Person;
import lytebook.log.date.DateReading;
import lytebook.log.rows.LogDates;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * What an About me sheet says of a person: questions and answers, and tables of conditions and
 * medicines, own limits, releases, signs, and what they take every day, each known by its headers.
 *
 * @param person the person; what is not answered or cannot be read is not given
 * @param problems what cannot be read
 */
public record AboutMe(Person person, List<Problem> problems) {
  public AboutMe {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the rows of a sheet.
   *
   * @param sheet the sheet as it is to be named in problems
   * @param from1904 whether the workbook counts its days from 1904
   * @return null when the sheet has no header row with a question and an answer
   */
  public static @Nullable AboutMe read(
      List<RawRow> rows, Place sheet, AboutMeWords words, boolean from1904) {
    LogDates dates = new LogDates(new DateReading(from1904, LocalDate.MAX, null));
    return new AboutMeReader(words, sheet, dates).read(rows);
  }
}
