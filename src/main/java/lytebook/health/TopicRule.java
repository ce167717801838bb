package lytebook.health;

import java.util.List;
import java.util.Set;

/**
 * What follows where a topic may not be printed.
 *
 * @param topic the topic
 * @param holdsBack ids of the nutrients that are held back with it; empty for tablets
 * @param suppressesRichIn ids of the nutrients: foods rich in them are not suggested for another
 *     nutrient either, once the topic is suppressed
 * @param releasable whether a clinician may release it
 * @param words how people name it in a release
 */
public record TopicRule(
    Topic topic,
    Set<String> holdsBack,
    Set<String> suppressesRichIn,
    boolean releasable,
    List<String> words) {
  public TopicRule {
    holdsBack = Set.copyOf(holdsBack);
    suppressesRichIn = Set.copyOf(suppressesRichIn);
    words = List.copyOf(words);
  }
}
