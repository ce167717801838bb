package lytebook.report.sheet.entry;

import java.util.List;
import java.util.Objects;
import lytebook.log.HealthAnswers;
import lytebook.report.AboutMeLists;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** The questions of health on About me, conditions and medicines, and the signs to get help for. */
record HealthBlock(Sheet sheet, Sentences sentences, AboutMeLists lists) {
  private static final double LINE = 19;
  private static final double TWO_LINES = 32;

  /** Letters of a question that fit into one line. */
  private static final int ONE_LINE = 38;

  private static final int NAMED_ROWS = 8;

  /** Blank rows left below what is named already. */
  private static final int SPARE = 3;

  private static final int CONDITION = 0;
  private static final int MEDICINE = 1;
  private static final int MEDICINE_END = 3;
  private static final int TICK = AboutMeSheet.LAST_COLUMN;

  /** Columns beside the printed ones that hold the lists to choose from. */
  private static final int CONDITIONS_LIST = AboutMeSheet.LAST_COLUMN + 2;

  private static final int MEDICINES_LIST = CONDITIONS_LIST + 1;
  private static final List<String> YES_NO = List.of("yes", "no");

  /** "None of these" and the four questions; gives the row below them. */
  int questions(int firstRow, HealthAnswers health) {
    AboutMeSheet.head(sheet, firstRow, sentences, "health");
    int row = firstRow + 2;
    AboutMeSheet.header(sheet, row++, "Why we ask");
    question(
        row,
        new AboutMeLists.QuestionText(
            sentences.say("about_me.none_of_these"), sentences.say("about_me.none_of_these_why")),
        health.noneOfThese() ? Value.of("yes") : Value.EMPTY);
    sheet.add(new DropDown(Area.cell(row++, 1), List.of("yes"), "", true));
    int first = row;
    for (HealthAnswers.HealthQuestion question : HealthAnswers.HealthQuestion.values()) {
      Boolean yes = health.answers().get(question);
      AboutMeLists.QuestionText asked = Objects.requireNonNull(lists.questions().get(question));
      question(row++, asked, yes == null ? Value.EMPTY : Value.of(yes ? "yes" : "no"));
    }
    sheet.add(new DropDown(Area.column(1, first, row - 1), YES_NO, "", true));
    return row;
  }

  private void question(int row, AboutMeLists.QuestionText asked, Value answer) {
    new RowWriter(sheet, row)
        .text(0, asked.words(), Style.TEXT_WRAPPED)
        .value(1, answer, Style.INPUT_TEXT)
        .text(2, asked.why(), Style.UNIT)
        .merge(2, AboutMeSheet.LAST_COLUMN);
    sheet.height(row, asked.words().length() > ONE_LINE ? TWO_LINES : LINE);
  }

  /** Conditions and medicines; gives the row below them. */
  int named(int firstRow, HealthAnswers health) {
    AboutMeSheet.head(sheet, firstRow, sentences, "named");
    int row = firstRow + 2;
    new RowWriter(sheet, row++)
        .text(CONDITION, "Condition", Style.HEADER)
        .spread(MEDICINE, MEDICINE_END, Value.of("Medicine"), Style.HEADER);
    int filled = Math.max(health.conditions().size(), health.medicines().size());
    int rows = Math.max(NAMED_ROWS, filled + SPARE);
    for (int i = 0; i < rows; i++) {
      new RowWriter(sheet, row + i)
          .value(CONDITION, text(health.conditions(), i), Style.INPUT_TEXT)
          .spread(MEDICINE, MEDICINE_END, text(health.medicines(), i), Style.INPUT_TEXT);
    }
    choices(CONDITIONS_LIST, lists.conditions(), CONDITION, row, rows, "condition_prompt");
    choices(MEDICINES_LIST, lists.medicines(), MEDICINE, row, rows, "medicine_prompt");
    sheet.foldColumns(CONDITIONS_LIST, MEDICINES_LIST);
    return row + rows;
  }

  private static Value text(List<HealthAnswers.ReportedItem> named, int index) {
    return index < named.size() ? Value.of(named.get(index).text()) : Value.EMPTY;
  }

  /** A list to choose from, or to write something else, beside the table it is for. */
  private void choices(
      int listColumn, List<String> list, int column, int row, int rows, String prompt) {
    if (list.isEmpty()) {
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      new RowWriter(sheet, row + i).text(listColumn, list.get(i), Style.WORKING);
    }
    Area area = Area.column(listColumn, row, row + list.size() - 1);
    sheet.add(
        new DropDown(
            Area.column(column, row, row + rows - 1),
            List.of(),
            area.absolute(),
            sentences.say("about_me." + prompt),
            false));
  }

  /** The signs to get help for; gives the row below them. */
  int signs(int firstRow, List<String> ticked) {
    AboutMeSheet.head(sheet, firstRow, sentences, "signs");
    int row = firstRow + 2;
    new RowWriter(sheet, row++)
        .text(TICK, "Now?", Style.HEADER)
        .spread(0, TICK - 1, Value.of("Sign"), Style.HEADER);
    int first = row;
    for (AboutMeLists.RedFlagQuestion sign : lists.signs()) {
      boolean isTicked = ticked.contains(sign.id());
      new RowWriter(sheet, row++)
          .text(0, sign.question(), Style.TEXT_WRAPPED)
          .value(TICK, isTicked ? Value.of("yes") : Value.EMPTY, Style.INPUT_TEXT)
          .merge(0, TICK - 1);
    }
    if (row > first) {
      sheet.add(new DropDown(Area.column(TICK, first, row - 1), YES_NO, "", true));
    }
    return row;
  }
}
