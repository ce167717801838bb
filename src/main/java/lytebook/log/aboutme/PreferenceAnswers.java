package lytebook.log.aboutme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.log.Preferences;
import lytebook.log.Preferences.PreferenceItem;
import lytebook.log.aboutme.AboutMeWords.AboutMeQuestion;
import lytebook.log.aboutme.AboutMeWords.PreferenceWords;
import lytebook.log.aboutme.AboutMeWords.QuestionColumn;
import lytebook.nutrient.Nutrient;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads what a person wishes of food ideas from the questions and answers of a table. */
final class PreferenceAnswers {

  private final AboutMeWords words;
  private final Map<AboutMeQuestion, Map<String, PreferenceItem>> named =
      new EnumMap<>(AboutMeQuestion.class);
  private final Map<AboutMeQuestion, AboutMeRow<QuestionColumn>> numbers =
      new EnumMap<>(AboutMeQuestion.class);

  PreferenceAnswers(AboutMeWords words) {
    this.words = words;
  }

  /** Takes an answered row; false when its question is about something else. */
  boolean take(AboutMeQuestion question, AboutMeRow<QuestionColumn> row) {
    switch (question) {
      case DIET, AVOID, LIKES -> {
        if (!takeNames(question, row)) {
          PersonAnswers.unreadable(ProblemCode.PREFERENCE_NAMES_NOTHING, row);
        }
      }
      case MOST_EXTRA_ENERGY, MOST_EXTRA_FLUID, IDEAS -> numbers.put(question, row);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Takes a question that a yes answers; false when the answer is neither yes nor no. */
  boolean take(PreferenceWords.YesMeaning ifYes, AboutMeRow<QuestionColumn> row) {
    Boolean yes = words.yes(answer(row));
    if (Boolean.TRUE.equals(yes)) {
      add(ifYes.question(), row, ifYes.item());
    }
    return yes != null;
  }

  /** A bare yes or a number names nothing; "none" says nothing, and is taken. */
  private boolean takeNames(AboutMeQuestion question, AboutMeRow<QuestionColumn> row) {
    if (saysNothing(answer(row))) {
      return true;
    }
    boolean isTaken = false;
    for (String item : ListedItems.of(answer(row))) {
      if (saysNothing(item)) {
        isTaken = true;
      } else if (words.yes(item) == null && item.codePoints().anyMatch(Character::isLetter)) {
        isTaken = true;
        add(question, row, item);
      }
    }
    return isTaken;
  }

  /** The same item is kept once, where it was written first. */
  private void add(AboutMeQuestion question, AboutMeRow<QuestionColumn> row, String item) {
    named
        .computeIfAbsent(question, one -> new LinkedHashMap<>())
        .putIfAbsent(
            AboutMeWords.key(item), new PreferenceItem(row.place(QuestionColumn.ANSWER), item));
  }

  private boolean saysNothing(String text) {
    return words.saysNothing(text)
        || words.preferences().nothing().contains(AboutMeWords.key(text))
        || Boolean.FALSE.equals(words.yes(text));
  }

  private String answer(AboutMeRow<QuestionColumn> row) {
    return row.text(QuestionColumn.ANSWER);
  }

  /**
   * All that is wished, when every row was taken.
   *
   * @param isUs whether a bare number of fluid is in fl oz where its question has no unit
   */
  Preferences all(boolean isUs) {
    return new Preferences(
        names(AboutMeQuestion.DIET),
        names(AboutMeQuestion.AVOID),
        names(AboutMeQuestion.LIKES),
        extra(
            numbers.get(AboutMeQuestion.MOST_EXTRA_ENERGY),
            Nutrient.ENERGY,
            false,
            Preferences.MOST_ENERGY_KCAL,
            Preferences.USUAL_ENERGY_KCAL),
        extra(
            numbers.get(AboutMeQuestion.MOST_EXTRA_FLUID),
            Nutrient.FLUID,
            isUs,
            Preferences.MOST_FLUID_ML,
            Preferences.USUAL_FLUID_ML),
        ideas(numbers.get(AboutMeQuestion.IDEAS)));
  }

  private List<PreferenceItem> names(AboutMeQuestion question) {
    return List.copyOf(named.getOrDefault(question, Map.of()).values());
  }

  private OptionalDouble extra(
      @Nullable AboutMeRow<QuestionColumn> row,
      String nutrient,
      boolean isUs,
      int most,
      int usual) {
    if (row == null) {
      return OptionalDouble.empty();
    }
    Nutrient of = words.limits().nutrients().nutrients().byId(nutrient);
    String asked = row.text(QuestionColumn.QUESTION);
    OptionalDouble amount = new ExtraAmount(words, of, asked, isUs).read(answer(row));
    return within(amount, row, 0, most, " " + of.unit(), usual);
  }

  private OptionalInt ideas(@Nullable AboutMeRow<QuestionColumn> row) {
    if (row == null) {
      return OptionalInt.empty();
    }
    OptionalDouble ideas =
        within(count(answer(row)), row, 1, Preferences.MOST_IDEAS, "", Preferences.USUAL_IDEAS);
    return ideas.isPresent() ? OptionalInt.of((int) ideas.getAsDouble()) : OptionalInt.empty();
  }

  private OptionalDouble count(String answer) {
    String key = AboutMeWords.key(answer);
    Integer inWords = words.preferences().counts().get(key);
    String digits = key.replaceFirst(" (food )?ideas?$", "");
    if (inWords == null && !digits.matches("\\d{1,4}")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(inWords == null ? Integer.parseInt(digits) : inWords);
  }

  /** A number that is read and in its range; any other is a problem, and not said. */
  private OptionalDouble within(
      OptionalDouble number,
      AboutMeRow<QuestionColumn> row,
      int least,
      int most,
      String unit,
      int usual) {
    if (number.isPresent() && number.getAsDouble() >= least && number.getAsDouble() <= most) {
      return number;
    }
    row.problem(
        number.isPresent()
            ? ProblemCode.PREFERENCE_OUT_OF_RANGE
            : ProblemCode.PREFERENCE_UNREADABLE,
        QuestionColumn.ANSWER,
        answer(row),
        row.text(QuestionColumn.QUESTION),
        least + " to " + most + unit,
        usual + unit);
    return OptionalDouble.empty();
  }
}
