package lytebook.plan;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.nutrient.Amounts;
import lytebook.plan.IntakeLimit.LimitOrigin;
import lytebook.total.Totals;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one line of what a plan comes to, as our engine reckons them.
 *
 * @param result how the line's nutrient stands
 * @param totals the sums of the log
 * @param isGap whether the line is of a gap to close
 * @param ceiling the level that the line is of; null where it is of none
 * @param hasGoal whether a goal is shown
 */
public record PlanAmounts(
    Plan plan,
    NutrientResult result,
    Totals totals,
    boolean isGap,
    @Nullable IntakeLimit ceiling,
    boolean hasGoal) {
  /** Less than this above a level is nothing but rounding, in the unit of any nutrient. */
  public static final double LEAST_ABOVE = 0.001;

  /** Share from which a gap counts as closed: it shows as 100 %. */
  public static final double CLOSED = 0.995;

  private boolean isOfHighestDay() {
    IntakeLimit level = ceiling;
    return level != null
        && level.kind() == LimitOrigin.OWN_LIMIT
        && !result.nutrient().unit().equals("kcal");
  }

  /** What is eaten without the plan, a day. */
  public OptionalDouble yours() {
    if (isGap) {
      return result.goalEvidence().mean();
    }
    OptionalDouble mean = result.evidence().mean();
    return isOfHighestDay() ? highest(mean) : mean;
  }

  private OptionalDouble highest(OptionalDouble mean) {
    OptionalDouble highest = Arrays.stream(totals.amounts(result.nutrient())).max();
    return Amounts.map(highest, mean, Math::max);
  }

  public OptionalDouble goal() {
    return hasGoal ? result.goal() : OptionalDouble.empty();
  }

  public OptionalDouble gap() {
    return isGap
        ? Amounts.map(yours(), goal(), (one, other) -> Math.max(0, other - one))
        : OptionalDouble.empty();
  }

  /** What is eaten with the plan on a day of its week. */
  public OptionalDouble planned(int day) {
    return Amounts.map(yours(), value -> value + plan.adds(day, result.nutrient()));
  }

  /** The mean over the week with the plan. */
  public OptionalDouble mean() {
    return yours().isPresent()
        ? IntStream.range(0, Plan.DAYS).mapToDouble(day -> planned(day).orElseThrow()).average()
        : OptionalDouble.empty();
  }

  /** The level not to pass; empty where there is none, or nothing may be raised. */
  public OptionalDouble level() {
    IntakeLimit level = ceiling;
    if (level == null) {
      return OptionalDouble.empty();
    }
    return switch (level.kind()) {
      case UPPER_LIMIT, CUT_BACK, OWN_LIMIT -> {
        OptionalDouble known = isCutBack() ? result.cutBack() : result.upperLimit();
        yield known.isPresent() ? known : level.most();
      }
      case EXTRA_ENERGY, EXTRA_FLUID -> Amounts.map(yours(), value -> value + level.room());
      case HELD_BACK, NOT_KNOWN -> OptionalDouble.empty();
    };
  }

  /** Whether a level is that to cut back from, or a limit in its place. */
  public boolean isCutBack() {
    IntakeLimit level = ceiling;
    if (level == null) {
      return false;
    }
    LimitOrigin kind = level.kind();
    return kind == LimitOrigin.CUT_BACK
        || (kind == LimitOrigin.OWN_LIMIT && result.cutBack().isPresent());
  }

  /** Share of the gap that the week closes on average. */
  public double closed() {
    double more = mean().orElseThrow() - yours().orElseThrow();
    return Math.min(1, Math.max(0, more / gap().orElseThrow()));
  }

  /** Whether more than the level is eaten without any plan. */
  public boolean isPassedAlready() {
    return level().isPresent() && yours().orElseThrow() > level().getAsDouble();
  }

  /** Whether the week's mean is raised. */
  public boolean isMeanRaised() {
    return mean().orElseThrow() > yours().orElseThrow() + LEAST_ABOVE;
  }

  /** Days on which the plan raises what is above the level then. */
  public long daysAbove() {
    double most = Math.max(level().orElse(0), yours().orElseThrow()) + LEAST_ABOVE;
    return IntStream.range(0, Plan.DAYS).filter(day -> planned(day).orElseThrow() > most).count();
  }
}
