package lytebook.read.file;

import lytebook.spreadsheet.FormulaErrors;
import lytebook.spreadsheet.RawCell;

/** Text of a cell without the space around it that people and programs leave. */
final class CellText {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private CellText() {}

  static String clean(String text) {
    return text.replace(NO_BREAK_SPACE, ' ').strip();
  }

  /** A text cell, or an error where the text is one that a spreadsheet wrote for a formula. */
  static RawCell cell(int column, String text) {
    return FormulaErrors.isOne(text) ? RawCell.error(column, text) : RawCell.text(column, text);
  }
}
