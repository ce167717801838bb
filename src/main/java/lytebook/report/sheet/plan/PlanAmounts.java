package lytebook.report.sheet.plan;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import lytebook.assess.Assessment.Standing;
import lytebook.nutrient.Nutrient;
import lytebook.plan.Ceiling;
import lytebook.plan.Plan;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.total.DayTotal;

/** The numbers of one line of what a plan comes to, as our engine reckons them. */
final class PlanAmounts {
  /** Less than this above a level is nothing but rounding, in the unit of any nutrient. */
  static final double LEAST_ABOVE = 0.001;

  private final ReportContext pages;
  private final PlanLine line;
  private final Plan plan;
  private final Standing standing;

  PlanAmounts(ReportContext pages, PlanLine line) {
    this.pages = pages;
    this.line = line;
    this.plan = pages.report.plan();
    this.standing = pages.report.assessment().of(line.nutrient());
  }

  /** What is eaten without the plan, a day. */
  OptionalDouble yours() {
    if (line.kind() == PlanLine.Purpose.GAP) {
      return standing.goalEvidence().mean();
    }
    OptionalDouble mean = standing.evidence().mean();
    return line.isOfHighestDay() ? highest(mean) : mean;
  }

  private OptionalDouble highest(OptionalDouble mean) {
    Nutrient nutrient = line.nutrient();
    OptionalDouble highest =
        pages.report.totals().days().stream()
            .filter(day -> day.inMean() && (!nutrient.isWater() || day.drinksLogged()))
            .map((DayTotal day) -> day.known(nutrient))
            .flatMapToDouble(OptionalDouble::stream)
            .max();
    return highest.isPresent() && mean.isPresent()
        ? OptionalDouble.of(Math.max(highest.getAsDouble(), mean.getAsDouble()))
        : OptionalDouble.empty();
  }

  OptionalDouble goal() {
    return line.hasGoal(pages) ? standing.goal() : OptionalDouble.empty();
  }

  OptionalDouble gap() {
    return line.kind() == PlanLine.Purpose.GAP && yours().isPresent() && goal().isPresent()
        ? OptionalDouble.of(Math.max(0, goal().getAsDouble() - yours().getAsDouble()))
        : OptionalDouble.empty();
  }

  /** What is eaten with the plan on a day of its week. */
  OptionalDouble planned(int day) {
    return yours().isPresent()
        ? OptionalDouble.of(yours().getAsDouble() + plan.adds(day, line.nutrient()))
        : OptionalDouble.empty();
  }

  /** The mean over the week with the plan. */
  OptionalDouble mean() {
    return yours().isPresent()
        ? IntStream.range(0, Plan.DAYS).mapToDouble(day -> planned(day).orElseThrow()).average()
        : OptionalDouble.empty();
  }

  /** The level not to pass; empty where there is none, or nothing may be raised. */
  OptionalDouble level() {
    if (line.kind() != PlanLine.Purpose.LEVEL) {
      return OptionalDouble.empty();
    }
    Ceiling ceiling = line.level();
    return switch (ceiling.kind()) {
      case UPPER_LIMIT, CUT_BACK, OWN_LIMIT -> {
        OptionalDouble known = isCutBack() ? standing.cutBack() : standing.upperLimit();
        yield known.isPresent() ? known : ceiling.most();
      }
      case EXTRA_ENERGY, EXTRA_FLUID ->
          yours().isPresent()
              ? OptionalDouble.of(yours().getAsDouble() + ceiling.room())
              : OptionalDouble.empty();
      case HELD_BACK, NOT_KNOWN -> OptionalDouble.empty();
    };
  }

  /** Whether a level is that to cut back from, or a limit in its place. */
  boolean isCutBack() {
    Ceiling.Kind kind = line.level().kind();
    return kind == Ceiling.Kind.CUT_BACK
        || (kind == Ceiling.Kind.OWN_LIMIT && standing.cutBack().isPresent());
  }

  /** Share of the gap that the week closes on average. */
  double closed() {
    double more = mean().orElseThrow() - yours().orElseThrow();
    return Math.min(1, Math.max(0, more / gap().orElseThrow()));
  }

  /** Whether more than the level is eaten without any plan. */
  boolean isPassedAlready() {
    return level().isPresent() && yours().orElseThrow() > level().getAsDouble();
  }

  /** Whether the week's mean is raised. */
  boolean isMeanRaised() {
    return mean().orElseThrow() > yours().orElseThrow() + LEAST_ABOVE;
  }

  /** Days on which the plan raises what is above the level then. */
  long daysAbove() {
    double most = Math.max(level().orElse(0), yours().orElseThrow()) + LEAST_ABOVE;
    return IntStream.range(0, Plan.DAYS).filter(day -> planned(day).orElseThrow() > most).count();
  }
}
