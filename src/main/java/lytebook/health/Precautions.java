package lytebook.health;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.log.HealthAnswers.ClinicianRelease;
import lytebook.log.HealthAnswers.HealthQuestion;
import lytebook.log.HealthAnswers.ReportedItem;
import lytebook.problem.Problem;

/**
 * What a person's health means for what may be said to them.
 *
 * @param decisions what may be printed, by topic
 * @param conditions the conditions that count, the strictest first
 * @param medicines the medicines they named that are known
 * @param unknownMedicines medicines they named that are not known, as written
 * @param unknownConditions conditions they named that are not known, as written
 * @param cautions what they must read, the strictest first
 * @param unanswered health questions that are not answered
 * @param gatedSentence what stands beside every gated suggestion while questions are open; empty
 *     when nothing is gated by them
 * @param redFlags the signs they ticked, the most urgent first
 * @param signsAsked the signs to ask them for, in the order of the table
 * @param releases a clinician's releases that count
 * @param noReplacementAdvice whether nothing is said on replacing what was sweated out
 * @param heldBack ids of the nutrients of which only the number is shown
 * @param withoutReferences ids of those of them whose reference values are not shown either; the
 *     values of the young are shown and not judged (method.md 10)
 * @param suppressedRichIn ids of the nutrients: foods rich in them are not suggested at all
 * @param governed ids of the nutrients that a condition can hold back: no other is planned
 * @param problems what of the answers cannot be used, or contradicts itself
 */
public record Precautions(
    Map<Topic, TopicDecision> decisions,
    List<ActiveCondition> conditions,
    List<NamedMedicine> medicines,
    List<String> unknownMedicines,
    List<String> unknownConditions,
    List<Caution> cautions,
    List<HealthQuestion> unanswered,
    String gatedSentence,
    List<RedFlag> redFlags,
    List<RedFlag> signsAsked,
    List<EffectiveRelease> releases,
    boolean noReplacementAdvice,
    Set<String> heldBack,
    Set<String> withoutReferences,
    Set<String> suppressedRichIn,
    Set<String> governed,
    List<Problem> problems) {
  /**
   * A medicine that a person named and that is known.
   *
   * @param named as they wrote it
   * @param medicine what it is
   */
  public record NamedMedicine(ReportedItem named, Medicine medicine) {}

  /**
   * A clinician's release that counts.
   *
   * @param topic what it releases
   * @param release by whom, when and why
   */
  public record EffectiveRelease(Topic topic, ClinicianRelease release) {}

  public Precautions {
    decisions = Map.copyOf(decisions);
    conditions = List.copyOf(conditions);
    medicines = List.copyOf(medicines);
    unknownMedicines = List.copyOf(unknownMedicines);
    unknownConditions = List.copyOf(unknownConditions);
    cautions = List.copyOf(cautions);
    unanswered = List.copyOf(unanswered);
    redFlags = List.copyOf(redFlags);
    signsAsked = List.copyOf(signsAsked);
    releases = List.copyOf(releases);
    heldBack = Set.copyOf(heldBack);
    withoutReferences = Set.copyOf(withoutReferences);
    suppressedRichIn = Set.copyOf(suppressedRichIn);
    governed = Set.copyOf(governed);
    problems = List.copyOf(problems);
  }

  /** What may be printed on a topic. */
  public AdvicePermission action(Topic topic) {
    return decision(topic).action();
  }

  /** What may be printed on a topic, and which conditions say so. */
  public TopicDecision decision(Topic topic) {
    TopicDecision decision = decisions.get(topic);
    if (decision == null) {
      throw new IllegalStateException("nothing decided on " + topic.id());
    }
    return decision;
  }

  /** Whether only the number of a nutrient is shown: no goal, no share, no shortfall. */
  public boolean heldBack(String nutrientId) {
    return heldBack.contains(nutrientId);
  }

  /** Whether the reference values of a nutrient are not shown. */
  public boolean hidesReferences(String nutrientId) {
    return withoutReferences.contains(nutrientId);
  }

  /** Whether health answers can hold a nutrient back, so that more of it may be suggested. */
  public boolean mayBePlanned(String nutrientId) {
    return governed.contains(nutrientId);
  }

  /** Whether foods rich in a nutrient are not to be suggested, for another nutrient either. */
  public boolean suppressesRichIn(String nutrientId) {
    return suppressedRichIn.contains(nutrientId);
  }
}
