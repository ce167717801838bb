package lytebook.memory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lytebook.food.PortionText;
import lytebook.log.OwnFoodSheet;
import lytebook.text.FoodWords;

/**
 * What a person wrote about one food of their own: a label, a portion, a recipe with its
 * ingredients. Kept as written, so that it is shown so again.
 *
 * @param sheet the sheet it belongs on
 * @param lines its rows; the words of the filled cells by what the column is for
 * @param inLog what the log itself said of it when it was last read from there, as {@link #stamp};
 *     empty when it does not come from a log. While the log says the same, what was changed since
 *     in a report holds
 */
public record StoredOwnFood(
    OwnFoodSheet.SheetType sheet, List<Map<String, String>> lines, String inLog) {
  /** A cell holds no more than 32,767 characters. */
  private static final int LONGEST_STAMP = 30_000;

  public StoredOwnFood {
    lines = lines.stream().map(Map::copyOf).toList();
  }

  /** All that is written, in one text that is the same for the same words. */
  public String text() {
    return PortionText.printNames(
        lines.stream().map(line -> PortionText.printValues(new TreeMap<>(line))).toList());
  }

  /** The lines of a {@link #text}; a text that is none is a fault. */
  static List<Map<String, String>> lines(String text) {
    return PortionText.parseNames(text).stream().map(PortionText::parseValues).toList();
  }

  /** The text and who it holds for: what stands beside it where the program writes it. */
  public String stamp(boolean everyone) {
    String stamp = (everyone ? "all " : "one ") + text();
    return stamp.length() > LONGEST_STAMP ? "long " + stamp.hashCode() : stamp;
  }

  /** What tells own foods and recipes apart: their name. */
  public static String foodKey(String name) {
    return "food " + FoodWords.foldedText(name);
  }

  /** What tells own measures apart: the food they are of, if any, and the unit. */
  public static String portionKey(String food, String unit) {
    return "measure " + FoodWords.foldedText(food) + "/" + FoodWords.foldedText(unit);
  }

  /** The key of what is remembered of a card. */
  public static String keyOf(RememberedDecision one) {
    return one.decision() instanceof FoodDecision.OwnMeasure
        ? portionKey(one.text(), one.unit())
        : foodKey(one.text());
  }

  /** The same card, the log saying this of it. */
  public StoredOwnFood inLog(String text) {
    return new StoredOwnFood(sheet, lines, text);
  }
}
