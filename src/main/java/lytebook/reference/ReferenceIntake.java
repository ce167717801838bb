package lytebook.reference;

import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;
import lytebook.nutrient.Nutrient;
import org.jspecify.annotations.Nullable;

/**
 * One published reference value: a row of a target table.
 *
 * @param authority who set it, as a reader sees it: {@code EFSA (EU)}
 * @param nutrient what it is a value for
 * @param sex whom it is for; null for both
 * @param ages whom it is for
 * @param lifeStage whom it is for
 * @param type what the value says about an intake
 * @param value amount a day in the nutrient's unit, above 0
 * @param scope which intake it is held against
 * @param source publication it was taken from
 * @param trust how well it was checked
 * @param note what a reader of the value should know; may be empty
 */
public record ReferenceIntake(
    String authority,
    Nutrient nutrient,
    @Nullable Sex sex,
    Ages ages,
    LifeStage lifeStage,
    ReferenceType type,
    double value,
    IntakeScope scope,
    String source,
    Verification trust,
    String note) {

  /** What a reference value says. */
  public enum ReferenceType {
    /** Estimated average requirement (US): enough for half of the group. */
    EAR(TargetPart.REQUIREMENT),
    /** Average requirement (EU): enough for half of the group. */
    AR(TargetPart.REQUIREMENT),
    /** Recommended dietary allowance (US): enough for nearly all of the group. */
    RDA(TargetPart.GOAL),
    /** Population reference intake (EU): enough for nearly all of the group. */
    PRI(TargetPart.GOAL),
    /** Adequate intake: a guide where no requirement is known; below it nothing is proved. */
    AI(TargetPart.GOAL),
    /** The share of an adequate intake that drinks make up; not a value of its own. */
    AI_PART(TargetPart.FOR_INFORMATION),
    /** Tolerable upper intake level. */
    UL(TargetPart.UPPER_LIMIT),
    /** Chronic disease risk reduction intake (US sodium): cut back if above. */
    CDRR(TargetPart.CUT_BACK),
    /** Safe and adequate intake (EU sodium): neither a goal nor an upper limit. */
    SAFE_ADEQUATE(TargetPart.CUT_BACK);

    private final TargetPart part;

    ReferenceType(TargetPart part) {
      this.part = part;
    }

    /** The part it plays for a nutrient that is judged against a goal. */
    public TargetPart part() {
      return part;
    }
  }

  /** The part a reference value plays when an intake is judged. */
  public enum TargetPart {
    REQUIREMENT,
    GOAL,
    UPPER_LIMIT,
    CUT_BACK,
    FOR_INFORMATION
  }

  /** Which intake a value is held against. */
  public enum IntakeScope {
    /** Food, drinks, supplements and medicines together. */
    ALL,
    /** Supplements and medicines alone. */
    SUPPLEMENTS
  }

  public ReferenceIntake {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(nutrient.id() + " " + type + " " + value);
    }
  }

  /** Whether it is a value for people of a sex and an age, in its own life stage. */
  public boolean isFor(Sex theirSex, int age) {
    return (sex == null || sex == theirSex) && ages.contains(age);
  }
}
