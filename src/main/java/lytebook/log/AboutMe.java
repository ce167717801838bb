package lytebook.log;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What an About me sheet says of a person: two columns, questions and answers, and below them a
 * table of what they take every day.
 *
 * @param person the person; what is not answered or cannot be read is not given
 * @param problems answers that cannot be read
 */
public record AboutMe(Person person, List<Problem> problems) {
  private static final int OLDEST = 120;

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
    for (int i = 0; i < rows.size(); i++) {
      int question = columnOf(rows.get(i), words.questionHeaders());
      int answer = columnOf(rows.get(i), words.answerHeaders());
      if (question >= 0 && answer >= 0) {
        Answers answers = new Answers(sheet, words, question, answer);
        TabletTable tablets = new TabletTable(sheet, words, from1904);
        for (RawRow row : rows.subList(i + 1, rows.size())) {
          if (!tablets.take(row)) {
            answers.take(row);
          }
        }
        return answers.result(tablets);
      }
    }
    return null;
  }

  private static int columnOf(RawRow row, Set<String> headers) {
    for (RawCell cell : row.cells()) {
      if (headers.contains(HeaderNames.fold(cell.text()))) {
        return cell.column();
      }
    }
    return -1;
  }

  private static final class Answers {
    private final Place sheet;
    private final AboutMeWords words;
    private final int questionColumn;
    private final int answerColumn;
    private final List<Problem> problems = new ArrayList<>();
    private String code = "";
    private Person.@Nullable Sex sex;
    private OptionalInt age = OptionalInt.empty();
    private Person.LifeStage lifeStage = Person.LifeStage.NONE;

    Answers(Place sheet, AboutMeWords words, int questionColumn, int answerColumn) {
      this.sheet = sheet;
      this.words = words;
      this.questionColumn = questionColumn;
      this.answerColumn = answerColumn;
    }

    void take(RawRow row) {
      AboutMeWords.Question question = question(row.text(questionColumn));
      String answer = row.text(answerColumn);
      String folded = HeaderNames.fold(answer);
      if (question == null || folded.isEmpty() || words.noAnswer().contains(folded)) {
        return;
      }
      if (!isUnderstood(question, answer, folded)) {
        Place place =
            new Place(sheet.file(), sheet.sheet(), row.number(), ColumnLetters.of(answerColumn));
        String asked = row.text(questionColumn);
        problems.add(
            Problem.of(
                ProblemCode.ABOUT_ME_UNREADABLE, place, asked + " | " + answer, answer, asked));
      }
    }

    /** What a question asks, with or without the hint in its brackets; null when it is not ours. */
    private AboutMeWords.@Nullable Question question(String text) {
      AboutMeWords.Question whole = words.questions().get(HeaderNames.fold(text));
      return whole == null
          ? words.questions().get(HeaderNames.fold(HeaderNames.withoutBrackets(text)))
          : whole;
    }

    private boolean isUnderstood(AboutMeWords.Question question, String answer, String folded) {
      switch (question) {
        case CODE -> code = answer;
        case SEX -> {
          sex = words.sexes().get(folded);
          return sex != null;
        }
        case AGE -> {
          age = years(folded);
          return age.isPresent();
        }
        case LIFE_STAGE -> {
          Person.LifeStage stage = words.lifeStages().get(folded);
          lifeStage = stage == null ? Person.LifeStage.NONE : stage;
          return stage != null;
        }
      }
      return true;
    }

    private static OptionalInt years(String folded) {
      String digits = folded.replaceFirst(" ?(years?|yrs?|y)( old)?$", "");
      if (!digits.matches("\\d{1,3}")) {
        return OptionalInt.empty();
      }
      int years = Integer.parseInt(digits);
      return years >= 1 && years <= OLDEST ? OptionalInt.of(years) : OptionalInt.empty();
    }

    AboutMe result(TabletTable tablets) {
      problems.addAll(tablets.problems());
      return new AboutMe(new Person(code, sex, age, lifeStage, tablets.tablets()), problems);
    }
  }
}
