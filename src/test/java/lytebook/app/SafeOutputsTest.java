package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lytebook.assess.Verdict;
import lytebook.food.Food;
import lytebook.health.AdvicePermission;
import lytebook.health.Condition;
import lytebook.health.Topic;
import lytebook.log.ActivityEntry;
import lytebook.log.CrampNight;
import lytebook.log.FoodLog;
import lytebook.log.HealthAnswers;
import lytebook.log.Person;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.problem.Place;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.words.Advice;
import lytebook.words.OutputTexts;
import lytebook.words.ReadingGrade;
import lytebook.write.json.JsonReport;
import lytebook.write.xlsx.XlsxWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is held back for a condition or a medicine is nowhere in the finished workbook and JSON: the
 * diet of the made-up older woman, low in potassium and fluid, is reported for every condition.
 */
@Tag("slow")
class SafeOutputsTest {
  /** Four of her days are enough for verdicts; her own answers are left out. */
  private static final FoodLog LOG = log();

  private static FoodLog log() {
    FoodLog whole = Runs.log(Path.of("templates/example-thiazide.xlsx"));
    LocalDate end = LocalDate.of(2026, 3, 6);
    return new FoodLog(
        whole.file(),
        whole.format(),
        whole.dialect(),
        whole.rowsRead(),
        whole.entries().stream()
            .filter(entry -> entry.date() != null && entry.date().isBefore(end))
            .toList(),
        Person.UNKNOWN,
        whole.dayMarks(),
        whole.ownSheets(),
        whole.diaries(),
        List.of());
  }

  /** Words of verdicts that call for more. */
  private static final List<String> LOW_WORDS =
      Stream.of(Verdict.values())
          .filter(one -> one.tone() == Verdict.Tone.LOW || one.tone() == Verdict.Tone.BELOW)
          .map(one -> Runs.DATA.verdictWords().of(one).words())
          .toList();

  private final Path folder;

  SafeOutputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<String> codes() {
    return Runs.DATA.health().conditions().stream()
        .map(Condition::code)
        .filter(code -> !code.equals(Condition.NONE_DECLARED) && !code.equals(Condition.UNKNOWN))
        .filter(SafeOutputsTest::holdsBack);
  }

  private static boolean holdsBack(String code) {
    Condition condition = Runs.DATA.health().condition(code);
    return condition.action(topic("K_FOOD")).holdsBack()
        || condition.action(topic("FLUID")).holdsBack();
  }

  private static Person with(String code, int age) {
    Place place = Place.ofFile("About me");
    return new Person("T-1", Person.Sex.FEMALE, OptionalInt.of(age), Person.LifeStage.NONE)
        .withHealth(
            new HealthAnswers(
                false,
                Map.of(),
                List.of(new HealthAnswers.ReportedItem(place, code)),
                List.of(),
                List.of(),
                List.of()));
  }

  private static Report report(Person person) {
    return Runs.report(LOG, person, Authority.US);
  }

  @Test
  void theConditionsThatHoldBackWereSeen() {
    assertTrue(codes().count() >= 15, codes().toList().toString());
  }

  /** Without any condition the same diet is called low, so that the scan has something to find. */
  @Test
  void withoutAConditionTheScanFindsIt() throws IOException {
    Person healthy =
        new Person("T-1", Person.Sex.FEMALE, OptionalInt.of(40), Person.LifeStage.NONE)
            .withHealth(
                new HealthAnswers(true, Map.of(), List.of(), List.of(), List.of(), List.of()));
    Report report = report(healthy);
    List<OutputTexts.Shown> texts = texts(report);
    assertTrue(
        texts.stream().anyMatch(one -> Advice.calls(one.text(), "Potassium", LOW_WORDS)),
        "a verdict on potassium");
    assertTrue(
        texts.stream().anyMatch(one -> Advice.calls(one.text(), "Fluid", LOW_WORDS)),
        "a verdict on fluid");
  }

  /** Reference values of the young are shown and not judged, unless a condition hides them. */
  @Test
  void theYoungSeeReferenceValues() {
    Person young = new Person("T-1", Person.Sex.FEMALE, OptionalInt.of(12), Person.LifeStage.NONE);
    var potassium = Runs.DATA.nutrients().byId("potassium");
    var shown = report(young).assessment().of(potassium);
    assertEquals(Verdict.NO_TARGET, shown.verdict());
    assertTrue(shown.goal().isPresent(), "the reference value");
    assertTrue(report(with("CKD_ANY", 12)).assessment().of(potassium).goal().isEmpty());
  }

  /** In old age words on regular drinks give way to a fluid plan of one's own. */
  @Test
  void inOldAgeTheFluidPlanComesFirst() throws IOException {
    List<OutputTexts.Shown> texts = texts(report(with("HEART_FAILURE", 76)));
    assertTrue(texts.stream().noneMatch(one -> one.text().contains("Aim for regular drinks")));
    assertTrue(texts.stream().anyMatch(one -> one.text().contains("Follow your own fluid")));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void whatIsHeldBackIsNowhere(String code) throws IOException {
    Report report = report(with(code, 40));
    List<OutputTexts.Shown> texts = texts(report);
    Set<String> exempt = exempt(report);
    AdvicePermission potassium = report.precautions().action(topic("K_FOOD"));
    AdvicePermission fluid = report.precautions().action(topic("FLUID"));
    if (potassium.holdsBack()) {
      assertEquals(List.of(), found(texts, Advice::urgesPotassium, exempt), code);
      assertEquals(List.of(), called(texts, "Potassium"), code);
    }
    if (fluid.holdsBack()) {
      assertEquals(List.of(), found(texts, Advice::urgesFluid, exempt), code);
      assertEquals(List.of(), called(texts, "Fluid"), code);
      assertEquals(List.of(), called(texts, "Drinks"), code);
    }
    List<String> banned = new ArrayList<>();
    for (OutputTexts.Shown one : texts) {
      OutputTexts.sentences(one.text(), exempt)
          .forEach(
              sentence ->
                  ReadingGrade.bannedIn(sentence)
                      .forEach(word -> banned.add(one.place() + ": " + sentence)));
    }
    assertEquals(List.of(), banned, code);
  }

  private static List<String> found(
      List<OutputTexts.Shown> texts, Predicate<String> urges, Collection<String> exempt) {
    return texts.stream()
        .flatMap(
            one ->
                OutputTexts.sentences(one.text(), exempt).stream()
                    .filter(urges)
                    .map(sentence -> one.place() + ": " + sentence))
        .distinct()
        .toList();
  }

  private static List<String> called(List<OutputTexts.Shown> texts, String nutrient) {
    return texts.stream()
        .filter(one -> one.text().startsWith(nutrient + " | "))
        .filter(one -> Advice.calls(one.text(), nutrient, LOW_WORDS))
        .map(one -> one.place() + ": " + one.text())
        .toList();
  }

  private List<OutputTexts.Shown> texts(Report report) throws IOException {
    Path file = folder.resolve("report.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxWriter.write(Runs.book(report), out);
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonReport(
            Runs.DATA.nutrients(),
            Runs.DATA.sentences(),
            Runs.DATA.problemWording(),
            Runs.DATA.health())
        .write(report, json);
    List<OutputTexts.Shown> texts = new ArrayList<>(OutputTexts.ofWorkbook(file));
    texts.addAll(OutputTexts.ofJson(json.toByteArray()));
    assertTrue(texts.size() > 1000, texts.size() + " texts");
    return texts;
  }

  /** Names of foods, the user's own words, and a question that asks for a ceiling. */
  private static Set<String> exempt(Report report) {
    Set<String> exempt = new HashSet<>();
    exempt.add(Runs.DATA.sentences().say("about_me.most_extra_fluid"));
    for (MatchedEntry row : report.totals().rows()) {
      exempt.add(row.entry().text());
      exempt.add(row.entry().meal());
      exempt.add(row.entry().notes());
      row.match().candidates().stream()
          .map(Match.FoodCandidate::food)
          .map(Food::name)
          .forEach(exempt::add);
    }
    report.foods().stream().map(Food::name).forEach(exempt::add);
    report.log().diaries().activity().stream().map(ActivityEntry::kind).forEach(exempt::add);
    report.log().diaries().activity().stream().map(ActivityEntry::notes).forEach(exempt::add);
    report.log().diaries().cramps().nights().stream().map(CrampNight::notes).forEach(exempt::add);
    exempt.remove("");
    return exempt;
  }

  private static Topic topic(String id) {
    return Runs.DATA.health().topic(id);
  }
}
