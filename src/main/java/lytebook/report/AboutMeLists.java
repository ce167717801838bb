package lytebook.report;

import java.util.List;
import java.util.Map;
import lytebook.health.RedFlag;
import lytebook.log.HealthAnswers;
import lytebook.nutrient.Nutrients;

/**
 * What a person chooses from on About me.
 *
 * @param nutrients what own goals and limits may be for
 * @param questions the questions of health, each of them
 * @param conditions conditions in plain words
 * @param medicines kinds of medicine in plain words
 * @param signs signs to get help for, in the order shown
 */
public record AboutMeLists(
    Nutrients nutrients,
    Map<HealthAnswers.HealthQuestion, QuestionText> questions,
    List<String> conditions,
    List<String> medicines,
    List<RedFlagQuestion> signs) {
  /**
   * A question.
   *
   * @param words as it is asked
   * @param why why it is asked
   */
  public record QuestionText(String words, String why) {}

  /**
   * A sign to get help for.
   *
   * @param id its id in the table of red flags
   * @param question how a person is asked for it
   */
  public record RedFlagQuestion(String id, String question) {}

  public AboutMeLists {
    questions = Map.copyOf(questions);
    if (questions.size() != HealthAnswers.HealthQuestion.values().length) {
      throw new IllegalArgumentException("a question of health has no words");
    }
    conditions = List.copyOf(conditions);
    medicines = List.copyOf(medicines);
    signs = List.copyOf(signs);
  }

  /** These lists with only those of the signs that are asked. */
  public AboutMeLists asking(List<RedFlag> asked) {
    List<String> ids = asked.stream().map(RedFlag::id).toList();
    return new AboutMeLists(
        nutrients,
        questions,
        conditions,
        medicines,
        signs.stream().filter(sign -> ids.contains(sign.id())).toList());
  }
}
