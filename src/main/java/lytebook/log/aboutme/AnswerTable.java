package lytebook.log.aboutme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import lytebook.log.BodyProfile;
import lytebook.log.DailyTablet;
import lytebook.log.HealthAnswers;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.aboutme.AboutMeWords.AboutMeQuestion;
import lytebook.log.aboutme.AboutMeWords.QuestionColumn;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/** Reads the questions and answers of an About me sheet, row by row. */
final class AnswerTable extends AboutMeTable<QuestionColumn> {
  private static final int OLDEST = 120;

  private final AboutMeWords words;
  private final Map<AboutMeQuestion, RawRow> rows = new EnumMap<>(AboutMeQuestion.class);
  private final Map<HealthAnswers.HealthQuestion, Boolean> health =
      new EnumMap<>(HealthAnswers.HealthQuestion.class);
  private String code = "";
  private Person.@Nullable Sex sex;
  private OptionalInt age = OptionalInt.empty();
  private Person.LifeStage lifeStage = Person.LifeStage.NONE;
  private BodyProfile.@Nullable Country country;
  private BodyProfile.@Nullable UnitSystem measures;
  private boolean noneOfThese;
  private final PreferenceAnswers preferences;

  AnswerTable(Place sheet, AboutMeWords words, boolean from1904) {
    super(
        sheet,
        words.headers().questions(),
        Set.of(QuestionColumn.QUESTION, QuestionColumn.ANSWER),
        from1904);
    this.words = words;
    preferences = new PreferenceAnswers(this, words);
  }

  @Override
  void take(RawRow row) {
    String asked = text(row, QuestionColumn.QUESTION);
    AboutMeQuestion question = AboutMeWords.named(words.questions(), asked);
    PreferenceWords.YesMeaning ifYes = AboutMeWords.named(words.preferences().ifYes(), asked);
    String answer = text(row, QuestionColumn.ANSWER);
    if (words.saysNothing(answer)) {
      return;
    }
    if (question != null) {
      take(question, row, answer);
    } else if (ifYes != null) {
      if (!preferences.take(ifYes, row)) {
        unreadable(ProblemCode.ABOUT_ME_UNREADABLE, row);
      }
    }
  }

  private void take(AboutMeQuestion question, RawRow row, String answer) {
    if (preferences.take(question, row)) {
      return;
    }
    rows.put(question, row);
    if (!isUnderstood(question, answer, AboutMeWords.key(answer))) {
      unreadable(ProblemCode.ABOUT_ME_UNREADABLE, row);
    }
  }

  void unreadable(ProblemCode problem, RawRow row) {
    String asked = text(row, QuestionColumn.QUESTION);
    problem(problem, row, QuestionColumn.ANSWER, text(row, QuestionColumn.ANSWER), asked);
  }

  private boolean isUnderstood(AboutMeQuestion question, String answer, String key) {
    switch (question) {
      case CODE -> code = answer;
      case COUNTRY -> {
        country = words.answers().countries().get(key);
        return country != null;
      }
      case MEASURES -> {
        measures = words.answers().measures().get(key);
        return measures != null;
      }
      case SEX -> {
        sex = words.answers().sexes().get(key);
        return sex != null;
      }
      case AGE -> {
        age = years(key);
        return age.isPresent();
      }
      case LIFE_STAGE -> {
        Person.LifeStage stage = words.answers().lifeStages().get(key);
        lifeStage = stage == null ? Person.LifeStage.NONE : stage;
        return stage != null;
      }
      case NONE_OF_THESE -> {
        noneOfThese = Boolean.TRUE.equals(words.yes(answer));
        return words.yes(answer) != null;
      }
      case KIDNEY, HEART_OR_LIVER, WATER_TABLETS_OR_PRESSURE, OTHER_MEDICINES -> {
        Boolean yes = words.yes(answer);
        if (yes != null) {
          health.put(HealthAnswers.HealthQuestion.valueOf(question.name()), yes);
        }
        return yes != null;
      }
      case HEIGHT, WEIGHT -> {
        // Read when the measures are known.
      }
      case DIET, AVOID, LIKES, MOST_EXTRA_ENERGY, MOST_EXTRA_FLUID, IDEAS -> {
        // Taken as preferences.
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

  /** The person, when every row was taken. */
  Person person(
      List<DailyTablet> tablets,
      ConditionTable named,
      List<String> signs,
      List<HealthAnswers.ClinicianRelease> releases,
      List<OwnLimit> limits) {
    checkLifeStage();
    boolean some = health.containsValue(true);
    some |= !named.conditions().isEmpty() || !named.medicines().isEmpty();
    RawRow none = rows.get(AboutMeQuestion.NONE_OF_THESE);
    if (none != null && noneOfThese && some) {
      problem(ProblemCode.NONE_OF_THESE_AND_SOME, none, QuestionColumn.ANSWER);
    }
    return new Person(
        code,
        sex,
        age,
        lifeStage,
        tablets,
        new BodyProfile(
            country,
            measures,
            measured(AboutMeQuestion.HEIGHT, BodyMeasure::heightCm),
            measured(AboutMeQuestion.WEIGHT, BodyMeasure::weightKg)),
        new HealthAnswers(
            noneOfThese && !some, health, named.conditions(), named.medicines(), signs, releases),
        limits,
        preferences.all(measures == BodyProfile.UnitSystem.US));
  }

  private void checkLifeStage() {
    RawRow row = rows.get(AboutMeQuestion.LIFE_STAGE);
    if (row != null && sex == Person.Sex.MALE && lifeStage != Person.LifeStage.NONE) {
      String stage = lifeStage.name().toLowerCase(java.util.Locale.ROOT);
      Place place = place(row, QuestionColumn.ANSWER);
      add(Problem.of(ProblemCode.LIFE_STAGE_AGAINST_SEX, place, "male | " + stage, stage));
    }
  }

  private OptionalDouble measured(
      AboutMeQuestion question,
      BiFunction<String, BodyProfile.@Nullable UnitSystem, OptionalDouble> read) {
    RawRow row = rows.get(question);
    if (row == null) {
      return OptionalDouble.empty();
    }
    OptionalDouble found = read.apply(text(row, QuestionColumn.ANSWER), measures);
    if (found.isEmpty()) {
      unreadable(ProblemCode.BODY_MEASURE_UNREADABLE, row);
    }
    return found;
  }
}
