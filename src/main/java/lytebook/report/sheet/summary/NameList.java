package lytebook.report.sheet.summary;

/**
 * Names of nutrients that a sentence lists.
 *
 * @param cell the expression that gives them in formulas
 * @param words the names now; empty for none
 */
record NameList(String cell, String words) {
  /** No nutrient can be listed. */
  static final NameList NONE = new NameList("\"\"", "");
}
