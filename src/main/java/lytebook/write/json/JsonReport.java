package lytebook.write.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import lytebook.health.HealthTables;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemWording;
import lytebook.report.Report;
import lytebook.report.SafetyNotices;
import lytebook.report.Sentences;
import lytebook.total.Totals;

/**
 * Writes a report as JSON for other programs. Names and meanings are stable within {@link #SCHEMA}:
 * what is not known is null, never 0; amounts are in the nutrient's unit and rounded to 10 digits;
 * shares, scores and confidences run 0..1; dates are ISO.
 */
public final class JsonReport {
  /** Name and version of the shape. */
  public static final String SCHEMA = "lytebook-report-1";

  private final Nutrients nutrients;
  private final Sentences sentences;
  private final ProblemWording wording;
  private final HealthTables health;

  public JsonReport(
      Nutrients nutrients, Sentences sentences, ProblemWording wording, HealthTables health) {
    this.nutrients = nutrients;
    this.sentences = sentences;
    this.wording = wording;
    this.health = health;
  }

  /**
   * Writes a report.
   *
   * @param out takes the JSON; it is flushed and stays open
   */
  public void write(Report report, OutputStream out) throws IOException {
    List<MatchedEntry> rows =
        report.totals().rows().stream()
            .sorted(Comparator.comparingInt(row -> row.entry().row()))
            .toList();
    try (JsonFields json = new JsonFields(out)) {
      json.startObject();
      json.text("schema", SCHEMA);
      json.text("version", report.version());
      JsonEntries entries = new JsonEntries(json, nutrients);
      source(json, report, rowsUsed(rows, entries));
      client(json, report);
      period(json, report.totals());
      new JsonIntakes(json, nutrients, sentences).write(report);
      entries.write(rows);
      new JsonFluid(json).write(report.fluid());
      new JsonCramps(json).write(report.cramps(nutrients));
      new JsonPrecautions(json)
          .cautions(new SafetyNotices(report, health, sentences, nutrients).lines());
      new JsonPlan(json, nutrients).write(report.plan());
      json.startArray("problems");
      problems(json, report.log().problems());
      for (MatchedEntry row : rows) {
        problems(json, row.problems());
      }
      json.endArray();
      json.endObject();
    }
  }

  /** Rows of the log that add to the sums; one that stands for several foods is one. */
  private static long rowsUsed(List<MatchedEntry> rows, JsonEntries entries) {
    return Entry.rowsAmong(
        rows.stream().filter(entries::isCounted).map(MatchedEntry::entry).toList());
  }

  private static void source(JsonFields json, Report report, long rowsUsed) throws IOException {
    FoodLog log = report.log();
    json.startObject("source");
    json.text("file", log.file());
    json.text("format", log.format());
    json.text("dialect", log.dialect());
    json.whole("rows", log.rowsRead());
    json.whole("rowsUsed", rowsUsed);
    json.endObject();
  }

  private static void client(JsonFields json, Report report) throws IOException {
    Person person = report.log().person();
    json.startObject("client");
    json.text("code", person.code());
    Person.Sex sex = person.sex();
    json.text("sex", sex == null ? null : word(sex));
    OptionalInt age = person.ageYears();
    if (age.isPresent()) {
      json.whole("ageYears", age.getAsInt());
    } else {
      json.nothing("ageYears");
    }
    json.text(
        "lifeStage", person.lifeStage() == Person.LifeStage.NONE ? null : word(person.lifeStage()));
    new JsonPrecautions(json).answers(report.precautions());
    json.endObject();
  }

  private static void period(JsonFields json, Totals totals) throws IOException {
    json.startObject("period");
    json.text("from", totals.from().toString());
    json.text("to", totals.to().toString());
    json.whole("calendarDays", totals.calendarDays());
    json.whole("completeDays", totals.completeDays());
    json.endObject();
  }

  private void problems(JsonFields json, List<Problem> problems) throws IOException {
    for (Problem problem : problems) {
      json.startObject();
      json.text("code", problem.code().name());
      json.text("severity", word(problem.severity()));
      json.text("place", problem.place().toString());
      json.text("excerpt", problem.excerpt());
      json.text("message", wording.message(problem));
      json.text("fix", wording.fix(problem));
      json.endObject();
    }
  }

  /** A constant as JSON names it: {@code portion_assumed}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
