package lytebook.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import lytebook.report.book.Chart;
import lytebook.report.book.Chart.ChartType;
import lytebook.report.book.Chart.DataSeries;
import lytebook.report.book.Chart.SeriesForm;
import lytebook.report.book.Value;
import lytebook.write.picture.Palette;

/**
 * Writes a native chart's part. Every colour and line is written out, for some spreadsheets draw
 * nothing by themselves, and the values are those the book gives.
 */
final class ChartPart {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private final Chart chart;
  private final String title;
  private final List<Value.DateValue> days;
  private final List<DataSeries> filled;
  private final List<DataSeries> lines;

  /**
   * @param chart what to draw
   * @param title its words as they stand now; may be empty
   * @param days its categories where they are days; otherwise empty
   */
  ChartPart(Chart chart, String title, List<Value.DateValue> days) {
    this.chart = chart;
    this.title = title;
    this.days = days;
    this.filled = chart.series().stream().filter(s -> s.form() != SeriesForm.GOAL_LINE).toList();
    this.lines = chart.series().stream().filter(s -> s.form() == SeriesForm.GOAL_LINE).toList();
    if (chart.kind() == ChartType.BARS && !lines.isEmpty()) {
      throw new IllegalArgumentException("a goal line cannot stand across bars");
    }
  }

  void write(OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out).declare();
    xml.start("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING);
    xml.val("c:date1904", "0").val("c:roundedCorners", "0");
    xml.start("c:chart");
    writeTitle(xml);
    writePlot(xml);
    writeLegend(xml);
    xml.val("c:plotVisOnly", "0").val("c:dispBlanksAs", "gap");
    xml.end();
    ChartText.fill(xml, "c:spPr", Palette.WHITE.rgb());
    ChartText.properties(xml, 9, false, 0);
    xml.end().flush();
  }

  private void writeTitle(XmlWriter xml) throws IOException {
    boolean none = title.isEmpty() && chart.titleCell().isEmpty();
    if (!none) {
      xml.start("c:title").start("c:tx");
      if (chart.titleCell().isEmpty()) {
        ChartText.rich(xml, title, 12, true, 0);
      } else {
        xml.start("c:strRef").text("c:f", chart.titleCell());
        xml.start("c:strCache").val("c:ptCount", "1");
        xml.start("c:pt", "idx", "0").text("c:v", CleanText.of(title)).end();
        xml.end().end();
      }
      xml.end().val("c:overlay", "0");
      if (!chart.titleCell().isEmpty()) {
        ChartText.properties(xml, 12, true, 0);
      }
      xml.end();
    }
    xml.val("c:autoTitleDeleted", none ? "1" : "0");
  }

  private void writePlot(XmlWriter xml) throws IOException {
    xml.start("c:plotArea").leaf("c:layout");
    ChartSeries series = new ChartSeries(chart, days, xml);
    if (!filled.isEmpty()) {
      xml.start("c:barChart").val("c:barDir", chart.kind() == ChartType.BARS ? "bar" : "col");
      xml.val("c:grouping", "clustered").val("c:varyColors", "0");
      for (DataSeries one : filled) {
        series.writeBars(one, chart.series().indexOf(one));
      }
      xml.val("c:gapWidth", "55").val("c:overlap", standApart() ? "0" : "100");
      ChartAxes.name(xml);
      xml.end();
    }
    if (!lines.isEmpty()) {
      xml.start("c:lineChart").val("c:grouping", "standard").val("c:varyColors", "0");
      for (DataSeries one : lines) {
        series.writeLine(one, chart.series().indexOf(one));
      }
      xml.val("c:marker", "1");
      ChartAxes.name(xml);
      xml.end();
    }
    new ChartAxes(chart, !days.isEmpty(), xml).write();
    xml.end();
  }

  /** Whether two series have a value in one place; otherwise they share the place. */
  private boolean standApart() {
    return IntStream.range(0, chart.categories().labels().size())
        .mapToLong(
            at ->
                filled.stream()
                    .filter(one -> at < one.values().size() && one.values().get(at).isPresent())
                    .count())
        .anyMatch(present -> present > 1);
  }

  private void writeLegend(XmlWriter xml) throws IOException {
    if (chart.series().size() > 1) {
      xml.start("c:legend").val("c:legendPos", "b").val("c:overlay", "0");
      ChartText.properties(xml, 9, false, 0);
      xml.end();
    }
  }
}
