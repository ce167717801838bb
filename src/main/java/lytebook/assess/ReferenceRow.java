package lytebook.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.reference.DayToDaySpread;
import lytebook.reference.NutrientTarget;
import lytebook.reference.ReferenceIntake;
import org.jspecify.annotations.Nullable;

/**
 * The figures one nutrient is held against, for one group or for several that share them: a row of
 * the Targets sheet, where a person may change them. Amounts are a day, in the nutrient's unit; an
 * empty figure is one that does not exist.
 *
 * @param nutrient the nutrient
 * @param groups whom the figures are for
 * @param groupsKey the same in words that never change; empty where nothing is published
 * @param figures the numbers
 * @param types what the authority calls each number
 * @param source where they come from, with how well they were checked
 * @param published the numbers as the authority set them
 * @param own which of the numbers are the person's own
 * @param heldBack whether a health answer holds back all that is published for the nutrient: its
 *     amount is shown and nothing else, whatever anyone writes into the figures
 */
public record ReferenceRow(
    Nutrient nutrient,
    String groups,
    String groupsKey,
    Figures figures,
    FigureTypes types,
    String source,
    Figures published,
    OwnFigures own,
    boolean heldBack) {

  /**
   * Which numbers are the person's own, and which intake they are held against.
   *
   * @param goal what their own goal counts; null where the goal is a published one
   * @param ceiling what their own level not to exceed counts; null where it is a published one
   */
  public record OwnFigures(
      OwnLimit.@Nullable CountedIntake goal, OwnLimit.@Nullable CountedIntake ceiling) {
    /** All numbers are published ones. */
    public static final OwnFigures NONE = new OwnFigures(null, null);
  }

  /**
   * The numbers of a yardstick.
   *
   * @param requirement EAR or AR
   * @param goal RDA, PRI or AI
   * @param upperLimit UL
   * @param cutBack level to cut back from
   * @param information a value shown and not judged by
   * @param sdDays standard deviation from day to day
   * @param sdDaysShare the same as a share of the mean, where no number is known
   * @param sdRequirement standard deviation of requirements
   */
  public record Figures(
      OptionalDouble requirement,
      OptionalDouble goal,
      OptionalDouble upperLimit,
      OptionalDouble cutBack,
      OptionalDouble information,
      OptionalDouble sdDays,
      OptionalDouble sdDaysShare,
      OptionalDouble sdRequirement) {

    /** The same with a goal of the person's own, which has no requirement and no spread. */
    Figures withGoal(OptionalDouble own) {
      OptionalDouble none = OptionalDouble.empty();
      return new Figures(none, own, upperLimit, cutBack, information, none, none, none);
    }

    /** The same with other levels not to exceed. */
    Figures withCeilings(OptionalDouble limit, OptionalDouble cut) {
      return new Figures(
          requirement, goal, limit, cut, information, sdDays, sdDaysShare, sdRequirement);
    }

    /** The numbers in the order in which Targets lists them. */
    public List<OptionalDouble> inOrder() {
      return List.of(
          requirement, goal, upperLimit, cutBack, information, sdDays, sdDaysShare, sdRequirement);
    }

    /** From the numbers in the order in which Targets lists them. */
    public static Figures fromOrder(List<OptionalDouble> numbers) {
      return new Figures(
          numbers.get(0),
          numbers.get(1),
          numbers.get(2),
          numbers.get(3),
          numbers.get(4),
          numbers.get(5),
          numbers.get(6),
          numbers.get(7));
    }
  }

  /**
   * What the authority calls the numbers; empty where there is none.
   *
   * @param requirement EAR or AR
   * @param goal RDA, PRI or AI
   * @param upperLimit UL, with its scope where it is not for all intake
   * @param cutBack CDRR or safe and adequate intake
   * @param limitIsForSupplements whether the upper limit leaves food out
   */
  public record FigureTypes(
      String requirement,
      String goal,
      String upperLimit,
      String cutBack,
      boolean limitIsForSupplements) {}

  /** The yardsticks of a nutrient; groups with the same figures share one. */
  public static List<ReferenceRow> of(List<NutrientTarget> targets) {
    return merged(targets.stream().map(ReferenceRow::of).toList());
  }

  /** The same yardstick with other figures. */
  public ReferenceRow withFigures(Figures other) {
    return new ReferenceRow(
        nutrient, groups, groupsKey, other, types, source, published, own, heldBack);
  }

  /** Which intake the goal is held against. */
  public OwnLimit.CountedIntake goalCounts() {
    OwnLimit.CountedIntake counts = own.goal();
    return counts == null ? OwnLimit.CountedIntake.ALL : counts;
  }

  /** Which intake the upper limit is held against. */
  public OwnLimit.CountedIntake limitCounts() {
    OwnLimit.CountedIntake counts = own.ceiling();
    if (counts != null) {
      return counts;
    }
    return types.limitIsForSupplements()
        ? OwnLimit.CountedIntake.TABLETS
        : OwnLimit.CountedIntake.ALL;
  }

  /** How its nutrient is judged: a goal of the person's own makes one to reach. */
  public Nutrient.Judged judged() {
    return own.goal() == null ? nutrient.judged() : Nutrient.Judged.GOAL;
  }

  /** The same yardstick without any number, for a nutrient that a health answer holds back. */
  public ReferenceRow held() {
    return withoutFigures(nutrient, groups, groupsKey, true);
  }

  /** A yardstick without any number. */
  static ReferenceRow withoutFigures(
      Nutrient nutrient, String groups, String groupsKey, boolean heldBack) {
    Figures none = Figures.fromOrder(Collections.nCopies(8, OptionalDouble.empty()));
    FigureTypes types = new FigureTypes("", "", "", "", false);
    return new ReferenceRow(
        nutrient, groups, groupsKey, none, types, "", none, OwnFigures.NONE, heldBack);
  }

  /** Those of the yardsticks that say the same put together. */
  public static List<ReferenceRow> merged(List<ReferenceRow> referenceRows) {
    Map<List<Object>, ReferenceRow> alike = new LinkedHashMap<>();
    for (ReferenceRow one : referenceRows) {
      alike.merge(
          List.of(one.figures, one.own, one.heldBack), one, (known, more) -> known.and(more));
    }
    return new ArrayList<>(alike.values());
  }

  /** Whether a person changed a figure. */
  public boolean changed() {
    return !figures.equals(published);
  }

  private ReferenceRow and(ReferenceRow more) {
    return new ReferenceRow(
        nutrient,
        groups + "; " + more.groups,
        groupsKey + "; " + more.groupsKey,
        figures,
        types,
        source,
        published,
        own,
        heldBack);
  }

  private static ReferenceRow of(NutrientTarget target) {
    Optional<DayToDaySpread> spread = target.dayToDay();
    OptionalDouble none = OptionalDouble.empty();
    boolean supplements =
        target
            .upperLimit()
            .filter(limit -> limit.scope() == ReferenceIntake.IntakeScope.SUPPLEMENTS)
            .isPresent();
    Figures figures =
        new Figures(
            target.requirementValue(),
            target.goalValue(),
            target.upperLimitValue(),
            target.cutBackValue(),
            target.forInformation().map(intake -> OptionalDouble.of(intake.value())).orElse(none),
            spread.map(DayToDaySpread::sdUsed).orElse(none),
            spread.map(DayToDaySpread::shareUsed).orElse(none),
            target.sdRequirement());
    FigureTypes types =
        new FigureTypes(
            type(target.requirement()),
            type(target.goal()),
            type(target.upperLimit()),
            type(target.cutBack()),
            supplements);
    return new ReferenceRow(
        target.nutrient(),
        target.group().label(),
        target.group().key(),
        figures,
        types,
        sourceOf(target),
        figures,
        OwnFigures.NONE,
        false);
  }

  private static String type(Optional<ReferenceIntake> intake) {
    return intake.map(one -> one.type().name().replace('_', ' ')).orElse("");
  }

  private static String sourceOf(NutrientTarget target) {
    Optional<ReferenceIntake> shown = target.goal().or(target::cutBack).or(target::forInformation);
    String intake = shown.map(one -> one.source() + " (" + one.trust().words() + ")").orElse("");
    return target
        .dayToDay()
        .map(spread -> intake + "; day-to-day spread: " + spread.trust().words())
        .orElse(intake);
  }
}
