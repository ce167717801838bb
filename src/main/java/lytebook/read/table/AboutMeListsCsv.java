package lytebook.read.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lytebook.health.ConditionNames;
import lytebook.health.QuestionRule;
import lytebook.log.HealthAnswers;
import lytebook.report.AboutMeLists;

/** Reads what is asked on About me and what there is to choose from: tables of {@code health/}. */
public final class AboutMeListsCsv {
  private AboutMeListsCsv() {}

  /** The lists that come with the program. */
  public static AboutMeLists fromClassPath() {
    ConditionNames names = ConditionNames.of(HealthTablesCsv.fromClassPath());
    return new AboutMeLists(
        NutrientsCsv.fromClassPath(),
        questions(),
        names.labels(false),
        names.labels(true),
        signs());
  }

  private static Map<HealthAnswers.HealthQuestion, AboutMeLists.QuestionText> questions() {
    Map<HealthAnswers.HealthQuestion, AboutMeLists.QuestionText> questions =
        new EnumMap<>(HealthAnswers.HealthQuestion.class);
    for (HealthAnswers.HealthQuestion question : HealthAnswers.HealthQuestion.values()) {
      QuestionRule rule = HealthTablesCsv.fromClassPath().question(question);
      questions.put(question, new AboutMeLists.QuestionText(rule.words(), rule.why()));
    }
    return questions;
  }

  private static List<AboutMeLists.RedFlagQuestion> signs() {
    return HealthTablesCsv.fromClassPath().redFlags().stream()
        .map(flag -> new AboutMeLists.RedFlagQuestion(flag.id(), flag.question()))
        .toList();
  }
}
