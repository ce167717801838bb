package lytebook.match.amount;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * Numbers in words.
 *
 * @param values the number a word stands for; empty for words that say nothing, such as "about"
 */
public record NumberWords(Map<String, OptionalDouble> values) {
  public NumberWords {
    values = Map.copyOf(values);
  }
}
