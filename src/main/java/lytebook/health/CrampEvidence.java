package lytebook.health;

import java.util.List;

/**
 * What is known of one factor and cramps.
 *
 * @param factor its id, that of a nutrient where it is one
 * @param kind whether it is spoken of
 * @param grade its grade, such as {@code C+}
 * @param words what a client reads; empty for what is not spoken of
 * @param sources ids of its sources
 */
public record CrampEvidence(
    String factor, FactorUse kind, String grade, String words, List<String> sources) {
  /** Whether a factor is spoken of. */
  public enum FactorUse {
    SHOWN,
    NOT_TRACKED,
    NEVER_SUGGEST
  }
}
