package lytebook.report.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.nutrient.Nutrient;
import lytebook.plan.Idea;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;

/** Where the numbers of one helping come from: the grams, and what 100 g of the food hold. */
final class PlanSources {
  private final ReportContext pages;
  private final List<PortionSource> all = new ArrayList<>();

  /** One helping of a food of the table. */
  private record PortionSource(Food food, Portion portion) {}

  private int firstRow;

  PlanSources(ReportContext pages) {
    this.pages = pages;
    for (Idea idea : pages.report.plan().ideas()) {
      add(new PortionSource(idea.food().food(), idea.portion()));
      Idea.ReplacedFood instead = idea.instead();
      if (instead != null) {
        add(new PortionSource(instead.food(), instead.portion()));
      }
    }
  }

  private void add(PortionSource source) {
    if (!all.contains(source)) {
      all.add(source);
    }
  }

  int size() {
    return all.size();
  }

  /** Tells where the rows stand, before any formula names them. */
  void placeAt(int row) {
    firstRow = row;
  }

  /** Formula of what one helping of an idea adds, net of what it takes the place of. */
  String perHelping(Idea idea, int column) {
    String added = amount(new PortionSource(idea.food().food(), idea.portion()), column);
    Idea.ReplacedFood instead = idea.instead();
    return instead == null
        ? added
        : added + "-" + amount(new PortionSource(instead.food(), instead.portion()), column);
  }

  private String amount(PortionSource source, int column) {
    int row = firstRow + all.indexOf(source);
    return Formula.of(
        "%s*%s/100", A1.absolute(row, PlanLayout.ONE_WEIGHS), A1.absolute(row, column));
  }

  /** The cell of the grams of one helping of an idea. */
  String grams(Idea idea) {
    int row = firstRow + all.indexOf(new PortionSource(idea.food().food(), idea.portion()));
    return A1.absolute(row, PlanLayout.ONE_WEIGHS);
  }

  void put(PlanLayout at, Sheet sheet) {
    PlanSheet.section(sheet, at.sourcesRow, pages.say("plan.sources"));
    new RowWriter(sheet, at.sourcesRow + 1)
        .across(pages.say("plan.sources_note"), Style.NOTE, at.why);
    RowWriter group = new RowWriter(sheet, at.firstSource - 2);
    group.fill(0, at.why, "", Style.HEADER_GROUP);
    group.text(PlanLayout.FIRST_NUTRIENT, pages.say("plan.per_100_g"), Style.HEADER_GROUP);
    sheet.merge(Area.row(group.row(), PlanLayout.FIRST_NUTRIENT, at.firstGap - 1));
    RowWriter head = new RowWriter(sheet, at.firstSource - 1);
    head.fill(0, at.why, "", Style.HEADER);
    head.text(PlanLayout.USE, "Food of the table", Style.HEADER);
    head.text(PlanLayout.TABLE_ID, "Food id", Style.HEADER);
    head.text(PlanLayout.MEASURE, "One helping", Style.HEADER);
    head.text(PlanLayout.ONE_WEIGHS, "Grams", Style.HEADER);
    for (Nutrient nutrient : at.shown) {
      head.text(at.nutrient(nutrient), ReportContext.nameAndUnit(nutrient), Style.HEADER);
    }
    head.text(at.firstGap, "Source", Style.HEADER);
    merge(at, sheet, head.row());
    sheet.height(head.row(), 32);
    for (int i = 0; i < all.size(); i++) {
      put(at, new RowWriter(sheet, firstRow + i), all.get(i));
      merge(at, sheet, firstRow + i);
    }
  }

  private static void merge(PlanLayout at, Sheet sheet, int row) {
    sheet.merge(Area.row(row, PlanLayout.USE, PlanLayout.IDEA));
    sheet.merge(Area.row(row, PlanLayout.TABLE_ID, PlanLayout.MEASURE - 1));
    sheet.merge(Area.row(row, PlanLayout.MEASURE, PlanLayout.LAST_DAY));
    if (at.firstGap < at.why) {
      sheet.merge(Area.row(row, at.firstGap, at.why));
    }
  }

  private void put(PlanLayout at, RowWriter cells, PortionSource source) {
    cells.text(PlanLayout.USE, source.food().name(), Style.TEXT_WRAPPED);
    cells.text(PlanLayout.TABLE_ID, source.food().id(), Style.TEXT);
    cells.text(PlanLayout.MEASURE, source.portion().measure(), Style.TEXT_WRAPPED);
    cells.number(PlanLayout.ONE_WEIGHS, source.portion().grams(), Style.NUMBER_1);
    for (Nutrient nutrient : at.shown) {
      cells.value(
          at.nutrient(nutrient),
          Value.orEmpty(source.food().contents().of(nutrient)),
          Style.NUMBER_1);
    }
    cells.text(at.firstGap, source.food().sourceRelease(), Style.UNIT);
  }
}
