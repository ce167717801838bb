package lytebook.report.sheet.entry;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lytebook.log.Preferences;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.RowWriter;
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
  private static final double ONE_LINE = 19;
  private static final double LINE = 14;

  /** Lines to write a list of names in, at least. */
  private static final int LEAST_LINES = 2;

  /** Letters of an answer that fit into one line. */
  private static final int LETTERS = 40;

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
    AboutMeSheet.head(sheet, firstRow, sentences, "eating");
    row = firstRow + 2;
    header();
    choices(DIETS, sentences.say("about_me.diet_prompt"), false);
    names("diet", wished.diets());
    names("avoid", wished.avoid());
    names("likes", wished.likes());
    number("most_extra_energy", wished.mostExtraEnergyKcal(), Preferences.USUAL_ENERGY_KCAL);
    number("most_extra_fluid", wished.mostExtraFluidMl(), Preferences.USUAL_FLUID_ML);
    choices(
        IntStream.rangeClosed(1, Preferences.MOST_IDEAS).mapToObj(String::valueOf).toList(),
        "",
        true);
    OptionalInt ideas = wished.ideas();
    number(
        "ideas",
        ideas.isPresent() ? OptionalDouble.of(ideas.getAsInt()) : OptionalDouble.empty(),
        Preferences.USUAL_IDEAS);
    return row;
  }

  private void header() {
    new RowWriter(sheet, row++)
        .text(0, "Question", Style.HEADER)
        .spread(ANSWER, ANSWER_END, Value.of("Answer"), Style.HEADER)
        .spread(HINT, AboutMeSheet.LAST_COLUMN, Value.of("How to answer"), Style.HEADER);
  }

  private void choices(List<String> choices, String prompt, boolean isStrict) {
    sheet.add(new DropDown(Area.cell(row, ANSWER), choices, prompt, isStrict));
  }

  private void names(String key, List<Preferences.PreferenceItem> said) {
    String names =
        said.stream().map(Preferences.PreferenceItem::text).collect(Collectors.joining(", "));
    int lines = Math.max(LEAST_LINES, (names.length() + LETTERS - 1) / LETTERS);
    sheet.height(row, Math.min(HIGHEST, lines * LINE));
    String hint = sentences.say("about_me." + key + "_why");
    question(key, Value.orEmpty(names), hint, Style.INPUT_LIST);
  }

  private void number(String key, OptionalDouble number, int usual) {
    sheet.height(row, ONE_LINE);
    String hint = sentences.say("about_me." + key + "_why", usual);
    question(key, Value.orEmpty(number), hint, Style.INPUT_TEXT);
  }

  private void question(String key, Value answer, String hint, Style style) {
    new RowWriter(sheet, row++)
        .text(0, sentences.say("about_me." + key), Style.TEXT_WRAPPED)
        .spread(ANSWER, ANSWER_END, answer, style)
        .text(HINT, hint, Style.UNIT)
        .merge(HINT, AboutMeSheet.LAST_COLUMN);
  }
}
