package lytebook.total;

import java.util.stream.Stream;

/**
 * How much of a nutrient was eaten, as far as it is known: a lower bound, and the share of what was
 * eaten that it speaks for.
 *
 * @param known sum of the known amounts, food and supplements, in the nutrient's unit
 * @param fromSupplements the part of it that supplements brought
 * @param coveredGrams weight of what was eaten with a known amount, grams
 * @param weighedGrams weight of all that was eaten, grams, as the nutrient's coverage weighs it
 */
public record Intake(
    double known, double fromSupplements, double coveredGrams, double weighedGrams) {

  /** Nothing eaten. */
  public static final Intake NONE = new Intake(0, 0, 0, 0);

  /** The part of it that food and drink brought. */
  public double fromFood() {
    return known - fromSupplements;
  }

  /** Share of the weight eaten with a known amount, 0..1; 1 when nothing was eaten. */
  public double coverage() {
    return weighedGrams == 0 ? 1 : coveredGrams / weighedGrams;
  }

  /** Whether something was eaten and nothing of it speaks for the nutrient. */
  public boolean isUnknown() {
    return known == 0 && coveredGrams == 0 && weighedGrams > 0;
  }

  static Intake sum(Stream<Intake> parts) {
    return parts.reduce(NONE, Intake::plus);
  }

  public Intake plus(Intake other) {
    return new Intake(
        known + other.known,
        fromSupplements + other.fromSupplements,
        coveredGrams + other.coveredGrams,
        weighedGrams + other.weighedGrams);
  }
}
