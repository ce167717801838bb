package lytebook.assess;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How one mean stands against one yardstick (IOM 2000, nutrition-method 4.1, 4.4, 4.5).
 *
 * @param z how far the mean lies above the requirement or the adequate intake, in standard
 *     deviations of that difference; empty where the nutrient is not judged so, or without a mean
 * @param confidence probability that usual intake reaches the requirement or the adequate intake,
 *     0..1; empty with z
 * @param verdict what is said
 */
public record Adequacy(OptionalDouble z, OptionalDouble confidence, Verdict verdict) {
  /** Fewest complete days for a verdict. */
  public static final int LEAST_DAYS = 3;

  /** Least coverage at which a mean under its goal is judged. */
  public static final double LEAST_COVERAGE = 0.90;

  /** Least coverage at which a mean is said to be under a ceiling. */
  public static final double LEAST_COVERAGE_OF_CEILING = 0.95;

  /** z where nothing varies: surely above, or surely below. */
  static final double SURE_Z = 9;

  /**
   * What is known of an intake.
   *
   * @param mean mean per day, a lower bound; empty without days
   * @param coverage share of what was eaten that it speaks for, 0..1
   * @param days complete days it rests on
   * @param measured whether it can be judged at all (fluid needs plain water to have been logged)
   * @param rowsNotCounted rows on those days that were not counted
   */
  public record Evidence(
      OptionalDouble mean, double coverage, int days, boolean measured, int rowsNotCounted) {}

  /** Judges an intake against a goal. */
  static Adequacy ofGoal(Evidence evidence, Yardstick.Figures figures) {
    OptionalDouble z = z(evidence, figures);
    OptionalDouble confidence =
        z.isPresent()
            ? OptionalDouble.of(NormalDistribution.of(0, 1).cumulativeProbability(z.getAsDouble()))
            : OptionalDouble.empty();
    return new Adequacy(z, confidence, verdict(evidence, figures, z));
  }

  /** Judges an intake against a level to stay under: a mirror of the floor's rules. */
  static Verdict ofCeiling(Evidence evidence, OptionalDouble ceiling, Verdict whenAbove) {
    if (ceiling.isEmpty()) {
      return Verdict.NO_TARGET;
    }
    if (evidence.days() < LEAST_DAYS || evidence.mean().isEmpty()) {
      return Verdict.TOO_FEW_DAYS;
    }
    if (evidence.mean().getAsDouble() > ceiling.getAsDouble()) {
      return whenAbove;
    }
    return evidence.coverage() < LEAST_COVERAGE_OF_CEILING || evidence.rowsNotCounted() > 0
        ? Verdict.CANNOT_TELL
        : Verdict.NOT_ABOVE;
  }

  private static OptionalDouble z(Evidence evidence, Yardstick.Figures figures) {
    OptionalDouble line =
        figures.requirement().isPresent() ? figures.requirement() : figures.goal();
    if (evidence.mean().isEmpty() || evidence.days() == 0 || line.isEmpty()) {
      return OptionalDouble.empty();
    }
    double mean = evidence.mean().getAsDouble();
    double sdDays = figures.sdDays().orElseGet(() -> figures.sdDaysShare().orElse(0) * mean);
    double sd =
        Math.sqrt(square(figures.sdRequirement().orElse(0)) + square(sdDays) / evidence.days());
    double difference = mean - line.getAsDouble();
    if (sd == 0) {
      return OptionalDouble.of(difference >= 0 ? SURE_Z : -SURE_Z);
    }
    return OptionalDouble.of(difference / sd);
  }

  private static Verdict verdict(
      Evidence evidence, Yardstick.Figures figures, OptionalDouble zOrNone) {
    if (figures.goal().isEmpty()) {
      return Verdict.NO_TARGET;
    }
    if (evidence.days() < LEAST_DAYS || zOrNone.isEmpty() || evidence.mean().isEmpty()) {
      return Verdict.TOO_FEW_DAYS;
    }
    double mean = evidence.mean().getAsDouble();
    double goal = figures.goal().getAsDouble();
    boolean covered = evidence.measured() && evidence.coverage() >= LEAST_COVERAGE;
    if (mean < goal && !covered) {
      return Verdict.CANNOT_TELL;
    }
    double z = zOrNone.getAsDouble();
    return figures.requirement().isPresent()
        ? againstRequirement(mean, figures.requirement().getAsDouble(), goal, z)
        : againstGuide(mean, goal, z);
  }

  private static Verdict againstRequirement(
      double mean, double requirement, double goal, double z) {
    if (mean < requirement) {
      return z <= -1 ? Verdict.LOW_LIKELY : Verdict.LOW_POSSIBLE;
    }
    if (mean < goal) {
      return z < 1 ? Verdict.BELOW_TARGET : Verdict.BELOW_RDA_LIKELY_OK;
    }
    if (z < 1) {
      return Verdict.MEETS_UNSURE;
    }
    return z < 2 ? Verdict.MEETS_LIKELY : Verdict.MEETS;
  }

  private static Verdict againstGuide(double mean, double guide, double z) {
    if (mean >= guide) {
      return z >= 1 ? Verdict.AT_GUIDE : Verdict.AT_GUIDE_UNSURE;
    }
    return z > -1 ? Verdict.NEAR_GUIDE : Verdict.BELOW_GUIDE;
  }

  private static double square(double x) {
    return x * x;
  }
}
