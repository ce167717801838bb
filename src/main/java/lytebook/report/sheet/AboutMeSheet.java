package lytebook.report.sheet;

import java.util.List;
import java.util.Locale;
import lytebook.log.Person;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** What the person says of themselves; read again on the next run. */
public final class AboutMeSheet {
  /** The sheet's name. */
  public static final String SHEET = "About me";

  /** The last column that prints, counting from 0. */
  public static final int LAST_COLUMN = 5;

  private static final int HEADER_ROW = 2;

  private AboutMeSheet() {}

  /**
   * The sheet.
   *
   * @param person what is answered so far; an answer that is not given leaves its cell blank
   * @param sentences the questions and why they are asked
   * @param print how it prints
   */
  public static Sheet of(Person person, Sentences sentences, PrintSetup print) {
    Sheet sheet = new Sheet(SHEET);
    new Rows(sheet, 0).text(0, sentences.say("about_me.title"), Style.TITLE);
    new Rows(sheet, 1).text(0, sentences.say("about_me.note"), Style.NOTE);
    sheet.merge(Area.row(1, 0, LAST_COLUMN));
    new Rows(sheet, HEADER_ROW)
        .text(0, "Question", Style.HEADER)
        .text(1, "Answer", Style.HEADER)
        .text(2, "Why we ask", Style.HEADER);
    sheet.merge(Area.row(HEADER_ROW, 2, LAST_COLUMN));
    int row = HEADER_ROW + 1;
    question(sheet, sentences, row++, "code", Value.of(person.code()));
    Person.Sex sex = person.sex();
    question(
        sheet,
        sentences,
        row++,
        "sex",
        Value.of(sex == null ? "" : sex.name().toLowerCase(Locale.ROOT)));
    question(
        sheet,
        sentences,
        row++,
        "age",
        person.ageYears().isPresent() ? Value.of(person.ageYears().getAsInt()) : Value.EMPTY);
    question(
        sheet,
        sentences,
        row++,
        "life_stage",
        Value.of(
            person.lifeStage() == Person.LifeStage.NONE
                ? ""
                : person.lifeStage().name().toLowerCase(Locale.ROOT)));
    sheet.add(new DropDown(Area.cell(HEADER_ROW + 2, 1), List.of("female", "male"), "", "", true));
    sheet.add(
        new DropDown(
            Area.cell(HEADER_ROW + 4, 1), List.of("none", "pregnancy", "lactation"), "", "", true));
    new TabletBlock(sheet, sentences).put(row + 1, person.tablets());
    sheet.width(0, 30).width(1, 18);
    for (int column = 2; column <= LAST_COLUMN; column++) {
      sheet.width(column, 16);
    }
    sheet.freeze(HEADER_ROW + 1, 0);
    sheet.print(print);
    return sheet;
  }

  private static void question(
      Sheet sheet, Sentences sentences, int row, String key, Value answer) {
    boolean blank = answer.equals(Value.of(""));
    new Rows(sheet, row)
        .text(0, sentences.say("about_me." + key), Style.TEXT_BOLD)
        .value(1, blank ? Value.EMPTY : answer, Style.INPUT_TEXT)
        .text(2, sentences.say("about_me." + key + "_why"), Style.TEXT_WRAPPED);
    sheet.merge(Area.row(row, 2, LAST_COLUMN));
    sheet.height(row, 30);
  }
}
