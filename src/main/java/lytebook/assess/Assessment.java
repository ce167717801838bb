package lytebook.assess;

import java.util.List;
import java.util.OptionalDouble;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Nutrient;
import lytebook.reference.TargetSet;

/**
 * How every nutrient stands.
 *
 * @param targets whose reference values were used
 * @param nutrients one for each nutrient, in their order
 */
public record Assessment(TargetSet targets, List<NutrientResult> nutrients) {
  public Assessment {
    nutrients = List.copyOf(nutrients);
  }

  public NutrientResult of(Nutrient nutrient) {
    return nutrients.get(nutrient.index());
  }

  /**
   * How one nutrient stands.
   *
   * @param nutrient the nutrient
   * @param referenceRows what it was held against: one, or one for each group the person may belong
   *     to
   * @param adequacies how it stands against each yardstick
   * @param evidence what is known of the intake
   * @param goalEvidence what is known of the part of it that the goal counts
   * @param goal highest goal among the yardsticks; empty without one
   * @param upperLimit lowest upper limit among them
   * @param cutBack lowest level to cut back from among them
   * @param verdict what is said of the intake
   * @param limitVerdict what is said of the upper limit; NO_TARGET without one, and for a limit of
   *     supplements where none was written down
   * @param cutBackVerdict what is said of the level to cut back from; NO_TARGET without one
   * @param daysAboveCeiling days, partial ones too, whose known sum is above the upper limit or the
   *     level to cut back from; for a limit of supplements, the sum of supplements
   */
  public record NutrientResult(
      Nutrient nutrient,
      List<ReferenceRow> referenceRows,
      List<Adequacy> adequacies,
      Adequacy.IntakeEvidence evidence,
      Adequacy.IntakeEvidence goalEvidence,
      OptionalDouble goal,
      OptionalDouble upperLimit,
      OptionalDouble cutBack,
      Verdict verdict,
      Verdict limitVerdict,
      Verdict cutBackVerdict,
      int daysAboveCeiling) {
    public NutrientResult {
      referenceRows = List.copyOf(referenceRows);
      adequacies = List.copyOf(adequacies);
    }

    /** What the goal counts as a share of it, 0..n; empty without a mean or a goal. */
    public OptionalDouble shareOfGoal() {
      return Amounts.map(goal, goalEvidence.mean(), (one, other) -> other / one);
    }

    /** Lowest confidence over the yardsticks; empty where none was reckoned, or one cannot be. */
    public OptionalDouble confidence() {
      return lacksSpread()
          ? OptionalDouble.empty()
          : adequacies.stream().flatMapToDouble(one -> one.confidence().stream()).min();
    }

    /** Whether the goal was judged without a day-to-day spread, so that nothing says how surely. */
    public boolean lacksSpread() {
      return adequacies.stream().anyMatch(Adequacy::lacksSpread);
    }

    /** The level that single days are flagged above: for all intake, not for supplements. */
    public OptionalDouble dailyCeiling() {
      if (cutBack.isPresent()) {
        return cutBack;
      }
      return limitCounts() == OwnLimit.CountedIntake.ALL ? upperLimit : OptionalDouble.empty();
    }

    /** Which intake the upper limit is held against. */
    public OwnLimit.CountedIntake limitCounts() {
      return referenceRows.isEmpty()
          ? OwnLimit.CountedIntake.ALL
          : referenceRows.get(0).limitCounts();
    }

    /** How the nutrient is judged for this person. */
    public Nutrient.Judged judged() {
      return referenceRows.isEmpty() ? nutrient.judged() : referenceRows.get(0).judged();
    }

    /** Whether a health answer holds back all but the amount. */
    public boolean heldBack() {
      return verdict == Verdict.HELD_BACK;
    }
  }
}
