package lytebook.report.sheet;

import lytebook.report.book.Area;
import lytebook.report.book.Sheet;
import lytebook.report.sheet.layout.FoodsColumns;
import lytebook.report.sheet.layout.ReportContext;

/** The foods that rows were matched with: their contents, and what each brought. */
final class FoodsSheet {
  private FoodsSheet() {}

  static Sheet of(ReportContext pages) {
    FoodsColumns at = pages.foods;
    Sheet sheet = new Sheet(FoodsColumns.SHEET);
    sheet.head(pages.say("foods.title"), pages.say("foods.note"), at.grams.index());
    at.put(sheet);
    sheet.height(FoodsColumns.HEADER_ROW, 48);
    sheet.freeze(FoodsColumns.FIRST_ROW, at.name.index() + 1);
    sheet.filter(new Area(FoodsColumns.HEADER_ROW, 0, at.lastRow, at.lastShown()));
    sheet.print(pages.print(true, false, FoodsColumns.HEADER_ROW, at.grams.index()));
    return sheet;
  }
}
