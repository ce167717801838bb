package lytebook.health;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lytebook.text.EditDistance;
import lytebook.text.FoodWords;
import lytebook.text.Phrases;
import lytebook.text.Phrases.Phrase;

/**
 * Finds things by their names in what a person wrote, whatever the case, accents, plurals and doses
 * beside them, and with one slip in a long word where only one word is meant.
 */
final class NameFinder<T> {
  /** A shorter word is too often another word when one letter differs. */
  private static final int SHORTEST_WITH_SLIP = 6;

  private static final Set<String> JOINING = Set.of("and", "with");
  private static final Pattern PARTS =
      Pattern.compile("[,;+&|\\r\\n]+|\\b(?:and|with)\\b", Pattern.CASE_INSENSITIVE);

  private final Phrases<T> names = new Phrases<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> passedOver;
  private final Set<String> nothing = new HashSet<>();

  /**
   * @param passedOver words beside a name, such as those of a dose
   * @param nothing whole texts that say that there is none
   */
  NameFinder(Set<String> passedOver, Set<String> nothing) {
    this.passedOver = new HashSet<>();
    passedOver.forEach(word -> this.passedOver.addAll(FoodWords.folded(word)));
    nothing.forEach(text -> this.nothing.add(key(text)));
  }

  /** Takes a name; one that means two things is a fault of the program. */
  void put(String name, T thing) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("'" + name + "' has no words");
    }
    T before = names.put(words, thing);
    if (before != null && !before.equals(thing)) {
      throw new IllegalArgumentException("'" + name + "' means two things");
    }
    vocabulary.addAll(words);
  }

  /** What a text names. */
  NameLookupResult<T> in(String text) {
    if (nothing.contains(key(text)) || words(text).isEmpty()) {
      return new NameLookupResult<>(List.of(), List.of(), true);
    }
    String[] parts = PARTS.split(text, -1);
    List<String> words = new ArrayList<>();
    List<Integer> partOfWord = new ArrayList<>();
    for (int part = 0; part < parts.length; part++) {
      for (String word : words(parts[part])) {
        words.add(meant(word));
        partOfWord.add(part);
      }
    }
    Set<T> found = new LinkedHashSet<>();
    Set<Integer> known = new HashSet<>();
    int at = 0;
    while (at < words.size()) {
      Phrase<T> phrase = names.at(at, words);
      if (phrase == null) {
        at++;
        continue;
      }
      found.add(phrase.meaning());
      for (int end = at + phrase.words().size(); at < end; at++) {
        known.add(partOfWord.get(at));
      }
    }
    List<String> unknown = new ArrayList<>();
    for (int part = 0; part < parts.length; part++) {
      if (!known.contains(part) && namesSomething(parts[part], found.isEmpty())) {
        unknown.add(parts[part].strip());
      }
    }
    return new NameLookupResult<>(List.copyOf(found), List.copyOf(unknown), false);
  }

  /** Words of a name, singular and folded, those that join names left out. */
  private static List<String> words(String text) {
    return FoodWords.folded(text).stream().filter(word -> !JOINING.contains(word)).toList();
  }

  private static String key(String text) {
    return String.join(" ", words(text));
  }

  /** A word, or the only long word of a name that one slip makes of it. */
  private String meant(String word) {
    if (word.length() < SHORTEST_WITH_SLIP
        || vocabulary.contains(word)
        || passedOver.contains(word)) {
      return word;
    }
    List<String> near =
        vocabulary.stream()
            .filter(one -> one.length() >= SHORTEST_WITH_SLIP && EditDistance.of(one, word, 1) == 1)
            .limit(2)
            .toList();
    return near.size() == 1 ? near.get(0) : word;
  }

  /** Whether a part has a word that is not of a dose; alone in its text it always has. */
  private boolean namesSomething(String part, boolean isAlone) {
    List<String> words = words(part);
    return !words.isEmpty()
        && (isAlone
            || words.stream()
                .anyMatch(
                    word -> !passedOver.contains(word) && !Character.isDigit(word.charAt(0))));
  }
}
