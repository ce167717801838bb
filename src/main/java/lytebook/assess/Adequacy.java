package lytebook.assess;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import lytebook.nutrient.Amounts;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How one mean stands against one yardstick (IOM 2000, method.md 4.1, 4.4, 4.5).
 *
 * @param sd standard deviation of the difference between mean and line, in the nutrient's unit;
 *     empty where the nutrient is not judged so, without a mean, or without any day-to-day spread
 * @param z how far the mean lies above the requirement or the adequate intake, in standard
 *     deviations of that difference; empty with sd
 * @param confidence probability that usual intake reaches the requirement or the adequate intake,
 *     0..1; empty with z
 * @param verdict what is said
 */
public record Adequacy(
    OptionalDouble sd, OptionalDouble z, OptionalDouble confidence, Verdict verdict) {
  /** Fewest complete days for a verdict. */
  public static final int LEAST_DAYS = 3;

  /** Fewest complete days for more than a snapshot. */
  public static final int LEAST_DAYS_FOR_MORE = 7;

  /** Least coverage at which a mean under its goal is judged. */
  public static final double LEAST_COVERAGE = 0.90;

  /** Least coverage at which a mean is said to be under a ceiling. */
  public static final double LEAST_COVERAGE_OF_CEILING = 0.95;

  /** Coverage from which a mean is no longer shown as a lower bound. */
  public static final double FULL_COVERAGE = 0.9995;

  /** Fewest days for a spread of one's own. */
  public static final int LEAST_DAYS_FOR_OWN_SPREAD = 14;

  /** z from which a mean is likely above its line; below it from the same with a minus. */
  public static final int LIKELY_Z = 1;

  /** z from which a mean is above its line beyond doubt. */
  public static final int CLEAR_Z = 2;

  /** z where nothing varies, as a share of a mean of 0 does: surely above, or surely below. */
  public static final int SURE_Z = 9;

  /** A spread of one's own under this is the rounding of equal days, which show no spread. */
  private static final double LEAST_OWN_SD = 5e-10;

  /** The verdicts of a mean that lies so, whatever its z: none of them claims to be sure. */
  private static final Set<Verdict> UNSURE =
      EnumSet.of(
          Verdict.LOW_POSSIBLE,
          Verdict.BELOW_TARGET,
          Verdict.MEETS_UNSURE,
          Verdict.NEAR_GUIDE,
          Verdict.AT_GUIDE_UNSURE);

  /**
   * What is known of an intake.
   *
   * @param mean mean per day, a lower bound; empty without days
   * @param coverage share of what was eaten that it speaks for, 0..1
   * @param days complete days it rests on
   * @param measured whether it can be judged at all (fluid needs plain water to have been logged)
   * @param rowsNotCounted rows on those days that were not counted
   * @param ownSd the person's own standard deviation from day to day; empty when the record is too
   *     short for one
   */
  public record IntakeEvidence(
      OptionalDouble mean,
      double coverage,
      int days,
      boolean measured,
      int rowsNotCounted,
      OptionalDouble ownSd) {
    /** What is known of a record too short for a spread of its own. */
    public IntakeEvidence(
        OptionalDouble mean, double coverage, int days, boolean measured, int rowsNotCounted) {
      this(mean, coverage, days, measured, rowsNotCounted, OptionalDouble.empty());
    }

    /** Whether enough is known of it for a mean under a goal to be judged. */
    boolean isCovered() {
      return measured && coverage >= LEAST_COVERAGE;
    }

    /** Whether more was eaten than the mean speaks for: it is "at least" so much. */
    public boolean isLowerBound() {
      return mean.isPresent() && coverage < FULL_COVERAGE;
    }
  }

  /** Whether a goal was judged and nothing is known of how much the days differ. */
  boolean lacksSpread() {
    return sd.isEmpty() && UNSURE.contains(verdict);
  }

  /** A verdict without a probability. */
  static Adequacy unscored(Verdict verdict) {
    return new Adequacy(
        OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), verdict);
  }

  /** Judges an intake against a goal. */
  static Adequacy ofGoal(IntakeEvidence evidence, ReferenceRow.Figures figures) {
    OptionalDouble sd = sd(evidence, figures);
    OptionalDouble difference =
        Amounts.map(evidence.mean(), line(figures), (mean, line) -> mean - line);
    OptionalDouble z = Amounts.map(difference, sd, Adequacy::z);
    OptionalDouble confidence = Amounts.map(z, NormalDistribution.of(0, 1)::cumulativeProbability);
    return new Adequacy(sd, z, confidence, verdict(evidence, figures, z));
  }

  /** Judges an intake against a goal that a clinic or the person set: reached or not, no odds. */
  static Adequacy ofOwnGoal(IntakeEvidence evidence, OptionalDouble goal) {
    return unscored(
        verdict(
            evidence,
            goal,
            mean -> {
              if (mean >= goal.getAsDouble()) {
                return Verdict.AT_CLINIC_GOAL;
              }
              return evidence.isCovered() ? Verdict.BELOW_CLINIC_GOAL : Verdict.CANNOT_TELL;
            }));
  }

  /** Judges an intake against a level to stay under: a mirror of the floor's rules. */
  static Verdict ofCeiling(IntakeEvidence evidence, OptionalDouble ceiling, Verdict whenAbove) {
    return verdict(
        evidence,
        ceiling,
        mean -> {
          if (mean > ceiling.getAsDouble()) {
            return whenAbove;
          }
          return evidence.coverage() < LEAST_COVERAGE_OF_CEILING || evidence.rowsNotCounted() > 0
              ? Verdict.CANNOT_TELL
              : Verdict.NOT_ABOVE;
        });
  }

  /** What is said of a mean where there is one, of enough days, to hold against a level. */
  private static Verdict verdict(
      IntakeEvidence evidence, OptionalDouble level, DoubleFunction<Verdict> ofMean) {
    if (level.isEmpty()) {
      return Verdict.NO_TARGET;
    }
    if (evidence.days() < LEAST_DAYS) {
      return Verdict.TOO_FEW_DAYS;
    }
    return evidence.mean().isEmpty()
        ? Verdict.CANNOT_TELL
        : ofMean.apply(evidence.mean().getAsDouble());
  }

  /** The requirement, or the guide where there is none. */
  private static OptionalDouble line(ReferenceRow.Figures figures) {
    return figures.requirement().isPresent() ? figures.requirement() : figures.goal();
  }

  private static OptionalDouble sd(IntakeEvidence evidence, ReferenceRow.Figures figures) {
    if (evidence.mean().isEmpty() || evidence.days() == 0 || line(figures).isEmpty()) {
      return OptionalDouble.empty();
    }
    double sdRequirement = figures.sdRequirement().orElse(0);
    return Amounts.map(
        sdDays(evidence, figures),
        sd -> Math.sqrt(sdRequirement * sdRequirement + sd * sd / evidence.days()));
  }

  /** The published spread, or the person's own where that is larger or alone; never a made-up 0. */
  private static OptionalDouble sdDays(IntakeEvidence evidence, ReferenceRow.Figures figures) {
    double mean = evidence.mean().orElseThrow();
    DoubleStream published =
        figures.sdDays().orElse(0) > 0
            ? figures.sdDays().stream()
            : figures.sdDaysShare().stream().filter(share -> share > 0).map(share -> share * mean);
    DoubleStream own = evidence.ownSd().stream().filter(sd -> sd >= LEAST_OWN_SD);
    return DoubleStream.concat(published, own).max();
  }

  private static double z(double difference, double sd) {
    if (sd == 0) {
      return difference >= 0 ? SURE_Z : -SURE_Z;
    }
    return difference / sd;
  }

  private static Verdict verdict(
      IntakeEvidence evidence, ReferenceRow.Figures figures, OptionalDouble zOrNone) {
    // Without a z nothing is sure: the verdict of the band's middle.
    double z = zOrNone.orElse(0);
    return verdict(
        evidence,
        figures.goal(),
        mean -> {
          double goal = figures.goal().getAsDouble();
          if (mean < goal && !evidence.isCovered()) {
            return Verdict.CANNOT_TELL;
          }
          return figures.requirement().isPresent()
              ? againstRequirement(mean, figures.requirement().getAsDouble(), goal, z)
              : againstGuide(mean, goal, z);
        });
  }

  private static Verdict againstRequirement(
      double mean, double requirement, double goal, double z) {
    if (mean < requirement) {
      return z <= -LIKELY_Z ? Verdict.LOW_LIKELY : Verdict.LOW_POSSIBLE;
    }
    if (mean < goal) {
      return z < LIKELY_Z ? Verdict.BELOW_TARGET : Verdict.BELOW_RDA_LIKELY_OK;
    }
    if (z < LIKELY_Z) {
      return Verdict.MEETS_UNSURE;
    }
    return z < CLEAR_Z ? Verdict.MEETS_LIKELY : Verdict.MEETS;
  }

  private static Verdict againstGuide(double mean, double guide, double z) {
    if (mean >= guide) {
      return z >= LIKELY_Z ? Verdict.AT_GUIDE : Verdict.AT_GUIDE_UNSURE;
    }
    return z > -LIKELY_Z ? Verdict.NEAR_GUIDE : Verdict.BELOW_GUIDE;
  }
}
