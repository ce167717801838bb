package lytebook.match.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lytebook.text.EditDistance;

/** Finds the known words that a mistyped one may mean. */
final class Spelling {
  /**
   * A known word near an unknown one.
   *
   * @param word the known word
   * @param likeness 0..1
   */
  record NearWord(String word, double likeness) {}

  private static final int SHORTEST = 4;
  private static final int SHORTEST_FOR_TWO = 8;
  private static final double PER_EDIT = 0.5;

  /** Few people mistake the first letter. */
  private static final double OTHER_FIRST = 0.93;

  private static final double SHORTENED = 0.88;
  private static final int SHORTEST_SHORTENED = 3;

  private final Set<String> known;
  private final Map<String, List<String>> byConsonants = new HashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> bySecond = new HashMap<>();

  /**
   * @param words all that are words
   * @param usual those of them that people write, and may write without vowels
   */
  Spelling(Collection<String> words, Collection<String> usual) {
    known = new HashSet<>(words);
    for (String word : new TreeSet<>(usual)) {
      String consonants = consonants(word);
      if (consonants.length() >= SHORTEST_SHORTENED && !consonants.equals(word)) {
        byConsonants.computeIfAbsent(consonants, key -> new ArrayList<>(1)).add(word);
      }
    }
    for (String word : known) {
      if (word.length() >= SHORTEST - 1 && Character.isLetter(word.charAt(0))) {
        byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
        bySecond.computeIfAbsent(word.charAt(1), second -> new ArrayList<>()).add(word);
      }
    }
    byFirst.values().forEach(list -> list.sort(null));
    bySecond.values().forEach(list -> list.sort(null));
  }

  boolean knows(String word) {
    return known.contains(word);
  }

  /** The nearest known words; empty when none is near. */
  List<NearWord> near(String word) {
    int allowed = word.length() >= SHORTEST_FOR_TWO ? 2 : word.length() >= SHORTEST ? 1 : 0;
    if (allowed == 0) {
      return shortened(word);
    }
    if (!word.codePoints().allMatch(Character::isLetter)) {
      return List.of();
    }
    List<NearWord> found =
        nearest(word, byFirst.getOrDefault(word.charAt(0), List.of()), allowed, 1);
    found = new ArrayList<>(found);
    for (NearWord whole : shortened(word)) {
      found.removeIf(near -> near.word().equals(whole.word()));
      found.add(whole);
    }
    if (!found.isEmpty()) {
      return found;
    }
    List<NearWord> others = new ArrayList<>();
    for (char second : new char[] {word.charAt(1), word.charAt(0)}) {
      others.addAll(nearest(word, bySecond.getOrDefault(second, List.of()), 1, OTHER_FIRST));
    }
    return others;
  }

  private List<NearWord> shortened(String word) {
    long vowels = word.chars().filter(letter -> "aeiou".indexOf(letter) >= 0).count();
    if (word.length() < SHORTEST_SHORTENED || vowels > 1) {
      return List.of();
    }
    return byConsonants.getOrDefault(consonants(word), List.of()).stream()
        .filter(whole -> whole.length() > word.length())
        .map(whole -> new NearWord(whole, SHORTENED))
        .toList();
  }

  /** The first letter and the consonants after it: chkn, grnd. */
  private static String consonants(String word) {
    StringBuilder kept = new StringBuilder().append(word.charAt(0));
    for (int i = 1; i < word.length(); i++) {
      char letter = word.charAt(i);
      if ("aeiouy".indexOf(letter) < 0 && letter != word.charAt(i - 1)) {
        kept.append(letter);
      }
    }
    return kept.toString();
  }

  /** One bit a letter: words that share too few letters need no closer look. */
  private static int letters(String word) {
    int bits = 0;
    for (int i = 0; i < word.length(); i++) {
      bits |= 1 << (word.charAt(i) & 31);
    }
    return bits;
  }

  private static List<NearWord> nearest(
      String word, List<String> candidates, int allowed, double share) {
    List<NearWord> found = new ArrayList<>();
    int best = allowed;
    int letters = letters(word);
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - word.length()) <= best
          && Integer.bitCount(letters & ~letters(candidate)) <= best) {
        int distance = EditDistance.of(word, candidate, best);
        if (distance < best) {
          found.clear();
          best = distance;
        }
        if (distance == best) {
          found.add(new NearWord(candidate, share * (1 - PER_EDIT * distance / word.length())));
        }
      }
    }
    return found;
  }

  /** Two known words written as one ("porkchop"); empty when it is not. */
  List<String> split(String word) {
    for (int at = 3; at <= word.length() - 3; at++) {
      String first = word.substring(0, at);
      String second = word.substring(at);
      if (known.contains(first) && known.contains(second)) {
        return List.of(first, second);
      }
    }
    return List.of();
  }
}
