package lytebook.log;

/** The columns a food log can have; the words that name them stand in {@code headers.csv}. */
public enum LogColumn {
  DATE,
  TIME,
  MEAL,
  FOOD,
  AMOUNT,
  UNIT,
  NOTES
}
