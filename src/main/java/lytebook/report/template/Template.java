package lytebook.report.template;

/** What can be made to start from. */
public enum Template {
  /** A blank log. */
  LOG,
  /** A filled week of one made-up adult. */
  PRACTICE,
  /** Two summer weeks of a made-up runner, with cramps, training and a sweat test. */
  RUNNER,
  /** Two weeks of a made-up older woman who takes a thiazide-like water tablet, with cramps. */
  THIAZIDE,
  /** Ten days of a made-up man with kidney disease and limits of his clinic, with cramps. */
  KIDNEY
}
