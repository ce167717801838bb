package lytebook.read.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.log.BodyProfile;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.aboutme.AboutMeWords;
import lytebook.log.aboutme.LimitWords;
import lytebook.log.aboutme.PreferenceWords;
import lytebook.text.TextFolding;

/**
 * The words of About me, {@code about-me.csv}, and the units of own limits, {@code own-units.csv}.
 */
final class AboutMeWordsCsv {
  private static final String SALT = "SALT";

  private final Map<String, Map<String, String>> byKind = new HashMap<>();

  private AboutMeWordsCsv(List<Tables.TableRow> rows) {
    for (Tables.TableRow row : rows) {
      byKind
          .computeIfAbsent(row.text("about"), kind -> new HashMap<>())
          .put(AboutMeWords.key(row.text("text")), row.text("means"));
    }
  }

  static AboutMeWords fromClassPath() {
    return new AboutMeWordsCsv(Tables.fromClassPath("about-me.csv")).words();
  }

  private AboutMeWords words() {
    return new AboutMeWords(
        having("SHEET", "TITLE"),
        new AboutMeWords.TableHeaders(
            constants("HEADER", AboutMeWords.QuestionColumn.class),
            constants("NAMED", AboutMeWords.ConditionColumn.class),
            constants("LIMIT", AboutMeWords.LimitColumn.class),
            constants("RELEASE", AboutMeWords.ReleaseColumn.class),
            constants("SIGN", AboutMeWords.SignColumn.class),
            constants("TABLET", AboutMeWords.TabletColumn.class)),
        questions(),
        new AboutMeWords.AnswerWords(
            constants("SEX", Person.Sex.class),
            constants("LIFE_STAGE", Person.LifeStage.class),
            constants("COUNTRY", BodyProfile.Country.class),
            constants("MEASURES", BodyProfile.UnitSystem.class),
            yesAndNo()),
        redFlags(),
        limits(),
        preferences(),
        having("SHEET", "NO_ANSWER"));
  }

  private Set<String> having(String kind, String means) {
    Set<String> words = new HashSet<>();
    of(kind)
        .forEach(
            (word, meaning) -> {
              if (meaning.equals(means)) {
                words.add(word);
              }
            });
    return words;
  }

  private Map<String, String> of(String kind) {
    return byKind.getOrDefault(kind, Map.of());
  }

  private <E extends Enum<E>> Map<String, E> constants(String kind, Class<E> type) {
    Map<String, E> words = new HashMap<>();
    of(kind).forEach((word, means) -> words.put(word, Enum.valueOf(type, means)));
    return words;
  }

  private Map<String, Boolean> yesAndNo() {
    Map<String, Boolean> words = new HashMap<>();
    of("YES_NO").forEach((word, means) -> words.put(word, means.equals("YES")));
    return words;
  }

  private static Map<String, String> redFlags() {
    Map<String, String> words = new HashMap<>();
    AboutMeListsCsv.fromClassPath()
        .signs()
        .forEach(sign -> words.put(TextFolding.fold(sign.question()), sign.id()));
    return words;
  }

  private Map<String, AboutMeWords.AboutMeQuestion> questions() {
    Map<String, AboutMeWords.AboutMeQuestion> words =
        new HashMap<>(constants("QUESTION", AboutMeWords.AboutMeQuestion.class));
    AboutMeListsCsv.fromClassPath()
        .questions()
        .forEach(
            (question, asked) ->
                words.put(
                    TextFolding.fold(asked.words()),
                    AboutMeWords.AboutMeQuestion.valueOf(question.name())));
    return words;
  }

  private LimitWords limits() {
    Map<String, String> nutrients = new HashMap<>(of("LIMIT_OF"));
    nutrients.values().removeIf(SALT::equals);
    return new LimitWords(
        NutrientWordsCsv.fromClassPath(),
        nutrients,
        List.copyOf(having("LIMIT_OF", SALT)),
        Tables.fromClassPath("own-units.csv").stream().map(AboutMeWordsCsv::unit).toList(),
        constants("COUNTS", OwnLimit.CountedIntake.class));
  }

  private PreferenceWords preferences() {
    Map<String, PreferenceWords.YesMeaning> ifYes = new HashMap<>();
    of("DIET_IF_YES")
        .forEach(
            (asked, diet) ->
                ifYes.put(
                    asked,
                    new PreferenceWords.YesMeaning(AboutMeWords.AboutMeQuestion.DIET, diet)));
    of("AVOID_IF_YES")
        .forEach(
            (asked, food) ->
                ifYes.put(
                    asked,
                    new PreferenceWords.YesMeaning(AboutMeWords.AboutMeQuestion.AVOID, food)));
    Map<String, Integer> counts = new HashMap<>();
    of("IDEAS").forEach((word, means) -> counts.put(word, Integer.valueOf(means)));
    return new PreferenceWords(having("WISH", "NOTHING"), having("EXTRA", "ZERO"), counts, ifYes);
  }

  private static LimitWords.LimitUnit unit(Tables.TableRow row) {
    double times = row.number("factor").orElseThrow(() -> row.fault("a unit without its size"));
    return new LimitWords.LimitUnit(
        row.text("unit"),
        row.text("nutrient"),
        row.text("nutrient_unit"),
        times,
        row.yes("offered"));
  }
}
