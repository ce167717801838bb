package lytebook.health;

/** What may be printed on a topic, from the mildest to the strictest. */
public enum AdvicePermission {
  /** It may be printed. */
  ALLOW,
  /** It may be printed together with the sentence that asks for the health questions. */
  GATED,
  /** Nothing the client could act on; a professional sees a draft. */
  CLINICIAN,
  /** It is never printed. */
  SUPPRESS;

  /** The stricter of two. */
  public AdvicePermission strictest(AdvicePermission other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether the client is given nothing to act on. */
  public boolean holdsBack() {
    return compareTo(CLINICIAN) >= 0;
  }
}
