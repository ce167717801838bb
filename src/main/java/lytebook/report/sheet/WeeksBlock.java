package lytebook.report.sheet;

import java.time.LocalDate;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.sheet.layout.Column;
import lytebook.report.sheet.layout.DaysColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.total.IntakeGroup;
import lytebook.total.Totals;

/** Means by calendar week, where there are two or more, and of weekdays and weekends. */
final class WeeksBlock {
  private final ReportContext pages;
  private final DaysColumns at;
  private final Sheet sheet;
  private int row;

  WeeksBlock(ReportContext pages, Sheet sheet, int firstRow) {
    this.pages = pages;
    this.at = pages.days;
    this.sheet = sheet;
    this.row = firstRow;
  }

  /** First row of the weeks, where weeks are shown. */
  static int firstWeekRow(DaysColumns at) {
    return at.lastRow + 5;
  }

  /** First row below the block. */
  static int endRow(DaysColumns at, Totals totals) {
    return firstWeekRow(at) + totals.weeks().size() + 3;
  }

  void put() {
    Totals totals = pages.report.totals();
    new RowWriter(sheet, row).text(0, pages.say("days.means"), Style.SECTION);
    row++;
    RowWriter header = new RowWriter(sheet, row);
    header.text(at.date.index(), "Mean a day", Style.HEADER);
    for (int column = at.weekday.index(); column <= at.occasions.index(); column++) {
      header.text(column, column == at.inMean.index() ? "Days used" : "", Style.HEADER);
    }
    for (Nutrient nutrient : pages.nutrients) {
      header.text(
          at.nutrient.of(nutrient).index(), ReportContext.nameAndUnit(nutrient), Style.HEADER);
    }
    sheet.height(row, 32);
    row++;
    for (IntakeGroup week : totals.weeks()) {
      new RowWriter(sheet, row)
          .value(at.date.index(), Value.of(LocalDate.parse(week.name())), Style.DATE)
          .text(at.weekday.index(), pages.say("days.week_from"), Style.TEXT);
      goals();
      means(week, at.week, at.date.cell(row));
    }
    new RowWriter(sheet, row).text(at.date.index(), "Monday to Friday", Style.TEXT);
    means(totals.weekdays(), at.weekend, "0");
    new RowWriter(sheet, row).text(at.date.index(), "Saturday, Sunday", Style.TEXT);
    means(totals.weekend(), at.weekend, "1");
    new RowWriter(sheet, row)
        .across(pages.say("days.weekend_note"), Style.NOTE, at.notCounted.index());
  }

  /** The line in the charts of weeks. */
  private void goals() {
    for (Nutrient nutrient : pages.nutrients) {
      new RowWriter(sheet, row)
          .formula(
              at.goal.of(nutrient).index(),
              pages.lineFormula(nutrient),
              pages.line(nutrient),
              Style.WORKING);
    }
  }

  private void means(IntakeGroup group, Column<?> keyColumn, String key) {
    RowWriter cells = new RowWriter(sheet, row);
    String keys = keyColumn.range();
    String daysUsed = Formula.of("SUMIFS(%s,%s,%s)", at.inMean.range(), keys, key);
    cells.formula(at.inMean.index(), daysUsed, group.days(), Style.NUMBER_0);
    for (Nutrient nutrient : pages.nutrients) {
      String used = at.used(nutrient).range();
      String days = Formula.of("SUMIFS(%s,%s,%s)", used, keys, key);
      cells.formula(
          at.nutrient.of(nutrient).index(),
          Formula.of(
              "IF(%s=0,\"\",SUMIFS(%s,%s,1,%s,%s)/%s)",
              days, at.nutrient.of(nutrient).range(), used, keys, key, days),
          group.of(nutrient).perDay(),
          Style.NUMBER_0);
    }
    row++;
  }
}
