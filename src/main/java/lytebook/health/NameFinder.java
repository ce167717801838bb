package lytebook.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lytebook.text.EditDistance;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

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

  private record NamePhrase<T>(List<String> words, T thing) {}

  /** A word of the text and the part of the text in which it stands. */
  private record PlacedWord(String word, int part) {}

  private final Map<String, List<NamePhrase<T>>> byFirstWord = new HashMap<>();
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
    List<NamePhrase<T>> alike =
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>(1));
    for (NamePhrase<T> other : alike) {
      if (other.words().equals(words)) {
        if (other.thing().equals(thing)) {
          return;
        }
        throw new IllegalArgumentException("'" + name + "' means two things");
      }
    }
    alike.add(new NamePhrase<>(words, thing));
    alike.sort(Comparator.comparingInt(phrase -> -phrase.words().size()));
    vocabulary.addAll(words);
  }

  /** What a text names. */
  NameLookupResult<T> in(String text) {
    if (nothing.contains(key(text)) || words(text).isEmpty()) {
      return new NameLookupResult<>(List.of(), List.of(), true);
    }
    String[] parts = PARTS.split(text, -1);
    List<PlacedWord> words = new ArrayList<>();
    for (int part = 0; part < parts.length; part++) {
      for (String word : words(parts[part])) {
        words.add(new PlacedWord(word, part));
      }
    }
    Set<T> found = new LinkedHashSet<>();
    Set<Integer> known = new HashSet<>();
    int at = 0;
    while (at < words.size()) {
      NamePhrase<T> phrase = phraseAt(at, words);
      if (phrase == null) {
        at++;
        continue;
      }
      found.add(phrase.thing());
      for (int end = at + phrase.words().size(); at < end; at++) {
        known.add(words.get(at).part());
      }
    }
    List<String> unknown = new ArrayList<>();
    for (int part = 0; part < parts.length; part++) {
      if (!known.contains(part) && namesSomething(parts[part], found.isEmpty())) {
        unknown.add(parts[part].strip());
      }
    }
    return new NameLookupResult<>(List.copyOf(found), unknown, false);
  }

  /** Words of a name, singular and folded, those that join names left out. */
  private static List<String> words(String text) {
    return FoodWords.folded(text).stream().filter(word -> !JOINING.contains(word)).toList();
  }

  private static String key(String text) {
    return String.join(" ", words(text));
  }

  private @Nullable NamePhrase<T> phraseAt(int at, List<PlacedWord> text) {
    for (NamePhrase<T> phrase : byFirstWord.getOrDefault(meant(text.get(at).word()), List.of())) {
      if (standsAt(at, phrase.words(), text)) {
        return phrase;
      }
    }
    return null;
  }

  private boolean standsAt(int at, List<String> phrase, List<PlacedWord> text) {
    if (at + phrase.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(meant(text.get(at + i).word()))) {
        return false;
      }
    }
    return true;
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
