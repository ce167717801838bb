package lytebook.report.template;

import java.util.List;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** One page to print and write on by hand: it fills A4, and fits Letter. */
final class PaperLogSheet {
  static final String SHEET = "For the fridge door";
  private static final int HEADER_ROW = 3;
  private static final int LINES = 26;
  private static final double LINE = 24.5;
  private static final List<String> COLUMNS = List.of("day", "meal", "food", "how_much");

  private PaperLogSheet() {}

  static Sheet of(Sentences sentences) {
    Sheet sheet = new Sheet(SHEET).widths(13, 17, 45, 20);
    int last = COLUMNS.size() - 1;
    sheet.put(0, 0, Cell.text(sentences.say("template.fridge.title"), Style.TITLE));
    sheet.put(1, 0, Cell.text(sentences.say("template.fridge.note"), Style.TEXT_WRAPPED));
    sheet.put(2, 0, Cell.text(sentences.say("template.fridge.whose"), Style.TEXT));
    sheet.merge(Area.row(1, 0, last));
    sheet.height(0, 30).height(1, 34).height(2, 28).height(HEADER_ROW, 22);
    for (int column = 0; column <= last; column++) {
      String header = sentences.say("template.fridge." + COLUMNS.get(column));
      sheet.put(HEADER_ROW, column, Cell.text(header, Style.HEADER));
      for (int row = HEADER_ROW + 1; row <= HEADER_ROW + LINES; row++) {
        sheet.put(row, column, Cell.of(Value.EMPTY, Style.PAPER_BOX));
        sheet.height(row, LINE);
      }
    }
    sheet.print(new PrintSetup(false, true, -1, last, "", "", sentences.say("template.page")));
    return sheet;
  }
}
