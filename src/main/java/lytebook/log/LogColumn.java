package lytebook.log;

/** The columns a food log can have; the words that name them stand in {@code headers.csv}. */
public enum LogColumn {
  DATE,
  TIME,
  MEAL,
  FOOD,
  /** What was drunk, where a log keeps it beside the food: an entry of its own. */
  DRINK,
  DRINK_AMOUNT,
  AMOUNT,
  UNIT,
  NOTES
}
