package lytebook.report.book;

/**
 * What a conditional format does to a cell. Colours are Okabe-Ito; every look also differs in
 * weight or border so that it holds in grey print, and the cell's own words or icon carry the
 * meaning.
 */
public enum Highlight {
  /** Probably too low, or above a limit: vermillion fill, bold. */
  LOW,
  /** Below target: orange fill. */
  BELOW,
  /** Meets target, not yet sure; near: pale sky. */
  NEAR,
  /** Enough: pale blue. */
  ENOUGH,
  /** Cannot tell: grey, italic. */
  UNKNOWN,
  /** Above an upper limit or a level to cut back from: bold with a border on white. */
  ABOVE,
  /** Single day, under half of the goal: strongest shade of the day scale. */
  DAY_UNDER_HALF,
  /** Single day, half to three quarters of the goal. */
  DAY_HALF,
  /** Single day, three quarters of the goal up to the goal. */
  DAY_MOST,
  /** Row that is not used or not counted: grey letters. */
  FADED,
  /** Needs the reader's eye: pale yellow fill, bold. */
  ATTENTION
}
