package lytebook.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lytebook.log.HealthAnswers;
import lytebook.report.sheet.AboutMeLists;

/** Reads what is asked on About me and what there is to choose from: tables of {@code health/}. */
public final class AboutMeListsCsv {
  private AboutMeListsCsv() {}

  /** The lists that come with the program. */
  public static AboutMeLists fromClassPath() {
    ConditionNames names = ConditionNames.fromClassPath();
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
    for (Tables.Row row : Tables.fromClassPath("health/questions.csv")) {
      questions.put(
          HealthAnswers.Question.valueOf(row.text("question")),
          new AboutMeLists.Asked(row.text("words"), row.text("why")));
    }
    return questions;
  }

  private static List<AboutMeLists.Sign> signs() {
    return Tables.fromClassPath("health/red-flags.csv").stream()
        .map(row -> new AboutMeLists.Sign(row.text("id"), row.text("question")))
        .toList();
  }
}
