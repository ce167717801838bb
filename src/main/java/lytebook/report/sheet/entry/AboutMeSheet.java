package lytebook.report.sheet.entry;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import lytebook.log.BodyProfile;
import lytebook.log.Person;
import lytebook.report.AboutMeLists;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/** What the person says of themselves; read again on the next run. */
public final class AboutMeSheet {
  /** The sheet's name. */
  public static final String SHEET = "About me";

  /** The last column that prints, counting from 0. */
  public static final int LAST_COLUMN = 6;

  private static final int HEADER_ROW = 2;
  private static final double LINE = 19;
  private static final double CM_PER_INCH = 2.54;
  private static final double KG_PER_POUND = 0.45359237;

  private final Sheet sheet = new Sheet(SHEET);
  private final Sentences sentences;
  private int row = HEADER_ROW;

  private AboutMeSheet(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * The sheet.
   *
   * @param person what is answered so far; an answer that is not given leaves its cell blank
   * @param lists what there is to choose from
   * @param sentences the questions and why they are asked
   * @param margins what stands in the margins of its page
   */
  public static Sheet of(
      Person person, AboutMeLists lists, Sentences sentences, PrintSetup margins) {
    AboutMeSheet made = new AboutMeSheet(sentences);
    made.title();
    made.aboutYou(person);
    HealthBlock health = new HealthBlock(made.sheet, sentences, lists);
    int next = health.questions(made.row + 1, person.health());
    next = health.named(next + 1, person.health());
    next = new LimitBlock(made.sheet, sentences, lists).put(next + 1, person.limits());
    next = new ReleaseBlock(made.sheet, sentences, lists).put(next + 1, person.health().releases());
    next = health.signs(next + 1, person.health().redFlags());
    next = new EatingBlock(made.sheet, sentences).put(next + 1, person.preferences());
    new TabletBlock(made.sheet, sentences, lists.nutrients()).put(next + 1, person.tablets());
    made.sheet.freeze(HEADER_ROW, 0);
    made.sheet.print(margins.of(false, true, -1, LAST_COLUMN));
    return made.sheet;
  }

  private void title() {
    sheet.head(sentences.say("about_me.title"), sentences.say("about_me.note"), LAST_COLUMN);
    sheet.widths(39, 16, 15, 16, 12, 15, 12);
  }

  private void aboutYou(Person person) {
    header(sheet, row++, "Why we ask");
    BodyProfile body = person.body();
    question("code", Value.of(person.code()), List.of());
    question(
        "country",
        word(body.country(), List.of(BodyProfile.Country.OTHER)),
        List.of("US", "Canada", "EU", "UK", "other"));
    question(
        "measures",
        word(body.measures(), List.of(BodyProfile.UnitSystem.METRIC)),
        List.of("metric", "US"));
    question("sex", word(person.sex(), List.of(Person.Sex.values())), List.of("female", "male"));
    question(
        "age",
        person.ageYears().isPresent() ? Value.of(person.ageYears().getAsInt()) : Value.of(""),
        List.of());
    boolean isUs = body.measures() == BodyProfile.UnitSystem.US;
    question(
        "height", measured(body.heightCm(), isUs ? CM_PER_INCH : 1, isUs ? "in" : "cm"), List.of());
    question(
        "weight",
        measured(body.weightKg(), isUs ? KG_PER_POUND : 1, isUs ? "lb" : "kg"),
        List.of());
    question(
        "life_stage",
        Value.of(
            person.lifeStage() == Person.LifeStage.NONE
                ? ""
                : person.lifeStage().name().toLowerCase(Locale.ROOT)),
        List.of("none", "pregnancy", "lactation"));
  }

  /** The header of questions and answers, and of what helps to answer. */
  static void header(Sheet sheet, int row, String help) {
    new RowWriter(sheet, row)
        .text(0, "Question", Style.HEADER)
        .text(1, "Answer", Style.HEADER)
        .spread(2, LAST_COLUMN, Value.of(help), Style.HEADER);
  }

  /** The title of a part, and the note below it. */
  static void head(Sheet sheet, int row, Sentences sentences, String part) {
    String title = sentences.say("about_me." + part);
    new RowWriter(sheet, row).text(0, title, Style.SECTION);
    new RowWriter(sheet, row + 1)
        .across(sentences.say("about_me." + part + "_note"), Style.NOTE, LAST_COLUMN);
  }

  /** A word of a list as it is chosen: small letters, or a name in its own. */
  private static Value word(@Nullable Enum<?> answer, List<? extends Enum<?>> small) {
    if (answer == null) {
      return Value.of("");
    }
    String name = answer.name();
    return Value.of(
        small.contains(answer)
            ? name.toLowerCase(Locale.ROOT)
            : name.length() <= 2
                ? name
                : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }

  /** With its unit, so that it is read the same whatever the measures. */
  private static Value measured(OptionalDouble amount, double perUnit, String unit) {
    return amount.isEmpty()
        ? Value.of("")
        : Value.of(
            PlainNumber.of(Math.round(10 * amount.getAsDouble() / perUnit) / 10.0) + " " + unit);
  }

  private void question(String key, Value answer, List<String> choices) {
    new RowWriter(sheet, row)
        .text(0, sentences.say("about_me." + key), Style.TEXT_BOLD)
        .value(1, answer.equals(Value.of("")) ? Value.EMPTY : answer, Style.INPUT_TEXT)
        .text(2, sentences.say("about_me." + key + "_why"), Style.UNIT)
        .merge(2, LAST_COLUMN);
    sheet.height(row, LINE);
    if (!choices.isEmpty()) {
      sheet.add(new DropDown(Area.cell(row, 1), choices, "", true));
    }
    row++;
  }
}
