package lytebook.write.xlsx;

import lytebook.write.picture.Palette;
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
record CellAppearance(
    String font,
    int points,
    FontStyle letters,
    String ink,
    String fill,
    Border edge,
    HorizontalAlignment across,
    VerticalAlignment down,
    int indent,
    TextFit fit,
    String format) {

  /** The format that shows numbers as they are and lets words be typed. */
  static final String GENERAL = "General";

  /** Weight, slant, underline. */
  enum FontStyle {
    PLAIN,
    BOLD,
    ITALIC,
    UNDERLINED
  }

  /** What happens to what is wider than its cell. */
  enum TextFit {
    AS_IS,
    /** Runs over several lines. */
    WRAP,
    /** Grows smaller: a folded column never shows signs of being too narrow. */
    SHRINK
  }

  /** Lines around a cell. */
  enum Border {
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

  static CellAppearance plain() {
    return new CellAppearance(
        "Calibri",
        11,
        FontStyle.PLAIN,
        Palette.INK,
        "",
        Border.NONE,
        HorizontalAlignment.GENERAL,
        VerticalAlignment.CENTER,
        0,
        TextFit.AS_IS,
        GENERAL);
  }

  CellAppearance font(String name) {
    return new CellAppearance(
        name, points, letters, ink, fill, edge, across, down, indent, fit, format);
  }

  CellAppearance points(int size) {
    return new CellAppearance(
        font, size, letters, ink, fill, edge, across, down, indent, fit, format);
  }

  CellAppearance letters(FontStyle kind) {
    return new CellAppearance(
        font, points, kind, ink, fill, edge, across, down, indent, fit, format);
  }

  CellAppearance ink(String colour) {
    return new CellAppearance(
        font, points, letters, colour, fill, edge, across, down, indent, fit, format);
  }

  CellAppearance fill(String colour) {
    return new CellAppearance(
        font, points, letters, ink, colour, edge, across, down, indent, fit, format);
  }

  CellAppearance edge(Border lines) {
    return new CellAppearance(
        font, points, letters, ink, fill, lines, across, down, indent, fit, format);
  }

  CellAppearance across(HorizontalAlignment where) {
    return new CellAppearance(
        font, points, letters, ink, fill, edge, where, down, indent, fit, format);
  }

  CellAppearance down(VerticalAlignment where) {
    return new CellAppearance(
        font, points, letters, ink, fill, edge, across, where, indent, fit, format);
  }

  /** Whether words run over several lines. */
  boolean wrapped() {
    return fit == TextFit.WRAP;
  }

  CellAppearance overSeveralLines() {
    return new CellAppearance(
        font, points, letters, ink, fill, edge, across, down, indent, TextFit.WRAP, format);
  }

  CellAppearance shrunk() {
    return new CellAppearance(
        font, points, letters, ink, fill, edge, across, down, indent, TextFit.SHRINK, format);
  }

  CellAppearance format(String numberFormat) {
    return new CellAppearance(
        font, points, letters, ink, fill, edge, across, down, indent, fit, numberFormat);
  }

  CellAppearance indented() {
    return new CellAppearance(
        font, points, letters, ink, fill, edge, HorizontalAlignment.LEFT, down, 1, fit, format);
  }
}
