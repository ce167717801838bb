package lytebook.write.xlsx;

import java.util.HashMap;
import java.util.Map;
import lytebook.report.book.Cell;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.write.picture.Palette;
import lytebook.write.xlsx.CellAppearance.Border;
import lytebook.write.xlsx.CellAppearance.FontStyle;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Index of the cell style for each cell; one style for all cells that look alike. */
final class CellStyleIndex {
  private static final String THREE_DECIMALS = "0.###";

  private final XSSFWorkbook workbook;
  private final Map<StyleKey, Integer> indexes = new HashMap<>();
  private final Map<CellAppearance.CellFont, XSSFFont> fonts = new HashMap<>();

  private record StyleKey(CellAppearance face, boolean quoted) {}

  CellStyleIndex(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * The index of a cell's style.
   *
   * @param cell the cell
   * @param below the cell under it; null for none; a header stands over its column's words
   * @param inTable whether it stands in a table's body, where rows are ruled
   */
  int index(Cell cell, @Nullable Cell below, boolean inTable) {
    CellAppearance face = CellAppearance.of(cell.style());
    if (cell.style() == Style.HEADER && below != null && below.style() != Style.HEADER) {
      face = face.alignedAs(CellAppearance.of(below.style()));
    }
    if (inTable && face.edge() == Border.NONE) {
      face = face.edge(Border.ROW);
    }
    if (cell.formula() != null && face.format().equals("@")) {
      face = face.format(CellAppearance.GENERAL);
    }
    if (face.format().equals(CellAppearance.GENERAL) && needsRounding(cell.value())) {
      face = face.format(THREE_DECIMALS);
    }
    boolean quoted = cell.formula() == null && looksLikeFormula(cell.value());
    return indexes.computeIfAbsent(new StyleKey(face, quoted), this::make);
  }

  /** Whether the plain format would show more than three decimals. */
  private static boolean needsRounding(Value value) {
    if (!(value instanceof Value.Numeric numeric)) {
      return false;
    }
    double thousandths = numeric.number() * 1000;
    return Math.abs(thousandths - Math.rint(thousandths)) > 1e-6;
  }

  /** Words that a spreadsheet would take for a formula once a person edits the cell. */
  private static boolean looksLikeFormula(Value value) {
    return value instanceof Value.Text words
        && !words.text().isEmpty()
        && "=+-@".indexOf(words.text().charAt(0)) >= 0;
  }

  private int make(StyleKey key) {
    CellAppearance face = key.face();
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(face.font(), this::make));
    style.setAlignment(face.across());
    style.setVerticalAlignment(face.down());
    style.setIndention((short) face.indent());
    style.setWrapText(face.wrapped());
    style.setShrinkToFit(face.fit() == CellAppearance.TextFit.SHRINK);
    style.setQuotePrefixed(key.quoted());
    if (!face.format().equals(CellAppearance.GENERAL)) {
      style.setDataFormat(workbook.createDataFormat().getFormat(face.format()));
    }
    Palette fill = face.fill();
    if (fill != null) {
      style.setFillForegroundColor(fill.colour());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    draw(face.edge(), style);
    return style.getIndex();
  }

  private XSSFFont make(CellAppearance.CellFont letters) {
    XSSFFont font = workbook.createFont();
    font.setFontName(letters.name());
    font.setFontHeightInPoints((short) letters.points());
    font.setColor(letters.ink().colour());
    font.setBold(letters.style() == FontStyle.BOLD);
    font.setItalic(letters.style() == FontStyle.ITALIC);
    if (letters.style() == FontStyle.UNDERLINED) {
      font.setUnderline(FontUnderline.SINGLE);
    }
    return font;
  }

  private static void draw(Border edge, XSSFCellStyle style) {
    switch (edge) {
      case NONE -> {}
      case HEADER -> below(style, BorderStyle.MEDIUM, Palette.HEADING);
      case SECTION -> below(style, BorderStyle.THIN, Palette.HEADING);
      case ROW -> below(style, BorderStyle.THIN, Palette.RULE);
      case INPUT -> around(style, BorderStyle.THIN, Palette.INPUT_EDGE);
      case PAPER -> around(style, BorderStyle.THIN, Palette.PALE_INK);
      case BOX -> around(style, BorderStyle.MEDIUM, Palette.VERMILLION);
    }
  }

  private static void below(XSSFCellStyle style, BorderStyle line, Palette colour) {
    style.setBorderBottom(line);
    style.setBottomBorderColor(colour.colour());
  }

  private static void around(XSSFCellStyle style, BorderStyle line, Palette colour) {
    below(style, line, colour);
    style.setBorderTop(line);
    style.setTopBorderColor(colour.colour());
    style.setBorderLeft(line);
    style.setLeftBorderColor(colour.colour());
    style.setBorderRight(line);
    style.setRightBorderColor(colour.colour());
  }
}
