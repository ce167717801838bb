package lytebook.report.sheet.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Anchor;
import lytebook.report.book.Area;
import lytebook.report.book.Chart;
import lytebook.report.book.HeatMap;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.spreadsheet.A1;
import lytebook.total.DayTotal;
import lytebook.total.Totals;

/** The pictures of Summary: the share of each goal, and the days one by one. */
record SummaryCharts(ReportContext pages, Sheet sheet) {
  private static final int CHART_ROWS = 16;
  private static final int PICTURE_FRAME_ROWS = 4;
  private static final int PICTURE_ROWS_A_LINE = 3;
  private static final int MOST_DAYS = 31;

  private Totals totals() {
    return pages.report.totals();
  }

  /** Puts the share of each goal, where there is one; gives the next free row. */
  int putShares(int row) {
    List<Nutrient> goals =
        pages.nutrients.stream()
            .filter(one -> pages.report.assessment().of(one).goal().isPresent())
            .toList();
    if (goals.isEmpty()) {
      return row;
    }
    sheet.add(chart(row + 1, goals));
    return row + CHART_ROWS + 1;
  }

  /** Puts the days, where there is anything to see them against; gives the next free row. */
  int putDays(int row) {
    List<Nutrient> lines =
        pages.nutrients.stream().filter(one -> pages.line(one).isPresent()).toList();
    if (lines.isEmpty()) {
      return row;
    }
    int rows = PICTURE_FRAME_ROWS + lines.size() * PICTURE_ROWS_A_LINE;
    sheet.add(picture(row + 1, rows, lines));
    return row + rows + 1;
  }

  /** Share of each goal, with a line at the goal. */
  private Chart chart(int row, List<Nutrient> goals) {
    int column = SummaryLayout.FIRST_LIST + 6;
    List<String> names = new ArrayList<>();
    List<OptionalDouble> shares = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      Nutrient nutrient = goals.get(i);
      OptionalDouble share = pages.report.assessment().of(nutrient).shareOfGoal();
      names.add(nutrient.name());
      shares.add(share);
      new RowWriter(sheet, row + i)
          .text(column, nutrient.name(), Style.WORKING)
          .formula(
              column + 1,
              A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.SHARE),
              share,
              Style.WORKING)
          .number(column + 2, 1, Style.WORKING);
    }
    int last = row + goals.size() - 1;
    return new Chart(
        Chart.ChartType.COLUMNS,
        pages.say("chart.share"),
        "",
        "",
        "0%",
        new Chart.Categories(Area.column(column, row, last).on(SummaryLayout.SHEET), names),
        List.of(
            Chart.DataSeries.filled(
                pages.say("chart.intake"),
                Area.column(column + 1, row, last).on(SummaryLayout.SHEET),
                shares),
            Chart.DataSeries.line(
                pages.say("chart.goal"),
                Area.column(column + 2, row, last).on(SummaryLayout.SHEET),
                Collections.nCopies(names.size(), OptionalDouble.of(1)))),
        new Anchor(row, 0, row + CHART_ROWS, SummaryLayout.LAST_SHOWN + 1),
        pages.say("chart.share_alt"));
  }

  private HeatMap picture(int row, int rows, List<Nutrient> lines) {
    List<DayTotal> days = totals().days();
    int most = Math.min(days.size(), MOST_DAYS);
    List<DayTotal> shown = days.subList(days.size() - most, days.size());
    List<List<OptionalDouble>> shares =
        lines.stream()
            .map(nutrient -> shown.stream().map(day -> share(day, nutrient)).toList())
            .toList();
    return new HeatMap(
        pages.say("picture.title"),
        lines.stream()
            .map(
                one ->
                    !pages.isLevel(one)
                        ? one.name()
                        : pages.say(
                            pages.isOwnLimit(one) ? "picture.limit" : "picture.cut_back",
                            one.name()))
            .toList(),
        shown.stream().map(day -> ReportContext.weekday(day.date())).toList(),
        shares,
        shown.stream().map(day -> !day.inMean()).toList(),
        lines.stream().map(pages::isLevel).toList(),
        List.of(pages.say("picture.legend").split(";")),
        new Anchor(row, 0, row + rows - 1, SummaryLayout.LAST_SHOWN + 1),
        pages.say(
            "picture.alt", ReportContext.day(totals().from()), ReportContext.day(totals().to())));
  }

  private OptionalDouble share(DayTotal day, Nutrient nutrient) {
    boolean unknown = day.isUnknown(nutrient) || (nutrient.isWater() && !day.drinksLogged());
    return unknown
        ? OptionalDouble.empty()
        : OptionalDouble.of(day.of(nutrient).known() / pages.line(nutrient).orElseThrow());
  }
}
