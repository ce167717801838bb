package lytebook.cramp;

import java.util.Arrays;
import java.util.List;

/**
 * The circular-shift test (nutrition-method 5.1): the nights are moved along the calendar by every
 * number of days, the end coming round to the start, all comparisons together. A link as strong as
 * the one seen, in any comparison, turns up by chance in the share of shifts that show one. It
 * needs no random numbers, keeps runs of cramps together, and corrects for the number of
 * comparisons.
 */
final class ShiftTest {
  /** Equal tables must compare as equal however their phi was rounded. */
  private static final double TIE = 1e-9;

  static final byte UNKNOWN = 0;
  static final byte NO_CRAMP = 1;
  static final byte CRAMP = 2;

  private final byte[] nights;
  private final double[] strongest;

  /**
   * @param comparisons all comparisons, of as many days as there are nights
   * @param nights by calendar day: a cramp, none, or unknown
   */
  ShiftTest(List<GroupedDays> comparisons, byte[] nights) {
    this.nights = nights.clone();
    this.strongest = new double[nights.length];
    for (int shift = 0; shift < nights.length; shift++) {
      for (GroupedDays days : comparisons) {
        double phi = Math.abs(counts(days, shift).phi());
        strongest[shift] = Math.max(strongest[shift], phi);
      }
    }
  }

  /** The counts of a comparison as the diary has them. */
  Counts counts(GroupedDays days) {
    return counts(days, 0);
  }

  /** Share of the shifts, the diary as it is among them, with a link at least this strong. */
  double adjustedP(double phi) {
    double least = Math.abs(phi) - TIE;
    long asStrong = Arrays.stream(strongest).filter(one -> one >= least).count();
    return nights.length == 0 ? 1 : (double) asStrong / nights.length;
  }

  private Counts counts(GroupedDays days, int shift) {
    int lag = days.lag().nights();
    int[] tally = new int[9];
    int night = lag + shift;
    for (int day = 0; day + lag < nights.length; day++, night++) {
      tally[3 * days.group(day) + nights[night < nights.length ? night : night - nights.length]]++;
    }
    int low = tally[3 * GroupedDays.LOW + CRAMP];
    int other = tally[3 * GroupedDays.OTHER + CRAMP];
    return new Counts(
        low,
        low + tally[3 * GroupedDays.LOW + NO_CRAMP],
        other,
        other + tally[3 * GroupedDays.OTHER + NO_CRAMP]);
  }
}
