package lytebook.log;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lytebook.log.AboutMeWords.Question;
import lytebook.log.Preferences.Said;
import lytebook.problem.Place;

/** The diets and foods that answers name, question by question; the same one is kept once. */
final class PreferenceAnswers {
  private final AboutMeWords words;
  private final Map<Question, Map<String, Said>> said = new EnumMap<>(Question.class);

  PreferenceAnswers(AboutMeWords words) {
    this.words = words;
  }

  /** What is said of a question so far, in order. */
  List<Said> of(Question question) {
    return List.copyOf(said.getOrDefault(question, Map.of()).values());
  }

  /**
   * Takes what an answer names.
   *
   * @return whether it can be taken: a bare yes or a number names nothing
   */
  boolean take(Question question, Place place, String answer) {
    if (saysNothing(answer)) {
      return true;
    }
    boolean isTaken = false;
    for (String item : ListedItems.of(answer)) {
      if (saysNothing(item)) {
        isTaken = true;
      } else if (isName(item)) {
        isTaken = true;
        add(question, new Said(place, item));
      }
    }
    return isTaken;
  }

  void add(Question question, Said item) {
    said.computeIfAbsent(question, one -> new LinkedHashMap<>())
        .putIfAbsent(AboutMeWords.key(item.text()), item);
  }

  private boolean saysNothing(String text) {
    return words.saysNothing(text)
        || words.preferences().nothing().contains(AboutMeWords.key(text))
        || Boolean.FALSE.equals(words.yes(text));
  }

  private boolean isName(String item) {
    return words.yes(item) == null && item.codePoints().anyMatch(Character::isLetter);
  }
}
