package lytebook.report.sheet.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import lytebook.fluid.FluidFindings;
import lytebook.fluid.SweatTest;
import lytebook.log.ActivityEntry;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.Highlight;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.spreadsheet.A1;
import org.jspecify.annotations.Nullable;

/**
 * What a person did, how hot it was, and sweat tests; read again on the next run. In a report the
 * sweat tests are reckoned beside their rows.
 */
public final class ActivitySheet {
  /** The sheet's name. */
  public static final String SHEET = "Activity";

  /** Row of the headers, counting from 0. */
  private static final int HEADER_ROW = 3;

  public static final int FIRST_ROW = HEADER_ROW + 1;

  public static final int DATE = 0;
  static final int KIND = 1;
  static final int MINUTES = 2;
  static final int STANDING = 3;
  static final int EFFORT = 4;
  static final int HEAT = 5;
  static final int BEFORE = 6;
  static final int AFTER = 7;
  static final int DRUNK = 8;
  static final int URINE = 9;
  static final int NOTES = 10;

  /** Last column that a person fills in, counting from 0. */
  private static final int LAST_ENTRY = NOTES;

  static final int SWEAT = 11;
  public static final int RATE = 12;
  static final int LOSS = 13;
  public static final int LEAST_SODIUM = 14;
  public static final int MOST_SODIUM = 15;
  static final int POTASSIUM = 16;
  public static final int SAYS = 17;

  private static final double[] WIDTHS = {12, 21, 9, 11, 18, 8, 12, 12, 10, 10, 21};
  private static final double[] RECKONED_WIDTHS = {9, 9, 9, 11, 11, 11, 50};

  private static final List<String> RECKONED =
      List.of(
          "Sweat (L)",
          "Litres an hour",
          "Loss (%)",
          "Sodium lost, from (mg)",
          "Sodium lost, to (mg)",
          "Potassium lost, about (mg)",
          "What it says");
  private static final int BLANK_ROWS = 60;
  private static final int SPARE_ROWS = 30;
  private static final double LINE = 18;

  /** Letters that fit into the columns of words. */
  private static final int SHORT = 18;

  /** Letters of a line of what a test says. */
  private static final int LONGEST_SAID = 46;

  private final Sentences sentences;
  private final Sheet sheet = new Sheet(SHEET);
  private final EntryTable<ActivityEntry> table =
      new EntryTable<ActivityEntry>()
          .column("Date", Style.INPUT_DATE, one -> Value.of(one.date()))
          .column("Activity", Style.INPUT_TEXT, one -> Value.orEmpty(one.kind()))
          .column("Minutes", Style.INPUT_PLAIN, one -> Value.orEmpty(one.minutes()))
          .column("Hours standing", Style.INPUT_PLAIN, one -> Value.orEmpty(one.standingHours()))
          .column("Effort", Style.INPUT_TEXT, one -> choice(one.effort()))
          .column("Heat", Style.INPUT_TEXT, one -> choice(one.heat()))
          .column(
              "Weight before (kg)", Style.INPUT_PLAIN, one -> Value.orEmpty(one.sweat().beforeKg()))
          .column(
              "Weight after (kg)", Style.INPUT_PLAIN, one -> Value.orEmpty(one.sweat().afterKg()))
          .column("Drunk (L)", Style.INPUT_PLAIN, one -> Value.orEmpty(one.sweat().drunkLitres()))
          .column("Urine (L)", Style.INPUT_PLAIN, one -> Value.orEmpty(one.sweat().urineLitres()))
          .column("Notes", Style.INPUT_TEXT, one -> Value.orEmpty(one.notes()));

  private ActivitySheet(Sentences sentences) {
    this.sentences = sentences;
  }

  /** A cell as formulas on other sheets name it. */
  public static String cell(int row, int column) {
    return A1.sheet(SHEET) + "!" + A1.absolute(row, column);
  }

  /**
   * A sheet to fill in.
   *
   * @param examples rows that show how, in grey; their notes mark them
   */
  public static Sheet blank(List<ActivityEntry> examples, Sentences sentences, PrintSetup margins) {
    ActivitySheet made = new ActivitySheet(sentences);
    made.head();
    int row = FIRST_ROW;
    for (ActivityEntry example : examples) {
      made.table.example(made.sheet, row, example, Style.EXAMPLE);
      made.sized(row++, example);
    }
    return made.finish(row, BLANK_ROWS, margins.of(true, false, HEADER_ROW, LAST_ENTRY));
  }

  /** The rows of a diary as a person keeps it, and room for more; nothing is reckoned. */
  public static Sheet kept(List<ActivityEntry> rows, Sentences sentences, PrintSetup margins) {
    ActivitySheet made = new ActivitySheet(sentences);
    made.head();
    int row = FIRST_ROW;
    for (ActivityEntry one : rows) {
      made.entry(row++, one);
    }
    made.finish(row, SPARE_ROWS, margins.of(true, false, HEADER_ROW, LAST_ENTRY));
    made.sheet.printUpTo(row - 1);
    return made.sheet;
  }

  /**
   * The rows of a diary, the sweat tests among them reckoned.
   *
   * @param findings the sweat tests of these rows
   */
  public static Sheet filled(
      List<ActivityEntry> rows, FluidFindings findings, Sentences sentences, PrintSetup margins) {
    ActivitySheet made = new ActivitySheet(sentences);
    made.head();
    made.headReckoned();
    int row = FIRST_ROW;
    for (ActivityEntry one : rows) {
      made.entry(row, one);
      Optional<SweatTest> test = SweatTest.of(one, findings.sweat());
      made.reckoned(row, new ActivityFormulas(findings.sweat(), sentences, row), test);
      row++;
    }
    for (int spare = row; spare < row + SPARE_ROWS; spare++) {
      ActivityFormulas formulas = new ActivityFormulas(findings.sweat(), sentences, spare);
      made.reckoned(spare, formulas, Optional.empty());
    }
    made.looks(row + SPARE_ROWS - 1);
    int last = findings.sweatTests().isEmpty() ? LAST_ENTRY : SAYS;
    made.finish(row, SPARE_ROWS, margins.of(true, false, HEADER_ROW, last));
    made.sheet.printUpTo(row - 1);
    return made.sheet;
  }

  private void head() {
    sheet.head(sentences.say("activity.title"), sentences.say("activity.note"), LAST_ENTRY);
    new RowWriter(sheet, 2).across(sentences.say("activity.sweat_test"), Style.NOTE, LAST_ENTRY);
    sheet.height(1, 28).height(2, 28);
    table.head(sheet, HEADER_ROW, WIDTHS);
    sheet.height(HEADER_ROW, 34);
    sheet.freeze(FIRST_ROW, KIND + 1);
  }

  private void headReckoned() {
    for (int i = 0; i < RECKONED.size(); i++) {
      new RowWriter(sheet, HEADER_ROW).text(SWEAT + i, RECKONED.get(i), Style.HEADER);
      sheet.width(SWEAT + i, RECKONED_WIDTHS[i]);
    }
    sheet.height(HEADER_ROW, 48);
  }

  private void entry(int row, ActivityEntry one) {
    table.put(sheet, row, one);
    sized(row, one);
  }

  /** Words that are long go over several lines; a row without them has one. */
  private void sized(int row, ActivityEntry one) {
    wrap(row, KIND, one.kind());
    wrap(row, NOTES, one.notes());
    if (isShort(one.kind()) && isShort(one.notes())) {
      sheet.height(row, LINE);
    }
  }

  private void wrap(int row, int column, String text) {
    if (!isShort(text)) {
      new RowWriter(sheet, row).text(column, text, Style.INPUT_WRAPPED);
    }
  }

  private static boolean isShort(String text) {
    return text.length() <= SHORT;
  }

  private Value choice(@Nullable Enum<?> chosen) {
    return chosen == null ? Value.EMPTY : Value.of(word(chosen));
  }

  private String word(Enum<?> choice) {
    return sentences.say("activity." + choice.name().toLowerCase(Locale.ROOT));
  }

  private void reckoned(int row, ActivityFormulas formulas, Optional<SweatTest> test) {
    RowWriter cells = new RowWriter(sheet, row);
    cells.formula(SWEAT, formulas.sweat(), of(test, SweatTest::sweatLitres), Style.NUMBER_1);
    cells.formula(RATE, formulas.rate(), of(test, SweatTest::litresPerHour), Style.NUMBER_1);
    cells.formula(
        LOSS,
        formulas.loss(),
        of(test, one -> OptionalDouble.of(one.lossPercent())),
        Style.NUMBER_1);
    cells.formula(
        LEAST_SODIUM, formulas.leastSodium(), of(test, SweatTest::leastSodiumMg), Style.NUMBER_0);
    cells.formula(
        MOST_SODIUM, formulas.mostSodium(), of(test, SweatTest::mostSodiumMg), Style.NUMBER_0);
    cells.formula(
        POTASSIUM, formulas.potassium(), of(test, SweatTest::potassiumMg), Style.NUMBER_0);
    String words = test.map(one -> says(one, sentences)).orElse("");
    boolean isLong = words.length() > LONGEST_SAID;
    if (isLong) {
      sheet.height(row, 2 * LINE);
    }
    Style style = isLong ? Style.TEXT_WRAPPED : Style.UNIT;
    cells.formula(SAYS, formulas.says(), words, style);
  }

  /** What is said of a test beside its row. */
  public static String says(SweatTest test, Sentences sentences) {
    String result =
        test.result() == SweatTest.SweatTestOutcome.USABLE
            ? ""
            : sentences.say("sweat." + test.result().name().toLowerCase(Locale.ROOT));
    String loss =
        switch (test.loss()) {
          case GAINED -> sentences.say("sweat.gained");
          case USUAL -> test.result().isUsable() ? sentences.say("sweat.usual") : "";
          case MORE_THAN_ADVISED -> test.result().isUsable() ? sentences.say("sweat.more") : "";
        };
    return (result + " " + loss).strip();
  }

  private static OptionalDouble of(
      Optional<SweatTest> test, Function<SweatTest, OptionalDouble> figure) {
    return test.map(figure).orElse(OptionalDouble.empty());
  }

  private void looks(int lastRow) {
    Area words = Area.column(SAYS, FIRST_ROW, lastRow);
    String loss = A1.inColumn(FIRST_ROW, LOSS);
    String sweat = A1.inColumn(FIRST_ROW, SWEAT);
    String isTest = "ISNUMBER(" + loss + ")";
    sheet.look(words, "AND(" + isTest + "," + loss + "<0)", Highlight.LOW);
    sheet.look(words, "AND(" + isTest + "," + sweat + "=\"\")", Highlight.UNKNOWN);
  }

  private Sheet finish(int firstBlank, int count, PrintSetup print) {
    int last = firstBlank + count - 1;
    for (int row = firstBlank; row <= last; row++) {
      table.blank(sheet, row);
      sheet.height(row, LINE);
    }
    choices(EFFORT, ActivityEntry.Effort.values(), "activity.effort_prompt", last);
    choices(HEAT, ActivityEntry.Heat.values(), "activity.heat_prompt", last);
    sheet.print(print);
    return sheet;
  }

  private void choices(int column, Enum<?>[] choices, String prompt, int lastRow) {
    sheet.add(
        new DropDown(
            Area.column(column, FIRST_ROW, lastRow),
            Stream.of(choices).map(this::word).toList(),
            sentences.say(prompt),
            false));
  }
}
