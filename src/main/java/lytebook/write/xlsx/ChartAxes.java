package lytebook.write.xlsx;

import java.io.IOException;
import lytebook.report.book.Chart;
import lytebook.report.book.Chart.ChartType;
import lytebook.write.picture.Palette;

/** Writes the two axes of a chart: what the values belong to, and the values from 0. */
record ChartAxes(Chart chart, boolean ofDays, XmlWriter xml) {
  private static final String CATEGORIES = "111111111";
  private static final String VALUES = "222222222";

  /** As many categories as keep every label in a chart of usual height. */
  private static final int ALL_LABELLED = 30;

  private static final int FEW_DAYS = 10;

  /** More columns than this have their labels turned, and only some of them. */
  private static final int MOST_UPRIGHT = 31;

  private static final int LABELS = 20;

  /** Degrees by which a label reads upward. */
  private static final int UPWARD = -90;

  /** Names both axes inside a plot that uses them. */
  static void name(XmlWriter xml) throws IOException {
    xml.val("c:axId", CATEGORIES).val("c:axId", VALUES);
  }

  void write() throws IOException {
    boolean lying = chart.kind() == ChartType.BARS;
    writeCategories(lying);
    writeValues(lying);
  }

  private void writeCategories(boolean lying) throws IOException {
    xml.start("c:catAx").val("c:axId", CATEGORIES);
    xml.start("c:scaling").val("c:orientation", lying ? "maxMin" : "minMax").end();
    xml.val("c:delete", "0").val("c:axPos", lying ? "l" : "b");
    xml.leaf("c:numFmt", "formatCode", format(), "sourceLinked", ofDays ? "0" : "1");
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
    xml.val("c:tickLblPos", "low");
    line(Palette.PALE_INK);
    int count = chart.categories().labels().size();
    boolean crowded = !lying && count > MOST_UPRIGHT;
    ChartText.properties(xml, 9, false, crowded ? UPWARD : 0);
    xml.val("c:crossAx", VALUES).val("c:crosses", "autoZero").val("c:auto", "0");
    xml.val("c:lblAlgn", "ctr").val("c:lblOffset", "100");
    if (lying && count <= ALL_LABELLED) {
      xml.val("c:tickLblSkip", "1");
    } else if (crowded) {
      xml.val("c:tickLblSkip", Integer.toString((count + LABELS - 1) / LABELS));
    }
    xml.val("c:noMultiLvlLbl", "1").end();
  }

  /** Days with their weekday while there is room for it. */
  private String format() {
    if (!ofDays) {
      return CellAppearance.GENERAL;
    }
    return chart.categories().labels().size() <= FEW_DAYS ? "ddd d mmm" : "d mmm";
  }

  private void writeValues(boolean lying) throws IOException {
    xml.start("c:valAx").val("c:axId", VALUES);
    xml.start("c:scaling").val("c:orientation", "minMax").val("c:min", "0").end();
    xml.val("c:delete", "0").val("c:axPos", lying ? "b" : "l");
    xml.start("c:majorGridlines");
    line(Palette.RULE);
    xml.end();
    if (!chart.valueAxisTitle().isEmpty()) {
      xml.start("c:title").start("c:tx");
      ChartText.rich(xml, chart.valueAxisTitle(), 9, false, lying ? 0 : -90);
      xml.end().val("c:overlay", "0").end();
    }
    xml.leaf("c:numFmt", "formatCode", chart.valueFormat(), "sourceLinked", "0");
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
    xml.val("c:tickLblPos", "nextTo");
    xml.start("c:spPr").start("a:ln").leaf("a:noFill").end().end();
    ChartText.properties(xml, 9, false, 0);
    xml.val("c:crossAx", CATEGORIES).val("c:crosses", lying ? "max" : "autoZero");
    xml.val("c:crossBetween", "between").end();
  }

  private void line(Palette colour) throws IOException {
    xml.start("c:spPr");
    ChartText.line(xml, colour.rgb(), 0.75, "solid");
    xml.end();
  }
}
