package lytebook.log;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.log.AboutMeWords.Question;
import lytebook.log.AboutMeWords.QuestionColumn;
import lytebook.log.Preferences.Said;
import lytebook.nutrient.Nutrient;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads what a person wishes of food ideas from the questions and answers of a table. */
final class PreferenceAnswers {
  private static final String ENERGY = "energy";
  private static final String FLUID = "fluid";

  private final AnswerTable table;
  private final AboutMeWords words;
  private final Map<Question, Map<String, Said>> named = new EnumMap<>(Question.class);
  private final Map<Question, RawRow> numbers = new EnumMap<>(Question.class);

  PreferenceAnswers(AnswerTable table, AboutMeWords words) {
    this.table = table;
    this.words = words;
  }

  /** Takes an answered row; false when its question is about something else. */
  boolean take(Question question, RawRow row) {
    switch (question) {
      case DIET, AVOID, LIKES -> {
        if (!takeNames(question, row)) {
          table.unreadable(ProblemCode.PREFERENCE_NAMES_NOTHING, row);
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
  boolean take(PreferenceWords.IfYes ifYes, RawRow row) {
    Boolean yes = words.yes(answer(row));
    if (Boolean.TRUE.equals(yes)) {
      add(ifYes.question(), row, ifYes.item());
    }
    return yes != null;
  }

  /** A bare yes or a number names nothing; "none" says nothing, and is taken. */
  private boolean takeNames(Question question, RawRow row) {
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
  private void add(Question question, RawRow row, String item) {
    named
        .computeIfAbsent(question, one -> new LinkedHashMap<>())
        .putIfAbsent(
            AboutMeWords.key(item), new Said(table.place(row, QuestionColumn.ANSWER), item));
  }

  private boolean saysNothing(String text) {
    return words.saysNothing(text)
        || words.preferences().nothing().contains(AboutMeWords.key(text))
        || Boolean.FALSE.equals(words.yes(text));
  }

  private String answer(RawRow row) {
    return table.text(row, QuestionColumn.ANSWER);
  }

  /**
   * All that is wished, when every row was taken.
   *
   * @param isUs whether a bare number of fluid is in fl oz where its question has no unit
   */
  Preferences all(boolean isUs) {
    return new Preferences(
        names(Question.DIET),
        names(Question.AVOID),
        names(Question.LIKES),
        energy(numbers.get(Question.MOST_EXTRA_ENERGY)),
        fluid(numbers.get(Question.MOST_EXTRA_FLUID), isUs),
        ideas(numbers.get(Question.IDEAS)));
  }

  private List<Said> names(Question question) {
    return List.copyOf(named.getOrDefault(question, Map.of()).values());
  }

  private OptionalDouble energy(@Nullable RawRow row) {
    return extra(row, ENERGY, false, Preferences.MOST_ENERGY_KCAL, Preferences.USUAL_ENERGY_KCAL);
  }

  private OptionalDouble fluid(@Nullable RawRow row, boolean isUs) {
    return extra(row, FLUID, isUs, Preferences.MOST_FLUID_ML, Preferences.USUAL_FLUID_ML);
  }

  private OptionalDouble extra(
      @Nullable RawRow row, String nutrient, boolean isUs, int most, int usual) {
    if (row == null) {
      return OptionalDouble.empty();
    }
    Nutrient of = words.limits().nutrients().nutrients().byId(nutrient);
    String asked = table.text(row, QuestionColumn.QUESTION);
    OptionalDouble amount = new ExtraAmount(words, of, asked, isUs).read(answer(row));
    return within(amount, row, 0, most, " " + of.unit(), usual);
  }

  private OptionalInt ideas(@Nullable RawRow row) {
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
      OptionalDouble number, RawRow row, int least, int most, String unit, int usual) {
    if (number.isPresent() && number.getAsDouble() >= least && number.getAsDouble() <= most) {
      return number;
    }
    table.problem(
        number.isPresent()
            ? ProblemCode.PREFERENCE_OUT_OF_RANGE
            : ProblemCode.PREFERENCE_UNREADABLE,
        row,
        QuestionColumn.ANSWER,
        answer(row),
        table.text(row, QuestionColumn.QUESTION),
        least + " to " + most + unit,
        usual + unit);
    return OptionalDouble.empty();
  }
}
