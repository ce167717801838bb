package lytebook.match.table;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Words that stand in many names of foods.
 *
 * @param costs what such a word counts against a food when the log does not say it, 0 (says
 *     nothing) to 2; words not listed count by where they stand in the name
 * @param cooking ways of cooking: a log that says one does not mean the raw food
 */
public record NameWords(Map<String, Double> costs, Set<String> cooking) {
  private static final double SAYS_NOTHING = 0.05;

  public OptionalDouble cost(String word) {
    Double cost = costs.get(word);
    return cost == null ? OptionalDouble.empty() : OptionalDouble.of(cost);
  }

  public boolean saysNothing(String word) {
    Double cost = costs.get(word);
    return cost != null && cost <= SAYS_NOTHING;
  }
}
