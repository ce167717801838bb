package lytebook.oracle;

/** What a cell holds, formulas apart. */
public sealed interface CellContent {
  /** A number, a date or a time. */
  record Numeric(double value) implements CellContent {}

  /** Words; may be empty. */
  record Text(String value) implements CellContent {}

  /** TRUE or FALSE. */
  record Truth(boolean value) implements CellContent {}

  /** An error such as {@code #DIV/0!}. */
  record Fault(String value) implements CellContent {}

  /** A formula whose value was not stored. */
  record NotCalculated() implements CellContent {}
}
