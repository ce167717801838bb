package lytebook.report.sheet;

import java.time.LocalDate;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.sheet.layout.DaysLayout;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;
import lytebook.total.IntakeGroup;
import lytebook.total.Totals;

/** Means by calendar week, where there are two or more, and of weekdays and weekends. */
final class WeeksBlock {
  private final ReportContext pages;
  private final DaysLayout at;
  private final Sheet sheet;
  private int row;

  WeeksBlock(ReportContext pages, Sheet sheet, int firstRow) {
    this.pages = pages;
    this.at = pages.days;
    this.sheet = sheet;
    this.row = firstRow;
  }

  /** First row of the weeks, where weeks are shown. */
  static int firstWeekRow(DaysLayout at) {
    return at.lastRow + 5;
  }

  /** First row below the block. */
  static int endRow(DaysLayout at, Totals totals) {
    return firstWeekRow(at) + totals.weeks().size() + 3;
  }

  void put() {
    Totals totals = pages.report.totals();
    new RowWriter(sheet, row).text(0, pages.say("days.means"), Style.SECTION);
    row++;
    RowWriter header = new RowWriter(sheet, row);
    header.text(DaysLayout.DATE, "Mean a day", Style.HEADER);
    for (int column = DaysLayout.WEEKDAY; column <= DaysLayout.OCCASIONS; column++) {
      header.text(column, column == DaysLayout.IN_MEAN ? "Days used" : "", Style.HEADER);
    }
    for (Nutrient nutrient : pages.nutrients) {
      header.text(
          DaysLayout.nutrient(nutrient),
          nutrient.name() + " (" + nutrient.unit() + ")",
          Style.HEADER);
    }
    sheet.height(row, 32);
    row++;
    for (IntakeGroup week : totals.weeks()) {
      new RowWriter(sheet, row)
          .value(DaysLayout.DATE, Value.of(LocalDate.parse(week.name())), Style.DATE)
          .text(DaysLayout.WEEKDAY, pages.say("days.week_from"), Style.TEXT);
      goals();
      means(week, at.week, A1.inColumn(row, DaysLayout.DATE));
    }
    new RowWriter(sheet, row).text(DaysLayout.DATE, "Monday to Friday", Style.TEXT);
    means(totals.weekdays(), at.weekend, "0");
    new RowWriter(sheet, row).text(DaysLayout.DATE, "Saturday, Sunday", Style.TEXT);
    means(totals.weekend(), at.weekend, "1");
    new RowWriter(sheet, row).text(0, pages.say("days.weekend_note"), Style.NOTE);
    sheet.merge(Area.row(row, 0, at.notCounted));
  }

  /** The line in the charts of weeks. */
  private void goals() {
    for (Nutrient nutrient : pages.nutrients) {
      new RowWriter(sheet, row)
          .formula(
              at.goal(nutrient), pages.lineFormula(nutrient), pages.line(nutrient), Style.WORKING);
    }
  }

  private void means(IntakeGroup group, int keyColumn, String key) {
    RowWriter cells = new RowWriter(sheet, row);
    String keys = at.range(keyColumn);
    cells.formula(
        DaysLayout.IN_MEAN,
        Formula.of("SUMIFS(%s,%s,%s)", at.range(DaysLayout.IN_MEAN), keys, key),
        group.days(),
        Style.NUMBER_0);
    for (Nutrient nutrient : pages.nutrients) {
      String used = at.range(at.used(nutrient));
      String days = Formula.of("SUMIFS(%s,%s,%s)", used, keys, key);
      cells.formula(
          DaysLayout.nutrient(nutrient),
          Formula.of(
              "IF(%s=0,\"\",SUMIFS(%s,%s,1,%s,%s)/%s)",
              days, at.range(DaysLayout.nutrient(nutrient)), used, keys, key, days),
          group.of(nutrient).perDay(),
          Style.NUMBER_0);
    }
    row++;
  }
}
