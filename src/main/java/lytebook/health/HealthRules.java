package lytebook.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lytebook.health.ActiveCondition.ActiveBecause;
import lytebook.log.Person;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** Says what a person's health means for what may be said to them. */
public final class HealthRules {
  private final HealthTables tables;

  public HealthRules(HealthTables tables) {
    this.tables = tables;
  }

  /**
   * The precautions for a person.
   *
   * @param endurance whether their log or diary shows long exercise or hot work
   */
  public Precautions of(Person person, boolean endurance) {
    InterpretedAnswers heard = new InterpretedAnswers(tables, person, endurance);
    List<ActiveCondition> conditions = new ArrayList<>(heard.conditions());
    conditions.sort(Cautions.STRICTEST_FIRST);
    ReleaseChecker releases =
        new ReleaseChecker(
            tables,
            person.health().releases(),
            conditions.stream().anyMatch(one -> one.code().equals(Condition.DIALYSIS)));
    Map<Topic, TopicDecision> decisions = decisions(conditions, heard.gates, releases);
    List<Problem> problems = new ArrayList<>(heard.problems);
    problems.addAll(releases.problems);
    List<RedFlag> ticked = redFlags(person.health().redFlags(), problems);
    return new Precautions(
        decisions,
        conditions,
        heard.medicines,
        heard.unknownMedicines,
        heard.unknownConditions,
        Cautions.of(tables, conditions, heard.assumed),
        heard.unanswered,
        gatedSentence(heard, decisions),
        ticked,
        signsAsked(heard, conditions, ticked),
        releases.counted,
        conditions.stream().anyMatch(one -> one.condition().noReplacementAdvice()),
        nutrients(decisions, decision -> decision.action().holdsBack(), Topic::holdsBack),
        nutrients(
            decisions,
            one -> one.action().holdsBack() && !one.codes().equals(List.of(Condition.UNDER_19)),
            Topic::holdsBack),
        nutrients(
            decisions,
            decision -> decision.action() == AdvicePermission.SUPPRESS,
            Topic::suppressesRichIn),
        tables.topics().stream()
            .flatMap(topic -> topic.holdsBack().stream())
            .collect(Collectors.toUnmodifiableSet()),
        problems);
  }

  private Map<Topic, TopicDecision> decisions(
      List<ActiveCondition> conditions, Set<Topic> gates, ReleaseChecker releases) {
    Map<Topic, TopicDecision> decisions = new HashMap<>();
    for (Topic topic : tables.topics()) {
      AdvicePermission decided =
          conditions.stream()
              .map(one -> action(one, topic, gates))
              .reduce(AdvicePermission.ALLOW, AdvicePermission::strictest);
      List<String> codes =
          conditions.stream()
              .filter(one -> action(one, topic, gates) == decided)
              .map(ActiveCondition::code)
              .toList();
      decisions.put(
          topic,
          new TopicDecision(
              releases.releases(topic) ? AdvicePermission.ALLOW : decided, decided, codes));
    }
    return decisions;
  }

  /** Open questions gate only what they bear on. */
  private static AdvicePermission action(ActiveCondition one, Topic topic, Set<Topic> gates) {
    AdvicePermission action = one.condition().action(topic);
    if (one.why() != ActiveBecause.UNANSWERED) {
      return action;
    }
    if (gates.contains(topic)) {
      return action.strictest(AdvicePermission.GATED);
    }
    return action == AdvicePermission.GATED ? AdvicePermission.ALLOW : action;
  }

  private String gatedSentence(InterpretedAnswers heard, Map<Topic, TopicDecision> decisions) {
    boolean isGated =
        heard.gates.stream()
            .map(decisions::get)
            .anyMatch(decision -> decision != null && decision.action() == AdvicePermission.GATED);
    if (!isGated) {
      return "";
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(tables.condition(Condition.UNKNOWN).mustShow());
    heard.unknownConditions.forEach(
        name -> sentences.add(tables.sentence("unknown_condition", name)));
    heard.unknownMedicines.forEach(
        name -> sentences.add(tables.sentence("unknown_medicine", name)));
    int open = heard.unanswered.size();
    if (open > 0) {
      sentences.add(
          tables.sentence(open == 1 ? "answer_one" : "answer_many", Integer.toString(open)));
    }
    return String.join(" ", sentences);
  }

  private List<RedFlag> redFlags(List<String> ticked, List<Problem> problems) {
    Set<RedFlag> flags = new HashSet<>();
    for (String id : ticked) {
      Optional<RedFlag> flag = tables.redFlag(id);
      if (flag.isPresent()) {
        flags.add(flag.get());
      } else {
        problems.add(Problem.of(ProblemCode.SIGN_UNKNOWN, InterpretedAnswers.ABOUT_ME, id, id));
      }
    }
    return flags.stream()
        .sorted(Comparator.comparing(RedFlag::urgency).thenComparing(RedFlag::id))
        .toList();
  }

  /** Those for everyone, for what counts or may count, and what is ticked already. */
  private List<RedFlag> signsAsked(
      InterpretedAnswers heard, List<ActiveCondition> conditions, List<RedFlag> ticked) {
    List<String> codes = conditions.stream().map(ActiveCondition::code).toList();
    return tables.redFlags().stream()
        .filter(flag -> ticked.contains(flag) || flag.isAsked(codes, heard::mayCount))
        .toList();
  }

  /** The nutrients that topics name of which such a thing was decided. */
  private static Set<String> nutrients(
      Map<Topic, TopicDecision> decisions,
      Predicate<TopicDecision> which,
      Function<Topic, Set<String>> named) {
    return decisions.entrySet().stream()
        .filter(one -> which.test(one.getValue()))
        .flatMap(one -> named.apply(one.getKey()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
