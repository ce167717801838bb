package lytebook.report.book;

/** How a cell looks: the renderer gives each key its font, fill, border and number format. */
public enum Style {
  /** The sheet's name in large letters. */
  TITLE,
  /** One sentence that matters most, large, wrapped. */
  HEADLINE,
  /** Heading of a part of a sheet. */
  SECTION,
  /** Header of a column: bold, filled, wrapped, bottom border. */
  HEADER,
  /** Header of a column that is a day: 9 Nov. */
  HEADER_DATE,
  /** Weekday above such a header: Mon. */
  HEADER_WEEKDAY,
  /** Words above several headers. */
  HEADER_GROUP,
  /** Plain words. */
  TEXT,
  /** Words after a number, set off from it: a unit, a food. */
  UNIT,
  /** Plain words, bold. */
  TEXT_BOLD,
  /** Plain words over several lines. */
  TEXT_WRAPPED,
  /** Explanation: small, grey, wrapped. */
  NOTE,
  /** Explanation after a number, set off from it. */
  NOTE_INDENTED,
  /** Words in the middle of the cell. */
  TEXT_CENTRED,
  /** A link within the workbook: underlined blue. */
  LINK,
  /** Whole number with thousands. */
  NUMBER_0,
  /** Number with one decimal. */
  NUMBER_1,
  /** Number with up to three decimals, as people write amounts. */
  NUMBER_PLAIN,
  /** Share as a whole per cent. */
  PERCENT,
  /** Day, unambiguous for every reader: 2026-03-02 or Mon 2 Mar 2026. */
  DATE,
  /** Weekday of a date: Mon. */
  WEEKDAY,
  /** Clock time: 08:30. */
  TIME,
  /** Whole number a person may change: pale input fill. */
  INPUT_NUMBER,
  /** Number with up to three decimals a person may change. */
  INPUT_PLAIN,
  /** Words a person may change. */
  INPUT_TEXT,
  /** A day a person may change. */
  INPUT_DATE,
  /** A clock time a person may change. */
  INPUT_TIME,
  /** Words a person may change, over several lines. */
  INPUT_WRAPPED,
  /** Words a person may change, over several lines, beside cells of one line. */
  INPUT_LIST,
  /** Grey example words that are not counted. */
  EXAMPLE,
  /** Grey example number. */
  EXAMPLE_NUMBER,
  /** Grey example day. */
  EXAMPLE_DATE,
  /** Grey example clock time. */
  EXAMPLE_TIME,
  /** Box on paper to write in by hand. */
  PAPER_BOX,
  /** In-cell bar made of block characters, in one colour. */
  BAR,
  /** Number of a working column: grey, small. */
  WORKING,
  /** Words to read first, in a box: bold, bordered, wrapped. */
  WARNING
}
