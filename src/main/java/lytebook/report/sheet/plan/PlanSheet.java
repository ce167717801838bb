package lytebook.report.sheet.plan;

import java.util.Comparator;
import java.util.List;
import lytebook.plan.Idea;
import lytebook.plan.Plan;
import lytebook.report.PlanSentences;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.format.PlanColumn;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;

/** What to eat more of, or in place of something else, day by day: live, and open to change. */
public final class PlanSheet {
  /** With more ideas one page would be too small to read. */
  private static final int MOST_ON_A_PAGE = 10;

  private final ReportContext pages;
  private final Plan plan;
  private final PlanSentences words;
  private final Sheet sheet = new Sheet(PlanColumn.SHEET);

  public PlanSheet(ReportContext pages) {
    this.pages = pages;
    this.plan = pages.report.plan();
    this.words = new PlanSentences(plan, pages.nutrients, pages.sentences);
  }

  public Sheet sheet() {
    if (plan.ideas().isEmpty()) {
      withoutIdeas();
      return sheet;
    }
    List<PlanLine> lines = PlanLine.of(pages);
    PlanSources sources = PlanSources.of(pages);
    PlanLayout at =
        new PlanLayout(
            pages, lines, words.notes().size(), words.unmet().size(), sources.all().size());
    columns(at);
    head(at.why);
    new RowWriter(sheet, at.safetyRow).box(pages.safety(true), at.why);
    new PlanWeek(pages, at, sources, words, sheet).put();
    new PlanTotals(pages, at, lines, sheet).put();
    if (!words.unmet().isEmpty()) {
      unmet(at.restsRow, at.why);
    }
    new PlanChart(pages, at, lines, sheet).put();
    shopping(at, sources);
    sources.put(at, sheet);
    line(at.footRow, pages.say("plan.foot"), Style.NOTE, at.why);
    sheet.freeze(0, PlanLayout.IDEA + 1);
    sheet.foldColumns(at.counts, at.suggested);
    sheet.print(pages.print(true, plan.ideas().size() <= MOST_ON_A_PAGE, -1, at.why));
    return sheet;
  }

  /** Why there is no idea, and what else is to be said. */
  private void withoutIdeas() {
    int last = PlanLayout.LAST_OF_WORDS;
    sheet.width(PlanLayout.IDEA, 20);
    head(last);
    int row = PlanLayout.FIRST_NOTE + words.notes().size() + 1;
    if (!words.unmet().isEmpty()) {
      row = unmet(row, last) + 1;
    }
    line(row, pages.say("plan.foot"), Style.NOTE, last);
    sheet.print(pages.print(true, false, -1, last));
  }

  private void columns(PlanLayout at) {
    sheet.width(PlanLayout.USE, 8);
    sheet.width(PlanLayout.IDEA, 38);
    for (int day = PlanLayout.FIRST_DAY; day <= PlanLayout.LAST_DAY; day++) {
      sheet.width(day, 7);
    }
    sheet.width(PlanLayout.TOTAL, 8);
    for (int column = PlanLayout.FIRST_NUTRIENT; column < at.why; column++) {
      sheet.width(column, 10.5);
    }
    sheet.width(at.why, 36);
    sheet.width(at.why + 1, 2);
    for (int column = at.counts; column <= at.suggested; column++) {
      sheet.width(column, 16);
    }
  }

  private void head(int last) {
    new RowWriter(sheet, PlanLayout.TITLE_ROW)
        .text(0, pages.say("plan.title", ReportContext.day(plan.firstDay())), Style.TITLE);
    line(PlanLayout.HEADLINE_ROW, words.outcome(), Style.HEADLINE, last);
    String key = plan.ideas().isEmpty() ? "plan.reported" : "plan.reported_live";
    line(
        PlanLayout.REPORTED_ROW,
        pages.say(key, ReportContext.day(pages.report.plannedOn())),
        Style.NOTE,
        last);
    List<String> notes = words.notes();
    for (int i = 0; i < notes.size(); i++) {
      line(PlanLayout.FIRST_NOTE + i, notes.get(i), Style.TEXT_WRAPPED, last);
    }
  }

  /** What stays open; gives the row below. */
  private int unmet(int firstRow, int last) {
    int row = firstRow;
    section(sheet, row++, pages.say("plan.rests"));
    for (String rest : words.unmet()) {
      line(row++, rest, Style.TEXT_WRAPPED, last);
    }
    return row;
  }

  /** A heading with a line as long as the words of a table. */
  static void section(Sheet sheet, int row, String words) {
    new RowWriter(sheet, row).text(0, words, Style.SECTION);
    sheet.merge(Area.row(row, PlanLayout.USE, PlanLayout.IDEA));
  }

  private void line(int row, String text, Style style, int last) {
    new RowWriter(sheet, row).across(text, style, last);
  }

  /** What to buy, by group of food: helpings and grams over the week. */
  private void shopping(PlanLayout at, PlanSources sources) {
    section(sheet, at.shoppingRow, pages.say("plan.shopping"));
    RowWriter head = new RowWriter(sheet, at.firstItem - 1);
    head.fill(0, PlanLayout.GRAMS, "", Style.HEADER);
    head.text(PlanLayout.USE, "Group", Style.HEADER);
    head.text(PlanLayout.FOOD, "One helping", Style.HEADER);
    head.text(PlanLayout.HELPINGS, "Helpings", Style.HEADER);
    head.text(PlanLayout.GRAMS, "Grams in all", Style.HEADER);
    head.merge(PlanLayout.USE, PlanLayout.IDEA).merge(PlanLayout.FOOD, PlanLayout.LAST_DAY);
    List<Idea> byGroup =
        plan.ideas().stream()
            .sorted(Comparator.comparingInt(idea -> idea.food().group().order()))
            .toList();
    for (int i = 0; i < byGroup.size(); i++) {
      Idea idea = byGroup.get(i);
      int row = at.firstItem + i;
      String helpings = A1.inColumn(row, PlanLayout.HELPINGS);
      double total = idea.used() ? idea.helpings() : 0;
      new RowWriter(sheet, row)
          .text(PlanLayout.USE, idea.food().group().name(), Style.TEXT)
          .text(PlanLayout.FOOD, idea.serving(), Style.TEXT)
          .formula(
              PlanLayout.HELPINGS,
              A1.absolute(at.firstIdea + plan.ideas().indexOf(idea), PlanLayout.TOTAL),
              total,
              Style.NUMBER_PLAIN)
          .formula(
              PlanLayout.GRAMS,
              Formula.of("%s*%s", helpings, sources.grams(at, idea)),
              total * idea.portion().grams(),
              Style.NUMBER_0)
          .merge(PlanLayout.USE, PlanLayout.IDEA)
          .merge(PlanLayout.FOOD, PlanLayout.LAST_DAY);
    }
  }
}
