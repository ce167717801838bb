package lytebook.read.table;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lytebook.log.ActivityEntry;
import lytebook.log.BodyProfile;
import lytebook.log.CrampDiary;
import lytebook.log.Diaries;
import lytebook.log.HealthAnswers;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.Preferences;
import lytebook.report.template.ExamplePerson;
import lytebook.report.template.Template;

/** Reads the made-up people; in each table the first column says whose row it is. */
final class ExamplePeopleCsv {
  private static final String FOLDER = "people/";

  private ExamplePeopleCsv() {}

  /** The people that come with the program. */
  static Map<Template, ExamplePerson> fromClassPath() {
    Map<Template, ExamplePerson> people = new EnumMap<>(Template.class);
    for (TableRow row : Tables.fromClassPath(FOLDER + "people.csv")) {
      String name = row.text("person");
      people.put(
          row.constant(Template.class, "person"),
          new ExamplePerson(
              person(row, rowsOf(name, "limits.csv", ExamplePeopleCsv::limit)),
              TemplateTablesCsv.rows(FOLDER + name + "-food.csv"),
              new Diaries(
                  new CrampDiary(rowsOf(name, "cramps.csv", TemplateTablesCsv::crampNight)),
                  rowsOf(name, "activity.csv", ExamplePeopleCsv::activity))));
    }
    return people;
  }

  private static <T> List<T> rowsOf(String person, String table, Function<TableRow, T> read) {
    return Tables.fromClassPath(FOLDER + table).stream()
        .filter(row -> row.text("person").equals(person))
        .map(row -> row.read(read))
        .toList();
  }

  private static Person person(TableRow row, List<OwnLimit> limits) {
    return new Person(
        row.text("code"),
        row.constant(Person.Sex.class, "sex"),
        row.wholeIfGiven("age_years"),
        Person.LifeStage.NONE,
        List.of(),
        new BodyProfile(
            row.constant(BodyProfile.Country.class, "country"),
            row.constant(BodyProfile.UnitSystem.class, "measures"),
            row.number("height_cm"),
            row.number("weight_kg")),
        health(row),
        limits,
        preferences(row));
  }

  private static Preferences preferences(TableRow row) {
    return new Preferences(
        said(row, "diets"),
        said(row, "avoid"),
        said(row, "likes"),
        row.number("most_extra_energy_kcal"),
        row.number("most_extra_fluid_ml"),
        row.wholeIfGiven("ideas"));
  }

  private static List<Preferences.PreferenceItem> said(TableRow row, String column) {
    return row.list(column).stream()
        .map(text -> new Preferences.PreferenceItem(row.place(), text))
        .toList();
  }

  private static HealthAnswers health(TableRow row) {
    Map<HealthAnswers.HealthQuestion, Boolean> answers =
        new EnumMap<>(HealthAnswers.HealthQuestion.class);
    for (HealthAnswers.HealthQuestion question : HealthAnswers.HealthQuestion.values()) {
      Boolean answer = row.ifGiven(question.name().toLowerCase(Locale.ROOT), row::yes);
      if (answer != null) {
        answers.put(question, answer);
      }
    }
    return new HealthAnswers(
        row.yes("none_of_these"),
        answers,
        named(row, "conditions"),
        named(row, "medicines"),
        List.of(),
        List.of());
  }

  private static List<HealthAnswers.ReportedItem> named(TableRow row, String column) {
    return row.list(column).stream()
        .map(text -> new HealthAnswers.ReportedItem(row.place(), text))
        .toList();
  }

  private static OwnLimit limit(TableRow row) {
    return new OwnLimit(
        row.place(),
        row.text("nutrient"),
        row.number("at_least"),
        row.number("no_more_than"),
        row.constant(OwnLimit.CountedIntake.class, "counts"),
        row.text("set_by"),
        row.text("set_on"));
  }

  private static ActivityEntry activity(TableRow row) {
    return new ActivityEntry(
        row.place(),
        LocalDate.parse(row.text("date")),
        row.text("kind"),
        row.number("minutes"),
        row.number("standing_hours"),
        row.ifGiven("effort", column -> row.constant(ActivityEntry.Effort.class, column)),
        row.ifGiven("heat", column -> row.constant(ActivityEntry.Heat.class, column)),
        new ActivityEntry.SweatWeighing(
            row.number("before_kg"),
            row.number("after_kg"),
            row.number("drunk_litres"),
            row.number("urine_litres")),
        row.text("notes"));
  }
}
