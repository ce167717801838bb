package lytebook.read.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lytebook.health.HealthTables;
import lytebook.health.QuestionRule;
import lytebook.log.BodyProfile;
import lytebook.log.HealthAnswers.HealthQuestion;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.aboutme.AboutMeWords;
import lytebook.log.aboutme.AboutMeWords.AboutMeQuestion;
import lytebook.log.aboutme.AboutMeWords.PreferenceWords;
import lytebook.log.aboutme.AboutMeWords.PreferenceWords.YesMeaning;
import lytebook.log.aboutme.LimitWords;
import lytebook.report.AboutMeLists;
import lytebook.text.TextFolding;

/**
 * Reads what About me asks and what there is to choose from, tables of {@code health/}, and the
 * words of its answers, {@code about-me.csv} and {@code own-units.csv}.
 */
public final class AboutMeCsv {
  private static final String SALT = "SALT";

  private AboutMeCsv() {}

  /** What is asked, and the choices, as they come with the program. */
  public static AboutMeLists lists() {
    HealthTables health = HealthTablesCsv.fromClassPath();
    Map<HealthQuestion, AboutMeLists.QuestionText> questions = new EnumMap<>(HealthQuestion.class);
    for (HealthQuestion question : HealthQuestion.values()) {
      QuestionRule rule = health.question(question);
      questions.put(question, new AboutMeLists.QuestionText(rule.words(), rule.why()));
    }
    return new AboutMeLists(
        NutrientsCsv.fromClassPath(),
        questions,
        health.labels(false),
        health.labels(true),
        health.redFlags().stream()
            .map(flag -> new AboutMeLists.RedFlagQuestion(flag.id(), flag.question()))
            .toList());
  }

  static AboutMeWords words() {
    WordTable table = new WordTable("about-me.csv", AboutMeWords::key);
    AboutMeLists lists = lists();
    Map<String, String> redFlags = new HashMap<>();
    lists.signs().forEach(sign -> redFlags.put(TextFolding.fold(sign.question()), sign.id()));
    return new AboutMeWords(
        table.words("SHEET", "TITLE"),
        new AboutMeWords.TableHeaders(
            table.constants("HEADER", AboutMeWords.QuestionColumn.class),
            table.constants("NAMED", AboutMeWords.ConditionColumn.class),
            table.constants("LIMIT", AboutMeWords.LimitColumn.class),
            table.constants("RELEASE", AboutMeWords.ReleaseColumn.class),
            table.constants("SIGN", AboutMeWords.SignColumn.class),
            table.constants("TABLET", AboutMeWords.TabletColumn.class)),
        questions(table, lists),
        new AboutMeWords.AnswerWords(
            table.constants("SEX", Person.Sex.class),
            table.constants("LIFE_STAGE", Person.LifeStage.class),
            table.constants("COUNTRY", BodyProfile.Country.class),
            table.constants("MEASURES", BodyProfile.UnitSystem.class),
            table.map("YES_NO", row -> row.text("means").equals("YES"))),
        redFlags,
        limits(table),
        preferences(table),
        table.words("SHEET", "NO_ANSWER"));
  }

  private static Map<String, AboutMeQuestion> questions(WordTable table, AboutMeLists lists) {
    Map<String, AboutMeQuestion> words =
        new HashMap<>(table.constants("QUESTION", AboutMeQuestion.class));
    lists
        .questions()
        .forEach(
            (question, asked) ->
                words.put(
                    TextFolding.fold(asked.words()), AboutMeQuestion.valueOf(question.name())));
    return words;
  }

  private static LimitWords limits(WordTable table) {
    Map<String, String> nutrients = new HashMap<>(table.texts("LIMIT_OF"));
    nutrients.values().removeIf(SALT::equals);
    return new LimitWords(
        LogWords.nutrientWords(),
        nutrients,
        List.copyOf(table.words("LIMIT_OF", SALT)),
        Tables.records(
            "own-units.csv",
            row ->
                new LimitWords.LimitUnit(
                    row.text("unit"),
                    row.text("nutrient"),
                    row.text("nutrient_unit"),
                    row.needed("factor"),
                    row.yes("offered"))),
        table.constants("COUNTS", OwnLimit.CountedIntake.class));
  }

  private static PreferenceWords preferences(WordTable table) {
    Map<String, YesMeaning> ifYes =
        new HashMap<>(
            table.map(
                "DIET_IF_YES", row -> new YesMeaning(AboutMeQuestion.DIET, row.text("means"))));
    ifYes.putAll(
        table.map("AVOID_IF_YES", row -> new YesMeaning(AboutMeQuestion.AVOID, row.text("means"))));
    return new PreferenceWords(
        table.words("WISH", "NOTHING"),
        table.words("EXTRA", "ZERO"),
        table.numbers("IDEAS"),
        ifYes);
  }
}
