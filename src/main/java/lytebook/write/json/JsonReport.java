package lytebook.write.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lytebook.health.HealthTables;
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
public record JsonReport(
    Nutrients nutrients, Sentences sentences, ProblemWording wording, HealthTables health) {
  /** Name and version of the shape. */
  public static final String SCHEMA = "lytebook-report-1";

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
    Stream<Problem> problems =
        Stream.concat(
            report.log().problems().stream(),
            rows.stream().flatMap(row -> row.problems().stream()));
    JsonFields.write(
        out,
        json -> {
          json.text("schema", SCHEMA);
          json.text("version", report.version());
          JsonEntries entries = new JsonEntries(json, nutrients);
          json.object("source", report.log(), log -> source(json, log, entries.rowsUsed(rows)));
          json.object("client", report, one -> client(json, one));
          json.object("period", report.totals(), totals -> period(json, totals));
          new JsonIntakes(json, nutrients, sentences).write(report);
          entries.write(rows);
          json.object("fluid", report.fluid(), new JsonFluid(json)::write);
          new JsonCramps(json).write(report.cramps(nutrients));
          new JsonPrecautions(json)
              .cautions(new SafetyNotices(report, health, sentences, nutrients).lines());
          json.object("plan", report.plan(), new JsonPlan(json, nutrients)::write);
          json.objects("problems", problems.toList(), problem -> problem(json, problem));
        });
  }

  private static void source(JsonFields json, FoodLog log, long rowsUsed) throws IOException {
    json.text("file", log.file());
    json.text("format", log.format());
    json.text("dialect", log.dialect());
    json.whole("rows", log.rowsRead());
    json.whole("rowsUsed", rowsUsed);
  }

  private static void client(JsonFields json, Report report) throws IOException {
    Person person = report.log().person();
    json.text("code", person.code());
    json.word("sex", person.sex());
    json.whole("ageYears", person.ageYears());
    Person.LifeStage stage = person.lifeStage();
    json.word("lifeStage", stage == Person.LifeStage.NONE ? null : stage);
    new JsonPrecautions(json).answers(report.precautions());
  }

  private static void period(JsonFields json, Totals totals) throws IOException {
    json.text("from", totals.from());
    json.text("to", totals.to());
    json.whole("calendarDays", totals.calendarDays());
    json.whole("completeDays", totals.completeDays());
  }

  private void problem(JsonFields json, Problem problem) throws IOException {
    json.text("code", problem.code());
    json.word("severity", problem.severity());
    json.text("place", problem.place());
    json.text("excerpt", problem.excerpt());
    json.text("message", wording.message(problem));
    json.text("fix", wording.fix(problem));
  }
}
