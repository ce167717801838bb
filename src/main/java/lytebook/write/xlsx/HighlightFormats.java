package lytebook.write.xlsx;

import java.util.List;
import lytebook.report.book.Highlight;
import lytebook.write.picture.Palette;
import lytebook.write.xlsx.CellAppearance.FontStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** What each look of a conditional format changes in a cell. */
final class HighlightFormats {
  private HighlightFormats() {}

  static CTDxf of(Highlight look) {
    return switch (look) {
      case LOW -> boxed(filled(Palette.VERMILLION_TINT, Palette.BLACK, FontStyle.BOLD));
      case BELOW -> filled(Palette.ORANGE_TINT, Palette.BLACK, FontStyle.BOLD);
      case NEAR -> dotted(filled(Palette.SKY_TINT, Palette.INK, FontStyle.PLAIN));
      case ENOUGH -> filled(Palette.BLUE_TINT, Palette.INK, FontStyle.PLAIN);
      case UNKNOWN -> filled(Palette.GREY_TINT, Palette.MUTED, FontStyle.ITALIC);
      case ABOVE -> boxed(filled(Palette.WHITE, Palette.BLACK, FontStyle.BOLD));
      case DAY_UNDER_HALF -> filled(Palette.VERMILLION_TINT, Palette.BLACK, FontStyle.BOLD);
      case DAY_HALF -> filled(Palette.ORANGE_TINT, Palette.BLACK, FontStyle.PLAIN);
      case DAY_MOST -> filled(Palette.PALE_ORANGE_TINT, Palette.BLACK, FontStyle.PLAIN);
      case FADED -> lettersOnly(Palette.PALE_INK);
      case ATTENTION -> filled(Palette.YELLOW_TINT, Palette.BLACK, FontStyle.BOLD);
    };
  }

  private static CTDxf lettersOnly(Palette ink) {
    CTDxf look = CTDxf.Factory.newInstance();
    look.addNewFont().addNewColor().setRgb(ink.colour().getARGB());
    return look;
  }

  private static CTDxf filled(Palette fill, Palette ink, FontStyle style) {
    CTDxf look = CTDxf.Factory.newInstance();
    CTFont font = look.addNewFont();
    if (style == FontStyle.BOLD) {
      font.addNewB().setVal(true);
    }
    font.addNewColor().setRgb(ink.colour().getARGB());
    if (style == FontStyle.ITALIC) {
      font.addNewI().setVal(true);
    }
    var pattern = look.addNewFill().addNewPatternFill();
    pattern.setPatternType(STPatternType.SOLID);
    pattern.addNewFgColor().setRgb(fill.colour().getARGB());
    pattern.addNewBgColor().setRgb(fill.colour().getARGB());
    return look;
  }

  private static CTDxf boxed(CTDxf look) {
    CTBorder border = look.addNewBorder();
    for (CTBorderPr side :
        List.of(
            border.addNewLeft(), border.addNewRight(), border.addNewTop(), border.addNewBottom())) {
      line(side, STBorderStyle.THIN, Palette.VERMILLION);
    }
    return look;
  }

  private static CTDxf dotted(CTDxf look) {
    line(look.addNewBorder().addNewBottom(), STBorderStyle.DOTTED, Palette.BLUE);
    return look;
  }

  private static void line(CTBorderPr side, STBorderStyle.Enum style, Palette colour) {
    side.setStyle(style);
    side.addNewColor().setRgb(colour.colour().getARGB());
  }
}
