package lytebook.report;

import java.util.List;

/**
 * One thing that must be read before any number.
 *
 * @param kind what brought it
 * @param words what a client reads
 * @param codes ids of the sign, or codes of the conditions that say it; may be empty
 * @param takeUpWith whom to ask; may be empty
 * @param sources ids of its sources; may be empty
 */
public record SafetyNotice(
    Trigger kind, String words, List<String> codes, String takeUpWith, List<String> sources) {

  /** What brought a line, the most urgent first. */
  public enum Trigger {
    /** A sign that was ticked, or that the cramp diary shows. */
    SIGN,
    /** A condition, a medicine, the age or the life stage. */
    CONDITION,
    /** Something in the log that a condition speaks against. */
    LOGGED,
    /** A clinician's release. */
    RELEASED,
    /** Health questions that are open. */
    QUESTIONS
  }

  public SafetyNotice {
    codes = List.copyOf(codes);
    sources = List.copyOf(sources);
  }

  static SafetyNotice of(Trigger kind, String words) {
    return new SafetyNotice(kind, words, List.of(), "", List.of());
  }
}
