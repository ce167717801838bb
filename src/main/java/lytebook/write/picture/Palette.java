package lytebook.write.picture;

import java.awt.Color;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The colours of a workbook, six hex digits each. Meaningful ones are Okabe-Ito and their tints;
 * the tints keep their order of lightness in grey print, with black letters legible on all.
 */
public enum Palette {
  BLACK("000000"),
  INK("1F2933"),
  HEADING("17415F"),
  MUTED("595959"),
  PALE_INK("767676"),
  RULE("D9DEE4"),
  HEADER_FILL("E4EBF2"),
  INPUT_FILL("FFF9E3"),
  INPUT_EDGE("CDBF8A"),
  WHITE("FFFFFF"),

  VERMILLION("D55E00"),
  BLUE("0072B2"),
  DARK_BLUE("00507D"),

  VERMILLION_TINT("F0B48A"),
  ORANGE_TINT("F9D48F"),
  PALE_ORANGE_TINT("FDF0D2"),
  SKY_TINT("DDF0FB"),
  BLUE_TINT("C3DEEE"),
  GREY_TINT("EBEBEB"),
  YELLOW_TINT("FFF3B0");

  private final String rgb;

  Palette(String rgb) {
    this.rgb = rgb;
  }

  /** Its six hex digits. */
  public String rgb() {
    return rgb;
  }

  Color awt() {
    return new Color(Integer.parseInt(rgb, 16));
  }

  /** As POI wants it: with an opacity, or the file is not valid. */
  public XSSFColor colour() {
    int bits = Integer.parseInt(rgb, 16);
    byte[] argb = {(byte) 0xFF, (byte) (bits >> 16), (byte) (bits >> 8), (byte) bits};
    return new XSSFColor(argb, new DefaultIndexedColorMap());
  }
}
