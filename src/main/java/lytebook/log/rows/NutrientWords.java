package lytebook.log.rows;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.NutrientUnits;
import lytebook.nutrient.Nutrients;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * The words by which people name nutrients and their units in headers.
 *
 * @param words names of nutrients, folded as {@link TextFolding#fold} does
 * @param units units that can stand beside a name
 */
public record NutrientWords(Nutrients nutrients, Map<String, Nutrient> words, NutrientUnits units) {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final Pattern LAST_WORD = Pattern.compile(".*[\\s_,/]([\\p{L}µμ]+)\\.?");

  /** Mg and MG are as much magnesium as milligrams, so they say no unit. */
  private static final Pattern MAGNESIUM = Pattern.compile("M[gG]");

  /** The unit of a nutrient that is a word for it: kcal heads energy and nothing else. */
  private static final String ENERGY = "kcal";

  /** The nutrient that a name means, what stands in brackets left out; null when none. */
  public @Nullable Nutrient nutrient(String name) {
    return words.get(TextFolding.fold(TextFolding.withoutBrackets(name)));
  }

  /** What a header says its unit is: what stands in brackets, or its last word; may be no unit. */
  static String unitIn(String header) {
    Matcher brackets = BRACKETS.matcher(header);
    if (brackets.find()) {
      return brackets.group(1).strip();
    }
    Matcher last = LAST_WORD.matcher(header.strip());
    return last.matches() ? last.group(1) : header.strip();
  }

  /** How many of a nutrient's own unit one of a unit is; empty when it is no unit of it. */
  OptionalDouble times(Nutrient nutrient, String unit, boolean isWholeHeader) {
    boolean isWord = !isWholeHeader || nutrient.unit().equals(ENERGY);
    return isWord && !MAGNESIUM.matcher(unit).matches()
        ? units.factor(unit, nutrient.unit())
        : OptionalDouble.empty();
  }
}
