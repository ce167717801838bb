package lytebook.read.table;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/** Reads the made-up people; in each table the first column says whose row it is. */
final class ExamplePeopleCsv {
  private static final String FOLDER = "people/";

  private ExamplePeopleCsv() {}

  /** The people that come with the program. */
  static Map<Template, ExamplePerson> fromClassPath() {
    Map<Template, ExamplePerson> people = new EnumMap<>(Template.class);
    for (Tables.TableRow row : Tables.fromClassPath(FOLDER + "people.csv")) {
      String name = row.text("person");
      people.put(
          Template.valueOf(name.toUpperCase(Locale.ROOT)),
          new ExamplePerson(
              person(row, rowsOf(name, "limits.csv", ExamplePeopleCsv::limit)),
              TemplateTablesCsv.rows(FOLDER + name + "-food.csv"),
              new Diaries(
                  new CrampDiary(rowsOf(name, "cramps.csv", TemplateTablesCsv::crampNight)),
                  rowsOf(name, "activity.csv", ExamplePeopleCsv::activity))));
    }
    return people;
  }

  private static <T> List<T> rowsOf(
      String person, String table, Function<Tables.TableRow, T> read) {
    return Tables.fromClassPath(FOLDER + table).stream()
        .filter(row -> row.text("person").equals(person))
        .map(read)
        .toList();
  }

  private static Person person(Tables.TableRow row, List<OwnLimit> limits) {
    return new Person(
        row.text("code"),
        Person.Sex.valueOf(row.text("sex")),
        whole(row, "age_years"),
        Person.LifeStage.NONE,
        List.of(),
        new BodyProfile(
            BodyProfile.Country.valueOf(row.text("country")),
            BodyProfile.UnitSystem.valueOf(row.text("measures")),
            row.number("height_cm"),
            row.number("weight_kg")),
        health(row),
        limits,
        preferences(row));
  }

  private static Preferences preferences(Tables.TableRow row) {
    return new Preferences(
        said(row, "diets"),
        said(row, "avoid"),
        said(row, "likes"),
        row.number("most_extra_energy_kcal"),
        row.number("most_extra_fluid_ml"),
        whole(row, "ideas"));
  }

  private static List<Preferences.PreferenceItem> said(Tables.TableRow row, String column) {
    return texts(row, column)
        .map(text -> new Preferences.PreferenceItem(row.place(), text))
        .toList();
  }

  private static HealthAnswers health(Tables.TableRow row) {
    Map<HealthAnswers.HealthQuestion, Boolean> answers =
        new EnumMap<>(HealthAnswers.HealthQuestion.class);
    for (HealthAnswers.HealthQuestion question : HealthAnswers.HealthQuestion.values()) {
      Boolean answer = answer(row, question.name().toLowerCase(Locale.ROOT));
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

  private static List<HealthAnswers.ReportedItem> named(Tables.TableRow row, String column) {
    return texts(row, column)
        .map(text -> new HealthAnswers.ReportedItem(row.place(), text))
        .toList();
  }

  private static Stream<String> texts(Tables.TableRow row, String column) {
    return Stream.of(row.text(column).split(";", -1)).filter(text -> !text.isEmpty());
  }

  private static OwnLimit limit(Tables.TableRow row) {
    return new OwnLimit(
        row.place(),
        row.text("nutrient"),
        row.number("at_least"),
        row.number("no_more_than"),
        OwnLimit.CountedIntake.valueOf(row.text("counts")),
        row.text("set_by"),
        row.text("set_on"));
  }

  private static ActivityEntry activity(Tables.TableRow row) {
    String effort = row.text("effort");
    String heat = row.text("heat");
    return new ActivityEntry(
        row.place(),
        LocalDate.parse(row.text("date")),
        row.text("kind"),
        row.number("minutes"),
        row.number("standing_hours"),
        effort.isEmpty() ? null : ActivityEntry.Effort.valueOf(effort),
        heat.isEmpty() ? null : ActivityEntry.Heat.valueOf(heat),
        new ActivityEntry.SweatWeighing(
            row.number("before_kg"),
            row.number("after_kg"),
            row.number("drunk_litres"),
            row.number("urine_litres")),
        row.text("notes"));
  }

  private static @Nullable Boolean answer(Tables.TableRow row, String column) {
    return row.text(column).isEmpty() ? null : Boolean.valueOf(row.yes(column));
  }

  private static OptionalInt whole(Tables.TableRow row, String column) {
    OptionalDouble number = row.number(column);
    return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
  }
}
