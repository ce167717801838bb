package lytebook.health;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition that counts for a person.
 *
 * @param condition the condition
 * @param why why it counts
 * @param through what brought it, as written: the condition or the medicines; may be empty
 */
public record ActiveCondition(Condition condition, ActiveBecause why, List<String> through) {
  /** Why a condition counts, the plainest reason first. */
  public enum ActiveBecause {
    /** The person named it. */
    DECLARED,
    /** The person named a medicine that brings it. */
    MEDICINE,
    /** Other answers bring it: age, life stage, long exercise, every question answered no. */
    DERIVED,
    /** Something was answered yes or named loosely, and this is among what it may be. */
    ASSUMED,
    /** Questions are not answered, or something named is not known. */
    UNANSWERED
  }

  /** The same for another reason too: the plainer of both, brought by all. */
  ActiveCondition together(ActiveCondition other) {
    return new ActiveCondition(
        condition,
        why.compareTo(other.why) < 0 ? why : other.why,
        Stream.concat(through.stream(), other.through.stream()).distinct().toList());
  }

  public String code() {
    return condition.code();
  }
}
