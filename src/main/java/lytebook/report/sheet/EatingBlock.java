package lytebook.report.sheet;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lytebook.log.Preferences;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** What a person wishes of food ideas on About me; read again on the next run. */
final class EatingBlock {
  private static final List<String> DIETS =
      List.of("No special diet", "Vegetarian", "Vegan", "Fish but no meat", "Halal", "Kosher");

  private static final int ANSWER = 1;
  private static final int ANSWER_END = 3;
  private static final int HINT = 4;
  private static final double LINE = 19;
  private static final double NEXT_LINE = 13;

  /** Letters of an answer that fit into one line. */
  private static final int ANSWER_LETTERS = 44;

  /** Letters of a hint that fit into one line. */
  private static final int HINT_LETTERS = 36;

  /** No row of a spreadsheet is higher, in points. */
  private static final double HIGHEST = 400;

  private final Sheet sheet;
  private final Sentences sentences;
  private int row;

  EatingBlock(Sheet sheet, Sentences sentences) {
    this.sheet = sheet;
    this.sentences = sentences;
  }

  /** Puts the questions; gives the row below them. */
  int put(int firstRow, Preferences wished) {
    AboutMeSheet.head(
        sheet, firstRow, sentences.say("about_me.eating"), sentences.say("about_me.eating_note"));
    row = firstRow + 2;
    cells(Value.of("Question"), Value.of("Answer"), Value.of("How to answer"), Style.HEADER);
    row++;
    choices(DIETS, sentences.say("about_me.diet_prompt"), false);
    question("diet", list(wished.diets()));
    question("avoid", list(wished.avoid()));
    question("likes", list(wished.likes()));
    question(
        "most_extra_energy", number(wished.mostExtraEnergyKcal()), Preferences.USUAL_ENERGY_KCAL);
    question("most_extra_fluid", number(wished.mostExtraFluidMl()), Preferences.USUAL_FLUID_ML);
    choices(
        IntStream.rangeClosed(1, Preferences.MOST_IDEAS).mapToObj(String::valueOf).toList(),
        "",
        true);
    question(
        "ideas",
        wished.ideas().isPresent() ? Value.of(wished.ideas().getAsInt()) : Value.EMPTY,
        Preferences.USUAL_IDEAS);
    return row;
  }

  private void choices(List<String> choices, String prompt, boolean isStrict) {
    sheet.add(new DropDown(Area.cell(row, ANSWER), choices, "", prompt, isStrict));
  }

  private void question(String key, Value answer, Object... usual) {
    String asked = sentences.say("about_me." + key);
    String hint = sentences.say("about_me." + key + "_why", usual);
    cells(Value.of(asked), answer, Value.of(hint), Style.INPUT_WRAPPED);
    int lines =
        Math.max(lines(letters(answer), ANSWER_LETTERS), lines(hint.length(), HINT_LETTERS));
    sheet.height(row, Math.min(HIGHEST, LINE + (lines - 1) * NEXT_LINE));
    row++;
  }

  private static int letters(Value answer) {
    return answer instanceof Value.Text words ? words.text().length() : 0;
  }

  private static int lines(int letters, int perLine) {
    return Math.max(1, (letters + perLine - 1) / perLine);
  }

  private void cells(Value asked, Value answer, Value hint, Style answerStyle) {
    boolean isHeader = answerStyle == Style.HEADER;
    Rows cells = new Rows(sheet, row);
    for (int column = ANSWER; column <= ANSWER_END; column++) {
      cells.empty(column, answerStyle);
    }
    for (int column = HINT; column <= AboutMeSheet.LAST_COLUMN; column++) {
      cells.empty(column, isHeader ? Style.HEADER : Style.TEXT_WRAPPED);
    }
    cells.value(0, asked, isHeader ? Style.HEADER : Style.TEXT_WRAPPED);
    cells.value(ANSWER, answer, answerStyle);
    cells.value(HINT, hint, isHeader ? Style.HEADER : Style.TEXT_WRAPPED);
    sheet.merge(Area.row(row, ANSWER, ANSWER_END));
    sheet.merge(Area.row(row, HINT, AboutMeSheet.LAST_COLUMN));
  }

  private static Value list(List<Preferences.Said> said) {
    return said.isEmpty()
        ? Value.EMPTY
        : Value.of(said.stream().map(Preferences.Said::text).collect(Collectors.joining(", ")));
  }

  private static Value number(OptionalDouble amount) {
    return Value.orEmpty(amount);
  }
}
