package lytebook.report.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.health.HealthRules;
import lytebook.log.ActivityEntry;
import lytebook.log.Diaries;
import lytebook.log.OwnFoodSheet;
import lytebook.log.Person;
import lytebook.problem.Place;
import lytebook.report.AboutMeLists;
import lytebook.report.Sentences;
import lytebook.report.book.Book;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import lytebook.report.format.EntryColumn;
import lytebook.report.sheet.entry.AboutMeSheet;
import lytebook.report.sheet.entry.ActivitySheet;
import lytebook.report.sheet.entry.CrampDiarySheet;
import lytebook.report.sheet.entry.OwnFoodsSheet;

/** Lays a template out as a book, or as the rows of a text file. */
public record TemplateBook(
    TemplateTables tables, Sentences sentences, AboutMeLists aboutMeLists, HealthRules health) {
  /** A mark of its own, so that a new release of the program does not change the templates. */
  private static final String VERSION = "template-1";

  /** Whose week the filled one is: made up. */
  private static final Person EXAMPLE =
      new Person("EX-01", Person.Sex.FEMALE, OptionalInt.of(46), Person.LifeStage.NONE);

  /** A row that shows how to write one; its notes mark it, so that it is never counted. */
  private static final ActivityEntry ACTIVITY =
      new ActivityEntry(
          Place.ofFile("template"),
          LocalDate.of(2026, 3, 2),
          "Run",
          OptionalDouble.of(90),
          OptionalDouble.empty(),
          ActivityEntry.Effort.HARD,
          ActivityEntry.Heat.HOT,
          new ActivityEntry.SweatWeighing(
              OptionalDouble.of(70),
              OptionalDouble.of(68.6),
              OptionalDouble.of(0.8),
              OptionalDouble.empty()),
          "example");

  /** The book of a template. */
  public Book book(Template template, Book.Paper paper) {
    Person person = person(template);
    AboutMeLists lists = aboutMeLists.asking(health.of(person, false).signsAsked());
    PrintSetup margins = PrintSetup.margins(sentences.say("template.page"), "", "");
    EntrySheet log = new EntrySheet(tables, sentences);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        template == Template.LOG
            ? log.blank()
            : log.filled(key(template, "title"), key(template, "note"), rows(template)));
    sheets.add(AboutMeSheet.of(person, lists, sentences, margins));
    if (template == Template.LOG) {
      sheets.add(new CrampDiarySheet(sentences).blank(tables.crampExamples(), margins));
      sheets.add(ActivitySheet.blank(List.of(ACTIVITY), sentences, margins));
      for (OwnFoodSheet.SheetType kind : OwnFoodSheet.SheetType.values()) {
        sheets.add(
            new OwnFoodsSheet(kind, sentences, aboutMeLists.nutrients())
                .blank(tables.ownExamples().getOrDefault(kind, List.of()), margins));
      }
      sheets.add(HowToSheet.of(sentences));
      sheets.add(PaperLogSheet.of(sentences));
    }
    ExamplePerson example = tables.people().get(template);
    if (example != null) {
      diaries(example, margins).forEach(sheets::add);
    }
    return new Book(sentences.say(key(template, "title")), "template", VERSION, paper, sheets);
  }

  /** A sheet for each diary that an example person kept. */
  private List<Sheet> diaries(ExamplePerson example, PrintSetup margins) {
    List<Sheet> sheets = new ArrayList<>();
    List<LocalDate> days = example.eaten().stream().map(TemplateRow::date).distinct().toList();
    Diaries kept = example.diaries();
    if (!kept.cramps().nights().isEmpty()) {
      sheets.add(new CrampDiarySheet(sentences).filled(kept.cramps(), days, margins));
    }
    if (!kept.activity().isEmpty()) {
      sheets.add(ActivitySheet.kept(kept.activity(), sentences, margins));
    }
    return sheets;
  }

  private static String key(Template template, String what) {
    return "template." + template.name().toLowerCase(Locale.ROOT) + "." + what;
  }

  private List<TemplateRow> rows(Template template) {
    return switch (template) {
      case LOG -> tables.examples();
      case PRACTICE -> tables.week();
      default -> example(template).eaten();
    };
  }

  private Person person(Template template) {
    return switch (template) {
      case LOG -> Person.UNKNOWN;
      case PRACTICE -> EXAMPLE;
      default -> example(template).person();
    };
  }

  private ExamplePerson example(Template template) {
    ExamplePerson example = tables.people().get(template);
    if (example == null) {
      throw new IllegalStateException("no person is made up for " + template);
    }
    return example;
  }

  /** The rows of a template as text, the header first; days as 2026-03-02, times as 08:30. */
  public List<List<String>> text(Template template) {
    List<List<String>> text = new ArrayList<>();
    text.add(Arrays.stream(EntryColumn.values()).map(EntryColumn::header).toList());
    for (TemplateRow row : rows(template)) {
      LocalTime time = row.time();
      text.add(
          List.of(
              row.date().toString(),
              time == null ? "" : time.toString(),
              row.meal(),
              row.food(),
              row.amount(),
              row.unit(),
              row.notes()));
    }
    return text;
  }
}
