package lytebook.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lytebook.food.PortionText;
import lytebook.log.OwnSheet;

/**
 * What a person wrote about one food of their own: a label, a portion, a recipe with its
 * ingredients. Kept as written, so that it is shown so again.
 *
 * @param sheet the sheet it belongs on
 * @param lines its rows; the words of the filled cells by what the column is for
 * @param inLog what the log itself said of it when it was last read from there, as {@link #text};
 *     empty when it does not come from a log. While the log says the same, what was changed since
 *     in a report holds
 */
public record OwnCard(OwnSheet.Kind sheet, List<Map<String, String>> lines, String inLog) {
  public OwnCard {
    lines = lines.stream().map(Map::copyOf).toList();
  }

  /** All that is written, in one text that is the same for the same words. */
  public String text() {
    return PortionText.printNames(
        lines.stream().map(line -> PortionText.printValues(new TreeMap<>(line))).toList());
  }

  /** The lines of a {@link #text}; a text that is none is a fault. */
  static List<Map<String, String>> lines(String text) {
    List<Map<String, String>> lines = new ArrayList<>();
    PortionText.parseNames(text).forEach(line -> lines.add(PortionText.parseValues(line)));
    return lines;
  }

  /** The same card, the log saying this of it. */
  public OwnCard inLog(String text) {
    return new OwnCard(sheet, lines, text);
  }
}
