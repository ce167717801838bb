package lytebook.report.sheet.plan;

import java.util.List;
import java.util.stream.Stream;
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
record PlanSources(ReportContext pages, List<PortionSource> all) {
  /** One helping of a food of the table. */
  record PortionSource(Food food, Portion portion) {
    static PortionSource of(Idea idea) {
      return new PortionSource(idea.food().food(), idea.portion());
    }

    /** What an idea takes the place of; none where it is something more. */
    static Stream<PortionSource> replacedBy(Idea idea) {
      return Stream.ofNullable(idea.instead())
          .map(instead -> new PortionSource(instead.food(), instead.portion()));
    }
  }

  /** The helpings of a plan, each once. */
  static PlanSources of(ReportContext pages) {
    return new PlanSources(
        pages,
        pages.report.plan().ideas().stream()
            .flatMap(
                idea ->
                    Stream.concat(
                        Stream.of(PortionSource.of(idea)), PortionSource.replacedBy(idea)))
            .distinct()
            .toList());
  }

  /** Formula of what one helping of an idea adds, net of what it takes the place of. */
  String perHelping(PlanLayout at, Idea idea, int column) {
    String added = amount(at, PortionSource.of(idea), column);
    return PortionSource.replacedBy(idea)
        .map(instead -> added + "-" + amount(at, instead, column))
        .findFirst()
        .orElse(added);
  }

  private String amount(PlanLayout at, PortionSource source, int column) {
    int row = at.firstSource + all.indexOf(source);
    return Formula.of(
        "%s*%s/100", A1.absolute(row, PlanLayout.ONE_WEIGHS), A1.absolute(row, column));
  }

  /** The cell of the grams of one helping of an idea. */
  String grams(PlanLayout at, Idea idea) {
    int row = at.firstSource + all.indexOf(PortionSource.of(idea));
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
      put(at, new RowWriter(sheet, at.firstSource + i), all.get(i));
      merge(at, sheet, at.firstSource + i);
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
