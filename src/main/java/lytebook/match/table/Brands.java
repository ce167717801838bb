package lytebook.match.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makers, shops and restaurants that stand before a food's name or behind it. */
public final class Brands {
  private final Set<List<String>> names = new HashSet<>();
  private int longest = 1;

  /**
   * @param brands the words of each, in the form in which a log is compared
   */
  public Brands(Collection<List<String>> brands) {
    for (List<String> brand : brands) {
      names.add(List.copyOf(brand));
      longest = Math.max(longest, brand.size());
    }
  }

  /** Whether these words are one brand. */
  public boolean isOne(List<String> words) {
    return names.contains(words);
  }

  /** The words without the brands among them; all of them where nothing else is there. */
  public List<String> leftOut(List<String> words) {
    List<String> rest = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(longest, words.size() - at);
      while (length > 0 && !names.contains(words.subList(at, at + length))) {
        length--;
      }
      if (length == 0) {
        rest.add(words.get(at));
      }
      at += Math.max(1, length);
    }
    return rest.isEmpty() ? words : rest;
  }
}
