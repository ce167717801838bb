package lytebook.report.sheet.summary;

import java.util.Locale;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Style;
import lytebook.spreadsheet.A1;

/**
 * Names of nutrients that a sentence lists.
 *
 * @param cell the expression that gives them in formulas
 * @param words the names now; empty for none
 */
record NameList(String cell, String words) {
  /** No nutrient can be listed. */
  static final NameList NONE = new NameList("\"\"", "");

  /**
   * This list, and a name more where something holds: both stand in a cell.
   *
   * @param condition the formula of what must hold
   */
  NameList and(String name, boolean holds, String condition, RowWriter cells, int column) {
    String within = name.toLowerCase(Locale.ROOT);
    String more = words.isEmpty() ? name : words + ", " + within;
    String formula =
        Formula.of(
            "IF(%1$s,IF(%2$s=\"\",%3$s,%2$s&\", \"&%4$s),%2$s)",
            condition, cell, A1.text(name), A1.text(within));
    cells.formula(column, formula, holds ? more : words, Style.WORKING);
    return new NameList(A1.inColumn(cells.row(), column), holds ? more : words);
  }
}
