package lytebook.report.template;

import java.util.List;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.DropDown;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.EntryColumn;
import lytebook.report.sheet.entry.EntryTable;
import lytebook.spreadsheet.A1;

/** The sheet that a person writes their log on. */
final class EntrySheet {
  private static final String SHEET = "Log";
  private static final int HEADER_ROW = 2;
  private static final int BLANK_ROWS = 200;
  private static final int ROWS_AFTER_A_WEEK = 20;
  private static final double[] WIDTHS = {13, 8, 17, 36, 9, 11, 26};
  private static final double LINE = 18;

  private static final EntryTable<TemplateRow> TABLE =
      new EntryTable<TemplateRow>()
          .column(EntryColumn.DATE.header(), Style.INPUT_DATE, row -> Value.of(row.date()))
          .column(EntryColumn.TIME.header(), Style.INPUT_TIME, row -> Value.orEmpty(row.time()))
          .column(EntryColumn.MEAL.header(), Style.INPUT_TEXT, row -> Value.orEmpty(row.meal()))
          .column(EntryColumn.FOOD.header(), Style.INPUT_TEXT, row -> Value.orEmpty(row.food()))
          .column(EntryColumn.AMOUNT.header(), Style.INPUT_TEXT, EntrySheet::amount)
          .column(EntryColumn.UNIT.header(), Style.INPUT_TEXT, row -> Value.orEmpty(row.unit()))
          .column(EntryColumn.NOTES.header(), Style.INPUT_TEXT, row -> Value.orEmpty(row.notes()));

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
      TABLE.put(sheet, row++, eaten);
    }
    return finish(row, ROWS_AFTER_A_WEEK);
  }

  private void head(String title, String note) {
    int last = EntryColumn.NOTES.column();
    sheet.head(sentences.say(title), sentences.say(note), last);
    TABLE.head(sheet, HEADER_ROW, WIDTHS);
    sheet.height(HEADER_ROW, 22);
    sheet.freeze(HEADER_ROW + 1, 0);
  }

  /** The amount as it is written, though it be a number. */
  private void example(int row, TemplateRow example) {
    TABLE.example(sheet, row, example, Style.EXAMPLE);
    new RowWriter(sheet, row)
        .value(EntryColumn.AMOUNT.column(), Value.orEmpty(example.amount()), Style.EXAMPLE);
    sheet.height(row, LINE);
  }

  private Sheet finish(int firstBlank, int count) {
    int end = firstBlank + count;
    for (int row = firstBlank; row < end; row++) {
      TABLE.blank(sheet, row);
      sheet.height(row, LINE);
    }
    int first = HEADER_ROW + 1;
    choices(EntryColumn.MEAL, tables.meals(), "template.log.meal_prompt", first, end - 1);
    choices(EntryColumn.UNIT, tables.units(), "template.log.unit_prompt", first, end - 1);
    int last = EntryColumn.NOTES.column();
    sheet.print(
        new PrintSetup(false, false, HEADER_ROW, last, sentences.say("template.page"), "", ""));
    return sheet;
  }

  private void choices(EntryColumn column, List<String> list, String prompt, int first, int last) {
    Area area = Area.column(column.column(), first, last);
    sheet.add(new DropDown(area, list, sentences.say(prompt), false));
  }

  /** A plain number as a number, as a spreadsheet has it; 1 1/2 as it is written. */
  private static Value amount(TemplateRow row) {
    return row.amount().matches("\\d+(\\.\\d+)?")
        ? Value.of(Double.parseDouble(row.amount()))
        : Value.orEmpty(row.amount());
  }
}
