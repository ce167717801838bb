package lytebook.report.sheet.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.report.AboutMeLists;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** The table of goals and limits of one's own on About me; read again on the next run. */
record LimitBlock(Sheet sheet, Sentences sentences, AboutMeLists lists) {
  private static final String[] HEADERS = {
    "Nutrient", "At least", "No more than", "Unit", "Counts", "Set by", "Date"
  };
  private static final List<String> UNITS =
      List.of("mg", "g", "mmol", "g salt", "mL", "L", "fl oz", "kcal");
  private static final List<String> COUNTS = List.of("all", "food", "tablets");
  private static final int ROWS = 5;
  private static final int SPARE = 2;

  /** Puts the table; gives the row below it. */
  int put(int firstRow, List<OwnLimit> limits) {
    AboutMeSheet.head(
        sheet, firstRow, sentences.say("about_me.limits"), sentences.say("about_me.limits_note"));
    int row = firstRow + 2;
    for (int column = 0; column < HEADERS.length; column++) {
      new RowWriter(sheet, row).text(column, HEADERS[column], Style.HEADER);
    }
    row++;
    int first = row;
    for (OwnLimit limit : limits) {
      limit(new RowWriter(sheet, row++), limit);
    }
    int end = Math.max(first + ROWS, row + SPARE);
    while (row < end) {
      blank(new RowWriter(sheet, row++));
    }
    drop(0, first, row, lists.nutrients().stream().map(Nutrient::name).toList());
    drop(3, first, row, UNITS);
    drop(4, first, row, COUNTS);
    return row;
  }

  private void drop(int column, int first, int end, List<String> choices) {
    String prompt = column == 4 ? sentences.say("about_me.counts_prompt") : "";
    sheet.add(new DropDown(Area.column(column, first, end - 1), choices, "", prompt, column == 4));
  }

  private void limit(RowWriter cells, OwnLimit limit) {
    Nutrient nutrient = lists.nutrients().byId(limit.nutrient());
    cells.text(0, nutrient.name(), Style.INPUT_TEXT);
    cells.value(1, Value.orEmpty(limit.atLeast()), Style.INPUT_PLAIN);
    cells.value(2, Value.orEmpty(limit.noMoreThan()), Style.INPUT_PLAIN);
    cells.text(3, nutrient.unit(), Style.INPUT_TEXT);
    cells.text(4, limit.counts().name().toLowerCase(Locale.ROOT), Style.INPUT_TEXT);
    cells.value(
        5, limit.setBy().isEmpty() ? Value.EMPTY : Value.of(limit.setBy()), Style.INPUT_TEXT);
    cells.value(
        6,
        limit.setOn().isEmpty() ? Value.EMPTY : Value.of(LocalDate.parse(limit.setOn())),
        Style.INPUT_DATE);
  }

  private static void blank(RowWriter cells) {
    cells.empty(0, Style.INPUT_TEXT);
    cells.empty(1, Style.INPUT_PLAIN);
    cells.empty(2, Style.INPUT_PLAIN);
    cells.empty(3, Style.INPUT_TEXT);
    cells.empty(4, Style.INPUT_TEXT);
    cells.empty(5, Style.INPUT_TEXT);
    cells.empty(6, Style.INPUT_DATE);
  }
}
