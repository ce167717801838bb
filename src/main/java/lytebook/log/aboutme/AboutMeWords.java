package lytebook.log.aboutme;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.log.BodyProfile.Country;
import lytebook.log.BodyProfile.UnitSystem;
import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;
import lytebook.log.rows.HeaderNames;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * The words of an About me sheet, all folded as {@link TextFolding#fold} does; a sign of which
 * nothing is left then stands as it is.
 *
 * @param titles titles above its tables; each ends the table before it
 * @param headers headers of its tables
 * @param questions what each question asks
 * @param answers answers to them
 * @param redFlags ids of the signs under "Any of these now?", by their words
 * @param limits names and units of what an own limit may be for
 * @param preferences words of what they wish of food ideas
 * @param noAnswer answers that say nothing, to any question
 */
public record AboutMeWords(
    Set<String> titles,
    TableHeaders headers,
    Map<String, AboutMeQuestion> questions,
    AnswerWords answers,
    Map<String, String> redFlags,
    LimitWords limits,
    PreferenceWords preferences,
    Set<String> noAnswer) {

  /**
   * Headers of the tables, each by its words.
   *
   * @param questions the questions and answers
   * @param named conditions and medicines
   * @param limits goals and limits of one's own
   * @param releases what a clinician released
   * @param signs "Any of these now?"
   * @param tablets what is taken every day
   */
  public record TableHeaders(
      Map<String, QuestionColumn> questions,
      Map<String, ConditionColumn> named,
      Map<String, LimitColumn> limits,
      Map<String, ReleaseColumn> releases,
      Map<String, SignColumn> signs,
      Map<String, TabletColumn> tablets) {
    /** The words of all columns of all tables, each standing for itself. */
    Map<String, String> columns() {
      return Stream.of(questions, named, limits, releases, signs, tablets)
          .flatMap(table -> table.keySet().stream())
          .distinct()
          .collect(Collectors.toUnmodifiableMap(word -> word, word -> word));
    }
  }

  /**
   * Answers, each by its words.
   *
   * @param sexes to the question about sex
   * @param lifeStages to the question about life stage
   * @param countries to the question about country
   * @param measures to the question about measures
   * @param yes ticks, yes and no: true for a yes
   */
  public record AnswerWords(
      Map<String, Sex> sexes,
      Map<String, LifeStage> lifeStages,
      Map<String, Country> countries,
      Map<String, UnitSystem> measures,
      Map<String, Boolean> yes) {}

  /**
   * Words of what a person wishes of food ideas, each by its key as {@link AboutMeWords#key} gives
   * it.
   *
   * @param nothing answers that name no diet and no food, such as "No special diet"
   * @param zero answers that are no amount at all, such as "none"
   * @param counts numbers of ideas in words
   * @param ifYes questions with yes or no for an answer, and what a yes to them says
   */
  public record PreferenceWords(
      Set<String> nothing,
      Set<String> zero,
      Map<String, Integer> counts,
      Map<String, YesMeaning> ifYes) {

    /**
     * What a yes says.
     *
     * @param question the question that it answers
     * @param item what is said, such as "Vegetarian"
     */
    public record YesMeaning(AboutMeQuestion question, String item) {}
  }

  /** What an About me sheet asks. */
  public enum AboutMeQuestion {
    CODE,
    COUNTRY,
    MEASURES,
    SEX,
    AGE,
    HEIGHT,
    WEIGHT,
    LIFE_STAGE,
    NONE_OF_THESE,
    KIDNEY,
    HEART_OR_LIVER,
    WATER_TABLETS_OR_PRESSURE,
    OTHER_MEDICINES,
    DIET,
    AVOID,
    LIKES,
    MOST_EXTRA_ENERGY,
    MOST_EXTRA_FLUID,
    IDEAS
  }

  /** Columns of questions and answers. */
  public enum QuestionColumn {
    QUESTION,
    ANSWER
  }

  /** Columns of conditions and medicines. */
  public enum ConditionColumn {
    CONDITION,
    MEDICINE
  }

  /** What the table of own goals and limits tells of each. */
  public enum LimitColumn {
    NUTRIENT,
    AT_LEAST,
    NO_MORE_THAN,
    UNIT,
    COUNTS,
    SET_BY,
    DATE
  }

  /** What the table of releases tells of each. */
  public enum ReleaseColumn {
    NUTRIENT,
    BY,
    DATE,
    REASON
  }

  /** Columns of "Any of these now?". */
  public enum SignColumn {
    SIGN,
    TICK
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

  /** The key under which words stand here. */
  public static String key(String text) {
    String folded = TextFolding.fold(text);
    return folded.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : folded;
  }

  /** What a header or a question means, with or without its brackets; null when it is not ours. */
  static <T> @Nullable T named(Map<String, T> meanings, String text) {
    if (text.length() > HeaderNames.LONGEST) {
      return null;
    }
    T whole = meanings.get(TextFolding.fold(text));
    String bare = TextFolding.withoutBrackets(text);
    return whole == null && !bare.equals(text) ? meanings.get(TextFolding.fold(bare)) : whole;
  }

  /** Whether an answer says nothing. */
  boolean saysNothing(String text) {
    return text.isBlank() || noAnswer.contains(key(text));
  }

  /** Whether a tick or an answer is a yes; null when it is neither yes nor no. */
  @Nullable Boolean yes(String text) {
    return answers.yes().get(key(text));
  }
}
