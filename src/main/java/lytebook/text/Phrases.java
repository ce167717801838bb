package lytebook.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What phrases of one word or several stand for; where two stand in a text, the longer is meant.
 */
public final class Phrases<T> {
  /** A phrase and what it stands for. */
  public record Phrase<T>(List<String> words, T meaning) {
    /** Whether it stands at a place of a text that has its first word there. */
    private boolean standsAt(int at, List<String> text) {
      if (at + words.size() > text.size()) {
        return false;
      }
      for (int i = 1; i < words.size(); i++) {
        if (!words.get(i).equals(text.get(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Phrases by their first word, the longest first. */
  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

  /** Takes a phrase, unless it is known; gives what it stood for before, null when it is new. */
  public @Nullable T put(List<String> words, T meaning) {
    List<Phrase<T>> alike = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(1));
    for (Phrase<T> one : alike) {
      if (one.words().equals(words)) {
        return one.meaning();
      }
    }
    alike.add(new Phrase<>(List.copyOf(words), meaning));
    alike.sort(Comparator.comparingInt(one -> -one.words().size()));
    return null;
  }

  /** The longest phrase at a place of a text; null where none stands. */
  public @Nullable Phrase<T> at(int at, List<String> text) {
    for (Phrase<T> phrase : byFirst.getOrDefault(text.get(at), List.of())) {
      if (phrase.standsAt(at, text)) {
        return phrase;
      }
    }
    return null;
  }
}
