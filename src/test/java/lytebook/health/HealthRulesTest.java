package lytebook.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import lytebook.log.HealthAnswers;
import lytebook.log.HealthAnswers.ClinicianRelease;
import lytebook.log.HealthAnswers.HealthQuestion;
import lytebook.log.HealthAnswers.ReportedItem;
import lytebook.log.Person;
import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.table.HealthTablesCsv;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthRulesTest {
  private static final HealthTables TABLES = HealthTablesCsv.fromClassPath();
  private static final HealthRules RULES = new HealthRules(TABLES);
  private static final Place PLACE = new Place("log.xlsx", "About me", 20, "B");
  private static final Set<String> DERIVED =
      Set.of(
          Condition.NONE_DECLARED,
          Condition.ENDURANCE,
          Condition.PREGNANCY,
          Condition.UNDER_19,
          Condition.OLDER_65);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** Answers as a test writes them. */
  private static final class Says {
    private boolean none;
    private final Map<HealthQuestion, Boolean> answers = new EnumMap<>(HealthQuestion.class);
    private final List<ReportedItem> conditions = new ArrayList<>();
    private final List<ReportedItem> medicines = new ArrayList<>();
    private final List<String> redFlags = new ArrayList<>();
    private final List<ClinicianRelease> releases = new ArrayList<>();
    private @Nullable Integer age;
    private LifeStage lifeStage = LifeStage.NONE;
    private @Nullable Sex sex;

    Says none() {
      none = true;
      return this;
    }

    Says answer(HealthQuestion question, boolean yes) {
      answers.put(question, yes);
      return this;
    }

    Says allNo() {
      for (HealthQuestion question : HealthQuestion.values()) {
        answers.putIfAbsent(question, false);
      }
      return this;
    }

    Says has(String... names) {
      for (String name : names) {
        conditions.add(new ReportedItem(PLACE, name));
      }
      return this;
    }

    Says takes(String... names) {
      for (String name : names) {
        medicines.add(new ReportedItem(PLACE, name));
      }
      return this;
    }

    Says ticks(String... ids) {
      redFlags.addAll(List.of(ids));
      return this;
    }

    Says release(String nutrient) {
      return release(nutrient, "Dr Ames", DAY, "potassium 4.1 on 1 March");
    }

    Says release(String nutrient, String by, @Nullable LocalDate on, String reason) {
      releases.add(new ClinicianRelease(PLACE, nutrient, by, on, reason));
      return this;
    }

    Says aged(int years) {
      age = years;
      return this;
    }

    Says is(@Nullable Sex theirs, LifeStage stage) {
      sex = theirs;
      lifeStage = stage;
      return this;
    }

    Says pregnant() {
      lifeStage = LifeStage.PREGNANCY;
      return this;
    }

    Precautions precautions() {
      return RULES.of(person(), false);
    }

    Person person() {
      OptionalInt years = age == null ? OptionalInt.empty() : OptionalInt.of(age);
      return new Person("", sex, years, lifeStage)
          .withHealth(new HealthAnswers(none, answers, conditions, medicines, redFlags, releases));
    }
  }

  private static Says says() {
    return new Says();
  }

  private static List<ProblemCode> codes(Precautions precautions) {
    return precautions.problems().stream().map(Problem::code).toList();
  }

  private static List<String> counted(Precautions precautions) {
    return precautions.conditions().stream().map(ActiveCondition::code).sorted().toList();
  }

  /** The matrix of the method, written out apart from the table that the program reads. */
  private static Map<String, Map<Topic, AdvicePermission>> matrix() throws IOException {
    Map<String, Map<Topic, AdvicePermission>> matrix = new LinkedHashMap<>();
    String name = "/lytebook/health/matrix.csv";
    try (Reader reader =
        new InputStreamReader(
            HealthRulesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      for (TableRow row : Tables.read(name, reader)) {
        Map<Topic, AdvicePermission> actions = new LinkedHashMap<>();
        for (Topic topic : TABLES.topics()) {
          actions.put(topic, AdvicePermission.valueOf(row.text(topic.id())));
        }
        matrix.put(row.text("code"), actions);
      }
    }
    return matrix;
  }

  /** One person with each pair, by the way in which each of the two comes to count. */
  @Test
  void theStrictestOfEveryPairWins() throws IOException {
    Map<String, Map<Topic, AdvicePermission>> matrix = matrix();
    assertEquals(35, matrix.size());
    int compared = 0;
    for (String one : matrix.keySet()) {
      for (String other : matrix.keySet()) {
        List<String> pair = List.of(one, other);
        Precautions precautions = having(pair);
        assertEquals(counting(pair), new TreeSet<>(counted(precautions)), pair.toString());
        for (Topic topic : TABLES.topics()) {
          AdvicePermission strictest = AdvicePermission.ALLOW;
          for (String code : counting(pair)) {
            strictest = strictest.strictest(action(matrix, code, topic));
          }
          assertEquals(strictest, precautions.action(topic), pair + " " + topic.id());
          compared++;
        }
      }
    }
    assertEquals(35 * 35 * 9, compared);
  }

  private static AdvicePermission action(
      Map<String, Map<Topic, AdvicePermission>> matrix, String code, Topic topic) {
    AdvicePermission action = matrix.getOrDefault(code, Map.of()).get(topic);
    return Objects.requireNonNull(action, code);
  }

  /** "None" counts beside what other answers bring, and beside nothing else. */
  private static Set<String> counting(List<String> pair) {
    Set<String> codes = new TreeSet<>(pair);
    if (codes.equals(Set.of(Condition.UNDER_19, Condition.OLDER_65))) {
      return codes;
    }
    codes.add(Condition.NONE_DECLARED);
    if (!DERIVED.containsAll(codes)) {
      codes.remove(Condition.NONE_DECLARED);
    }
    return codes;
  }

  private static Precautions having(List<String> pair) {
    Says says = says();
    for (String code : pair) {
      switch (code) {
        case Condition.UNKNOWN, Condition.ENDURANCE, Condition.NONE_DECLARED -> {}
        case Condition.PREGNANCY -> says.pregnant();
        case Condition.UNDER_19 -> says.aged(18);
        case Condition.OLDER_65 -> says.aged(65);
        default -> says.has(code);
      }
    }
    if (pair.contains(Condition.UNDER_19) && pair.contains(Condition.OLDER_65)) {
      // No age brings both, but they can be written.
      says.has(pair.toArray(String[]::new));
    }
    if (!pair.contains(Condition.UNKNOWN)) {
      says.allNo();
    }
    return RULES.of(says.person(), pair.contains(Condition.ENDURANCE));
  }

  @Test
  void nothingAnsweredIsUnknown() {
    Precautions precautions = RULES.of(Person.UNKNOWN, false);
    assertEquals(AdvicePermission.GATED, precautions.action(topic("K_FOOD")));
    assertEquals(AdvicePermission.GATED, precautions.action(topic("FLUID")));
    assertEquals(AdvicePermission.ALLOW, precautions.action(topic("MG_FOOD")));
    assertEquals(AdvicePermission.SUPPRESS, precautions.action(topic("MG_SUPPLEMENT")));
    assertEquals(List.of("UNKNOWN"), counted(precautions));
    assertEquals(4, precautions.unanswered().size());
    assertTrue(precautions.gatedSentence().startsWith("Do you have kidney, heart or liver"));
    assertTrue(
        precautions.gatedSentence().endsWith("Answer 4 questions on About me to remove this."));
    assertEquals(Set.of(), precautions.heldBack());
    assertEquals(List.of(), precautions.cautions());
    assertEquals(List.of(), precautions.problems());
    assertFalse(precautions.noReplacementAdvice());
  }

  @Test
  void everythingAnsweredNoIsNone() {
    for (Says says : List.of(says().allNo(), says().none(), says().has("none"))) {
      Precautions precautions = says.precautions();
      assertEquals(List.of("NONE_DECLARED"), counted(precautions));
      assertEquals(List.of(), precautions.unanswered());
      assertEquals("", precautions.gatedSentence());
      assertEquals(AdvicePermission.ALLOW, precautions.action(topic("K_FOOD")));
      assertEquals(AdvicePermission.SUPPRESS, precautions.action(topic("K_SUPPLEMENT")));
      assertEquals(List.of(), precautions.problems());
    }
  }

  @Test
  void aBlankGatesUntilTheLastQuestionIsAnswered() {
    Precautions one =
        says()
            .answer(HealthQuestion.KIDNEY, false)
            .answer(HealthQuestion.HEART_OR_LIVER, false)
            .answer(HealthQuestion.OTHER_MEDICINES, false)
            .precautions();
    assertEquals(List.of(HealthQuestion.WATER_TABLETS_OR_PRESSURE), one.unanswered());
    assertEquals(AdvicePermission.GATED, one.action(topic("K_FOOD")));
    assertTrue(one.gatedSentence().endsWith("Answer 1 question on About me to remove this."));
  }

  @Test
  void highBloodPressureWithMedicinesBlankStaysGated() {
    Precautions precautions = says().has("high blood pressure").precautions();
    assertEquals(AdvicePermission.GATED, precautions.action(topic("K_FOOD")));
    assertEquals(4, precautions.unanswered().size());
  }

  @Test
  void whatIsNamedAnswersItsQuestion() {
    Precautions precautions = says().has("kidney disease").takes("amlodipine").precautions();
    assertEquals(
        List.of(HealthQuestion.HEART_OR_LIVER, HealthQuestion.OTHER_MEDICINES),
        precautions.unanswered());
    assertEquals(AdvicePermission.SUPPRESS, precautions.action(topic("K_FOOD")));
    assertEquals("", precautions.gatedSentence(), "fluid and potassium are held back anyway");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KIDNEY                    | CKD_ANY
          HEART_OR_LIVER            | CIRRHOSIS;HEART_FAILURE
          WATER_TABLETS_OR_PRESSURE | ACEI_ARB;K_SPARING;LOOP;THIAZIDE
          OTHER_MEDICINES           | DIGOXIN;HYPONATRAEMIA;LITHIUM
          """)
  void aYesThatNamesNothingCountsAsTheStrictest(HealthQuestion question, String codes) {
    Precautions precautions = says().answer(question, true).allNo().precautions();
    assertEquals(List.of(codes.split(";", -1)), counted(precautions));
    assertTrue(precautions.heldBack("potassium"));
    assertTrue(precautions.heldBack("fluid"));
    assertEquals(
        List.of(TABLES.question(question).unnamedWords()),
        precautions.cautions().stream().map(Caution::words).toList());
  }

  @Test
  void aYesThatIsNamedCountsAsWhatIsNamed() {
    Precautions precautions =
        says()
            .answer(HealthQuestion.WATER_TABLETS_OR_PRESSURE, true)
            .answer(HealthQuestion.OTHER_MEDICINES, true)
            .takes("Amlodipine 5mg", "paracetamol")
            .allNo()
            .precautions();
    assertEquals(List.of("NONE_DECLARED"), counted(precautions));
    assertEquals(2, precautions.medicines().size());
  }

  @Test
  void aLooseWordCountsAsAllItMayBe() {
    Precautions precautions = says().takes("water tablets").allNo().precautions();
    assertEquals(List.of("K_SPARING", "LOOP", "THIAZIDE"), counted(precautions));
    assertEquals(1, precautions.cautions().size());
    assertEquals(List.of("water tablets"), precautions.cautions().get(0).about());
    assertTrue(precautions.suppressesRichIn("potassium"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Frumil                     | K_SPARING;LOOP
          Zestoretic 10              | ACEI_ARB;THIAZIDE
          lisinopril with HCTZ       | ACEI_ARB;THIAZIDE
          Symbicort                  | BETA2
          iron tablets               | BINDING_DRUGS
          naproxen                   | HYPERK_DRUGS
          carvedilol                 | HYPERK_DRUGS
          Prograf                    | KIDNEY_TRANSPLANT
          desmopressin               | HYPONATRAEMIA
          levothyroxine 50 micrograms| HYPOTHYROID
          semaglutide                | NONE_DECLARED
          ramipril, spironolactone   | ACEI_ARB;K_SPARING
          """)
  void medicinesBringTheirConditions(String text, String codes) {
    Precautions precautions = says().none().takes(text).precautions();
    Precautions answered = says().allNo().takes(text).precautions();
    assertEquals(List.of(codes.split(";", -1)), counted(answered));
    assertEquals(
        codes.equals("NONE_DECLARED"),
        !codes(precautions).contains(ProblemCode.NONE_BESIDE_OTHERS));
  }

  @ParameterizedTest
  @CsvSource({"64, false", "65, true", "80, true", "0, true"})
  void someMedicinesCountFromAnAge(int age, boolean counts) {
    Says says = says().takes("sertraline").allNo();
    Precautions precautions = (age == 0 ? says : says.aged(age)).precautions();
    assertEquals(counts, counted(precautions).contains("HYPONATRAEMIA"), "0: age not given");
    assertEquals(counts, precautions.heldBack("drinks"));
  }

  @Test
  void anUnknownMedicineIsKeptAndGates() {
    Precautions precautions =
        says()
            .answer(HealthQuestion.OTHER_MEDICINES, false)
            .takes("foobaril 5 mg")
            .allNo()
            .precautions();
    assertEquals(List.of("foobaril 5 mg"), precautions.unknownMedicines());
    assertEquals(AdvicePermission.GATED, precautions.action(topic("K_FOOD")));
    assertEquals(List.of(ProblemCode.MEDICINE_UNKNOWN), codes(precautions));
    assertEquals(PLACE, precautions.problems().get(0).place());
    assertTrue(
        precautions.gatedSentence().endsWith("We do not know this medicine: foobaril 5 mg."));
  }

  @Test
  void anUnknownConditionIsKeptAndGates() {
    Precautions precautions = says().has("angina").allNo().precautions();
    assertEquals(List.of("angina"), precautions.unknownConditions());
    assertEquals(AdvicePermission.GATED, precautions.action(topic("FLUID")));
    assertEquals(List.of(ProblemCode.CONDITION_UNKNOWN), codes(precautions));
  }

  @Test
  void noneBesideSomethingDoesNotCount() {
    Precautions yes = says().none().answer(HealthQuestion.KIDNEY, true).precautions();
    assertEquals(List.of(ProblemCode.NONE_BESIDE_OTHERS), codes(yes));
    assertTrue(counted(yes).contains("CKD_ANY"));
    assertEquals(3, yes.unanswered().size());

    Precautions named = says().none().has("diabetes").precautions();
    assertEquals(List.of(ProblemCode.NONE_BESIDE_OTHERS), codes(named));
    assertTrue(counted(named).contains("DIABETES"));
    assertEquals(AdvicePermission.GATED, named.action(topic("K_FOOD")));

    Precautions harmless = says().none().takes("paracetamol").precautions();
    assertEquals(List.of(), codes(harmless));
    assertEquals(List.of("NONE_DECLARED"), counted(harmless));
  }

  @Test
  void aNoBesideSomethingNamedIsSaid() {
    Precautions precautions = says().has("CKD").takes("ramipril").allNo().precautions();
    assertEquals(
        List.of(ProblemCode.NO_BESIDE_NAMED, ProblemCode.NO_BESIDE_NAMED), codes(precautions));
    assertTrue(
        counted(precautions).contains("CKD_ANY") && counted(precautions).contains("ACEI_ARB"));
  }

  @Test
  void ageAndLifeStageBringTheirs() {
    assertTrue(counted(says().allNo().aged(18).precautions()).contains("UNDER_19"));
    assertFalse(counted(says().allNo().aged(19).precautions()).contains("UNDER_19"));
    assertFalse(counted(says().allNo().aged(64).precautions()).contains("OLDER_65"));
    assertTrue(counted(says().allNo().aged(65).precautions()).contains("OLDER_65"));
    assertTrue(counted(says().allNo().pregnant().precautions()).contains("PREGNANCY"));
    Precautions older = says().allNo().aged(70).precautions();
    assertEquals(AdvicePermission.GATED, older.action(topic("FLUID")));
    assertEquals("", older.gatedSentence(), "no question is open: its own words stand");
    assertTrue(older.cautions().get(0).words().startsWith("Aim for regular drinks"));
  }

  @Test
  void minorsAreToldFirst() {
    Precautions precautions = says().aged(15).has("dialysis").allNo().precautions();
    assertEquals("UNDER_19", precautions.conditions().get(0).code());
    assertTrue(precautions.cautions().get(0).words().startsWith("This report is for adults."));
    for (String nutrient : List.of("potassium", "magnesium", "calcium", "fluid", "drinks")) {
      assertTrue(says().aged(15).precautions().heldBack(nutrient), nutrient);
    }
  }

  @Test
  void theStrictestCautionStandsFirst() {
    Precautions precautions =
        says().has("diabetes", "dialysis", "heart failure").takes("statin").allNo().precautions();
    assertEquals(
        List.of("DIALYSIS", "HEART_FAILURE", "DIABETES", "STATIN"),
        precautions.cautions().stream().map(caution -> caution.codes().get(0)).toList());
    assertEquals("your dialysis team", precautions.cautions().get(0).takeUpWith());
  }

  @Test
  void twoMedicinesOfOneKindAreOneCaution() {
    Precautions precautions = says().takes("ramipril", "losartan 50").allNo().precautions();
    assertEquals(1, precautions.cautions().size());
    assertEquals(List.of("ramipril", "losartan 50"), precautions.cautions().get(0).about());
  }

  @ParameterizedTest
  @ValueSource(strings = {"heart failure", "kidney disease", "dialysis", "cirrhosis", "low sodium"})
  void replacementIsNotSpokenOf(String condition) {
    assertTrue(says().has(condition).allNo().precautions().noReplacementAdvice());
    assertFalse(says().has("diabetes").allNo().precautions().noReplacementAdvice());
  }

  @Test
  void suppressedIsHeldBackAndNotSuggested() {
    Precautions suppressed = says().has("heart failure").allNo().precautions();
    assertEquals(Set.of("potassium", "fluid", "drinks"), suppressed.heldBack());
    assertTrue(suppressed.suppressesRichIn("potassium"));
    assertTrue(suppressed.suppressesRichIn("drinks"));
    Precautions clinician = says().takes("ramipril").allNo().precautions();
    assertTrue(clinician.heldBack("potassium"));
    assertFalse(clinician.suppressesRichIn("potassium"));
    assertTrue(says().takes("lithium").allNo().precautions().heldBack("sodium"));
  }

  @ParameterizedTest
  @CsvSource({
    "potassium, K_FOOD",
    "Magnesium, MG_FOOD",
    "calcium, CA_FOOD",
    "fluid, FLUID",
    "Drinks, FLUID"
  })
  void aReleaseOpensItsFoodColumnAlone(String nutrient, String id) {
    Topic topic = topic(id);
    Precautions before = says().has("kidney disease").allNo().precautions();
    Precautions after = says().has("kidney disease").allNo().release(nutrient).precautions();
    for (Topic one : TABLES.topics()) {
      assertEquals(
          one.equals(topic) ? AdvicePermission.ALLOW : before.action(one), after.action(one));
      assertEquals(before.action(one), after.decision(one).withoutRelease());
    }
    assertEquals(topic, after.releases().get(0).topic());
    assertEquals("Dr Ames", after.releases().get(0).release().by());
    assertEquals(before.cautions(), after.cautions());
    assertFalse(codes(after).contains(ProblemCode.RELEASE_INCOMPLETE));
  }

  @ParameterizedTest
  @EnumSource(Lack.class)
  void anIncompleteReleaseDoesNotCount(Lack lack) {
    Precautions precautions =
        says()
            .has("heart failure")
            .answer(HealthQuestion.KIDNEY, false)
            .release(
                "potassium",
                lack == Lack.NAME ? " " : "Dr Ames",
                lack == Lack.DATE ? null : DAY,
                lack == Lack.REASON ? "" : "stable")
            .precautions();
    assertEquals(AdvicePermission.SUPPRESS, precautions.action(topic("K_FOOD")));
    assertEquals(List.of(ProblemCode.RELEASE_INCOMPLETE), codes(precautions));
    assertEquals(List.of(), precautions.releases());
  }

  private enum Lack {
    NAME,
    DATE,
    REASON
  }

  @ParameterizedTest
  @ValueSource(strings = {"sodium", "salt substitute", "magnesium tablets", "zinc", ""})
  void otherThingsAreNeverReleased(String what) {
    Precautions precautions = says().none().release(what).precautions();
    assertEquals(List.of(ProblemCode.RELEASE_NOT_POSSIBLE), codes(precautions));
    assertEquals(AdvicePermission.SUPPRESS, precautions.action(topic("K_SUPPLEMENT")));
    assertEquals(AdvicePermission.CLINICIAN, precautions.action(topic("MG_SUPPLEMENT")));
  }

  @Test
  void dialysisIsNeverReleased() {
    Precautions precautions =
        says().has("dialysis").release("potassium").release("fluid").precautions();
    for (Topic topic : TABLES.topics()) {
      assertEquals(AdvicePermission.SUPPRESS, precautions.action(topic));
    }
    assertEquals(
        List.of(ProblemCode.RELEASE_NOT_POSSIBLE, ProblemCode.RELEASE_NOT_POSSIBLE),
        codes(precautions));
  }

  @Test
  void tickedSignsStandByUrgency() {
    Precautions precautions =
        says().none().ticks("RF16", "rf06", "RF01", "RF17", "RF99", "RF01").precautions();
    assertEquals(
        List.of("RF01", "RF06", "RF17", "RF16"),
        precautions.redFlags().stream().map(RedFlag::id).toList(),
        "what is ticked counts, whoever ticks it");
    assertEquals(List.of(ProblemCode.SIGN_UNKNOWN), codes(precautions));
  }

  @Test
  void enduranceIsAFlag() {
    Precautions precautions = RULES.of(says().none().person(), true);
    assertTrue(counted(precautions).contains("ENDURANCE"));
    assertEquals(AdvicePermission.GATED, precautions.action(topic("FLUID")));
    assertFalse(counted(RULES.of(says().none().person(), false)).contains("ENDURANCE"));
  }

  /** Whatever is said, more said never makes anything milder, but for answers and releases. */
  @Test
  void moreNamedIsNeverMilder() {
    for (String label : TABLES.labels(false)) {
      Condition condition = TABLES.conditionNamed(label).orElseThrow();
      for (Medicine medicine : TABLES.medicines()) {
        Precautions less = says().has(condition.code()).allNo().precautions();
        Precautions more =
            says().has(condition.code()).takes(medicine.generic()).allNo().precautions();
        for (Topic topic : TABLES.topics()) {
          assertTrue(
              more.action(topic).compareTo(less.action(topic)) >= 0,
              condition.code() + " " + medicine.generic() + " " + topic);
        }
      }
    }
  }

  @Test
  void everyNameOfEveryMedicineLeadsToIt() {
    for (Medicine medicine : TABLES.medicines()) {
      List<String> names = new ArrayList<>(medicine.synonyms());
      names.addAll(medicine.brands());
      names.add(medicine.generic());
      for (String name : names) {
        assertEquals(List.of(medicine), TABLES.medicinesIn(name + " 5 mg daily").found(), name);
      }
    }
  }

  /**
   * The signs that are not for everyone: RF12 of the kidneys, RF17 of a pregnancy, RF20 of a child.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sex  | age | stage     | kidney | named     | ticked | asked
                 |     | NONE      |        |           |        | RF12 RF17
          MALE   | 40  | NONE      |        |           |        | RF12
          MALE   | 40  | NONE      | no     |           |        |
          MALE   | 40  | NONE      | none   |           |        |
          MALE   | 40  | NONE      | yes    |           |        | RF12
          MALE   | 40  | NONE      |        | dialysis  |        | RF12
          MALE   | 40  | NONE      |        | statin    |        | RF12
          MALE   | 40  | NONE      | no     | transplant |       | RF12
          FEMALE | 40  | NONE      | no     |           |        | RF17
                 | 40  | NONE      | none   |           |        | RF17
                 | 60  | NONE      | no     |           |        | RF17
                 | 61  | NONE      | no     |           |        |
          FEMALE |     | NONE      | no     |           |        | RF17
          FEMALE | 30  | LACTATION | no     |           |        |
                 | 30  | PREGNANCY | no     |           |        | RF17
          MALE   | 30  | PREGNANCY | no     |           |        | RF17
          MALE   | 61  | NONE      | no     | pregnant  |        | RF17
          MALE   | 12  | NONE      | no     |           |        | RF20
          FEMALE | 12  | NONE      |        |           |        | RF12 RF17 RF20
          MALE   | 19  | NONE      | no     |           |        |
          MALE   | 40  | NONE      | no     |           | RF20   | RF20
          MALE   | 40  | NONE      | no     |           | rf12   | RF12
          """)
  void signsAreAskedOfThoseTheyMayConcern(
      @Nullable Sex sex,
      @Nullable Integer age,
      LifeStage stage,
      @Nullable String kidney,
      @Nullable String named,
      @Nullable String ticked,
      @Nullable String asked) {
    Says says = says().is(sex, stage);
    if (age != null) {
      says.aged(age);
    }
    if ("none".equals(kidney)) {
      says.none();
    } else if (kidney != null) {
      says.answer(HealthQuestion.KIDNEY, kidney.equals("yes"));
    }
    if (named != null) {
      says.has(named);
    }
    if (ticked != null) {
      says.ticks(ticked);
    }
    List<String> found =
        says.precautions().signsAsked().stream()
            .filter(flag -> !flag.audience().isEmpty())
            .map(RedFlag::id)
            .toList();
    assertEquals(asked == null ? "" : asked, String.join(" ", found));
    assertEquals(17 + found.size(), says.precautions().signsAsked().size());
  }

  private static Topic topic(String id) {
    return TABLES.topic(id);
  }
}
