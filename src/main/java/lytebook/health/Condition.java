package lytebook.health;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A condition, or what a kind of medicine brings with it.
 *
 * @param code its code, such as {@code CKD_ANY}
 * @param label plain words by which a client chooses it
 * @param kind how it comes to count
 * @param also other words for it
 * @param actions what may be printed on each topic
 * @param noReplacementAdvice whether nothing is said on replacing what was sweated out
 * @param mustShow what the client must read; may be empty
 * @param crampWords one sentence on cramps; may be empty
 * @param takeUpWith whom to ask, such as "your kidney team"; empty where nobody is to be asked
 * @param sources ids of its sources
 */
public record Condition(
    String code,
    String label,
    ConditionType kind,
    List<String> also,
    Map<Topic, AdvicePermission> actions,
    boolean noReplacementAdvice,
    String mustShow,
    String crampWords,
    String takeUpWith,
    List<String> sources) {
  /** Every health question is answered with no, and nothing is named. */
  public static final String NONE_DECLARED = "NONE_DECLARED";

  /** Health questions are not answered, or something named is not known. */
  public static final String UNKNOWN = "UNKNOWN";

  public static final String UNDER_19 = "UNDER_19";
  public static final String OLDER_65 = "OLDER_65";
  public static final String PREGNANCY = "PREGNANCY";
  public static final String ENDURANCE = "ENDURANCE";
  public static final String DIALYSIS = "DIALYSIS";

  /** How a condition comes to count. */
  public enum ConditionType {
    /** A client chooses it. */
    CONDITION,
    /** A medicine that a client names brings it. */
    MEDICINE,
    /** Other answers bring it, such as the age. */
    DERIVED
  }

  /** Whether it is a kind of medicine. */
  public boolean isMedicine() {
    return kind == ConditionType.MEDICINE;
  }

  /** Its code and all its names. */
  Stream<String> names() {
    return Stream.concat(Stream.of(code, label), also.stream());
  }

  /** What may be printed on a topic. */
  public AdvicePermission action(Topic topic) {
    AdvicePermission action = actions.get(topic);
    if (action == null) {
      throw new IllegalStateException(code + " " + topic.id());
    }
    return action;
  }

  /** How strict it is on food and drink, to order by: what it suppresses weighs most. */
  int strictness() {
    return actions.entrySet().stream()
        .filter(one -> one.getKey().isFoodAndDrink())
        .mapToInt(
            one ->
                switch (one.getValue()) {
                  case ALLOW -> 0;
                  case GATED -> 1;
                  case CLINICIAN -> 10;
                  case SUPPRESS -> 100;
                })
        .sum();
  }
}
