package lytebook.write.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.report.book.Anchor;
import lytebook.report.book.Book;
import lytebook.report.book.Chart;
import lytebook.report.book.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;

class ChartPartTest {
  @Test
  void columnsCarryTheirValuesAndGoal() throws IOException {
    try (XSSFWorkbook workbook = sample()) {
      XSSFChart chart = chart(workbook, "Days");
      var title = chart.getCTChart().getTitle().getTx().getStrRef();
      assertEquals("'Days'!$A$1", title.getF());
      assertEquals("Days", title.getStrCache().getPtArray(0).getV());
      CTPlotArea plot = chart.getCTChart().getPlotArea();
      var bars = plot.getBarChartArray(0);
      var complete = bars.getSerArray(0);
      assertEquals("'Days'!$C$5:$C$11", complete.getVal().getNumRef().getF());
      assertEquals("'Days'!$A$5:$A$11", complete.getCat().getNumRef().getF());
      var cache = complete.getVal().getNumRef().getNumCache();
      assertEquals(SampleBook.DAYS, cache.getPtCount().getVal());
      assertEquals(SampleBook.DAYS - 1, cache.sizeOfPtArray());
      assertEquals(SampleBook.magnesium(0), Double.parseDouble(cache.getPtArray(0).getV()));
      var goal = plot.getLineChartArray(0).getSerArray(0);
      assertEquals("Goal", goal.getTx().getV());
      List<Long> order = new ArrayList<>();
      bars.getSerList().forEach(one -> order.add(one.getIdx().getVal()));
      order.add(goal.getIdx().getVal());
      assertEquals(List.of(0L, 1L, 2L), order);
      assertTrue(chart.getCTChart().isSetLegend());
    }
  }

  @Test
  void barsBeginAtTheTopAndAtZero() throws IOException {
    try (XSSFWorkbook workbook = sample()) {
      XSSFChart chart = chart(workbook, "Summary");
      CTPlotArea plot = chart.getCTChart().getPlotArea();
      assertEquals(
          STOrientation.MAX_MIN, plot.getCatAxArray(0).getScaling().getOrientation().getVal());
      assertEquals(0, plot.getValAxArray(0).getScaling().getMin().getVal());
      var cache = plot.getBarChartArray(0).getSerArray(0).getCat().getStrRef().getStrCache();
      assertEquals("Magnesium", cache.getPtArray(0).getV());
      assertTrue(plot.getBarChartArray(0).getSerArray(0).getDLbls().getShowVal().getVal());
      assertTrue(!chart.getCTChart().isSetLegend());
    }
  }

  @Test
  void seriesShareAPlaceOnlyWhereNoTwoHaveAValue() throws IOException {
    OptionalDouble one = OptionalDouble.of(1);
    OptionalDouble none = OptionalDouble.empty();
    assertEquals("100", overlap(List.of(one, none), List.of(none, one)));
    assertEquals("0", overlap(List.of(one, none), List.of(one, one)));
  }

  private static String overlap(List<OptionalDouble> first, List<OptionalDouble> second)
      throws IOException {
    Book book =
        withChart(
            Chart.ChartType.COLUMNS,
            series("A", first, Chart.SeriesForm.FILLED),
            series("B", second, Chart.SeriesForm.HATCHED));
    String part = Workbooks.part(Workbooks.bytes(book), "xl/charts/chart1.xml");
    return part.replaceAll("(?s).*<c:overlap val=\"(\\d+)\".*", "$1");
  }

  @Test
  void aGoalOfOneDayIsSeen() {
    Book book =
        withChart(
            Chart.ChartType.COLUMNS,
            series("Goal", List.of(OptionalDouble.of(4)), Chart.SeriesForm.GOAL_LINE));
    String part = Workbooks.part(Workbooks.bytes(book), "xl/charts/chart1.xml");
    assertTrue(part.contains("<c:symbol val=\"dash\""), part);
  }

  @Test
  void aGoalLineAcrossBarsIsRefused() {
    Book book =
        withChart(Chart.ChartType.BARS, series("Goal", List.of(), Chart.SeriesForm.GOAL_LINE));
    assertThrows(IllegalArgumentException.class, () -> Workbooks.bytes(book));
  }

  private static Chart.DataSeries series(
      String name, List<OptionalDouble> values, Chart.SeriesForm form) {
    return new Chart.DataSeries(name, "'Log'!$B$1:$B$2", values, "0072B2", form);
  }

  private static Book withChart(Chart.ChartType kind, Chart.DataSeries... series) {
    Chart chart =
        new Chart(
            kind,
            "Title",
            "",
            "mg",
            "0",
            new Chart.Categories("'Log'!$A$1:$A$2", List.of("a", "b")),
            List.of(series),
            new Anchor(3, 0, 12, 6),
            "A chart.");
    return new Book("t", "report", "1", Book.Paper.A4, List.of(new Sheet("Log").add(chart)));
  }

  private static XSSFChart chart(XSSFWorkbook workbook, String sheet) {
    return workbook.getSheet(sheet).getDrawingPatriarch().getCharts().get(0);
  }

  private static XSSFWorkbook sample() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Workbooks.bytes(SampleBook.of())));
  }
}
