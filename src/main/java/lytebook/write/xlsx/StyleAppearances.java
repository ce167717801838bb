package lytebook.write.xlsx;

import java.util.EnumMap;
import java.util.Map;
import lytebook.report.book.Style;
import lytebook.write.picture.Palette;
import lytebook.write.xlsx.CellAppearance.Border;
import lytebook.write.xlsx.CellAppearance.FontStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** The face of every style: calm, and made to be printed. */
final class StyleAppearances {
  private static final String DAY = "yyyy\\-mm\\-dd";
  private static final String DAY_AND_MONTH = "d mmm";
  private static final String WEEKDAY = "ddd";
  private static final String CLOCK = "hh:mm";

  /** Keeps what is typed as it is typed: 1/2 does not become a date. */
  private static final String WORDS = "@";

  private static final Map<Style, CellAppearance> FACES = faces();

  private StyleAppearances() {}

  static CellAppearance of(Style style) {
    CellAppearance face = FACES.get(style);
    if (face == null) {
      throw new IllegalStateException("no face for " + style);
    }
    return face;
  }

  private static Map<Style, CellAppearance> faces() {
    Map<Style, CellAppearance> faces = new EnumMap<>(Style.class);
    addHeadings(faces);
    addWords(faces);
    addNumbers(faces);
    addInputs(faces);
    addExamples(faces);
    return faces;
  }

  private static void addHeadings(Map<Style, CellAppearance> faces) {
    CellAppearance bold = CellAppearance.plain().letters(FontStyle.BOLD);
    faces.put(Style.TITLE, bold.points(18).ink(Palette.HEADING).down(VerticalAlignment.CENTER));
    faces.put(Style.HEADLINE, bold.points(13).overSeveralLines().down(VerticalAlignment.CENTER));
    faces.put(Style.SECTION, bold.points(12).ink(Palette.HEADING).edge(Border.SECTION));
    CellAppearance above =
        bold.points(10)
            .ink(Palette.HEADING)
            .fill(Palette.HEADER_FILL)
            .down(VerticalAlignment.CENTER);
    CellAppearance header = above.edge(Border.HEADER);
    faces.put(Style.HEADER, header.overSeveralLines());
    faces.put(Style.HEADER_DATE, header.across(HorizontalAlignment.RIGHT).format(DAY_AND_MONTH));
    faces.put(Style.HEADER_WEEKDAY, above.across(HorizontalAlignment.RIGHT).format(WEEKDAY));
    faces.put(Style.HEADER_GROUP, above.across(HorizontalAlignment.CENTER));
    faces.put(
        Style.WARNING,
        bold.fill(Palette.YELLOW_TINT)
            .edge(Border.BOX)
            .down(VerticalAlignment.CENTER)
            .overSeveralLines());
  }

  private static void addWords(Map<Style, CellAppearance> faces) {
    CellAppearance plain = CellAppearance.plain();
    faces.put(Style.TEXT, plain);
    faces.put(Style.UNIT, plain.indented());
    faces.put(Style.TEXT_BOLD, plain.letters(FontStyle.BOLD));
    faces.put(Style.TEXT_WRAPPED, plain.overSeveralLines());
    CellAppearance note = plain.points(9).ink(Palette.MUTED).overSeveralLines();
    faces.put(Style.NOTE, note);
    faces.put(Style.NOTE_INDENTED, note.points(10).indented());
    faces.put(Style.TEXT_CENTRED, plain.across(HorizontalAlignment.CENTER));
    faces.put(Style.LINK, plain.letters(FontStyle.UNDERLINED).ink(Palette.DARK_BLUE));
    faces.put(Style.PAPER_BOX, plain.edge(Border.PAPER));
    faces.put(Style.BAR, plain.font("Arial").points(9).ink(Palette.BLUE).indented());
  }

  private static void addNumbers(Map<Style, CellAppearance> faces) {
    CellAppearance number = CellAppearance.plain().across(HorizontalAlignment.RIGHT);
    faces.put(Style.NUMBER_0, number.format("#,##0"));
    faces.put(Style.NUMBER_1, number.format("#,##0.0"));
    faces.put(Style.NUMBER_PLAIN, number);
    faces.put(Style.PERCENT, number.format("0%"));
    faces.put(Style.DATE, CellAppearance.plain().across(HorizontalAlignment.LEFT).format(DAY));
    faces.put(
        Style.WEEKDAY, CellAppearance.plain().across(HorizontalAlignment.LEFT).format(WEEKDAY));
    faces.put(Style.TIME, CellAppearance.plain().across(HorizontalAlignment.LEFT).format(CLOCK));
    faces.put(Style.WORKING, CellAppearance.plain().points(9).ink(Palette.PALE_INK).shrunk());
  }

  private static void addInputs(Map<Style, CellAppearance> faces) {
    CellAppearance input =
        CellAppearance.plain()
            .fill(Palette.INPUT_FILL)
            .edge(Border.INPUT)
            .down(VerticalAlignment.CENTER);
    CellAppearance number = input.across(HorizontalAlignment.RIGHT);
    faces.put(Style.INPUT_NUMBER, number.format("#,##0"));
    faces.put(Style.INPUT_PLAIN, number);
    faces.put(Style.INPUT_TEXT, input.format(WORDS).indented());
    faces.put(
        Style.INPUT_WRAPPED, input.format(WORDS).overSeveralLines().down(VerticalAlignment.TOP));
    faces.put(Style.INPUT_LIST, input.format(WORDS).overSeveralLines().indented());
    faces.put(Style.INPUT_DATE, input.across(HorizontalAlignment.LEFT).format(DAY));
    faces.put(Style.INPUT_TIME, input.across(HorizontalAlignment.LEFT).format(CLOCK));
  }

  private static void addExamples(Map<Style, CellAppearance> faces) {
    CellAppearance example =
        CellAppearance.plain()
            .letters(FontStyle.ITALIC)
            .ink(Palette.PALE_INK)
            .down(VerticalAlignment.CENTER);
    faces.put(Style.EXAMPLE, example);
    faces.put(Style.EXAMPLE_NUMBER, example.across(HorizontalAlignment.RIGHT));
    faces.put(Style.EXAMPLE_DATE, example.across(HorizontalAlignment.LEFT).format(DAY));
    faces.put(Style.EXAMPLE_TIME, example.across(HorizontalAlignment.LEFT).format(CLOCK));
  }
}
