package lytebook.cramp;

import java.util.List;

/**
 * What a diary shows of low days and cramps.
 *
 * @param comparisons every exposure with every lag, in the order of the exposures: all of them are
 *     reported, whatever they show
 * @param days calendar days from the first pair to the last, gaps included, and so the number of
 *     shifts tried; a pair is a day of known intake with an answered night
 * @param answeredNights nights of the whole diary with an answer
 * @param crampNights nights of the whole diary with a cramp
 */
public record CrampFindings(
    List<CrampComparison> comparisons, int days, int answeredNights, int crampNights) {
  public CrampFindings {
    comparisons = List.copyOf(comparisons);
  }

  /** How many nutrients and timings were compared: with more looks, more chance patterns. */
  public int familySize() {
    return comparisons.size();
  }
}
