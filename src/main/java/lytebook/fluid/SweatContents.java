package lytebook.fluid;

/**
 * What a litre of sweat holds, measured in athletes: people differ so much that sodium is always
 * given as a range.
 *
 * @param sodium sodium, mmol/L
 * @param potassium potassium, mmol/L; for information
 */
public record SweatContents(IonContent sodium, IonContent potassium) {
  /** Mass of a millimole of sodium, mg. */
  public static final double MG_A_MMOL_OF_SODIUM = 22.99;

  /** Mass of a millimole of potassium, mg. */
  public static final double MG_A_MMOL_OF_POTASSIUM = 39.10;

  /**
   * A content of sweat, mmol/L.
   *
   * @param typical the mean of those measured
   * @param low the lowest measured
   * @param high the highest measured
   * @param source where it was published
   */
  public record IonContent(double typical, double low, double high, String source) {
    public IonContent {
      if (!(0 < low && low <= typical && typical <= high)) {
        throw new IllegalArgumentException(low + " " + typical + " " + high);
      }
    }
  }

  /** Least sodium of a litre, mg. */
  public double leastSodiumMgPerLitre() {
    return sodium.low() * MG_A_MMOL_OF_SODIUM;
  }

  /** Most sodium of a litre, mg. */
  public double mostSodiumMgPerLitre() {
    return sodium.high() * MG_A_MMOL_OF_SODIUM;
  }

  /** Potassium of a litre of the mean sweat, mg. */
  public double typicalPotassiumMgPerLitre() {
    return potassium.typical() * MG_A_MMOL_OF_POTASSIUM;
  }
}
