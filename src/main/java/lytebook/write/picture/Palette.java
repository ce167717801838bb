package lytebook.write.picture;

import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The colours of a workbook, six hex digits each. Meaningful ones are Okabe-Ito and their tints;
 * the tints keep their order of lightness in grey print, with black letters legible on all.
 */
public final class Palette {
  public static final String INK = "1F2933";
  public static final String HEADING = "17415F";
  public static final String MUTED = "595959";
  public static final String PALE_INK = "767676";
  public static final String RULE = "D9DEE4";
  public static final String HEADER_FILL = "E4EBF2";
  public static final String INPUT_FILL = "FFF9E3";
  public static final String INPUT_EDGE = "CDBF8A";
  public static final String WHITE = "FFFFFF";

  public static final String VERMILLION = "D55E00";
  static final String ORANGE = "E69F00";
  public static final String BLUE = "0072B2";
  public static final String DARK_BLUE = "00507D";

  public static final String VERMILLION_TINT = "F0B48A";
  public static final String ORANGE_TINT = "F9D48F";
  public static final String PALE_ORANGE_TINT = "FDF0D2";
  public static final String SKY_TINT = "DDF0FB";
  public static final String BLUE_TINT = "C3DEEE";
  public static final String GREY_TINT = "EBEBEB";
  public static final String YELLOW_TINT = "FFF3B0";

  private Palette() {}

  /** As POI wants it: with an opacity, or the file is not valid. */
  public static XSSFColor colour(String rgb) {
    int bits = Integer.parseInt(rgb, 16);
    byte[] argb = {(byte) 0xFF, (byte) (bits >> 16), (byte) (bits >> 8), (byte) bits};
    return new XSSFColor(argb, new DefaultIndexedColorMap());
  }
}
