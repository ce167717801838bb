package lytebook.health;

import java.util.List;
import java.util.Set;

/**
 * A kind of suggestion that a condition or a medicine may forbid, and what follows where it does: a
 * row of {@code topics.csv}. A nutrient that no topic holds back is never planned.
 *
 * @param id its id, such as {@code K_FOOD}
 * @param holdsBack ids of the nutrients that are held back with it; empty for tablets and more salt
 * @param suppressesRichIn ids of the nutrients: foods rich in them are not suggested for another
 *     nutrient either, once the topic is suppressed
 * @param tabletsOf id of the nutrient whose tablets it is about; empty for food and drink
 * @param releasable whether a clinician may release it
 * @param words how people name it in a release
 */
public record Topic(
    String id,
    Set<String> holdsBack,
    Set<String> suppressesRichIn,
    String tabletsOf,
    boolean releasable,
    List<String> words) {
  /** Whether it is about food and drink: the others are about tablets and more salt. */
  boolean isFoodAndDrink() {
    return !holdsBack.isEmpty();
  }
}
