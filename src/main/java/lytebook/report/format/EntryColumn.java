package lytebook.report.format;

/** The columns a person fills in on a log, in their order. */
public enum EntryColumn {
  DATE(0, "Date"),
  TIME(1, "Time"),
  MEAL(2, "Meal"),
  FOOD(3, "Food"),
  AMOUNT(4, "Amount"),
  UNIT(5, "Unit"),
  NOTES(6, "Notes");

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
