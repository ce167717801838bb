package lytebook.match.table;

import java.util.Map;

/**
 * Which of several household portions is meant when the log does not say.
 *
 * @param costs what a word of a portion that the log does not say counts against it; 0 for words
 *     such as "medium"; a word not listed costs 1
 * @param pieces words of portions that are one piece of a food, with their rank, 1 first
 */
public record PortionWords(Map<String, Double> costs, Map<String, Integer> pieces) {
  /** A number within a portion, as in "can (12 fl oz)", tells its size. */
  private static final double OF_A_NUMBER = 0.1;

  public double cost(String word) {
    double unlisted = Character.isDigit(word.charAt(0)) ? OF_A_NUMBER : 1;
    return costs.getOrDefault(word, unlisted);
  }
}
