package lytebook.log.rows;

import lytebook.spreadsheet.RawRow;

/** Takes the rows of a sheet into a log, by the way the sheet is laid out. */
public interface RowConsumer {

  /** Takes the next row of the sheet, from its top. */
  void take(RawRow row);
}
