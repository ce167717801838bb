package lytebook.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lytebook.health.Condition.ConditionType;
import lytebook.log.HealthAnswers.HealthQuestion;
import lytebook.text.FoodWords;

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
      boolean clinicallyReviewed) {
    public HealthRows {
      conditions = List.copyOf(conditions);
      medicines = List.copyOf(medicines);
      questions = List.copyOf(questions);
      redFlags = List.copyOf(redFlags);
      evidence = List.copyOf(evidence);
      topics = List.copyOf(topics);
      doseWords = Set.copyOf(doseWords);
      nothingWords = Set.copyOf(nothingWords);
      saltSubstituteWords = Set.copyOf(saltSubstituteWords);
      sentences = Map.copyOf(sentences);
    }
  }

  private final HealthRows rows;
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
      topic.words().forEach(word -> topicWords.put(folded(word), topic));
    }
    Set<String> nothing = new HashSet<>(rows.nothingWords());
    nothing.addAll(namesOf(condition(Condition.NONE_DECLARED)));
    nothing.addAll(namesOf(condition(Condition.UNKNOWN)));
    conditionNames = new NameFinder<>(rows.doseWords(), nothing);
    rows.conditions().stream().filter(HealthTables::isNamed).forEach(this::putNames);
    medicineNames = new NameFinder<>(rows.doseWords(), rows.nothingWords());
    for (Medicine medicine : rows.medicines()) {
      medicineNames.put(medicine.generic(), medicine);
      medicine.synonyms().forEach(name -> medicineNames.put(name, medicine));
      medicine.brands().forEach(name -> medicineNames.put(name, medicine));
    }
  }

  /** The others are known by the whole text alone: "no kidney disease" is not "no". */
  private static boolean isNamed(Condition condition) {
    return !condition.code().equals(Condition.NONE_DECLARED)
        && !condition.code().equals(Condition.UNKNOWN);
  }

  private void putNames(Condition condition) {
    namesOf(condition).forEach(name -> conditionNames.put(name, condition));
  }

  private static List<String> namesOf(Condition condition) {
    List<String> names = new ArrayList<>(condition.also());
    names.add(condition.code());
    names.add(condition.label());
    return names;
  }

  /** Every condition. */
  public List<Condition> conditions() {
    return rows.conditions();
  }

  /** The conditions that a client chooses from, by their labels. */
  public List<Condition> choices() {
    return rows.conditions().stream()
        .filter(condition -> condition.kind() == ConditionType.CONDITION)
        .sorted(Comparator.comparing(Condition::label))
        .toList();
  }

  /** The condition of a code; an unknown code is a fault of the program. */
  public Condition condition(String code) {
    Condition condition = conditions.get(code);
    if (condition == null) {
      throw new IllegalArgumentException("no condition '" + code + "'");
    }
    return condition;
  }

  /** What conditions a text names: by code, by label or in other words. */
  public NameLookupResult<Condition> conditionsIn(String text) {
    return conditionNames.in(text);
  }

  /** Whether a text given for a condition says that there is none. */
  boolean saysNone(String text) {
    String key = folded(text);
    return namesOf(condition(Condition.NONE_DECLARED)).stream()
        .anyMatch(name -> folded(name).equals(key));
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
    QuestionRule rule = questions.get(question);
    if (rule == null) {
      throw new IllegalArgumentException("no question " + question);
    }
    return rule;
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
    Topic topic = topics.get(id);
    if (topic == null) {
      throw new IllegalArgumentException("no topic '" + id + "'");
    }
    return topic;
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
    String text = " " + folded(foodText) + " ";
    return rows.saltSubstituteWords().stream()
        .anyMatch(words -> text.contains(" " + folded(words) + " "));
  }

  /** The topic that a release names. */
  Optional<Topic> topicNamed(String words) {
    return Optional.ofNullable(topicWords.get(folded(words)));
  }

  /** A sentence with its gap {@code {0}} filled. */
  String sentence(String key, String filling) {
    String sentence = rows.sentences().get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence '" + key + "'");
    }
    return sentence.replace("{0}", filling);
  }

  /** Whether every row was reviewed by a clinician who is named there. */
  public boolean isClinicallyReviewed() {
    return rows.clinicallyReviewed();
  }

  private static String folded(String text) {
    return FoodWords.foldedText(text);
  }
}
