package lytebook.report.sheet.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import lytebook.nutrient.Amounts;
import lytebook.plan.PlanAmounts;
import lytebook.report.book.Anchor;
import lytebook.report.book.Area;
import lytebook.report.book.Chart;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.format.PlanColumn;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;

/** Share of each goal before and with the plan; a nutrient that is held back is not among them. */
final class PlanChart {

  private final ReportContext pages;
  private final PlanLayout at;
  private final Sheet sheet;
  private final List<PlanLine> goals;

  PlanChart(ReportContext pages, PlanLayout at, List<PlanLine> lines, Sheet sheet) {
    this.pages = pages;
    this.at = at;
    this.sheet = sheet;
    this.goals =
        lines.stream()
            .filter(line -> line.hasGoal(pages))
            .sorted(Comparator.comparingInt(line -> line.nutrient().index()))
            .toList();
  }

  void put() {
    if (goals.isEmpty()) {
      return;
    }
    List<String> names = goals.stream().map(line -> line.nutrient().name()).toList();
    List<OptionalDouble> before = new ArrayList<>();
    List<OptionalDouble> after = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      PlanLine line = goals.get(i);
      PlanAmounts amounts = line.amounts(pages);
      before.add(share(amounts.yours(), amounts.goal()));
      after.add(share(amounts.mean(), amounts.goal()));
      int row = at.row(line);
      new RowWriter(sheet, at.shoppingRow + i)
          .text(at.counts, names.get(i), Style.WORKING)
          .formula(at.foodId, share(row, PlanLayout.YOURS), before.get(i), Style.WORKING)
          .formula(at.swapId, share(row, PlanLayout.MEAN), after.get(i), Style.WORKING)
          .number(at.suggested, 1, Style.WORKING);
    }
    sheet.add(
        new Chart(
            Chart.ChartType.COLUMNS,
            pages.say("plan.chart"),
            "",
            "",
            "0%",
            new Chart.Categories(range(at.counts), names),
            List.of(
                Chart.DataSeries.hatched(pages.say("plan.chart_before"), range(at.foodId), before),
                Chart.DataSeries.filled(pages.say("plan.chart_after"), range(at.swapId), after),
                Chart.DataSeries.line(
                    pages.say("chart.goal"),
                    range(at.suggested),
                    Collections.nCopies(goals.size(), OptionalDouble.of(1)))),
            new Anchor(at.shoppingRow, PlanLayout.CHART, at.chartEnd, at.why + 1),
            pages.say(
                "plan.chart_alt",
                names.stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")))));
  }

  private String range(int column) {
    int first = at.shoppingRow;
    return Area.column(column, first, first + goals.size() - 1).on(PlanColumn.SHEET);
  }

  private static String share(int row, int column) {
    String amount = A1.inColumn(row, column);
    String goal = A1.inColumn(row, PlanLayout.GOAL);
    return Formula.of("IF(OR(%s=\"\",%s=\"\"),\"\",%s/%s)", amount, goal, amount, goal);
  }

  private static OptionalDouble share(OptionalDouble amount, OptionalDouble goal) {
    return Amounts.map(amount, goal, (one, other) -> one / other);
  }
}
