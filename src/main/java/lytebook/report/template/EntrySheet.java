package lytebook.report.template;

import java.time.LocalTime;
import java.util.List;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.DropDown;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.EntryColumn;
import lytebook.spreadsheet.A1;

/** The sheet that a person writes their log on. */
final class EntrySheet {
  private static final String SHEET = "Log";
  private static final int HEADER_ROW = 2;
  private static final int BLANK_ROWS = 200;
  private static final int ROWS_AFTER_A_WEEK = 20;
  private static final double[] WIDTHS = {13, 8, 17, 36, 9, 11, 26};
  private static final double LINE = 18;

  private final TemplateTables tables;
  private final Sentences sentences;
  private final Sheet sheet = new Sheet(SHEET);

  EntrySheet(TemplateTables tables, Sentences sentences) {
    this.tables = tables;
    this.sentences = sentences;
  }

  /** Example rows in grey, and room to write. */
  Sheet blank() {
    head("template.log.title", "template.log.note");
    sheet.put(
        0,
        EntryColumn.NOTES.column(),
        Cell.text(HowToSheet.SHEET, Style.LINK).linkedTo(A1.sheet(HowToSheet.SHEET) + "!A1"));
    int row = HEADER_ROW + 1;
    for (TemplateRow example : tables.examples()) {
      example(row++, example);
    }
    return finish(row, BLANK_ROWS);
  }

  /** A filled log, and room for more. */
  Sheet filled(String title, String note, List<TemplateRow> rows) {
    head(title, note);
    int row = HEADER_ROW + 1;
    for (TemplateRow eaten : rows) {
      entry(row++, eaten);
    }
    return finish(row, ROWS_AFTER_A_WEEK);
  }

  private void head(String title, String note) {
    int last = EntryColumn.NOTES.column();
    put(0, EntryColumn.DATE, Value.of(sentences.say(title)), Style.TITLE);
    put(1, EntryColumn.DATE, Value.of(sentences.say(note)), Style.NOTE);
    sheet.merge(Area.row(1, 0, last));
    for (EntryColumn column : EntryColumn.values()) {
      put(HEADER_ROW, column, Value.of(column.header()), Style.HEADER);
      sheet.width(column.column(), WIDTHS[column.column()]);
    }
    sheet.height(HEADER_ROW, 22);
    sheet.freeze(HEADER_ROW + 1, 0);
  }

  private void example(int row, TemplateRow example) {
    put(row, EntryColumn.DATE, Value.of(example.date()), Style.EXAMPLE_DATE);
    put(row, EntryColumn.TIME, clock(example), Style.EXAMPLE_TIME);
    put(row, EntryColumn.AMOUNT, text(example.amount()), Style.EXAMPLE);
    words(row, example, Style.EXAMPLE);
    sheet.height(row, LINE);
  }

  private void entry(int row, TemplateRow eaten) {
    put(row, EntryColumn.DATE, Value.of(eaten.date()), Style.INPUT_DATE);
    put(row, EntryColumn.TIME, clock(eaten), Style.INPUT_TIME);
    put(row, EntryColumn.AMOUNT, amount(eaten), Style.INPUT_TEXT);
    words(row, eaten, Style.INPUT_TEXT);
  }

  private void words(int row, TemplateRow written, Style style) {
    put(row, EntryColumn.MEAL, text(written.meal()), style);
    put(row, EntryColumn.FOOD, text(written.food()), style);
    put(row, EntryColumn.UNIT, text(written.unit()), style);
    put(row, EntryColumn.NOTES, text(written.notes()), style);
  }

  private Sheet finish(int firstBlank, int count) {
    int end = firstBlank + count;
    for (int row = firstBlank; row < end; row++) {
      blank(row);
    }
    int first = HEADER_ROW + 1;
    choices(EntryColumn.MEAL, tables.meals(), "template.log.meal_prompt", first, end - 1);
    choices(EntryColumn.UNIT, tables.units(), "template.log.unit_prompt", first, end - 1);
    int last = EntryColumn.NOTES.column();
    sheet.print(
        new PrintSetup(false, false, HEADER_ROW, last, sentences.say("template.page"), "", ""));
    return sheet;
  }

  private void blank(int row) {
    put(row, EntryColumn.DATE, Value.EMPTY, Style.INPUT_DATE);
    put(row, EntryColumn.TIME, Value.EMPTY, Style.INPUT_TIME);
    put(row, EntryColumn.MEAL, Value.EMPTY, Style.INPUT_TEXT);
    put(row, EntryColumn.FOOD, Value.EMPTY, Style.INPUT_TEXT);
    put(row, EntryColumn.AMOUNT, Value.EMPTY, Style.INPUT_TEXT);
    put(row, EntryColumn.UNIT, Value.EMPTY, Style.INPUT_TEXT);
    put(row, EntryColumn.NOTES, Value.EMPTY, Style.INPUT_TEXT);
    sheet.height(row, LINE);
  }

  private void choices(EntryColumn column, List<String> list, String prompt, int first, int last) {
    Area area = Area.column(column.column(), first, last);
    sheet.add(new DropDown(area, list, "", sentences.say(prompt), false));
  }

  private void put(int row, EntryColumn column, Value value, Style style) {
    sheet.put(row, column.column(), Cell.of(value, style));
  }

  private static Value clock(TemplateRow row) {
    LocalTime time = row.time();
    return time == null ? Value.EMPTY : Value.of(time);
  }

  /** A plain number as a number, as a spreadsheet has it; 1 1/2 as it is written. */
  private static Value amount(TemplateRow row) {
    return row.amount().matches("\\d+(\\.\\d+)?")
        ? Value.of(Double.parseDouble(row.amount()))
        : text(row.amount());
  }

  private static Value text(String words) {
    return words.isEmpty() ? Value.EMPTY : Value.of(words);
  }
}
