package lytebook.log.aboutme;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import lytebook.log.BodyProfile;
import lytebook.log.DailyTablet;
import lytebook.log.HealthAnswers;
import lytebook.log.HealthAnswers.HealthQuestion;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.aboutme.AboutMeWords.AboutMeQuestion;
import lytebook.log.aboutme.AboutMeWords.PreferenceWords;
import lytebook.log.aboutme.AboutMeWords.QuestionColumn;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The questions and answers of an About me sheet, taken row by row. */
final class PersonAnswers {
  private static final int OLDEST = 120;

  private final AboutMeWords words;
  private final PreferenceAnswers preferences;
  private final Map<AboutMeQuestion, AboutMeRow<QuestionColumn>> rows =
      new EnumMap<>(AboutMeQuestion.class);
  private final Map<AboutMeQuestion, @Nullable Object> meanings =
      new EnumMap<>(AboutMeQuestion.class);
  private final Map<HealthQuestion, Boolean> health = new EnumMap<>(HealthQuestion.class);

  PersonAnswers(AboutMeWords words) {
    this.words = words;
    preferences = new PreferenceAnswers(words);
  }

  void take(AboutMeRow<QuestionColumn> row) {
    String asked = row.text(QuestionColumn.QUESTION);
    AboutMeQuestion question = AboutMeWords.named(words.questions(), asked);
    PreferenceWords.YesMeaning ifYes = AboutMeWords.named(words.preferences().ifYes(), asked);
    String answer = row.text(QuestionColumn.ANSWER);
    if (words.saysNothing(answer)) {
      return;
    }
    boolean isUnderstood = true;
    if (question != null && !preferences.take(question, row)) {
      rows.put(question, row);
      Object meaning = meaning(question, answer);
      meanings.put(question, meaning);
      isUnderstood = meaning != null;
    } else if (question == null && ifYes != null) {
      isUnderstood = preferences.take(ifYes, row);
    }
    if (!isUnderstood) {
      unreadable(ProblemCode.ABOUT_ME_UNREADABLE, row);
    }
  }

  static void unreadable(ProblemCode problem, AboutMeRow<QuestionColumn> row) {
    row.problem(
        problem,
        QuestionColumn.ANSWER,
        row.text(QuestionColumn.ANSWER),
        row.text(QuestionColumn.QUESTION));
  }

  /** What an answer means; null when it cannot be told. */
  private @Nullable Object meaning(AboutMeQuestion question, String answer) {
    String key = AboutMeWords.key(answer);
    return switch (question) {
      case COUNTRY -> words.answers().countries().get(key);
      case MEASURES -> words.answers().measures().get(key);
      case SEX -> words.answers().sexes().get(key);
      case AGE -> years(key);
      case LIFE_STAGE -> words.answers().lifeStages().get(key);
      case NONE_OF_THESE -> words.yes(answer);
      case KIDNEY, HEART_OR_LIVER, WATER_TABLETS_OR_PRESSURE, OTHER_MEDICINES -> {
        Boolean yes = words.yes(answer);
        if (yes != null) {
          health.put(HealthQuestion.valueOf(question.name()), yes);
        }
        yield yes;
      }
      default -> answer;
    };
  }

  private static @Nullable Integer years(String folded) {
    String digits = folded.replaceFirst(" ?(years?|yrs?|y)( old)?$", "");
    int years = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    return years >= 1 && years <= OLDEST ? years : null;
  }

  private <T> @Nullable T said(AboutMeQuestion question, Class<T> type) {
    return type.cast(meanings.get(question));
  }

  /** The person, when every row was taken. */
  Person person(
      List<DailyTablet> tablets,
      List<HealthAnswers.ReportedItem> conditions,
      List<HealthAnswers.ReportedItem> medicines,
      List<String> signs,
      List<HealthAnswers.ClinicianRelease> releases,
      List<OwnLimit> limits) {
    Person.Sex sex = said(AboutMeQuestion.SEX, Person.Sex.class);
    Person.LifeStage lifeStage =
        Objects.requireNonNullElse(
            said(AboutMeQuestion.LIFE_STAGE, Person.LifeStage.class), Person.LifeStage.NONE);
    checkLifeStage(sex, lifeStage);
    boolean some = health.containsValue(true) || !conditions.isEmpty() || !medicines.isEmpty();
    AboutMeRow<QuestionColumn> none = rows.get(AboutMeQuestion.NONE_OF_THESE);
    boolean noneOfThese = Boolean.TRUE.equals(said(AboutMeQuestion.NONE_OF_THESE, Boolean.class));
    if (none != null && noneOfThese && some) {
      none.problem(ProblemCode.NONE_OF_THESE_AND_SOME, QuestionColumn.ANSWER);
    }
    Integer years = said(AboutMeQuestion.AGE, Integer.class);
    BodyProfile.UnitSystem measures = said(AboutMeQuestion.MEASURES, BodyProfile.UnitSystem.class);
    return new Person(
        Objects.requireNonNullElse(said(AboutMeQuestion.CODE, String.class), ""),
        sex,
        years == null ? OptionalInt.empty() : OptionalInt.of(years),
        lifeStage,
        tablets,
        new BodyProfile(
            said(AboutMeQuestion.COUNTRY, BodyProfile.Country.class),
            measures,
            measured(AboutMeQuestion.HEIGHT, measures, BodyMeasure::heightCm),
            measured(AboutMeQuestion.WEIGHT, measures, BodyMeasure::weightKg)),
        new HealthAnswers(noneOfThese && !some, health, conditions, medicines, signs, releases),
        limits,
        preferences.all(measures == BodyProfile.UnitSystem.US));
  }

  private void checkLifeStage(Person.@Nullable Sex sex, Person.LifeStage lifeStage) {
    AboutMeRow<QuestionColumn> row = rows.get(AboutMeQuestion.LIFE_STAGE);
    if (row != null && sex == Person.Sex.MALE && lifeStage != Person.LifeStage.NONE) {
      String stage = lifeStage.name().toLowerCase(Locale.ROOT);
      row.problems()
          .add(
              Problem.of(
                  ProblemCode.LIFE_STAGE_AGAINST_SEX,
                  row.place(QuestionColumn.ANSWER),
                  "male | " + stage,
                  stage));
    }
  }

  private OptionalDouble measured(
      AboutMeQuestion question,
      BodyProfile.@Nullable UnitSystem measures,
      BiFunction<String, BodyProfile.@Nullable UnitSystem, OptionalDouble> read) {
    AboutMeRow<QuestionColumn> row = rows.get(question);
    if (row == null) {
      return OptionalDouble.empty();
    }
    OptionalDouble found = read.apply(row.text(QuestionColumn.ANSWER), measures);
    if (found.isEmpty()) {
      unreadable(ProblemCode.BODY_MEASURE_UNREADABLE, row);
    }
    return found;
  }
}
