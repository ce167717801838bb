package lytebook.report.sheet;

/** The columns a person fills in on a log, in their order. */
public enum EntryColumn {
  DATE(LogLayout.DATE, "Date"),
  TIME(LogLayout.TIME, "Time"),
  MEAL(LogLayout.MEAL, "Meal"),
  FOOD(LogLayout.FOOD, "Food"),
  AMOUNT(LogLayout.AMOUNT, "Amount"),
  UNIT(LogLayout.UNIT, "Unit"),
  NOTES(LogLayout.NOTES, "Notes");

  private final int column;
  private final String header;

  EntryColumn(int column, String header) {
    this.column = column;
    this.header = header;
  }

  /** Where it stands, counting from 0. */
  public int column() {
    return column;
  }

  /** The word in the header row. */
  public String header() {
    return header;
  }
}
