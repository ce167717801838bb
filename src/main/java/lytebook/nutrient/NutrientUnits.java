package lytebook.nutrient;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Units that stand in headers.
 *
 * @param factors by unit as {@link #fold} gives it, then by the unit wanted, what to multiply with
 */
public record NutrientUnits(Map<String, Map<String, Double>> factors) {

  /** A unit without case and with one kind of the sign for micro. */
  public static String fold(String unit) {
    return Normalizer.normalize(unit, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  /** What an amount in a unit is to be multiplied with; empty when it is no such unit. */
  public OptionalDouble factor(String unit, String wanted) {
    Double factor = factors.getOrDefault(fold(unit), Map.of()).get(wanted);
    return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor);
  }
}
