package lytebook.report.format;

import java.util.Locale;

/** What a row of the state sheet tells; its word there is {@link #word}. */
public enum StateKey {
  /** Number of the sheet's shape. */
  SCHEMA,
  /** Version of the program. */
  VERSION,
  /** Name of the file that the report was made from. */
  FILE,
  /** What kind of file that was. */
  FORMAT,
  /** The program whose export it was recognised as. */
  DIALECT,
  /** Rows read from it. */
  ROWS,
  /** Day of the run. */
  MADE_ON,
  /** Day on which the plan was made. */
  PLANNED_ON,
  /** First day of the plan's week. */
  PLAN_FROM,
  /** Code of the client. */
  CLIENT,
  /** Whose reference values it has. */
  TARGETS,
  /** What it prints on. */
  PAPER,
  /** Checksum of one of the program's tables. */
  TABLE,
  /** Where one part of the log stood in the file, by its number on Log. */
  SOURCE,
  /** Where one of its columns stood there. */
  SOURCE_COLUMN,
  /** A header or choice that a later run finds by its key, in the words of this report. */
  WORDS,
  /** A problem with the file, its days or answers, or a row as it was read. */
  PROBLEM,
  /** A problem with what a row of Log was taken for. */
  ROW_PROBLEM;

  /** As it stands in the sheet: {@code made-on}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
