package lytebook.read.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import lytebook.health.AdvicePermission;
import lytebook.health.Condition;
import lytebook.health.CrampEvidence;
import lytebook.health.HealthTables;
import lytebook.health.Medicine;
import lytebook.health.QuestionRule;
import lytebook.health.RedFlag;
import lytebook.health.Topic;
import lytebook.log.HealthAnswers.HealthQuestion;

/** Reads the tables of conditions, medicines, signs and cramps. */
public final class HealthTablesCsv {
  private static final String FOLDER = "health/";

  private boolean isReviewed = true;

  private HealthTablesCsv() {}

  /** The tables that come with the program, read once. */
  public static HealthTables fromClassPath() {
    return ShippedTables.TABLES;
  }

  private static final class ShippedTables {
    static final HealthTables TABLES = new HealthTables(new HealthTablesCsv().rows());
  }

  private HealthTables.HealthRows rows() {
    Map<Topic, String> columns = new LinkedHashMap<>();
    for (Tables.TableRow row : table("topics.csv")) {
      columns.put(topic(row), row.text("action_column"));
    }
    List<Condition> conditions =
        reviewed("conditions.csv").stream().map(row -> condition(row, columns)).toList();
    List<Medicine> medicines =
        reviewed("medicines.csv").stream().map(HealthTablesCsv::medicine).toList();
    List<QuestionRule> questions =
        reviewed("questions.csv").stream().map(row -> question(row, columns.keySet())).toList();
    List<RedFlag> redFlags =
        reviewed("red-flags.csv").stream().map(HealthTablesCsv::redFlag).toList();
    List<CrampEvidence> evidence =
        reviewed("evidence.csv").stream().map(HealthTablesCsv::evidence).toList();
    return new HealthTables.HealthRows(
        conditions,
        medicines,
        questions,
        redFlags,
        evidence,
        List.copyOf(columns.keySet()),
        words("DOSE"),
        words("NOTHING"),
        words("SALT_SUBSTITUTE"),
        sentences(),
        isReviewed);
  }

  private static List<Tables.TableRow> table(String name) {
    return Tables.fromClassPath(FOLDER + name);
  }

  private List<Tables.TableRow> reviewed(String name) {
    List<Tables.TableRow> rows = table(name);
    for (Tables.TableRow row : rows) {
      isReviewed &= !row.text("reviewed_by").isBlank() && !row.text("reviewed_on").isBlank();
    }
    return rows;
  }

  private static Topic topic(Tables.TableRow row) {
    return new Topic(
        row.text("topic"),
        new HashSet<>(several(row, "holds_back")),
        new HashSet<>(several(row, "suppresses_rich_in")),
        row.text("tablets_of"),
        row.yes("releasable"),
        several(row, "words"));
  }

  private static Condition condition(Tables.TableRow row, Map<Topic, String> columns) {
    Map<Topic, AdvicePermission> actions = new HashMap<>();
    columns.forEach(
        (topic, column) -> actions.put(topic, one(AdvicePermission.class, row, column)));
    return new Condition(
        row.text("code"),
        row.text("label"),
        one(Condition.ConditionType.class, row, "kind"),
        several(row, "also"),
        actions,
        row.yes("no_replacement_advice"),
        row.text("must_show"),
        row.text("cramp_words"),
        row.text("take_up_with"),
        several(row, "sources"));
  }

  private static Medicine medicine(Tables.TableRow row) {
    String from = row.text("from_age");
    return new Medicine(
        row.text("generic"),
        one(Medicine.NameType.class, row, "kind"),
        several(row, "synonyms"),
        several(row, "brands"),
        row.text("class"),
        several(row, "codes"),
        one(HealthQuestion.class, row, "answers"),
        from.isEmpty() ? OptionalInt.empty() : OptionalInt.of(wholeNumber(row, from)),
        several(row, "source"));
  }

  private static int wholeNumber(Tables.TableRow row, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw row.fault("'" + text + "' is no age");
    }
  }

  private static QuestionRule question(Tables.TableRow row, Set<Topic> topics) {
    Set<Topic> gates = new HashSet<>();
    for (String id : several(row, "blank_gates")) {
      gates.add(
          topics.stream()
              .filter(topic -> topic.id().equals(id))
              .findFirst()
              .orElseThrow(() -> row.fault("'" + id + "' is no topic")));
    }
    return new QuestionRule(
        one(HealthQuestion.class, row, "question"),
        row.text("words"),
        row.text("why"),
        gates,
        several(row, "yes_codes_when_unnamed"),
        row.text("unnamed_words"),
        new HashSet<>(several(row, "answered_by")),
        several(row, "sources"));
  }

  private static RedFlag redFlag(Tables.TableRow row) {
    return new RedFlag(
        row.text("id"),
        row.text("question"),
        one(RedFlag.Urgency.class, row, "urgency"),
        row.text("message"),
        several(row, "audience"),
        row.yes("asked_when_unknown"),
        several(row, "sources"));
  }

  private static CrampEvidence evidence(Tables.TableRow row) {
    return new CrampEvidence(
        row.text("factor"),
        one(CrampEvidence.FactorUse.class, row, "kind"),
        row.text("grade"),
        row.text("grade_says"),
        row.text("words"),
        several(row, "sources"));
  }

  private static Set<String> words(String about) {
    Set<String> words = new HashSet<>();
    for (Tables.TableRow row : table("words.csv")) {
      if (row.text("about").equals(about)) {
        words.add(row.text("text"));
      }
    }
    return words;
  }

  private static Map<String, String> sentences() {
    Map<String, String> sentences = new HashMap<>();
    for (Tables.TableRow row : table("sentences.csv")) {
      sentences.put(row.text("key"), row.text("words"));
    }
    return sentences;
  }

  private static List<String> several(Tables.TableRow row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
  }

  private static <E extends Enum<E>> E one(Class<E> type, Tables.TableRow row, String column) {
    return constant(type, row, row.text(column));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Tables.TableRow row, String text) {
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("'" + text + "' is no " + type.getSimpleName());
    }
  }
}
