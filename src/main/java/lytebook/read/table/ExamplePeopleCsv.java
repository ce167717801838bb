package lytebook.read.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lytebook.log.ActivityEntry;
import lytebook.log.BodyProfile;
import lytebook.log.CrampDiary;
import lytebook.log.CrampNight;
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
              person(row, rowsOf(name, "limits.csv", OwnLimit.class)),
              TemplateTablesCsv.rows(FOLDER + name + "-food.csv"),
              new Diaries(
                  new CrampDiary(rowsOf(name, "cramps.csv", CrampNight.class)),
                  rowsOf(name, "activity.csv", ActivityEntry.class))));
    }
    return people;
  }

  private static <T extends Record> List<T> rowsOf(String person, String table, Class<T> type) {
    return Tables.fromClassPath(FOLDER + table).stream()
        .filter(row -> row.text("person").equals(person))
        .map(row -> row.read(one -> one.as(type)))
        .toList();
  }

  private static Person person(TableRow row, List<OwnLimit> limits) {
    return new Person(
        row.text("code"),
        row.constant(Person.Sex.class, "sex"),
        row.wholeIfGiven("age_years"),
        Person.LifeStage.NONE,
        List.of(),
        row.as(BodyProfile.class),
        health(row),
        limits,
        preferences(row));
  }

  private static Preferences preferences(TableRow row) {
    return row.as(
        Preferences.class,
        Map.of(
            "diets", one -> said(one, "diets"),
            "avoid", one -> said(one, "avoid"),
            "likes", one -> said(one, "likes")));
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
}
