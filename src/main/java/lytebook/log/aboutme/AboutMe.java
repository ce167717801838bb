package lytebook.log.aboutme;

import java.util.ArrayList;
import java.util.List;
import lytebook.log.Person;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;
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

  /** Whether rows are of an About me sheet: one is a header with a question and an answer. */
  public static boolean isOne(List<RawRow> rows, AboutMeWords words) {
    AnswerTable answers = new AnswerTable(Place.ofFile(""), words, false);
    return rows.stream().anyMatch(answers::startsAt);
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
    AnswerTable answers = new AnswerTable(sheet, words, from1904);
    ConditionTable named = new ConditionTable(sheet, words, from1904);
    LimitTable limits = new LimitTable(sheet, words, from1904);
    ReleaseTable releases = new ReleaseTable(sheet, words, from1904);
    SignTable signs = new SignTable(sheet, words, from1904);
    TabletTable tablets = new TabletTable(sheet, words, from1904);
    List<AboutMeTable<?>> tables = List.of(answers, named, limits, releases, signs, tablets);
    AboutMeTable<?> current = null;
    boolean isOne = false;
    for (RawRow row : rows) {
      AboutMeTable<?> started =
          tables.stream().filter(table -> table.startsAt(row)).findFirst().orElse(null);
      isOne |= started == answers;
      if (started != null) {
        current = started;
      } else if (isTitle(row, words)) {
        current = null;
      } else if (current != null) {
        current.take(row);
      }
    }
    if (!isOne) {
      return null;
    }
    Person person =
        answers.person(
            tablets.tablets(), named, signs.ticked(), releases.releases(), limits.limits());
    List<Problem> problems = new ArrayList<>();
    tables.forEach(table -> problems.addAll(table.problems()));
    return new AboutMe(person, problems);
  }

  /** A title stands alone in its row, but for a list to choose from that may stand far beside. */
  private static boolean isTitle(RawRow row, AboutMeWords words) {
    return !row.isBlank() && words.titles().contains(TextFolding.fold(row.cells().get(0).text()));
  }
}
