package lytebook.write.xlsx;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import lytebook.report.book.Style;
import lytebook.write.picture.Palette;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The looks of one cell style, before a library sees them.
 *
 * @param font the letters
 * @param fill colour behind them; null for none
 * @param edge lines around
 * @param across where the words stand from left to right
 * @param down where they stand from top to bottom
 * @param indent steps of space at the side where the words begin
 * @param fit what happens to words that are wider than the cell
 * @param format number format as spreadsheets write it
 */
record CellAppearance(
    CellFont font,
    @Nullable Palette fill,
    Border edge,
    HorizontalAlignment across,
    VerticalAlignment down,
    int indent,
    TextFit fit,
    String format) {

  /** The format that shows numbers as they are and lets words be typed. */
  static final String GENERAL = "General";

  private static final Map<Style, CellAppearance> OF_STYLES =
      Tables.fromClassPath("styles.csv").stream()
          .collect(Collectors.toMap(row -> row.constant(Style.class, "style"), CellAppearance::of));

  /**
   * The letters of a cell.
   *
   * @param name name of the font
   * @param points its size
   * @param style weight, slant and underline
   * @param ink their colour
   */
  record CellFont(String name, int points, FontStyle style, Palette ink) {}

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

  /** How cells of a style look, {@code styles.csv}. */
  static CellAppearance of(Style style) {
    return Objects.requireNonNull(OF_STYLES.get(style), style::name);
  }

  private static CellAppearance of(TableRow row) {
    return new CellAppearance(
        new CellFont(
            row.text("font"),
            row.whole("points"),
            row.constant(FontStyle.class, "letters"),
            row.constant(Palette.class, "ink")),
        row.ifGiven("fill", column -> row.constant(Palette.class, column)),
        row.constant(Border.class, "edge"),
        row.constant(HorizontalAlignment.class, "across"),
        row.constant(VerticalAlignment.class, "down"),
        row.whole("indent"),
        row.constant(TextFit.class, "fit"),
        row.text("format"));
  }

  /** Whether words run over several lines. */
  boolean wrapped() {
    return fit == TextFit.WRAP;
  }

  CellAppearance alignedAs(CellAppearance other) {
    return new CellAppearance(font, fill, edge, other.across, down, other.indent, fit, format);
  }

  CellAppearance edge(Border lines) {
    return new CellAppearance(font, fill, lines, across, down, indent, fit, format);
  }

  CellAppearance format(String numberFormat) {
    return new CellAppearance(font, fill, edge, across, down, indent, fit, numberFormat);
  }
}
