package lytebook.own;

import java.util.Map;
import java.util.Optional;
import lytebook.food.Food;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/**
 * The words of the cells of My foods and Recipes, folded as {@link FoodWords#folded} does.
 *
 * @param bases what values can be given for
 * @param kinds what an own food can be
 * @param everyone who a row can hold for; true for all clients
 * @param dailyValues what labels count per cents of
 */
public record LabelWords(
    Map<String, BasisType> bases,
    Map<String, Food.FoodKind> kinds,
    Map<String, Boolean> everyone,
    DailyValues dailyValues) {

  /** What the values of a label are given for. */
  public enum BasisType {
    PER_100_G,
    PER_100_ML,
    /** The portion of the same row. */
    PER_PORTION,
    /** One tablet, capsule, scoop. */
    PER_TABLET
  }

  static <T> Optional<T> find(Map<String, T> words, String text) {
    @Nullable T found = words.get(FoodWords.foldedText(text));
    return Optional.ofNullable(found);
  }
}
