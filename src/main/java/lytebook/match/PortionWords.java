package lytebook.match;

import java.util.Map;

/**
 * Which of several household portions is meant when the log does not say.
 *
 * @param costs what a word of a portion that the log does not say counts against it; 0 for words
 *     such as "medium"; a word not listed costs 1
 * @param pieces words of portions that are one piece of a food, with their rank, 1 first
 */
public record PortionWords(Map<String, Double> costs, Map<String, Integer> pieces) {
  public PortionWords {
    costs = Map.copyOf(costs);
    pieces = Map.copyOf(pieces);
  }

  double cost(String word) {
    return costs.getOrDefault(word, 1.0);
  }
}
