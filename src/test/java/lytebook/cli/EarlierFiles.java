package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.log.BodyProfile;
import lytebook.log.CrampNight;
import lytebook.log.DailyTablet;
import lytebook.log.DayMark;
import lytebook.log.HealthAnswers;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.Preferences;
import lytebook.read.report.EarlierReport;

/** The files of 0.1.0 in a folder, and what must be read back from them, as their README tells. */
record EarlierFiles(Path folder) {
  static final String WEEK = "example-week";
  static final String THIAZIDE = "example-thiazide";
  static final String MY_FOODS = "my-foods.csv";

  /** A day before the week of the edited plan is over. */
  static final String IN_THE_WEEK = "2026-03-11";

  static final String A_DAY_LATER = "2026-04-01";

  private static final Path FILES = Path.of("src/test/resources/lytebook/earlier/0.1.0");

  static EarlierFiles copiedTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return new EarlierFiles(folder);
  }

  Path log(String name) {
    return folder.resolve(name + ".xlsx");
  }

  Path report(String name) {
    return folder.resolve(name + "-report.xlsx");
  }

  static ReportJson run(Path what, String today, Object... more) throws IOException {
    List<Object> args = new ArrayList<>(List.of("report", what, "--quiet", "--json", "-"));
    args.addAll(List.of("--today", today));
    args.addAll(List.of(more));
    ProgramRun said = ProgramRun.by(args.toArray());
    assertEquals(0, said.code(), said.err());
    return ReportJson.of(said.out());
  }

  Set<String> remembered() throws IOException {
    Set<String> texts = new HashSet<>();
    List<String> rows = Files.readAllLines(folder.resolve(MY_FOODS));
    for (String row : rows.subList(1, rows.size())) {
      texts.add(row.substring(0, row.indexOf(',')));
    }
    return texts;
  }

  EarlierReport readBack(String name) {
    return EarlierReport.read(report(name), LocalDate.of(2026, 11, 1));
  }

  /** What of the example week holds for equal rows, on the log as on the report. */
  static void assertChosenInTheWeek(ReportJson json) {
    assertEquals("FNDDS:27250630", json.food("Aunt May's casserole"));
    assertEquals(350, json.grams("Aunt May's casserole"), "grams of a plate");
    assertEquals("FNDDS:71401030", json.food("chips"));
    assertEquals("FNDDS:27111406", json.food("chili con carne with beans"));
    assertEquals(
        List.of(300.0, 300.0, 300.0, 300.0),
        json.entries("tea with milk").stream().map(one -> one.get("grams").asDouble()).toList());
    assertEquals("none", json.matchKind("lager"), "not eaten");
    assertEquals("FNDDS:92101900", json.food("latte"), "the choice was cleared");
    assertEquals(40, json.grams("almonds"), "grams per unit typed in Log");
    assertEquals("FNDDS:71401030", json.food("oven chips"), "food id typed in Log");
  }

  void assertAnsweredInTheWeek(ReportJson json) {
    assertEquals("EX-01", json.at("/client/code").asText());
    assertEquals("female", json.at("/client/sex").asText());
    assertEquals(46, json.at("/client/ageYears").asInt());
    assertEquals(300, json.target("magnesium"));
    assertEquals(Map.of("UL", 350.0), json.limits("magnesium"));
    assertEquals(Map.of(), json.limits("calcium"), "the upper limit was cleared");
    assertEquals(Map.of("CDRR", 2000.0), json.limits("sodium"));
    assertEquals("partial", json.day("2026-03-05", "status"));
    EarlierReport now = readBack(WEEK);
    assertEquals(DayMark.NO, now.marks().get(LocalDate.of(2026, 3, 5)));
    assertEquals(DayMark.YES, now.marks().get(LocalDate.of(2026, 3, 7)));
    Person person = now.person();
    assertEquals(
        new BodyProfile(
            null, BodyProfile.UnitSystem.METRIC, OptionalDouble.of(170), OptionalDouble.of(68)),
        person.body());
    assertEquals(List.of("oats", "pears"), texts(person.preferences().likes()));
    assertEquals(OptionalInt.of(2), person.preferences().ideas());
  }

  static void assertPlannedInTheWeek(ReportJson json) {
    JsonNode plan = json.at("/plan");
    assertEquals("2026-03-16", plan.get("firstDay").asText());
    assertTrue(plan.get("edited").asBoolean());
    List<String> ideas = new ArrayList<>();
    plan.get("ideas").forEach(idea -> ideas.add(idea.get("id").asText()));
    assertEquals(
        List.of(
            "SR28:11674",
            "FNDDS:92101911",
            "FNDDS:11112110",
            "FNDDS:11433000",
            "SR28:14434",
            "FNDDS:94000100",
            "SR28:14432",
            "SR28:06964"),
        ideas);
    assertFalse(plan.at("/ideas/0/used").asBoolean(), "no to the first");
    List<Double> milk = new ArrayList<>();
    plan.at("/ideas/2/days").forEach(helpings -> milk.add(helpings.asDouble()));
    assertEquals(List.of(2.0, 0.0, 0.0, 0.5, 0.0, 0.0, 1.0), milk);
  }

  static void assertChangedInTheWeeksLog(ReportJson json) {
    assertEquals("2", json.entry("banana").get("amount").asText());
    assertEquals(90, json.grams("salmon"));
    List<JsonNode> apples = json.entries("apple");
    assertEquals("2026-03-08", apples.get(apples.size() - 1).get("date").asText(), "an added row");
  }

  Set<String> missing(String... texts) throws IOException {
    Set<String> missing = new HashSet<>(List.of(texts));
    missing.removeAll(remembered());
    return missing;
  }

  static List<String> texts(List<Preferences.PreferenceItem> said) {
    return said.stream().map(Preferences.PreferenceItem::text).toList();
  }

  static void assertChosenByTheClientOnWaterTablets(ReportJson json) {
    assertEquals("FNDDS:56203066", json.food("porrige made with milk"));
    assertEquals("alias", json.matchKind("porrige made with milk"));
    assertEquals("none", json.matchKind("sherry"), "not eaten");
    assertEquals(20, json.grams("weetabix"));
    assertEquals("FNDDS:72201211", json.food("brocoli"));
    assertEquals(120, json.grams("trifle"), "grams of a small bowl");
    // Two slices of 40 g with 120 mg in 100 g: the report's figure, not the 110 mg of the log.
    assertEquals("OWN:my-seed-loaf", json.food("seed loaf"));
    assertEquals(96, json.magnesium("seed loaf"), 1e-9);
    // 1200 g for four.
    assertEquals("OWN:my-barley-broth", json.food("barley broth"));
    assertEquals(300, json.grams("barley broth"), 1e-9);
    assertEquals(100, json.magnesium("night mineral"));
    assertEquals("chosen", json.entryIn("blue mug").get("gramsFrom").asText());
    assertEquals(
        json.entry("2 slices of toast").get("row"),
        json.entry("peanut butter").get("row"),
        "one row of the log names both");
    assertEquals(203 + 6, json.rows(), "rows of the log, and a tablet on six days");
  }

  static void assertAnsweredByTheClientOnWaterTablets(ReportJson json, Person person) {
    assertEquals("EX-03", json.at("/client/code").asText());
    assertEquals(280, json.target("magnesium"));
    assertTrue(json.nutrient("fluid").get("target").isNull(), "held back");
    assertEquals(3500, json.target("potassium"), "released by a doctor");
    // 5 g of salt are 1967 mg of sodium.
    assertEquals(1967, Objects.requireNonNull(json.limits("sodium").get("OWN")));
    assertEquals("partial", json.day("2026-03-08", "status"));
    assertEquals("missing", json.day("2026-03-04", "status"));
    assertTrue(json.at("/cautions").findValues("codes").toString().contains("RF16"));
    // 500 mg on six of the eleven days that count.
    assertEquals(6 * 500 / 11.0, json.nutrient("calcium").get("fromSupplements").asDouble(), 1e-6);
    assertEquals(BodyProfile.Country.UK, person.body().country());
    HealthAnswers health = person.health();
    assertEquals(
        Map.of(
            HealthAnswers.HealthQuestion.KIDNEY, false,
            HealthAnswers.HealthQuestion.HEART_OR_LIVER, false,
            HealthAnswers.HealthQuestion.WATER_TABLETS_OR_PRESSURE, true,
            HealthAnswers.HealthQuestion.OTHER_MEDICINES, true),
        health.answers());
    assertEquals(List.of("high blood pressure", "Diabetes"), named(health.conditions()));
    assertEquals(
        List.of("indapamide", "atorvastatin", "ibuprofen when needed", "lansoprazole"),
        named(health.medicines()));
    HealthAnswers.ClinicianRelease release = health.releases().get(0);
    assertEquals("Potassium", release.nutrient());
    assertEquals("Dr Example", release.by());
    assertEquals(LocalDate.of(2026, 3, 20), release.on());
    assertEquals("blood test fine", release.reason());
    OwnLimit limit = person.limits().get(0);
    assertEquals("sodium", limit.nutrient());
    assertEquals(OwnLimit.CountedIntake.FOOD, limit.counts());
    DailyTablet tablet = person.tablets().get(0);
    assertEquals("Chalk", tablet.name());
    assertEquals(LocalDate.of(2026, 3, 10), tablet.from());
    assertEquals(LocalDate.of(2026, 3, 15), tablet.to());
  }

  static List<String> named(List<HealthAnswers.ReportedItem> names) {
    return names.stream().map(HealthAnswers.ReportedItem::text).toList();
  }

  static CrampNight night(EarlierReport report, LocalDate date) {
    return report.diaries().cramps().nights().stream()
        .filter(one -> one.night().equals(date))
        .findFirst()
        .orElseThrow();
  }
}
