package lytebook.health;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lytebook.health.ActiveCondition.ActiveBecause;
import lytebook.log.HealthAnswers.HealthQuestion;

/** What a person must read, by what counts for them. */
final class Cautions {
  /** For minors one thing is said before all others: that the report is not for them. */
  static final Comparator<ActiveCondition> STRICTEST_FIRST =
      Comparator.comparing((ActiveCondition one) -> !one.code().equals(Condition.UNDER_19))
          .thenComparing(one -> -one.condition().strictness())
          .thenComparing(ActiveCondition::code);

  private final HealthTables tables;
  private final Map<String, Caution> byWords = new LinkedHashMap<>();

  private Cautions(HealthTables tables) {
    this.tables = tables;
  }

  /**
   * The cautions, the strictest first, the same words once.
   *
   * @param conditions what counts, the strictest first
   * @param assumed questions of which it was assumed what was meant
   */
  static List<Caution> of(
      HealthTables tables, List<ActiveCondition> conditions, Collection<HealthQuestion> assumed) {
    Cautions cautions = new Cautions(tables);
    for (ActiveCondition one : conditions) {
      if (one.why() == ActiveBecause.ASSUMED) {
        cautions.addAssumed(one, assumed);
      } else if (one.why() != ActiveBecause.UNANSWERED) {
        cautions.add(
            one,
            one.condition().mustShow(),
            one.condition().takeUpWith(),
            one.condition().sources());
      }
    }
    return List.copyOf(cautions.byWords.values());
  }

  private void addAssumed(ActiveCondition one, Collection<HealthQuestion> assumed) {
    for (HealthQuestion question : assumed) {
      QuestionRule rule = tables.question(question);
      if (isOf(one, rule)) {
        String anyone = tables.condition(Condition.UNKNOWN).takeUpWith();
        add(one, rule.unnamedWords(), anyone, rule.sources());
      }
    }
  }

  /** Whether a condition was assumed for a question: by a yes, or by a loose word for medicines. */
  private boolean isOf(ActiveCondition one, QuestionRule rule) {
    return rule.yesCodesWhenUnnamed().contains(one.code())
        || one.through().stream()
            .flatMap(text -> tables.medicinesIn(text).found().stream())
            .anyMatch(
                medicine ->
                    medicine.answers() == rule.question() && medicine.codes().contains(one.code()));
  }

  private void add(ActiveCondition one, String words, String takeUpWith, List<String> sources) {
    if (words.isEmpty()) {
      return;
    }
    byWords.merge(
        words,
        new Caution(List.of(one.code()), one.through(), words, takeUpWith, sources),
        (before, more) ->
            new Caution(
                joined(before.codes(), more.codes()),
                joined(before.about(), more.about()),
                words,
                before.takeUpWith(),
                joined(before.sources(), more.sources())));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
