package lytebook.plan;

import java.util.OptionalDouble;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Nutrient;

/**
 * A level that no day of a plan goes above. What already lies above it is not raised further: a
 * general level is one for usual intake, which is the mean of the week; any other holds on each
 * day.
 *
 * @param nutrient what is limited
 * @param kind where the level comes from
 * @param from intake that the room is counted from, a day, in the nutrient's unit: the mean, and
 *     for a limit that someone set for this person the highest day; empty when it is not known
 * @param most the level, a day, in the nutrient's unit; empty for what may not be raised at all,
 *     and where it would lie above an intake that is not known
 * @param room what a day may add, in the nutrient's unit, at least 0
 */
public record IntakeLimit(
    Nutrient nutrient, LimitOrigin kind, OptionalDouble from, OptionalDouble most, double room) {

  /** A level above or below an intake. */
  public static IntakeLimit at(Nutrient nutrient, LimitOrigin kind, double from, double most) {
    return new IntakeLimit(
        nutrient, kind, OptionalDouble.of(from), OptionalDouble.of(most), Math.max(0, most - from));
  }

  /** What may not be raised at all. */
  public static IntakeLimit closed(Nutrient nutrient, LimitOrigin kind, OptionalDouble from) {
    return new IntakeLimit(nutrient, kind, from, OptionalDouble.empty(), 0);
  }

  /** So much more than is eaten. */
  public static IntakeLimit above(
      Nutrient nutrient, LimitOrigin kind, OptionalDouble from, double room) {
    return new IntakeLimit(nutrient, kind, from, Amounts.map(from, value -> value + room), room);
  }

  /** Where a level comes from. */
  public enum LimitOrigin {
    /** A general upper limit for all intake (UL). */
    UPPER_LIMIT,
    /** A general level to cut back from (CDRR). */
    CUT_BACK,
    /** A limit that a clinician or the person set. */
    OWN_LIMIT,
    /** A health answer holds the nutrient back: it is not raised. */
    HELD_BACK,
    /** Too little is known of what was eaten to say how much room there is: it is not raised. */
    NOT_KNOWN,
    /** Most extra energy a day. */
    EXTRA_ENERGY,
    /** Most extra fluid a day. */
    EXTRA_FLUID
  }

  /**
   * Whether the level is one for usual intake (method.md 4.2): where it is passed already, it is
   * the mean of the week that is not raised. Every other level holds on each day.
   */
  public boolean isOfUsualIntake() {
    return kind == LimitOrigin.UPPER_LIMIT || kind == LimitOrigin.CUT_BACK;
  }

  /** Whether the intake lies above the level without any plan. */
  public boolean isPassedAlready() {
    return from.isPresent() && most.isPresent() && from.getAsDouble() > most.getAsDouble();
  }
}
