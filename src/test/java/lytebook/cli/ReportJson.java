package lytebook.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The JSON of a report, by what a test looks for in it. */
record ReportJson(JsonNode json) {
  static ReportJson of(String text) throws IOException {
    return new ReportJson(new ObjectMapper().readTree(text));
  }

  JsonNode at(String path) {
    return json.at(path);
  }

  int rows() {
    return at("/source/rows").asInt();
  }

  /** The items of a list that a test wants, at least one. */
  private List<JsonNode> all(String list, Predicate<JsonNode> wanted, String name) {
    List<JsonNode> found =
        StreamSupport.stream(json.get(list).spliterator(), false).filter(wanted).toList();
    if (found.isEmpty()) {
      throw new AssertionError(name + " is not in " + list);
    }
    return found;
  }

  private static Predicate<JsonNode> has(String field, String text) {
    return one -> one.get(field).asText().equals(text);
  }

  /** The rows with these words as the food. */
  List<JsonNode> entries(String text) {
    return all("entries", has("text", text), text);
  }

  /** The first row with these words as the food. */
  JsonNode entry(String text) {
    return entries(text).get(0);
  }

  /** The first row with this unit. */
  JsonNode entryIn(String unit) {
    return all("entries", has("unit", unit), unit).get(0);
  }

  /** Id of the food that a row was taken for; "null" when none. */
  String food(String text) {
    return entry(text).at("/match/id").asText();
  }

  String matchKind(String text) {
    return entry(text).at("/match/kind").asText();
  }

  double grams(String text) {
    return entry(text).get("grams").asDouble();
  }

  double magnesium(String text) {
    return entry(text).at("/nutrients/magnesium").asDouble();
  }

  JsonNode nutrient(String id) {
    return all("nutrients", has("id", id), id).get(0);
  }

  double target(String id) {
    return nutrient(id).at("/target/value").asDouble();
  }

  /** Values of a nutrient's limits by their kinds. */
  Map<String, Double> limits(String id) {
    Map<String, Double> limits = new TreeMap<>();
    for (JsonNode limit : nutrient(id).get("limits")) {
      limits.put(limit.get("type").asText(), limit.get("value").asDouble());
    }
    return limits;
  }

  /** A field of a day. */
  String day(String date, String field) {
    return all("days", has("date", date), date).get(0).get(field).asText();
  }

  /** Codes of the problems. */
  Set<String> codes() {
    return new HashSet<>(json.get("problems").findValuesAsText("code"));
  }
}
