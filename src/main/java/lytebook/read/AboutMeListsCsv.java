package lytebook.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lytebook.health.QuestionRule;
import lytebook.log.HealthAnswers;
import lytebook.report.sheet.AboutMeLists;

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

  private static Map<HealthAnswers.Question, AboutMeLists.Asked> questions() {
    Map<HealthAnswers.Question, AboutMeLists.Asked> questions =
        new EnumMap<>(HealthAnswers.Question.class);
    for (HealthAnswers.Question question : HealthAnswers.Question.values()) {
      QuestionRule rule = HealthTablesCsv.fromClassPath().question(question);
      questions.put(question, new AboutMeLists.Asked(rule.words(), rule.why()));
    }
    return questions;
  }

  private static List<AboutMeLists.Sign> signs() {
    return HealthTablesCsv.fromClassPath().redFlags().stream()
        .map(flag -> new AboutMeLists.Sign(flag.id(), flag.question()))
        .toList();
  }
}
