package lytebook.cramp;

/**
 * A 95 % interval.
 *
 * @param low its lower end
 * @param high its upper end, not below {@code low}; infinite for a rate ratio whose other days had
 *     no cramp
 */
public record ConfidenceInterval(double low, double high) {
  public ConfidenceInterval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(low + " to " + high);
    }
  }
}
