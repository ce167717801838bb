package lytebook.report.sheet;

import java.util.List;
import lytebook.report.PlanSentences;
import lytebook.report.book.A1;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;

/** Food ideas on Summary: at most three lines and what stays open, or why there are none. */
final class PlanBlock {
  private final Pages pages;
  private final Sheet sheet;

  PlanBlock(Pages pages, Sheet sheet) {
    this.pages = pages;
    this.sheet = sheet;
  }

  /** Puts the block; gives the next free row. */
  int put(int firstRow) {
    PlanSentences words = new PlanSentences(pages.report.plan(), pages.nutrients, pages.sentences);
    int row = firstRow;
    new Rows(sheet, row++).text(0, pages.say("plan.summary"), Style.SECTION);
    for (String line : words.summary()) {
      line(row++, line);
    }
    List<String> rests = words.rests();
    if (!rests.isEmpty()) {
      line(row++, rests.get(0));
    }
    String key = pages.report.plan().ideas().isEmpty() ? "plan.summary_none" : "plan.summary_link";
    sheet.put(
        row,
        0,
        Cell.text(pages.say(key, Pages.day(pages.report.plannedOn())), Style.LINK)
            .linkedTo(A1.sheet(PlanColumn.SHEET) + "!A1"));
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
    return row + 1;
  }

  private void line(int row, String text) {
    new Rows(sheet, row).text(0, text, Style.TEXT_WRAPPED);
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
  }
}
