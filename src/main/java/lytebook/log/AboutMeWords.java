package lytebook.log;

import java.util.Map;
import java.util.Set;
import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;

/**
 * The words of an About me sheet, all folded as {@link HeaderNames#fold} does.
 *
 * @param questionHeaders headers of the column of questions
 * @param answerHeaders headers of the column of answers
 * @param questions what each question asks
 * @param sexes answers to the question about sex
 * @param lifeStages answers to the question about life stage
 * @param tabletHeaders headers of the table of daily tablets
 * @param noAnswer answers that say nothing, to any question
 */
public record AboutMeWords(
    Set<String> questionHeaders,
    Set<String> answerHeaders,
    Map<String, Question> questions,
    Map<String, Sex> sexes,
    Map<String, LifeStage> lifeStages,
    Map<String, TabletColumn> tabletHeaders,
    Set<String> noAnswer) {

  /** What an About me sheet asks. */
  public enum Question {
    CODE,
    SEX,
    AGE,
    LIFE_STAGE
  }

  /** What the table of daily tablets tells of each. */
  public enum TabletColumn {
    NAME,
    MG,
    MINERAL,
    PER_DAY,
    FROM,
    TO
  }

  public AboutMeWords {
    questionHeaders = Set.copyOf(questionHeaders);
    answerHeaders = Set.copyOf(answerHeaders);
    questions = Map.copyOf(questions);
    sexes = Map.copyOf(sexes);
    lifeStages = Map.copyOf(lifeStages);
    tabletHeaders = Map.copyOf(tabletHeaders);
    noAnswer = Set.copyOf(noAnswer);
  }
}
