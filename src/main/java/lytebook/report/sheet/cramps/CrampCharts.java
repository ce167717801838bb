package lytebook.report.sheet.cramps;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.cramp.CrampComparison;
import lytebook.cramp.CrampDay;
import lytebook.cramp.CrampReport;
import lytebook.cramp.FindingLevel;
import lytebook.nutrient.Amounts;
import lytebook.report.CrampSentences;
import lytebook.report.book.Anchor;
import lytebook.report.book.Area;
import lytebook.report.book.Chart;
import lytebook.report.book.Sheet;
import lytebook.report.sheet.layout.ReportContext;

/** The charts of Cramps: the nights, and the shares after low and after other days. */
record CrampCharts(
    ReportContext pages, CrampReport cramps, CrampsLayout at, CrampColumns nights, Sheet sheet) {
  private static final int MIDDLE = 6;
  private static final double MINUTES_PER_HOUR = 60;

  void put() {
    int end = at.chartsRow + CrampsLayout.CHART_ROWS;
    int right = nights.heat.index() + 1;
    // Shares of a handful of days would look like a pattern.
    boolean both = cramps.isCompared() && cramps.gate() != FindingLevel.TOO_EARLY;
    sheet.add(ofNights(new Anchor(at.chartsRow, 0, end, both ? MIDDLE : right)));
    if (both) {
      sheet.add(shares(new Anchor(at.chartsRow, MIDDLE, end, right)));
    }
  }

  static OptionalDouble hours(CrampDay day) {
    OptionalDouble minutes = day.activityMinutes();
    return Amounts.map(minutes, value -> value / MINUTES_PER_HOUR);
  }

  private Chart ofNights(Anchor anchor) {
    List<CrampDay> days = cramps.days();
    List<Chart.DataSeries> series = new ArrayList<>();
    series.add(
        Chart.DataSeries.marked(
            pages.say("cramps.chart_cramps"),
            nights.cramps.range(),
            days.stream()
                .map(
                    day ->
                        day.cramps().isPresent()
                            ? OptionalDouble.of(day.cramps().getAsInt())
                            : OptionalDouble.empty())
                .toList()));
    if (days.stream().anyMatch(day -> hours(day).isPresent())) {
      series.add(
          Chart.DataSeries.hatched(
              pages.say("cramps.chart_hours"),
              nights.hours.range(),
              days.stream().map(CrampCharts::hours).toList()));
    }
    return new Chart(
        Chart.ChartType.COLUMNS,
        pages.say("cramps.chart_nights"),
        "",
        "",
        "0",
        new Chart.Categories(
            nights.date.range(), days.stream().map(day -> ReportContext.day(day.date())).toList()),
        series,
        anchor,
        pages.say(
            "cramps.chart_nights_alt",
            ReportContext.day(days.get(0).date()),
            ReportContext.day(days.get(days.size() - 1).date()),
            cramps.crampNights(),
            cramps.noneNights(),
            cramps.answered()));
  }

  private Chart shares(Anchor anchor) {
    List<CrampComparison> links = cramps.findings().comparisons();
    CrampSentences words = new CrampSentences(cramps, pages.sentences);
    int first = at.tableRow + 2;
    int last = first + links.size() - 1;
    return new Chart(
        Chart.ChartType.COLUMNS,
        pages.say("cramps.chart_shares"),
        "",
        "",
        "0%",
        new Chart.Categories(
            Area.column(nights.labels, first, last).on(CrampsLayout.SHEET),
            links.stream().map(words::pair).toList()),
        List.of(
            Chart.DataSeries.marked(
                pages.say("cramps.chart_low"),
                Area.column(CrampCountRow.LOW_SHARE, first, last).on(CrampsLayout.SHEET),
                links.stream().map(one -> one.counts().lowShare()).toList()),
            Chart.DataSeries.hatched(
                pages.say("cramps.chart_other"),
                Area.column(CrampCountRow.OTHER_SHARE, first, last).on(CrampsLayout.SHEET),
                links.stream().map(one -> one.counts().otherShare()).toList())),
        anchor,
        pages.say("cramps.chart_shares_alt"));
  }
}
