package lytebook.log.aboutme;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import lytebook.log.OwnLimit;
import lytebook.log.rows.NutrientWords;
import lytebook.nutrient.Nutrient;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * What a person's own limit may be for, in which units, and what it may count.
 *
 * @param nutrients names of nutrients
 * @param more further names of what a limit is for, folded, with a nutrient's id
 * @param salt names of salt, folded: a limit of sodium whose unit weighs the salt
 * @param units units and their sizes
 * @param counts words for the intake that counts, folded
 */
public record LimitWords(
    NutrientWords nutrients,
    Map<String, String> more,
    List<String> salt,
    List<LimitUnit> units,
    Map<String, OwnLimit.CountedIntake> counts) {

  /**
   * A unit of own limits.
   *
   * @param text as written, such as {@code mmol}
   * @param nutrient id of the only nutrient it is for; empty for all with the unit it turns into
   * @param of unit of nutrients that it turns into
   * @param times how many of that one of it is
   * @param offered whether it is offered where a unit is missing
   */
  public record LimitUnit(String text, String nutrient, String of, double times, boolean offered) {
    private boolean fits(Nutrient one) {
      return of.equals(one.unit()) && (nutrient.isEmpty() || nutrient.equals(one.id()));
    }
  }

  /** The nutrient that words mean; null when we follow none of that name. */
  @Nullable Nutrient nutrient(String text) {
    String id = isSalt(text) ? Nutrient.SODIUM : more.get(TextFolding.fold(text));
    return id == null ? nutrients.nutrient(text) : nutrients.nutrients().byId(id);
  }

  private boolean isSalt(String text) {
    return salt.contains(TextFolding.fold(text));
  }

  /**
   * How many of a nutrient's own unit one of a unit is; empty when it is no unit of it.
   *
   * @param named the nutrient as written: a unit of salt weighs salt
   */
  OptionalDouble times(Nutrient nutrient, String named, String unit) {
    String wanted = TextFolding.fold(unit);
    String written = isSalt(named) && !wanted.endsWith(" salt") ? wanted + " salt" : wanted;
    return units.stream()
        .filter(one -> one.fits(nutrient) && TextFolding.fold(one.text()).equals(written))
        .mapToDouble(LimitUnit::times)
        .findFirst();
  }

  /** The units that a nutrient may have, for a person to choose from. */
  String unitsOf(Nutrient nutrient) {
    return units.stream()
        .filter(one -> one.fits(nutrient) && one.offered())
        .map(LimitUnit::text)
        .collect(Collectors.joining(", "));
  }
}
