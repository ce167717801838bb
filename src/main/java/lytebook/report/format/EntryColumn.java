package lytebook.report.format;

/** The columns a person fills in on a log, in their order. */
public enum EntryColumn {
  DATE("Date"),
  TIME("Time"),
  MEAL("Meal"),
  FOOD("Food"),
  AMOUNT("Amount"),
  UNIT("Unit"),
  NOTES("Notes");

  private final String header;

  EntryColumn(String header) {
    this.header = header;
  }

  /** Where it stands, counting from 0. */
  public int column() {
    return ordinal();
  }

  /** The word in the header row. */
  public String header() {
    return header;
  }
}
