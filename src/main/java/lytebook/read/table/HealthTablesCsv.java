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

/** Reads the tables of conditions, medicines, signs and cramps. */
public final class HealthTablesCsv {
  private static final String FOLDER = "health/";

  private static final HealthTables TABLES = new HealthTables(new HealthTablesCsv().rows());

  private boolean isReviewed = true;

  private HealthTablesCsv() {}

  /** The tables that come with the program, read once. */
  public static HealthTables fromClassPath() {
    return TABLES;
  }

  private HealthTables.HealthRows rows() {
    Map<Topic, String> columns = new LinkedHashMap<>();
    for (TableRow row : Tables.fromClassPath(FOLDER + "topics.csv")) {
      columns.put(topic(row), row.text("action_column"));
    }
    WordTable words = new WordTable(FOLDER + "words.csv", word -> word);
    return new HealthTables.HealthRows(
        reviewed(
            "conditions.csv",
            row -> row.as(Condition.class, Map.of("actions", one -> actions(one, columns)))),
        reviewed(
            "medicines.csv",
            row -> row.as(Medicine.class, Map.of("sources", one -> one.list("source")))),
        reviewed(
            "questions.csv",
            row ->
                row.as(
                    QuestionRule.class, Map.of("blankGates", one -> gates(one, columns.keySet())))),
        reviewed("red-flags.csv", row -> row.as(RedFlag.class)),
        reviewed("evidence.csv", row -> row.as(CrampEvidence.class)),
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
    return row.as(Topic.class, Map.of("id", topic -> topic.text("topic")));
  }

  private static Map<Topic, AdvicePermission> actions(TableRow row, Map<Topic, String> columns) {
    Map<Topic, AdvicePermission> actions = new HashMap<>();
    columns.forEach(
        (topic, column) -> actions.put(topic, row.constant(AdvicePermission.class, column)));
    return Map.copyOf(actions);
  }

  private static Set<Topic> gates(TableRow row, Set<Topic> topics) {
    Set<Topic> gates = new HashSet<>();
    for (String id : row.list("blank_gates")) {
      gates.add(
          topics.stream()
              .filter(topic -> topic.id().equals(id))
              .findFirst()
              .orElseThrow(() -> row.fault("'" + id + "' is no topic")));
    }
    return Set.copyOf(gates);
  }
}
