package lytebook.cramp;

/** How much a comparison may say (method.md 5.4), the most last. */
public enum FindingLevel {
  /** Fewer than 14 paired days or fewer than 5 nights with cramps: too early to look. */
  TOO_EARLY,
  /**
   * Counts, and no more: fewer than 56 paired days, fewer than 10 nights with cramps, fewer than 7
   * days in a group, or a diary in which no night is answered "none".
   */
  COUNTS_ONLY,
  /** Tested: cramps were not more common after low days. */
  NOT_MORE_COMMON,
  /** Tested: no clear pattern, which does not rule out a link. */
  NO_PATTERN,
  /** Tested: an adjusted p of at most 0.05, and a difference of at least 15 points. */
  PATTERN;

  private static final int LEAST_DAYS_TO_COUNT = 14;
  private static final int LEAST_CRAMPS_TO_COUNT = 5;
  private static final int LEAST_DAYS_TO_TEST = 56;
  private static final int LEAST_CRAMPS_TO_TEST = 10;
  private static final int LEAST_DAYS_OF_GROUP = 7;
  private static final double HIGHEST_P = 0.05;
  private static final int LEAST_POINTS = 15;

  /** Whether the comparison was tested. */
  public boolean isTested() {
    return this != TOO_EARLY && this != COUNTS_ONLY;
  }

  /**
   * The finding of one comparison.
   *
   * @param counts its counts
   * @param noRate whether no night of the diary is answered "none"
   * @param adjustedP p adjusted for the whole family, 0..1; used only where enough is known
   */
  static FindingLevel of(CrampCounts counts, boolean noRate, double adjustedP) {
    if (counts.days() < LEAST_DAYS_TO_COUNT || counts.cramps() < LEAST_CRAMPS_TO_COUNT) {
      return TOO_EARLY;
    }
    if (noRate
        || counts.days() < LEAST_DAYS_TO_TEST
        || counts.cramps() < LEAST_CRAMPS_TO_TEST
        || Math.min(counts.lowDays(), counts.otherDays()) < LEAST_DAYS_OF_GROUP) {
      return COUNTS_ONLY;
    }
    if (!counts.isMoreCommonAfterLow()) {
      return NOT_MORE_COMMON;
    }
    return adjustedP <= HIGHEST_P && counts.differsByAtLeast(LEAST_POINTS) ? PATTERN : NO_PATTERN;
  }
}
