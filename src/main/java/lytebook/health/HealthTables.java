package lytebook.health;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.log.HealthAnswers.HealthQuestion;
import lytebook.text.FoodWords;
import lytebook.text.TextFolding;

/** What is known of conditions, medicines, signs and cramps. */
public final class HealthTables {
  /**
   * The rows of the tables.
   *
   * @param conditions every condition
   * @param medicines every medicine and class of medicines
   * @param questions the health questions, one row each
   * @param redFlags the signs
   * @param evidence what is known of factors and cramps
   * @param topics the topics, one row each
   * @param doseWords words that stand beside a medicine's name
   * @param nothingWords texts that say that there is none
   * @param saltSubstituteWords what stands in a food text that is a salt of potassium
   * @param sentences sentences by their key
   * @param clinicallyReviewed whether every row was reviewed by a clinician who is named
   */
  public record HealthRows(
      List<Condition> conditions,
      List<Medicine> medicines,
      List<QuestionRule> questions,
      List<RedFlag> redFlags,
      List<CrampEvidence> evidence,
      List<Topic> topics,
      Set<String> doseWords,
      Set<String> nothingWords,
      Set<String> saltSubstituteWords,
      Map<String, String> sentences,
      boolean clinicallyReviewed) {}

  /** Codes that stand for no condition: they are known by the whole text alone. */
  private static final Set<String> NO_CONDITIONS =
      Set.of(Condition.NONE_DECLARED, Condition.UNKNOWN);

  /** Letters that two words must share from the start to be near each other. */
  private static final int NEAR_LETTERS = 4;

  /** Near ones that are named. */
  private static final int NEAR_ONES = 6;

  private final HealthRows rows;
  private final List<Condition> named;
  private final Map<String, Condition> conditions = new LinkedHashMap<>();
  private final Map<HealthQuestion, QuestionRule> questions = new EnumMap<>(HealthQuestion.class);
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Topic> topicWords = new LinkedHashMap<>();
  private final NameFinder<Condition> conditionNames;
  private final NameFinder<Medicine> medicineNames;

  public HealthTables(HealthRows rows) {
    this.rows = rows;
    rows.conditions().forEach(condition -> conditions.put(condition.code(), condition));
    rows.questions().forEach(question -> questions.put(question.question(), question));
    for (Topic topic : rows.topics()) {
      topics.put(topic.id(), topic);
      topic.words().forEach(word -> topicWords.put(FoodWords.foldedText(word), topic));
    }
    named = rows.conditions().stream().filter(one -> !NO_CONDITIONS.contains(one.code())).toList();
    Set<String> nothing = new HashSet<>(rows.nothingWords());
    NO_CONDITIONS.forEach(code -> condition(code).names().forEach(nothing::add));
    conditionNames = new NameFinder<>(rows.doseWords(), nothing);
    named.forEach(one -> one.names().forEach(name -> conditionNames.put(name, one)));
    medicineNames = new NameFinder<>(rows.doseWords(), rows.nothingWords());
    for (Medicine medicine : rows.medicines()) {
      medicineNames.put(medicine.generic(), medicine);
      medicine.synonyms().forEach(name -> medicineNames.put(name, medicine));
      medicine.brands().forEach(name -> medicineNames.put(name, medicine));
    }
  }

  /** Every condition. */
  public List<Condition> conditions() {
    return rows.conditions();
  }

  /** Labels of the conditions, or of the kinds of medicine, to choose from, by the alphabet. */
  public List<String> labels(boolean medicines) {
    return named.stream()
        .filter(one -> one.kind() != Condition.ConditionType.DERIVED)
        .filter(one -> one.isMedicine() == medicines)
        .map(Condition::label)
        .sorted()
        .toList();
  }

  /** The condition with a code, a label or another name, whatever its case. */
  public Optional<Condition> conditionNamed(String said) {
    String wanted = TextFolding.fold(said);
    return named.stream()
        .filter(one -> one.names().anyMatch(name -> TextFolding.fold(name).equals(wanted)))
        .findFirst();
  }

  /** Codes of conditions with a name like this one; all codes where there is none. */
  public List<String> codesNear(String said) {
    List<String> wanted = starts(said).toList();
    List<String> near =
        named.stream()
            .filter(one -> one.names().flatMap(HealthTables::starts).anyMatch(wanted::contains))
            .map(Condition::code)
            .limit(NEAR_ONES)
            .toList();
    return near.isEmpty() ? named.stream().map(Condition::code).toList() : near;
  }

  private static Stream<String> starts(String name) {
    return Stream.of(TextFolding.fold(name).split(" "))
        .filter(word -> word.length() >= NEAR_LETTERS)
        .map(word -> word.substring(0, NEAR_LETTERS));
  }

  /** The condition of a code; an unknown code is a fault of the program. */
  public Condition condition(String code) {
    return known(conditions, code, "condition");
  }

  private static <K, T> T known(Map<K, T> things, K key, String what) {
    T thing = things.get(key);
    if (thing == null) {
      throw new IllegalArgumentException("no " + what + " '" + key + "'");
    }
    return thing;
  }

  /** What conditions a text names: by code, by label or in other words. */
  public NameLookupResult<Condition> conditionsIn(String text) {
    return conditionNames.in(text);
  }

  /** Whether a text given for a condition says that there is none. */
  boolean saysNone(String text) {
    String key = FoodWords.foldedText(text);
    return condition(Condition.NONE_DECLARED)
        .names()
        .anyMatch(name -> FoodWords.foldedText(name).equals(key));
  }

  /** Every medicine and class of medicines. */
  public List<Medicine> medicines() {
    return rows.medicines();
  }

  /** What medicines a text names. */
  public NameLookupResult<Medicine> medicinesIn(String text) {
    return medicineNames.in(text);
  }

  /** What a health question says and means. */
  public QuestionRule question(HealthQuestion question) {
    return known(questions, question, "question");
  }

  /** Every sign, by id. */
  public List<RedFlag> redFlags() {
    return rows.redFlags();
  }

  /** The sign of an id. */
  public Optional<RedFlag> redFlag(String id) {
    String upper = id.strip().toUpperCase(Locale.ROOT);
    return rows.redFlags().stream().filter(flag -> flag.id().equals(upper)).findFirst();
  }

  /** What is known of every factor and cramps. */
  public List<CrampEvidence> evidence() {
    return rows.evidence();
  }

  /** What is known of a factor and cramps: a nutrient's id, {@code effort}, {@code stretching}. */
  public Optional<CrampEvidence> evidence(String factor) {
    return rows.evidence().stream().filter(row -> row.factor().equals(factor)).findFirst();
  }

  /** The topic of an id; an unknown id is a fault of the program. */
  public Topic topic(String id) {
    return known(topics, id, "topic");
  }

  /** Every topic. */
  public List<Topic> topics() {
    return rows.topics();
  }

  /** The topic of a nutrient's tablets; empty where none is about them. */
  public Optional<Topic> tabletsOf(String nutrientId) {
    return rows.topics().stream().filter(topic -> topic.tabletsOf().equals(nutrientId)).findFirst();
  }

  /** Whether what was written down for a food is a salt of potassium in place of salt. */
  public boolean isSaltSubstitute(String foodText) {
    String text = " " + FoodWords.foldedText(foodText) + " ";
    return rows.saltSubstituteWords().stream()
        .anyMatch(words -> text.contains(" " + FoodWords.foldedText(words) + " "));
  }

  /** The topic that a release names. */
  Optional<Topic> topicNamed(String words) {
    return Optional.ofNullable(topicWords.get(FoodWords.foldedText(words)));
  }

  /** A sentence with its gap {@code {0}} filled. */
  String sentence(String key, String filling) {
    return known(rows.sentences(), key, "sentence").replace("{0}", filling);
  }

  /** Whether every row was reviewed by a clinician who is named there. */
  public boolean isClinicallyReviewed() {
    return rows.clinicallyReviewed();
  }
}
