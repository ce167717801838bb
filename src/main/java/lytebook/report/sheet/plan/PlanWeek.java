package lytebook.report.sheet.plan;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import lytebook.nutrient.Nutrient;
import lytebook.plan.Idea;
import lytebook.plan.Plan;
import lytebook.report.PlanSentences;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.DropDown;
import lytebook.report.book.Formula;
import lytebook.report.book.Highlight;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.PlanColumn;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;
import lytebook.text.PlainNumber;

/** The table of the week: how much of each idea on which day, and what one helping brings. */
record PlanWeek(
    ReportContext pages, PlanLayout at, PlanSources sources, PlanSentences words, Sheet sheet) {
  private Plan plan() {
    return pages.report.plan();
  }

  void put() {
    head();
    for (int i = 0; i < plan().ideas().size(); i++) {
      idea(at.firstIdea + i, plan().ideas().get(i));
    }
    sheet.add(
        new DropDown(
            Area.column(PlanLayout.USE, at.firstIdea, at.lastIdea),
            List.of(PlanColumn.YES, PlanColumn.NO),
            pages.say("plan.use_prompt"),
            true));
    Area table = new Area(at.firstIdea, PlanLayout.USE, at.lastIdea, at.why);
    String isOut = A1.inColumn(at.firstIdea, at.counts) + "=0";
    sheet.look(table, isOut, Highlight.FADED);
  }

  private void head() {
    PlanSheet.section(sheet, at.headerRow - 2, pages.say("plan.week"));
    groups();
    header(PlanLayout.USE, PlanColumn.USE);
    header(PlanLayout.IDEA, PlanColumn.IDEA);
    for (int day = 0; day < Plan.DAYS; day++) {
      sheet.put(
          at.headerRow,
          PlanLayout.FIRST_DAY + day,
          Cell.of(Value.of(plan().firstDay().plusDays(day)), Style.HEADER_DATE));
    }
    header(PlanLayout.TOTAL, PlanColumn.TOTAL);
    for (Nutrient nutrient : at.shown) {
      header(at.nutrient(nutrient), ReportContext.nameAndUnit(nutrient));
    }
    for (Nutrient nutrient : at.gaps) {
      header(at.gap(nutrient), pages.say("plan.gap", nutrient.name()));
    }
    header(at.why, PlanColumn.WHY);
    header(at.counts, PlanColumn.COUNTS);
    header(at.foodId, PlanColumn.FOOD_ID);
    header(at.swapId, PlanColumn.SWAP_ID);
    header(at.suggested, PlanColumn.SUGGESTED);
    sheet.height(at.headerRow, 32);
  }

  private void header(int column, String text) {
    sheet.put(at.headerRow, column, Cell.text(text, Style.HEADER));
  }

  /** Above the headers: weekdays, and what the columns of one helping are for. */
  private void groups() {
    RowWriter cells = new RowWriter(sheet, at.headerRow - 1);
    cells.fill(0, at.why, "", Style.HEADER_GROUP);
    for (int day = 0; day < Plan.DAYS; day++) {
      int column = PlanLayout.FIRST_DAY + day;
      cells.formula(
          column,
          A1.inRow(at.headerRow, column),
          Value.of(plan().firstDay().plusDays(day)),
          Style.HEADER_WEEKDAY);
    }
    cells.text(PlanLayout.FIRST_NUTRIENT, pages.say("plan.adds"), Style.HEADER_GROUP);
    sheet.merge(Area.row(cells.row(), PlanLayout.FIRST_NUTRIENT, at.firstGap - 1));
    if (!at.gaps.isEmpty()) {
      cells.text(at.firstGap, pages.say("plan.closes"), Style.HEADER_GROUP);
    }
    if (at.gaps.size() > 1) {
      sheet.merge(Area.row(cells.row(), at.firstGap, at.why - 1));
    }
  }

  private void idea(int row, Idea idea) {
    RowWriter cells = new RowWriter(sheet, row);
    String use = A1.inColumn(row, PlanLayout.USE);
    String counts = A1.inColumn(row, at.counts);
    cells.text(PlanLayout.USE, idea.used() ? PlanColumn.YES : PlanColumn.NO, Style.INPUT_TEXT);
    cells.text(PlanLayout.IDEA, idea.words(1), Style.TEXT_WRAPPED);
    for (int day = 0; day < Plan.DAYS; day++) {
      double helpings = idea.days().get(day);
      cells.value(
          PlanLayout.FIRST_DAY + day,
          Value.orEmpty(helpings == 0 ? OptionalDouble.empty() : OptionalDouble.of(helpings)),
          Style.INPUT_PLAIN);
    }
    cells.formula(
        PlanLayout.TOTAL,
        Formula.of(
            "IF(%s=0,0,SUM(%s))",
            counts, Area.row(row, PlanLayout.FIRST_DAY, PlanLayout.LAST_DAY).address()),
        idea.used() ? idea.helpings() : 0,
        Style.NUMBER_PLAIN);
    for (Nutrient nutrient : at.shown) {
      cells.formula(
          at.nutrient(nutrient),
          sources.perHelping(at, idea, at.nutrient(nutrient)),
          idea.perPortion(nutrient),
          Style.NUMBER_0);
    }
    for (Nutrient nutrient : at.gaps) {
      share(cells, idea, nutrient);
    }
    cells.text(at.why, words.why(idea), Style.NOTE_INDENTED);
    String isUsed = Formula.of("IF(%s=\"%s\",0,1)", use, PlanColumn.NO);
    cells.formula(at.counts, isUsed, idea.used() ? 1 : 0, Style.WORKING);
    cells.text(at.foodId, idea.food().food().id(), Style.WORKING);
    Idea.ReplacedFood instead = idea.instead();
    cells.text(at.swapId, instead == null ? "" : instead.swap(), Style.WORKING);
    cells.text(
        at.suggested,
        plan().edited()
            ? ""
            : idea.days().stream().map(PlainNumber::of).collect(Collectors.joining(";")),
        Style.WORKING);
  }

  private void share(RowWriter cells, Idea idea, Nutrient nutrient) {
    String gap = at.gapCell(nutrient);
    String added = A1.inColumn(cells.row(), at.nutrient(nutrient));
    OptionalDouble open = new PlanLine(nutrient, PlanLine.Purpose.GAP, null).amounts(pages).gap();
    cells.formula(
        at.gap(nutrient),
        Formula.of("IF(SUM(%s)=0,\"\",MIN(1,MAX(0,%s/%s)))", gap, added, gap),
        open.orElse(0) == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                Math.min(1, Math.max(0, idea.perPortion(nutrient) / open.getAsDouble()))),
        Style.PERCENT);
  }
}
