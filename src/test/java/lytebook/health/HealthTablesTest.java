package lytebook.health;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.log.HealthAnswers.HealthQuestion;
import lytebook.nutrient.Nutrient;
import lytebook.read.table.HealthTablesCsv;
import lytebook.read.table.NutrientsCsv;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import lytebook.words.ReadingGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the health tables. */
class HealthTablesTest {
  private static final HealthTables TABLES = HealthTablesCsv.fromClassPath();

  @ParameterizedTest
  @CsvSource({
    "conditions.csv, code, sources",
    "medicines.csv, generic, source",
    "questions.csv, question, sources",
    "red-flags.csv, id, sources",
    "evidence.csv, factor, sources",
    "topics.csv, topic, sources",
    "sources.csv, id, ''",
    "sentences.csv, key, ''"
  })
  void everyRowHasItsPlaceAndItsSources(String table, String key, String sources) {
    Set<String> known =
        Tables.fromClassPath("health/sources.csv").stream()
            .map(row -> row.text("id"))
            .collect(Collectors.toSet());
    List<String> keys = new ArrayList<>();
    for (TableRow row : Tables.fromClassPath("health/" + table)) {
      keys.add(row.text(key).toLowerCase(Locale.ROOT));
      if (!sources.isEmpty()) {
        for (String id : row.text(sources).split(";", -1)) {
          assertTrue(known.contains(id), row.text(key) + " has the source '" + id + "'");
        }
      }
    }
    boolean isAsked = table.equals("questions.csv");
    assertEquals(isAsked ? keys : List.copyOf(new TreeSet<>(keys)), keys);
    assertEquals(keys.size(), new HashSet<>(keys).size());
  }

  @Test
  void everySourceIsUsed() {
    Set<String> used = new TreeSet<>();
    TABLES.conditions().forEach(row -> used.addAll(row.sources()));
    TABLES.medicines().forEach(row -> used.addAll(row.sources()));
    TABLES.redFlags().forEach(row -> used.addAll(row.sources()));
    TABLES.evidence().forEach(row -> used.addAll(row.sources()));
    Set<String> listed =
        Tables.fromClassPath("health/sources.csv").stream()
            .map(row -> row.text("id"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(listed, used);
  }

  @Test
  void everyCodeExists() {
    Set<String> codes = new HashSet<>();
    TABLES.conditions().forEach(condition -> codes.add(condition.code()));
    assertEquals(35, codes.size());
    TABLES.medicines().forEach(row -> assertTrue(codes.containsAll(row.codes()), row.generic()));
    TABLES.redFlags().forEach(row -> assertTrue(codes.containsAll(row.audience()), row.id()));
    for (HealthQuestion question : HealthQuestion.values()) {
      QuestionRule rule = TABLES.question(question);
      assertTrue(codes.containsAll(rule.yesCodesWhenUnnamed()), rule.words());
      assertTrue(codes.containsAll(rule.answeredBy()), rule.words());
      assertFalse(rule.yesCodesWhenUnnamed().isEmpty());
      assertFalse(rule.blankGates().isEmpty());
    }
  }

  @Test
  void everyTopicHoldsBackNutrientsThatExist() {
    Set<String> nutrients =
        NutrientsCsv.fromClassPath().all().stream().map(Nutrient::id).collect(Collectors.toSet());
    Set<String> heldBack = new TreeSet<>();
    for (Topic topic : TABLES.topics()) {
      heldBack.addAll(topic.holdsBack());
    }
    assertTrue(nutrients.containsAll(heldBack));
    assertEquals(
        Set.of("calcium", "drinks", "fluid", "magnesium", "potassium", "sodium"), heldBack);
  }

  @Test
  void onlyFoodAndFluidCanBeReleased() {
    assertEquals(
        Set.of(topic("K_FOOD"), topic("MG_FOOD"), topic("CA_FOOD"), topic("FLUID")),
        TABLES.topics().stream().filter(Topic::releasable).collect(Collectors.toSet()));
  }

  @Test
  void thereAreManyMedicines() {
    long generics =
        TABLES.medicines().stream()
            .filter(medicine -> medicine.kind() == Medicine.NameType.MEDICINE)
            .count();
    assertTrue(generics >= 170, generics + " medicines");
    long withCodes =
        TABLES.medicines().stream()
            .filter(medicine -> medicine.kind() == Medicine.NameType.MEDICINE)
            .filter(medicine -> !medicine.codes().isEmpty())
            .count();
    assertTrue(withCodes >= 170, withCodes + " medicines with a bearing");
  }

  /** A condition of the kind that a medicine brings has a medicine that brings it. */
  @Test
  void everyMedicineConditionHasAMedicine() {
    Set<String> brought = new HashSet<>();
    TABLES.medicines().forEach(medicine -> brought.addAll(medicine.codes()));
    for (Condition condition : TABLES.conditions()) {
      if (condition.kind() == Condition.ConditionType.MEDICINE) {
        assertTrue(brought.contains(condition.code()), condition.code());
        assertFalse(condition.mustShow().isEmpty(), condition.code());
      }
    }
  }

  /** What a condition holds back is never held back without a word. */
  @Test
  void whatHoldsBackFoodSaysWhy() {
    for (Condition condition : TABLES.conditions()) {
      boolean holdsBack =
          TABLES.topics().stream()
              .filter(Topic::isFoodAndDrink)
              .anyMatch(topic -> condition.action(topic).holdsBack());
      if (holdsBack) {
        assertFalse(condition.mustShow().isEmpty(), condition.code());
        assertFalse(condition.takeUpWith().isEmpty(), condition.code());
      }
    }
  }

  @Test
  void whomToAskHasNoBannedWord() {
    TABLES
        .conditions()
        .forEach(row -> assertEquals(List.of(), ReadingGrade.bannedIn(row.takeUpWith())));
  }

  @Test
  void noRowIsClinicallyReviewedYet() {
    assertFalse(TABLES.isClinicallyReviewed());
  }

  @Test
  void whatIsNeverSuggestedHasNoWords() {
    for (CrampEvidence row : TABLES.evidence()) {
      assertEquals(
          row.kind() == CrampEvidence.FactorUse.SHOWN, !row.words().isEmpty(), row.factor());
    }
    for (String factor :
        List.of("magnesium", "potassium", "calcium", "fluid", "sodium", "effort", "stretching")) {
      assertEquals(CrampEvidence.FactorUse.SHOWN, TABLES.evidence(factor).orElseThrow().kind());
    }
    assertEquals(
        CrampEvidence.FactorUse.NEVER_SUGGEST, TABLES.evidence("quinine").orElseThrow().kind());
    assertTrue(TABLES.evidence("zinc").isEmpty());
  }

  @Test
  void aSignIsAskedOfThoseItConcerns() {
    RedFlag dialysis = TABLES.redFlag("rf12").orElseThrow();
    assertTrue(dialysis.isAsked(List.of("STATIN", "DIALYSIS"), code -> false));
    assertFalse(dialysis.isAsked(List.of("STATIN"), code -> false));
    assertTrue(dialysis.isAsked(List.of("STATIN"), "CKD_ANY"::equals));
    RedFlag child = TABLES.redFlag("RF20").orElseThrow();
    assertFalse(child.isAsked(List.of(), code -> true));
    assertTrue(TABLES.redFlag(RedFlag.LONG_CRAMP).orElseThrow().isAsked(List.of(), code -> false));
    TABLES
        .redFlags()
        .forEach(flag -> assertTrue(flag.askedWhenUnknown() || !flag.audience().isEmpty()));
    assertEquals(20, TABLES.redFlags().size());
  }

  @Test
  void choicesAreConditionsByLabel() {
    List<String> labels = TABLES.labels(false);
    assertTrue(labels.contains("Kidney disease"));
    assertFalse(labels.contains("Statin"));
    assertEquals(labels.stream().sorted(Comparator.naturalOrder()).toList(), labels);
  }

  static Stream<String> clientSentences() {
    List<String> all = new ArrayList<>();
    for (Condition condition : TABLES.conditions()) {
      all.add(condition.mustShow());
      all.add(condition.crampWords());
    }
    for (HealthQuestion question : HealthQuestion.values()) {
      QuestionRule rule = TABLES.question(question);
      all.addAll(List.of(rule.words(), rule.why(), rule.unnamedWords()));
    }
    TABLES.redFlags().forEach(flag -> all.add(flag.message()));
    TABLES.evidence().forEach(row -> all.add(row.words()));
    Tables.fromClassPath("health/sentences.csv").forEach(row -> all.add(row.text("words")));
    return all.stream().filter(text -> !text.isEmpty()).distinct();
  }

  @ParameterizedTest
  @MethodSource("clientSentences")
  void clientSentencesArePlain(String text) {
    assertAll(
        () ->
            assertTrue(
                ReadingGrade.of(text) <= ReadingGrade.HARDEST, "grade " + ReadingGrade.of(text)),
        () ->
            assertTrue(
                ReadingGrade.longestSentence(text) <= ReadingGrade.LONGEST_SENTENCE,
                ReadingGrade.longestSentence(text) + " words"),
        () -> assertEquals(List.of(), ReadingGrade.bannedIn(text)));
  }

  /** A sign is one question however many things it names, so only its words are held short. */
  @Test
  void signsArePlain() {
    for (RedFlag flag : TABLES.redFlags()) {
      String question = flag.question();
      assertTrue(
          ReadingGrade.of(question) <= ReadingGrade.HARDEST, question + ReadingGrade.of(question));
      assertTrue(ReadingGrade.longestSentence(question) <= 20, question);
      assertEquals(List.of(), ReadingGrade.bannedIn(question));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bendroflumethiazide 2.5 mg once daily | bendroflumethiazide
          ramipril 5mg                          | ramipril
          RAMIPRIL                              | ramipril
          blood pressure tablets                | blood pressure tablet
          BP meds                               | blood pressure tablet
          water pills                           | water tablet
          Diuretics                             | water tablet
          frusemide 40 mg                       | furosemide
          Lasix                                 | furosemide
          HCTZ 25                               | hydrochlorothiazide
          Advair Diskus 250/50                  | fluticasone and salmeterol
          Seretide 125 Evohaler                 | fluticasone and salmeterol
          albuterol                             | salbutamol
          Ventolin puffs when needed            | salbutamol
          Micardis HCT                          | telmisartan and hydrochlorothiazide
          Micardis                              | telmisartan
          Coversyl Plus 5 mg/1.25 mg            | perindopril and indapamide
          co-amilofruse 5/40                    | co-amilofruse
          amiloride & furosemide                | co-amilofruse
          lisinopril/hydrochlorothiazide        | lisinopril and hydrochlorothiazide
          Lisinopril-HCTZ 20-12.5 mg            | lisinopril and hydrochlorothiazide
          Entresto                              | sacubitril and valsartan
          sacubitril/valsartan                  | sacubitril and valsartan
          statins                               | statin
          ACE inhibitors                        | ACE inhibitor
          spironolacton                         | spironolactone
          simvastatine 20 mg                    | simvastatin
          atorvstatin                           | atorvastatin
          omeprazol                             | omeprazole
          furosimide                            | furosemide
          ramirpil                              | ramipril
          Lévothyroxine                         | levothyroxine
          ferrous sulphate 200mg                | iron
          hydrocortisone cream                  | hydrocortisone cream
          Voltarol gel                          | diclofenac gel
          cyclosporine                          | ciclosporin
          paracetamol as needed                 | paracetamol
          Prozac 20mg every morning             | fluoxetine
          inulin                                | inulin
          torsemide                             | torasemide
          """)
  void medicinesAreKnown(String text, String generic) {
    NameLookupResult<Medicine> looked = TABLES.medicinesIn(text);
    assertEquals(List.of(generic), looked.found().stream().map(Medicine::generic).toList());
    assertEquals(List.of(), looked.unknown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "water",
        "salt",
        "banana",
        "tablet",
        "pressure",
        "blood",
        "foobaril 5 mg",
        "asterix",
        "plant sterol",
        "lasik",
        "losac",
        "ironing",
        "hypericum",
        "5 mg",
        "lith",
        "magnesium oil",
        "ramipr",
        "statn",
        "losartin valsartin ximab blurb"
      })
  void otherWordsAreNoMedicine(String text) {
    NameLookupResult<Medicine> looked = TABLES.medicinesIn(text);
    if (text.startsWith("losartin")) {
      assertEquals(2, looked.found().size());
      return;
    }
    assertEquals(List.of(), looked.found());
    assertEquals(List.of(text), looked.unknown());
  }

  @Test
  void severalMedicinesInOneCellAreTakenApart() {
    NameLookupResult<Medicine> looked =
        TABLES.medicinesIn("Ramipril 5 mg, once a day; foobaril 10 mg and simvastatin");
    assertEquals(
        List.of("ramipril", "simvastatin"),
        looked.found().stream().map(Medicine::generic).toList());
    assertEquals(List.of("foobaril 10 mg"), looked.unknown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None.", "no", "", "-", "no medication", "N/A"})
  void nothingIsNothing(String text) {
    assertEquals(
        new NameLookupResult<Medicine>(List.of(), List.of(), true), TABLES.medicinesIn(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CKD_ANY                          | CKD_ANY
          ckd stage 3                      | CKD_ANY
          Kidney disease                   | CKD_ANY
          chronic kidney diseases          | CKD_ANY
          kidney stones                    | STONES
          Kidney transplant 2015           | KIDNEY_TRANSPLANT
          haemodialysis                    | DIALYSIS
          hemodyalysis                     | DIALYSIS
          type 2 diabetes                  | DIABETES
          diabetis                         | DIABETES
          Heart failure                    | HEART_FAILURE
          high blood pressure              | HYPERTENSION
          hypertension                     | HYPERTENSION
          hyponatremia                     | HYPONATRAEMIA
          hypoparathyroidism               | HYPOPARA
          hyperparathyroidism              | HYPERCALC
          underactive thyroid              | HYPOTHYROID
          Addison's disease                | HYPERK_HISTORY
          pregnant                         | PREGNANCY
          cirrhosis                        | CIRRHOSIS
          STATIN                           | STATIN
          """)
  void conditionsAreKnown(String text, String code) {
    assertEquals(
        List.of(code), TABLES.conditionsIn(text).found().stream().map(Condition::code).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hyperthyroidism",
        "hypotension",
        "gout",
        "hay fever",
        "kidney beans",
        "angina",
        "hypokalaemia",
        "hypocalcaemia",
        "hypernatraemia"
      })
  void otherConditionsAreNotKnown(String text) {
    NameLookupResult<Condition> looked = TABLES.conditionsIn(text);
    assertEquals(List.of(), looked.found());
    assertEquals(List.of(text), looked.unknown());
  }

  private static Topic topic(String id) {
    return TABLES.topic(id);
  }
}
