package lytebook.match.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lytebook.text.FoodWords;

/** Our own portions; of several rows for a food and a measure the first one holds. */
public final class OwnPortions {
  private final List<OwnPortion> ofFoods = new ArrayList<>();

  /** Rows that need words of the log, by the first of each alternative. */
  private final Map<String, List<Integer>> byFirstWord = new HashMap<>();

  private final List<OwnPortion> ofWords = new ArrayList<>();

  /**
   * @param rows the table; rows that need words of the log go before those that need none
   */
  public OwnPortions(List<OwnPortion> rows) {
    for (OwnPortion row : rows) {
      if (row.logWords().isEmpty()) {
        ofFoods.add(row);
        continue;
      }
      int at = ofWords.size();
      ofWords.add(row);
      for (List<String> words : row.logWords()) {
        byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(at);
      }
    }
  }

  /** The rows whose words a log's text says, in the order of the table. */
  public List<OwnPortion> called(String text) {
    List<String> words = FoodWords.folded(text);
    Set<Integer> found = new TreeSet<>();
    for (String word : words) {
      for (int at : byFirstWord.getOrDefault(word, List.of())) {
        if (ofWords.get(at).logWords().stream().anyMatch(words::containsAll)) {
          found.add(at);
        }
      }
    }
    return found.stream().map(ofWords::get).toList();
  }

  /**
   * The grams of each measure of a food, by our own table; of a food that the user brought along
   * only the user tells.
   */
  public Map<String, Double> of(SelectableFood traits, List<OwnPortion> called) {
    Map<String, Double> grams = new HashMap<>();
    if (traits.food().isOwn()) {
      return grams;
    }
    for (OwnPortion row : Stream.concat(called.stream(), ofFoods.stream()).toList()) {
      if (!grams.containsKey(row.measure()) && row.foods().covers(traits)) {
        grams.put(row.measure(), row.grams());
      }
    }
    return grams;
  }
}
