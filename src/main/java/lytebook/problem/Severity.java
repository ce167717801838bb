package lytebook.problem;

/** How much a problem changes what the reader may believe. */
public enum Severity {
  /** The row is not counted. */
  NOT_COUNTED,
  /** The row is counted, and a person should look at it. */
  IN_DOUBT,
  /** Said for completeness; nothing to do. */
  NOTE,
  /** Nothing can be read; the run stops. */
  STOP
}
