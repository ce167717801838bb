package lytebook.report.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.ConditionalFormat;
import lytebook.report.book.DropDown;
import lytebook.report.book.Formula;
import lytebook.report.book.Highlight;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.sheet.layout.DaysLayout;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.TargetsLayout;
import lytebook.spreadsheet.A1;
import lytebook.total.DayTotal;
import lytebook.total.Totaller;

/** Every day, whether it is used, what it brought and how much of that is known; then the weeks. */
final class DaysSheet {
  private final ReportContext pages;
  private final DaysLayout at;
  private final Sheet sheet = new Sheet(DaysLayout.SHEET);

  DaysSheet(ReportContext pages) {
    this.pages = pages;
    this.at = pages.days;
  }

  Sheet sheet() {
    head();
    facts();
    List<DayTotal> days = pages.report.totals().days();
    for (int i = 0; i < days.size(); i++) {
      day(DaysLayout.FIRST_ROW + i, days.get(i));
    }
    looks();
    new WeeksBlock(pages, sheet, at.lastRow + 3).put();
    return sheet;
  }

  private void head() {
    new RowWriter(sheet, 0).text(0, pages.say("days.title"), Style.TITLE);
    new RowWriter(sheet, 1).text(0, pages.say("days.note"), Style.NOTE);
    sheet.merge(Area.row(1, 0, at.notCounted));
    header(DaysLayout.DATE, "Date", 16);
    header(DaysLayout.WEEKDAY, "Day", 6);
    header(DaysLayout.USE, "Use this day?", 9);
    header(DaysLayout.STATUS, "Status", 10);
    header(DaysLayout.IN_MEAN, "In the mean (1 = yes)", 9);
    header(DaysLayout.FOODS, "Foods", 8);
    header(DaysLayout.OCCASIONS, "Meals", 7);
    for (Nutrient nutrient : pages.nutrients) {
      header(DaysLayout.nutrient(nutrient), nutrient.name() + " (" + nutrient.unit() + ")", 11);
      header(at.coverage(nutrient), nutrient.name() + ": share known", 10);
      header(at.covered(nutrient), nutrient.name() + ": weight with a value (g)", 10);
      header(at.goal(nutrient), nutrient.name() + ": line in the chart", 10);
      header(at.usedAmount(nutrient), nutrient.name() + ": of a day in the mean", 10);
    }
    header(at.notCounted, "Rows not counted", 8);
    header(at.rows, "Rows", 7);
    header(at.waterDay, "Used for fluid", 7);
    header(at.foodWeight, "Weight for coverage (g)", 10);
    header(at.allWeight, "Weight of all (g)", 10);
    header(at.week, "Week from", 12);
    header(at.weekend, "Weekend", 8);
    sheet.height(DaysLayout.HEADER_ROW, 48);
    sheet.freeze(DaysLayout.FIRST_ROW, DaysLayout.WEEKDAY + 1);
    sheet.filter(new Area(DaysLayout.HEADER_ROW, 0, at.lastRow, at.rows - 1));
    for (Nutrient nutrient : pages.supplied) {
      header(
          at.supplement(nutrient),
          pages.say("days.from_supplements", nutrient.name(), nutrient.unit()),
          12);
    }
    sheet.foldColumns(at.rows, at.lastFolded);
    sheet.print(pages.print(true, false, DaysLayout.HEADER_ROW, at.rows - 1));
    sheet.add(
        new DropDown(
            Area.column(DaysLayout.USE, DaysLayout.FIRST_ROW, at.lastRow),
            List.of("auto", "yes", "no", "fasted"),
            "",
            pages.say("days.use_prompt"),
            true));
  }

  private void header(int column, String words, double width) {
    sheet.put(DaysLayout.HEADER_ROW, column, Cell.text(words, Style.HEADER));
    sheet.width(column, width);
  }

  private void facts() {
    RowWriter facts = new RowWriter(sheet, DaysLayout.FACTS_ROW);
    facts.text(DaysLayout.DATE, "Complete days", Style.TEXT_BOLD);
    facts.formula(
        DaysLayout.STATUS,
        "COUNTIF(" + at.range(DaysLayout.STATUS) + ",\"complete\")",
        pages.report.totals().completeDays(),
        Style.NUMBER_0);
    facts.text(DaysLayout.IN_MEAN, "Days used", Style.UNIT);
    facts.formula(
        DaysLayout.OCCASIONS,
        "SUM(" + at.range(DaysLayout.IN_MEAN) + ")",
        pages.report.totals().daysUsed(),
        Style.NUMBER_0);
    facts.text(DaysLayout.HAS_OCCASIONS - 3, pages.say("days.has_meals"), Style.TEXT_BOLD);
    facts.formula(
        DaysLayout.HAS_OCCASIONS,
        "IF(SUM(" + pages.log.range(pages.log.newOccasion) + ")>0,1,0)",
        pages.report.totals().logHasOccasions() ? 1 : 0,
        Style.NUMBER_0);
  }

  private void day(int row, DayTotal day) {
    DaysFormulas formulas = new DaysFormulas(pages, row);
    RowWriter cells = new RowWriter(sheet, row);
    cells.value(DaysLayout.DATE, Value.of(day.date()), Style.DATE);
    cells.formula(
        DaysLayout.WEEKDAY, A1.inColumn(row, DaysLayout.DATE), Value.of(day.date()), Style.WEEKDAY);
    cells.text(DaysLayout.USE, day.mark().name().toLowerCase(Locale.ROOT), Style.INPUT_TEXT);
    cells.formula(
        DaysLayout.STATUS,
        formulas.status(),
        day.status().name().toLowerCase(Locale.ROOT),
        Style.TEXT_CENTRED);
    cells.formula(DaysLayout.IN_MEAN, formulas.inMean(), day.inMean() ? 1 : 0, Style.NUMBER_0);
    cells.formula(DaysLayout.FOODS, formulas.ofDay(pages.log.newFood), day.foods(), Style.NUMBER_0);
    cells.formula(
        DaysLayout.OCCASIONS,
        formulas.ofDay(pages.log.newOccasion),
        day.occasions(),
        Style.NUMBER_0);
    cells.formula(at.notCounted, formulas.notCounted(), day.rowsNotCounted(), Style.NUMBER_0);
    cells.formula(at.rows, formulas.rows(), day.rows(), Style.WORKING);
    cells.formula(
        at.waterDay,
        formulas.waterDay(),
        day.inMean() && day.drinksLogged() ? 1 : 0,
        Style.WORKING);
    cells.formula(
        at.foodWeight, formulas.ofDay(pages.log.foodWeight), weight(day, false), Style.WORKING);
    cells.formula(
        at.allWeight, formulas.ofDay(pages.log.allWeight), weight(day, true), Style.WORKING);
    LocalDate monday = Totaller.mondayOf(day.date());
    cells.formula(at.week, formulas.week(), Value.of(monday), Style.DATE);
    cells.formula(at.weekend, formulas.weekend(), day.isWeekend() ? 1 : 0, Style.WORKING);
    for (Nutrient nutrient : pages.nutrients) {
      nutrient(cells, formulas, day, nutrient);
    }
  }

  private void nutrient(RowWriter cells, DaysFormulas formulas, DayTotal day, Nutrient nutrient) {
    cells.formula(
        DaysLayout.nutrient(nutrient),
        formulas.known(nutrient),
        day.known(nutrient),
        Style.NUMBER_0);
    if (pages.supplied.contains(nutrient)) {
      boolean missing = day.status() == DayTotal.Status.MISSING;
      cells.formula(
          at.supplement(nutrient),
          formulas.fromSupplements(nutrient),
          missing ? OptionalDouble.empty() : OptionalDouble.of(day.of(nutrient).fromSupplements()),
          Style.NUMBER_0);
    }
    cells.formula(
        at.covered(nutrient),
        formulas.covered(nutrient),
        day.of(nutrient).coveredGrams(),
        Style.WORKING);
    cells.formula(
        at.coverage(nutrient),
        formulas.coverage(nutrient),
        day.rows() == 0 ? OptionalDouble.empty() : OptionalDouble.of(day.of(nutrient).coverage()),
        Style.PERCENT);
    cells.formula(at.goal(nutrient), formulas.goal(nutrient), pages.line(nutrient), Style.WORKING);
    boolean used = day.inMean() && (!nutrient.isWater() || day.drinksLogged());
    cells.formula(
        at.usedAmount(nutrient),
        formulas.usedAmount(nutrient),
        used ? day.known(nutrient) : OptionalDouble.empty(),
        Style.WORKING);
  }

  private double weight(DayTotal day, boolean all) {
    return pages.nutrients.stream()
        .filter(one -> one.isWater() == all)
        .findFirst()
        .map(one -> day.of(one).weighedGrams())
        .orElse(0.0);
  }

  private void looks() {
    Area table = new Area(DaysLayout.FIRST_ROW, 0, at.lastRow, at.rows - 1);
    String inMean = A1.inColumn(DaysLayout.FIRST_ROW, DaysLayout.IN_MEAN);
    sheet.add(new ConditionalFormat(table, inMean + "=0", Highlight.FADED));
    for (Nutrient nutrient : pages.nutrients) {
      int column = DaysLayout.nutrient(nutrient);
      Area area = Area.column(column, DaysLayout.FIRST_ROW, at.lastRow);
      String cell = A1.inColumn(DaysLayout.FIRST_ROW, column);
      NutrientResult standing = pages.report.assessment().of(nutrient);
      boolean ofTablets = standing.limitCounts() == OwnLimit.CountedIntake.TABLETS;
      if (standing.dailyCeiling().isPresent() && pages.targets.has(nutrient)) {
        int ceiling =
            standing.cutBack().isPresent() ? TargetsLayout.CUT_BACK : TargetsLayout.UPPER_LIMIT;
        above(column, pages.targets.range(nutrient, ceiling));
      } else if (standing.upperLimit().isPresent()
          && ofTablets
          && pages.supplied.contains(nutrient)) {
        above(at.supplement(nutrient), pages.targets.range(nutrient, TargetsLayout.UPPER_LIMIT));
      }
      if (!pages.isLevel(nutrient) && pages.targets.has(nutrient)) {
        shades(area, cell, A1.inColumn(DaysLayout.FIRST_ROW, at.goal(nutrient)));
      }
      Area known = Area.column(at.coverage(nutrient), DaysLayout.FIRST_ROW, at.lastRow);
      String share = A1.inColumn(DaysLayout.FIRST_ROW, at.coverage(nutrient));
      sheet.add(
          new ConditionalFormat(
              known, Formula.of("AND(ISNUMBER(%s),%s<0.9)", share, share), Highlight.UNKNOWN));
    }
  }

  /** A bold border where a column is above a level of Targets. */
  private void above(int column, String levels) {
    String cell = A1.inColumn(DaysLayout.FIRST_ROW, column);
    sheet.add(
        new ConditionalFormat(
            Area.column(column, DaysLayout.FIRST_ROW, at.lastRow),
            Formula.of("AND(ISNUMBER(%s),%s>MIN(%s))", cell, cell, levels),
            Highlight.ABOVE));
  }

  /** Single days by share of the goal: three shades and no words. */
  private void shades(Area area, String cell, String goal) {
    Highlight[] looks = {Highlight.DAY_UNDER_HALF, Highlight.DAY_HALF, Highlight.DAY_MOST};
    String[] shares = {"0.5", "0.75", "1"};
    for (int i = 0; i < looks.length; i++) {
      sheet.add(
          new ConditionalFormat(
              area,
              Formula.of(
                  "AND(ISNUMBER(%s),ISNUMBER(%s),%s<%s*%s)", cell, goal, cell, shares[i], goal),
              looks[i]));
    }
  }
}
