package lytebook.log;

/** Which part of a date such as {@code 3/2/2026} is the day. */
public enum DateOrder {
  /** Day first: 3 February. */
  DMY,
  /** Month first: March 2. */
  MDY
}
