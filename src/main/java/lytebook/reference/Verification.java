package lytebook.reference;

/** How well a published figure was checked against its source. */
public enum Verification {
  VERIFIED_TWICE("verified twice"),
  VERIFIED_ONCE("verified once"),
  FROM_MEMORY("from memory"),
  /** No published figure: a rule of this program. */
  OWN_RULE("own rule");

  private final String words;

  Verification(String words) {
    this.words = words;
  }

  /** As the tables write it and a reader sees it. */
  public String words() {
    return words;
  }
}
