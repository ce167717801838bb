package lytebook.assess;

/**
 * What is said of a nutrient's usual intake: the status codes of method.md 4.4 and 10. Their icons
 * and words stand in {@code verdicts.csv}.
 */
public enum Verdict {
  LOW_LIKELY(Tone.LOW),
  LOW_POSSIBLE(Tone.LOW),
  BELOW_TARGET(Tone.BELOW),
  BELOW_RDA_LIKELY_OK(Tone.FINE),
  MEETS_UNSURE(Tone.FINE),
  MEETS_LIKELY(Tone.FINE),
  MEETS(Tone.FINE),
  AT_GUIDE(Tone.FINE),
  AT_GUIDE_UNSURE(Tone.FINE),
  NEAR_GUIDE(Tone.BELOW),
  BELOW_GUIDE(Tone.BELOW),
  ABOVE_CUT_BACK(Tone.ABOVE),
  NOT_ABOVE(Tone.FINE),
  ABOVE_LIMIT(Tone.ABOVE),
  BELOW_CLINIC_GOAL(Tone.BELOW),
  AT_CLINIC_GOAL(Tone.FINE),
  HELD_BACK(Tone.NONE),
  CANNOT_TELL(Tone.OPEN),
  TOO_FEW_DAYS(Tone.OPEN),
  ADD_SEX_AND_AGE(Tone.OPEN),
  NO_TARGET(Tone.NONE);

  /** What a verdict asks of the reader; it decides headline and colour. */
  public enum Tone {
    /** Look here first. */
    LOW,
    /** Under the target, less sure or less firm. */
    BELOW,
    /** Nothing to do. */
    FINE,
    /** Above a level not to exceed. */
    ABOVE,
    /** Could be judged if more were known. */
    OPEN,
    /** Not judged. */
    NONE
  }

  private final Tone tone;

  Verdict(Tone tone) {
    this.tone = tone;
  }

  public Tone tone() {
    return tone;
  }
}
