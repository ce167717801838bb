package lytebook.write.xlsx;

import java.io.IOException;
import lytebook.write.picture.Palette;

/** Words and fills of charts. */
final class ChartText {
  private ChartText() {}

  /** A plain fill without a line around. */
  static void fill(XmlWriter xml, String element, String rgb) throws IOException {
    xml.start(element);
    solid(xml, rgb);
    xml.start("a:ln").leaf("a:noFill").end();
    xml.end();
  }

  static void solid(XmlWriter xml, String rgb) throws IOException {
    xml.start("a:solidFill").val("a:srgbClr", rgb).end();
  }

  /** A line of a colour and a width in points. */
  static void line(XmlWriter xml, String rgb, double points, String dash) throws IOException {
    xml.start("a:ln", "w", Long.toString(Math.round(points * 12_700)), "cap", "flat");
    solid(xml, rgb);
    xml.val("a:prstDash", dash).leaf("a:round").end();
  }

  /** Font of words that a chart makes itself. */
  static void properties(XmlWriter xml, int points, boolean bold, int degrees) throws IOException {
    xml.start("c:txPr");
    body(xml, degrees);
    xml.start("a:p").start("a:pPr");
    font(xml, "a:defRPr", points, bold);
    xml.end().leaf("a:endParaRPr", "lang", "en-US").end();
    xml.end();
  }

  /** Words given in full. */
  static void rich(XmlWriter xml, String words, int points, boolean bold, int degrees)
      throws IOException {
    xml.start("c:rich");
    body(xml, degrees);
    xml.start("a:p").start("a:pPr");
    font(xml, "a:defRPr", points, bold);
    xml.end().start("a:r");
    font(xml, "a:rPr", points, bold);
    xml.text("a:t", CleanText.of(words)).end().end();
    xml.end();
  }

  private static void body(XmlWriter xml, int degrees) throws IOException {
    xml.leaf("a:bodyPr", "rot", Integer.toString(degrees * 60_000), "vert", "horz");
    xml.leaf("a:lstStyle");
  }

  private static void font(XmlWriter xml, String element, int points, boolean bold)
      throws IOException {
    xml.start(element, "sz", Integer.toString(points * 100), "b", bold ? "1" : "0");
    solid(xml, (bold ? Palette.HEADING : Palette.MUTED).rgb());
    xml.leaf("a:latin", "typeface", "Calibri");
    xml.end();
  }
}
