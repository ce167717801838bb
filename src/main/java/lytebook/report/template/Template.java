package lytebook.report.template;

/** What can be made to start from. */
public enum Template {
  /** A blank log. */
  LOG,
  /** A filled week of one made-up adult. */
  PRACTICE
}
