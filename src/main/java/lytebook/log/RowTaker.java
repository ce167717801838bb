package lytebook.log;

/** Takes the rows of a sheet into a log, by the way the sheet is laid out. */
public interface RowTaker {

  /** Takes the next row of the sheet, from its top. */
  void take(RawRow row);
}
