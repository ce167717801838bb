package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.app.Runs;
import lytebook.log.BodyProfile;
import lytebook.log.FoodLog;
import lytebook.log.HealthAnswers;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.Preferences;
import lytebook.oracle.CachedValues;
import lytebook.oracle.Compare;
import lytebook.oracle.LibreOffice;
import lytebook.oracle.OoxmlSchema;
import lytebook.oracle.PoiEvaluator;
import lytebook.oracle.SheetValues;
import lytebook.problem.Place;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.write.xlsx.XlsxWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One truth, three calculators: our engine, POI's evaluator, and LibreOffice on files without any
 * cached value agree on every cell of every sheet.
 */
@Tag("slow")
class ThreeCalculatorsTest {
  private static final Person MAN_70 =
      new Person("", Person.Sex.MALE, OptionalInt.of(70), Person.LifeStage.NONE);
  private static final Person GIRL_12 =
      new Person("kid", Person.Sex.FEMALE, OptionalInt.of(12), Person.LifeStage.NONE);
  private static final Person PREGNANT_30 =
      new Person("p", null, OptionalInt.of(30), Person.LifeStage.PREGNANCY);

  static Map<String, Report> reports(Path folder) throws IOException {
    Map<String, Report> reports = new LinkedHashMap<>();
    Path week = Path.of("src/main/resources/lytebook/example-week.csv");
    reports.put("week", Runs.report(Runs.log(week), Runs.WOMAN_46, Authority.US));
    reports.put("week-any", Runs.report(Runs.log(week), Person.UNKNOWN, Authority.US));
    reports.put("week-eu", Runs.report(Runs.log(week), Person.UNKNOWN, Authority.EU));
    reports.put("two-weeks", report("two-weeks.csv", PREGNANT_30, Authority.US));
    reports.put("no-meals", report("no-meals.csv", MAN_70, Authority.EU));
    reports.put("many-unknown", report("many-unknown.csv", Person.UNKNOWN, Authority.EU));
    reports.put("one-day", report("one-day.csv", GIRL_12, Authority.US));
    reports.put("hostile", report("hostile.csv", MAN_70, Authority.US));
    reports.put("supplements", report("supplements.csv", Runs.WOMAN_46, Authority.US));
    reports.put("supplements-eu", report("supplements.csv", Person.UNKNOWN, Authority.EU));
    reports.put("several-foods", report("several-foods.csv", Runs.WOMAN_46, Authority.US));
    reports.put("partial-only", report("partial-only.csv", Runs.WOMAN_46, Authority.US));
    reports.put("own-foods", Runs.ownFoods(Runs.log("own-foods.csv")));
    Path runner = RunnersWeek.write(folder.resolve("runner-log.xlsx"));
    reports.put("runner", Runs.report(Runs.log(runner), Runs.WOMAN_46, Authority.US));
    FoodLog diary = Runs.log(CrampLogs.write(folder.resolve("diary.log.xlsx"), 63, 3));
    reports.put(
        "diaries", Runs.report(CrampLogs.withActivity(diary, 63), Runs.WOMAN_46, Authority.US));
    FoodLog fortnight = Runs.log(CrampLogs.write(folder.resolve("short.log.xlsx"), 10, 4));
    reports.put("diary-short", Runs.report(fortnight, Person.UNKNOWN, Authority.EU));
    reports.put("diary-girl", Runs.report(fortnight, GIRL_12, Authority.US));
    Path kidney = Path.of("templates/example-kidney.xlsx");
    reports.put("held-back", Runs.report(Runs.log(kidney), Person.UNKNOWN, Authority.US));
    reports.put("own-limits", Runs.report(Runs.log("supplements.csv"), ownLimits(), Authority.US));
    planned(reports);
    Path exports = Path.of("exports");
    for (String export :
        List.of(
            "cronometer-servings.csv",
            "cronometer-dailysummary.csv",
            "Nutrition-Summary-2026-03-02-to-2026-03-04.csv")) {
      reports.put(export, report(exports.resolve(export).toString(), Runs.WOMAN_46, Authority.US));
    }
    return reports;
  }

  /** Plans with an exchange, half helpings, a refused idea, and levels of every kind. */
  private static void planned(Map<String, Report> reports) {
    reports.put(
        "planned",
        PlannedReports.planned(
            Objects.requireNonNull(reports.get("week")),
            "magnesium NOT_KNOWN",
            "calcium UPPER_LIMIT",
            "sodium CUT_BACK",
            "fluid EXTRA_FLUID",
            "energy EXTRA_ENERGY"));
    reports.put(
        "planned-any", PlannedReports.planned(Objects.requireNonNull(reports.get("week-any"))));
    reports.put(
        "planned-held-back",
        PlannedReports.planned(
            Objects.requireNonNull(reports.get("held-back")),
            "potassium HELD_BACK",
            "potassium OWN_LIMIT",
            "fluid HELD_BACK",
            "energy EXTRA_ENERGY"));
    reports.put(
        "planned-own-limits",
        PlannedReports.planned(
            Objects.requireNonNull(reports.get("own-limits")),
            "calcium OWN_LIMIT",
            "potassium OWN_LIMIT",
            "sodium OWN_LIMIT",
            "energy OWN_LIMIT",
            "drinks OWN_LIMIT"));
    reports.put(
        "planned-partial",
        PlannedReports.planned(Objects.requireNonNull(reports.get("partial-only"))));
  }

  /** Goals and limits of her own, of each kind: of all intake, of food and of tablets. */
  private static Person ownLimits() {
    return new Person(
        "own",
        Person.Sex.FEMALE,
        OptionalInt.of(46),
        Person.LifeStage.NONE,
        List.of(),
        new BodyProfile(null, null, OptionalDouble.of(172), OptionalDouble.of(95)),
        HealthAnswers.UNKNOWN,
        List.of(
            limit("magnesium", 300, 0, OwnLimit.CountedIntake.FOOD),
            limit("magnesium", 0, 200, OwnLimit.CountedIntake.TABLETS),
            limit("calcium", 0, 900, OwnLimit.CountedIntake.FOOD),
            limit("potassium", 3500, 4000, OwnLimit.CountedIntake.ALL),
            limit("sodium", 0, 1500, OwnLimit.CountedIntake.ALL),
            limit("energy", 0, 1800, OwnLimit.CountedIntake.ALL),
            limit("drinks", 0, 1500, OwnLimit.CountedIntake.ALL)),
        Preferences.NONE);
  }

  private static OwnLimit limit(
      String nutrient, double atLeast, double noMoreThan, OwnLimit.CountedIntake counts) {
    return new OwnLimit(
        Place.ofFile("About me"),
        nutrient,
        atLeast > 0 ? OptionalDouble.of(atLeast) : OptionalDouble.empty(),
        noMoreThan > 0 ? OptionalDouble.of(noMoreThan) : OptionalDouble.empty(),
        counts,
        "Dr A",
        "2026-03-01");
  }

  private static Report report(String log, Person person, Authority authority) {
    return Runs.report(Runs.log(log), person, authority);
  }

  @Test
  void engineAndPoiAndLibreOfficeAgree(@TempDir Path folder) throws IOException {
    List<Path> stripped = new ArrayList<>();
    Map<String, SheetValues> engine = new LinkedHashMap<>();
    Files.createDirectories(folder.resolve("stripped"));
    for (Map.Entry<String, Report> one : reports(folder).entrySet()) {
      Path file = folder.resolve(one.getKey() + ".xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        XlsxWriter.write(Runs.book(one.getValue()), out);
      }
      assertEquals(List.of(), OoxmlSchema.errors(file), one.getKey() + ": schema");
      engine.put(one.getKey(), SheetValues.read(file));
      Path bare = folder.resolve("stripped").resolve(one.getKey() + ".xlsx");
      assertTrue(CachedValues.strip(file, bare) > 500, one.getKey() + ": formulas stripped");
      stripped.add(bare);
      assertSame(one.getKey() + " by POI", engine.get(one.getKey()), PoiEvaluator.evaluate(bare));
    }
    List<Path> recalculated =
        LibreOffice.orSkip()
            .recalculate(stripped, Files.createDirectories(folder.resolve("recalculated")));
    int i = 0;
    for (Map.Entry<String, SheetValues> one : engine.entrySet()) {
      assertSame(
          one.getKey() + " by LibreOffice",
          one.getValue(),
          SheetValues.read(recalculated.get(i++)));
    }
  }

  private static void assertSame(String what, SheetValues ours, SheetValues theirs) {
    List<String> differences = Compare.differences(ours, theirs);
    assertEquals(
        "",
        String.join("\n", differences.subList(0, Math.min(40, differences.size()))),
        what + ": " + differences.size() + " cells differ");
  }
}
