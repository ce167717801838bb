package lytebook.match.supplement;

import java.util.List;
import lytebook.nutrient.Nutrient;

/**
 * A mineral, or a compound that holds it: a row of {@code compounds.csv}.
 *
 * @param nutrient the mineral
 * @param salt what it is bound to, {@code oxide}; empty for the mineral itself
 * @param names ways of writing the mineral, or for a compound what it is bound to
 * @param formula formula of what is commonly sold; for the mineral its symbol
 * @param molarMass milligrams in one millimole
 * @param fraction share of its weight that is the mineral, above 0 to 1
 * @param charge charges of one ion of the mineral; 0 for a compound
 * @param alsoFood whether it is an ingredient of food too, so that its name alone is no supplement
 */
public record Substance(
    Nutrient nutrient,
    String salt,
    List<String> names,
    String formula,
    double molarMass,
    double fraction,
    int charge,
    boolean alsoFood) {
  public Substance {
    if (!(fraction > 0 && fraction <= 1 && molarMass > 0)) {
      throw new IllegalArgumentException(nutrient.id() + " " + salt);
    }
  }

  /** Whether it is the mineral itself. */
  public boolean isElement() {
    return salt.isEmpty();
  }

  /** {@code magnesium}, {@code magnesium oxide}. */
  public String name() {
    return isElement() ? nutrient.id() : nutrient.id() + " " + salt;
  }
}
