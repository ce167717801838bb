package lytebook.write.json;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import lytebook.health.ActiveCondition;
import lytebook.health.Condition;
import lytebook.health.Precautions;
import lytebook.report.SafetyNotice;

/** Health answers and what must be read because of them, as JSON. */
record JsonPrecautions(JsonFields json) {
  /** Codes of the conditions that count, and the medicines as they were named. */
  void answers(Precautions precautions) throws IOException {
    json.texts(
        "conditions",
        precautions.conditions().stream()
            .filter(one -> one.why() != ActiveCondition.ActiveBecause.UNANSWERED)
            .map(ActiveCondition::code)
            .filter(code -> !code.equals(Condition.NONE_DECLARED))
            .toList());
    json.texts(
        "medicines",
        Stream.concat(
                precautions.medicines().stream().map(one -> one.named().text()),
                precautions.unknownMedicines().stream())
            .distinct()
            .toList());
  }

  /** What must be read, the most urgent first. */
  void cautions(List<SafetyNotice> lines) throws IOException {
    json.objects(
        "cautions",
        lines,
        line -> {
          json.word("kind", line.kind());
          json.text("text", line.words());
          json.texts("codes", line.codes());
          json.text("takeUpWith", line.takeUpWith());
          json.texts("sources", line.sources());
        });
  }
}
