package lytebook.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Anchor;
import lytebook.report.book.Area;
import lytebook.report.book.Chart;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.Column;
import lytebook.report.sheet.layout.DaysColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.total.DayTotal;
import lytebook.total.IntakeGroup;
import lytebook.total.Totals;

/** A chart for each nutrient that is judged: its days, or its weeks when the log is long. */
final class DayCharts {
  private static final int MOST_DAYS = 31;
  private static final int ROWS_HIGH = 17;

  /** Columns at which the charts of one row begin, and where the last one ends. */
  private static final int[] EDGES = {0, 7, 14, 22};

  private final ReportContext pages;
  private final Totals totals;
  private final boolean byWeek;

  DayCharts(ReportContext pages) {
    this.pages = pages;
    this.totals = pages.report.totals();
    this.byWeek = totals.days().size() > MOST_DAYS && !totals.weeks().isEmpty();
  }

  void addTo(Sheet sheet) {
    int top = WeeksBlock.endRow(pages.days, totals) + 1;
    new RowWriter(sheet, top - 1).text(0, pages.say("days.charts"), Style.SECTION);
    int place = 0;
    for (Nutrient nutrient : pages.nutrients) {
      if (nutrient.judged() == Nutrient.Judged.NONE) {
        continue;
      }
      int inRow = place % (EDGES.length - 1);
      int row = top + place / (EDGES.length - 1) * ROWS_HIGH;
      sheet.add(
          chart(nutrient, new Anchor(row, EDGES[inRow], row + ROWS_HIGH - 1, EDGES[inRow + 1])));
      place++;
    }
  }

  private Chart chart(Nutrient nutrient, Anchor anchor) {
    List<Chart.DataSeries> series = new ArrayList<>();
    series.add(
        Chart.DataSeries.filled(
            nutrient.name(), range(pages.days.nutrient.of(nutrient)), values(nutrient)));
    OptionalDouble line = pages.line(nutrient);
    if (line.isPresent()) {
      series.add(
          Chart.DataSeries.line(
              pages.say(
                  !pages.isLevel(nutrient)
                      ? "chart.goal"
                      : pages.isOwnLimit(nutrient) ? "chart.limit" : "chart.cut_back"),
              range(pages.days.goal.of(nutrient)),
              labels().stream().map(label -> line).toList()));
    }
    String title =
        nutrient.name() + ", " + nutrient.unit() + (byWeek ? " a day by week" : " a day");
    return new Chart(
        Chart.ChartType.COLUMNS,
        title,
        "",
        nutrient.unit(),
        "#,##0",
        new Chart.Categories(range(byWeek ? pages.days.date : pages.days.weekday), labels()),
        series,
        anchor,
        pages.say(
            "chart.days_alt",
            title,
            ReportContext.day(totals.from()),
            ReportContext.day(totals.to()),
            line.isPresent() ? Math.round(line.getAsDouble()) + " " + nutrient.unit() : "none"));
  }

  private String range(Column<?> column) {
    if (!byWeek) {
      return column.range();
    }
    int first = WeeksBlock.firstWeekRow(pages.days);
    return Area.column(column.index(), first, first + totals.weeks().size() - 1)
        .on(DaysColumns.SHEET);
  }

  private List<String> labels() {
    return byWeek
        ? totals.weeks().stream()
            .map(week -> ReportContext.day(LocalDate.parse(week.name())))
            .toList()
        : days(day -> ReportContext.weekday(day.date()));
  }

  private List<OptionalDouble> values(Nutrient nutrient) {
    if (byWeek) {
      return totals.weeks().stream().map((IntakeGroup week) -> week.of(nutrient).perDay()).toList();
    }
    return days(day -> day.known(nutrient));
  }

  private <T> List<T> days(Function<DayTotal, T> of) {
    return totals.days().stream().map(of).toList();
  }
}
