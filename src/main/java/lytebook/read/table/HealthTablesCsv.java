package lytebook.read.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    for (TableRow row : Tables.fromClassPath(FOLDER + "topics.csv")) {
      columns.put(topic(row), row.text("action_column"));
    }
    WordTable words = new WordTable(FOLDER + "words.csv", word -> word);
    return new HealthTables.HealthRows(
        reviewed("conditions.csv", row -> condition(row, columns)),
        reviewed("medicines.csv", HealthTablesCsv::medicine),
        reviewed("questions.csv", row -> question(row, columns.keySet())),
        reviewed("red-flags.csv", HealthTablesCsv::redFlag),
        reviewed("evidence.csv", HealthTablesCsv::evidence),
        List.copyOf(columns.keySet()),
        words.words("DOSE"),
        words.words("NOTHING"),
        words.words("SALT_SUBSTITUTE"),
        Tables.byKey(FOLDER + "sentences.csv", "key", row -> row.text("words")),
        isReviewed);
  }

  private <T> List<T> reviewed(String name, Function<TableRow, T> read) {
    List<TableRow> rows = Tables.fromClassPath(FOLDER + name);
    for (TableRow row : rows) {
      isReviewed &= !row.text("reviewed_by").isBlank() && !row.text("reviewed_on").isBlank();
    }
    return rows.stream().map(read).toList();
  }

  private static Topic topic(TableRow row) {
    return new Topic(
        row.text("topic"),
        row.set("holds_back"),
        row.set("suppresses_rich_in"),
        row.text("tablets_of"),
        row.yes("releasable"),
        row.list("words"));
  }

  private static Condition condition(TableRow row, Map<Topic, String> columns) {
    Map<Topic, AdvicePermission> actions = new HashMap<>();
    columns.forEach(
        (topic, column) -> actions.put(topic, row.constant(AdvicePermission.class, column)));
    return new Condition(
        row.text("code"),
        row.text("label"),
        row.constant(Condition.ConditionType.class, "kind"),
        row.list("also"),
        Map.copyOf(actions),
        row.yes("no_replacement_advice"),
        row.text("must_show"),
        row.text("cramp_words"),
        row.text("take_up_with"),
        row.list("sources"));
  }

  private static Medicine medicine(TableRow row) {
    return new Medicine(
        row.text("generic"),
        row.constant(Medicine.NameType.class, "kind"),
        row.list("synonyms"),
        row.list("brands"),
        row.list("codes"),
        row.constant(HealthQuestion.class, "answers"),
        row.wholeIfGiven("from_age"),
        row.list("source"));
  }

  private static QuestionRule question(TableRow row, Set<Topic> topics) {
    Set<Topic> gates = new HashSet<>();
    for (String id : row.list("blank_gates")) {
      gates.add(
          topics.stream()
              .filter(topic -> topic.id().equals(id))
              .findFirst()
              .orElseThrow(() -> row.fault("'" + id + "' is no topic")));
    }
    return new QuestionRule(
        row.constant(HealthQuestion.class, "question"),
        row.text("words"),
        row.text("why"),
        Set.copyOf(gates),
        row.list("yes_codes_when_unnamed"),
        row.text("unnamed_words"),
        row.set("answered_by"),
        row.list("sources"));
  }

  private static RedFlag redFlag(TableRow row) {
    return new RedFlag(
        row.text("id"),
        row.text("question"),
        row.constant(RedFlag.Urgency.class, "urgency"),
        row.text("message"),
        row.list("audience"),
        row.yes("asked_when_unknown"),
        row.list("sources"));
  }

  private static CrampEvidence evidence(TableRow row) {
    return new CrampEvidence(
        row.text("factor"),
        row.constant(CrampEvidence.FactorUse.class, "kind"),
        row.text("grade"),
        row.text("words"),
        row.list("sources"));
  }
}
