package lytebook.write;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * The looks of one cell style, before a library sees them.
 *
 * @param font name of the font
 * @param points its size
 * @param letters weight, slant and underline
 * @param ink colour of the letters
 * @param fill colour behind them; empty for none
 * @param edge lines around
 * @param across where the words stand from left to right
 * @param down where they stand from top to bottom
 * @param indent steps of space at the side where the words begin
 * @param fit what happens to words that are wider than the cell
 * @param format number format as spreadsheets write it
 */
record Face(
    String font,
    int points,
    Letters letters,
    String ink,
    String fill,
    Edge edge,
    HorizontalAlignment across,
    VerticalAlignment down,
    int indent,
    Fit fit,
    String format) {

  /** The format that shows numbers as they are and lets words be typed. */
  static final String GENERAL = "General";

  /** Weight, slant, underline. */
  enum Letters {
    PLAIN,
    BOLD,
    ITALIC,
    UNDERLINED
  }

  /** What happens to what is wider than its cell. */
  enum Fit {
    AS_IS,
    /** Runs over several lines. */
    WRAP,
    /** Grows smaller: a folded column never shows signs of being too narrow. */
    SHRINK
  }

  /** Lines around a cell. */
  enum Edge {
    NONE,
    /** A strong line below a header. */
    HEADER,
    /** A fine line below the heading of a part. */
    SECTION,
    /** A fine line below a row of a table. */
    ROW,
    /** A fine box around an input. */
    INPUT,
    /** A box to write in by hand: grey on paper. */
    PAPER,
    /** A strong box around a warning. */
    BOX
  }

  static Face plain() {
    return new Face(
        "Calibri",
        11,
        Letters.PLAIN,
        Palette.INK,
        "",
        Edge.NONE,
        HorizontalAlignment.GENERAL,
        VerticalAlignment.CENTER,
        0,
        Fit.AS_IS,
        GENERAL);
  }

  Face font(String name) {
    return new Face(name, points, letters, ink, fill, edge, across, down, indent, fit, format);
  }

  Face points(int size) {
    return new Face(font, size, letters, ink, fill, edge, across, down, indent, fit, format);
  }

  Face letters(Letters kind) {
    return new Face(font, points, kind, ink, fill, edge, across, down, indent, fit, format);
  }

  Face ink(String colour) {
    return new Face(font, points, letters, colour, fill, edge, across, down, indent, fit, format);
  }

  Face fill(String colour) {
    return new Face(font, points, letters, ink, colour, edge, across, down, indent, fit, format);
  }

  Face edge(Edge lines) {
    return new Face(font, points, letters, ink, fill, lines, across, down, indent, fit, format);
  }

  Face across(HorizontalAlignment where) {
    return new Face(font, points, letters, ink, fill, edge, where, down, indent, fit, format);
  }

  Face down(VerticalAlignment where) {
    return new Face(font, points, letters, ink, fill, edge, across, where, indent, fit, format);
  }

  /** Whether words run over several lines. */
  boolean wrapped() {
    return fit == Fit.WRAP;
  }

  Face overSeveralLines() {
    return new Face(font, points, letters, ink, fill, edge, across, down, indent, Fit.WRAP, format);
  }

  Face shrunk() {
    return new Face(
        font, points, letters, ink, fill, edge, across, down, indent, Fit.SHRINK, format);
  }

  Face format(String numberFormat) {
    return new Face(
        font, points, letters, ink, fill, edge, across, down, indent, fit, numberFormat);
  }

  Face indented() {
    return new Face(
        font, points, letters, ink, fill, edge, HorizontalAlignment.LEFT, down, 1, fit, format);
  }
}
