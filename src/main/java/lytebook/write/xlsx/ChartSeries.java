package lytebook.write.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.report.book.Chart;
import lytebook.report.book.Chart.ChartType;
import lytebook.report.book.Chart.DataSeries;
import lytebook.report.book.Chart.SeriesForm;
import lytebook.report.book.Value;
import lytebook.write.picture.Palette;

/** Writes the series of a chart: looks, categories and values with their caches. */
record ChartSeries(Chart chart, List<Value.DateValue> days, XmlWriter xml) {
  void writeBars(DataSeries series, int index) throws IOException {
    start(series, index);
    xml.start("c:spPr");
    if (series.form() == SeriesForm.HATCHED) {
      xml.start("a:pattFill", "prst", "wdUpDiag");
      xml.start("a:fgClr").val("a:srgbClr", series.colour()).end();
      xml.start("a:bgClr").val("a:srgbClr", Palette.WHITE.rgb()).end();
      xml.end();
    } else {
      ChartText.solid(xml, series.colour());
    }
    ChartText.line(xml, series.colour(), 0.75, "solid");
    xml.end().val("c:invertIfNegative", "0");
    if (chart.kind() == ChartType.BARS && series.form() == SeriesForm.FILLED) {
      writeLabels();
    }
    writeData(series);
    xml.end();
  }

  void writeLine(DataSeries series, int index) throws IOException {
    start(series, index);
    xml.start("c:spPr");
    ChartText.line(xml, series.colour(), 2, "dash");
    xml.end();
    writeMarker(series);
    writeData(series);
    xml.val("c:smooth", "0").end();
  }

  /** A line of one point would not be seen: it gets a stroke of its own. */
  private void writeMarker(DataSeries series) throws IOException {
    xml.start("c:marker");
    if (series.values().stream().filter(OptionalDouble::isPresent).count() == 1) {
      xml.val("c:symbol", "dash").val("c:size", "24");
      ChartText.fill(xml, "c:spPr", series.colour());
    } else {
      xml.val("c:symbol", "none");
    }
    xml.end();
  }

  private void start(DataSeries series, int index) throws IOException {
    String number = Integer.toString(index);
    xml.start("c:ser").val("c:idx", number).val("c:order", number);
    xml.start("c:tx").text("c:v", CleanText.of(series.name())).end();
  }

  private void writeLabels() throws IOException {
    xml.start("c:dLbls").leaf("c:numFmt", "formatCode", chart.valueFormat(), "sourceLinked", "0");
    xml.start("c:spPr").leaf("a:noFill").start("a:ln").leaf("a:noFill").end().end();
    ChartText.properties(xml, 9, false, 0);
    xml.val("c:dLblPos", "outEnd").val("c:showLegendKey", "0").val("c:showVal", "1");
    xml.val("c:showCatName", "0").val("c:showSerName", "0");
    xml.val("c:showPercent", "0").val("c:showBubbleSize", "0");
    xml.end();
  }

  private void writeData(DataSeries series) throws IOException {
    xml.start("c:cat");
    if (days.isEmpty()) {
      writeWords(chart.categories().labels());
    } else {
      List<OptionalDouble> serials =
          days.stream()
              .map(day -> OptionalDouble.of(Double.parseDouble(CellValue.number(day))))
              .toList();
      writeNumbers(chart.categories().range(), "yyyy\\-mm\\-dd", serials);
    }
    xml.end().start("c:val");
    writeNumbers(series.range(), chart.valueFormat(), series.values());
    xml.end();
  }

  private void writeWords(List<String> labels) throws IOException {
    xml.start("c:strRef").text("c:f", chart.categories().range());
    xml.start("c:strCache").val("c:ptCount", Integer.toString(labels.size()));
    for (int i = 0; i < labels.size(); i++) {
      writePoint(i, CleanText.of(labels.get(i)));
    }
    xml.end().end();
  }

  private void writeNumbers(String range, String format, List<OptionalDouble> values)
      throws IOException {
    xml.start("c:numRef").text("c:f", range);
    xml.start("c:numCache").text("c:formatCode", format);
    xml.val("c:ptCount", Integer.toString(values.size()));
    for (int i = 0; i < values.size(); i++) {
      OptionalDouble value = values.get(i);
      if (value.isPresent()) {
        writePoint(i, CellValue.number(value.getAsDouble()));
      }
    }
    xml.end().end();
  }

  private void writePoint(int index, String value) throws IOException {
    xml.start("c:pt", "idx", Integer.toString(index)).text("c:v", value).end();
  }
}
