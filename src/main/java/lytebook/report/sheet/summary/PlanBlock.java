package lytebook.report.sheet.summary;

import java.util.List;
import lytebook.report.PlanSentences;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.format.PlanColumn;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.spreadsheet.A1;

/** Food ideas on Summary: at most three lines and what stays open, or why there are none. */
record PlanBlock(ReportContext pages, Sheet sheet) {
  /** Puts the block; gives the next free row. */
  int put(int firstRow) {
    PlanSentences words = new PlanSentences(pages.report.plan(), pages.nutrients, pages.sentences);
    int row = firstRow;
    new RowWriter(sheet, row++).text(0, pages.say("plan.summary"), Style.SECTION);
    for (String line : words.summary()) {
      line(row++, line);
    }
    List<String> unmet = words.unmet();
    if (!unmet.isEmpty()) {
      line(row++, unmet.get(0));
    }
    String key = pages.report.plan().ideas().isEmpty() ? "plan.summary_none" : "plan.summary_link";
    sheet.put(
        row,
        0,
        Cell.text(pages.say(key, ReportContext.day(pages.report.plannedOn())), Style.LINK)
            .linkedTo(A1.sheet(PlanColumn.SHEET) + "!A1"));
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
    return row + 1;
  }

  private void line(int row, String text) {
    new RowWriter(sheet, row).across(text, Style.TEXT_WRAPPED, SummaryLayout.LAST_SHOWN);
  }
}
