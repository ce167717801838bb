package lytebook.report.sheet;

import java.util.List;
import lytebook.assess.Adequacy;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.Formula;
import lytebook.report.book.Highlight;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.Column;
import lytebook.report.sheet.layout.DaysColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.TargetsLayout;

/** Every day, whether it is used, what it brought and how much of that is known; then the weeks. */
final class DaysSheet {
  private final ReportContext pages;
  private final DaysColumns at;
  private final Sheet sheet = new Sheet(DaysColumns.SHEET);

  DaysSheet(ReportContext pages) {
    this.pages = pages;
    this.at = pages.days;
  }

  Sheet sheet() {
    head();
    facts();
    at.put(sheet);
    looks();
    new WeeksBlock(pages, sheet, at.lastRow + 3).put();
    return sheet;
  }

  private void head() {
    sheet.head(pages.say("days.title"), pages.say("days.note"), at.notCounted.index());
    sheet.height(DaysColumns.HEADER_ROW, 48);
    sheet.freeze(DaysColumns.FIRST_ROW, at.weekday.index() + 1);
    sheet.filter(new Area(DaysColumns.HEADER_ROW, 0, at.lastRow, at.lastShown()));
    sheet.print(pages.print(true, false, DaysColumns.HEADER_ROW, at.lastShown()));
    sheet.add(
        new DropDown(
            at.use.area(),
            List.of("auto", "yes", "no", "fasted"),
            pages.say("days.use_prompt"),
            true));
  }

  private void facts() {
    RowWriter facts = new RowWriter(sheet, DaysColumns.FACTS_ROW);
    facts.text(at.date.index(), "Complete days", Style.TEXT_BOLD);
    String complete = "COUNTIF(" + at.status.range() + ",\"complete\")";
    facts.formula(
        at.status.index(), complete, pages.report.totals().completeDays(), Style.NUMBER_0);
    facts.text(at.inMean.index(), "Days used", Style.UNIT);
    String used = "SUM(" + at.inMean.range() + ")";
    facts.formula(at.occasions.index(), used, pages.report.totals().daysUsed(), Style.NUMBER_0);
    facts.text(DaysColumns.HAS_OCCASIONS - 3, pages.say("days.has_meals"), Style.TEXT_BOLD);
    String hasOccasions = "IF(SUM(" + pages.log.newOccasion.range() + ")>0,1,0)";
    facts.formula(
        DaysColumns.HAS_OCCASIONS,
        hasOccasions,
        pages.report.totals().logHasOccasions() ? 1 : 0,
        Style.NUMBER_0);
  }

  private void looks() {
    Area table = new Area(DaysColumns.FIRST_ROW, 0, at.lastRow, at.lastShown());
    sheet.look(table, at.inMean.firstCell() + "=0", Highlight.FADED);
    for (Nutrient nutrient : pages.nutrients) {
      Column<?> amounts = at.nutrient.of(nutrient);
      NutrientResult result = pages.report.assessment().of(nutrient);
      boolean ofTablets = result.limitCounts() == OwnLimit.CountedIntake.TABLETS;
      if (result.dailyCeiling().isPresent() && pages.targets.has(nutrient)) {
        int ceiling =
            result.cutBack().isPresent() ? TargetsLayout.CUT_BACK : TargetsLayout.UPPER_LIMIT;
        above(amounts, pages.targets.range(nutrient, ceiling));
      } else if (result.upperLimit().isPresent()
          && ofTablets
          && pages.supplied.contains(nutrient)) {
        above(at.supplement.of(nutrient), pages.targets.range(nutrient, TargetsLayout.UPPER_LIMIT));
      }
      if (!pages.isLevel(nutrient) && pages.targets.has(nutrient)) {
        shades(amounts, at.goal.of(nutrient).firstCell());
      }
      Column<?> known = at.coverage.of(nutrient);
      String share = known.firstCell();
      sheet.look(
          known.area(),
          Formula.of("AND(ISNUMBER(%s),%s<%s)", share, share, Adequacy.LEAST_COVERAGE),
          Highlight.UNKNOWN);
    }
  }

  /** A bold border where a column is above a level of Targets. */
  private void above(Column<?> column, String levels) {
    String cell = column.firstCell();
    sheet.look(
        column.area(),
        Formula.of("AND(ISNUMBER(%s),%s>MIN(%s))", cell, cell, levels),
        Highlight.ABOVE);
  }

  /** Single days by share of the goal: three shades and no words. */
  private void shades(Column<?> column, String goal) {
    Highlight[] looks = {Highlight.DAY_UNDER_HALF, Highlight.DAY_HALF, Highlight.DAY_MOST};
    String[] shares = {"0.5", "0.75", "1"};
    String cell = column.firstCell();
    for (int i = 0; i < looks.length; i++) {
      sheet.look(
          column.area(),
          Formula.of("AND(ISNUMBER(%s),ISNUMBER(%s),%s<%s*%s)", cell, goal, cell, shares[i], goal),
          looks[i]);
    }
  }
}
