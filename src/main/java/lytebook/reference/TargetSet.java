package lytebook.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lytebook.log.Person;
import lytebook.log.Person.LifeStage;
import lytebook.nutrient.Nutrient;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/**
 * The reference values of one person: of every group they may belong to.
 *
 * @param person whose values they are
 * @param setBy who set them
 * @param authority the same as a reader sees it
 * @param lifeStageUse what became of the life stage they gave
 * @param groups the groups they may belong to; one when sex and age are known, none under 1 year
 * @param byNutrient by the nutrient's index, one target for each group, in the order of the groups
 */
public record TargetSet(
    Person person,
    Authority setBy,
    String authority,
    LifeStageUse lifeStageUse,
    List<ReferenceGroup> groups,
    List<List<NutrientTarget>> byNutrient) {

  /** What became of a person's life stage. */
  public enum LifeStageUse {
    /** Used, or none was given. */
    USED,
    /** Given for a man: left out. */
    CONTRADICTS_SEX,
    /** The authority has no values for it at their age: values of other women of that age. */
    NO_VALUES_AT_THIS_AGE
  }

  public TargetSet {
    groups = List.copyOf(groups);
    byNutrient = byNutrient.stream().map(List::copyOf).toList();
  }

  /**
   * What is wrong with the life stage they gave.
   *
   * @param place the file that the person belongs to
   * @return empty when the life stage was used or none was given
   */
  public Optional<Problem> problem(Place place) {
    String stage = person.lifeStage().name().toLowerCase(Locale.ROOT);
    return switch (lifeStageUse) {
      case USED -> Optional.empty();
      case CONTRADICTS_SEX ->
          Optional.of(
              Problem.of(ProblemCode.LIFE_STAGE_AGAINST_SEX, place, "male | " + stage, stage));
      case NO_VALUES_AT_THIS_AGE ->
          Optional.of(
              Problem.of(
                  ProblemCode.LIFE_STAGE_WITHOUT_VALUES,
                  place,
                  stage + " | " + person.ageYears().orElse(0) + " years",
                  stage,
                  authority));
    };
  }

  /** What a nutrient is held against, in the order of {@link #groups()}. */
  public List<NutrientTarget> targets(Nutrient nutrient) {
    return byNutrient.get(nutrient.index());
  }

  /** Whether sex and age are known, sex also by pregnancy or breastfeeding. */
  public boolean sexAndAgeKnown() {
    boolean sexKnown = person.sex() != null || person.lifeStage() != LifeStage.NONE;
    return sexKnown && person.ageYears().isPresent();
  }

  /** Whether they are known to be under 19: values are shown, nothing is judged. */
  public boolean under19() {
    return person.ageYears().isPresent()
        && person.ageYears().getAsInt() < ReferenceGroup.ADULT_FROM;
  }

  /** The goal to show: the highest of the groups; empty without one. */
  public Optional<ReferenceIntake> shownGoal(Nutrient nutrient) {
    return values(nutrient, NutrientTarget::goal).max(BY_VALUE);
  }

  /** The upper limit to show, whatever its scope: the lowest of the groups; empty without one. */
  public Optional<ReferenceIntake> shownLimit(Nutrient nutrient) {
    return values(nutrient, NutrientTarget::upperLimit).min(BY_VALUE);
  }

  /** The level to cut back from to show: the lowest of the groups; empty without one. */
  public Optional<ReferenceIntake> shownCutBack(Nutrient nutrient) {
    return values(nutrient, NutrientTarget::cutBack).min(BY_VALUE);
  }

  private static final Comparator<ReferenceIntake> BY_VALUE =
      Comparator.comparingDouble(ReferenceIntake::value);

  private Stream<ReferenceIntake> values(
      Nutrient nutrient, Function<NutrientTarget, Optional<ReferenceIntake>> part) {
    return targets(nutrient).stream().map(part).flatMap(Optional::stream);
  }
}
