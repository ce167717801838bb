package lytebook.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.log.Person;
import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrient.Judged;
import lytebook.nutrient.Nutrients;
import lytebook.reference.ReferenceIntake.ReferenceType;
import lytebook.reference.ReferenceIntake.TargetPart;
import lytebook.reference.TargetSet.LifeStageUse;
import org.jspecify.annotations.Nullable;

/** One authority's reference values, and the groups of people they divide the world into. */
public final class ReferenceTable {
  /** Pregnant and breastfeeding women take the day-to-day spread of women up to this age. */
  private static final int OLDEST_SPREAD_IN_LIFE_STAGE = 50;

  private final Authority setBy;
  private final Nutrients nutrients;
  private final List<ReferenceIntake> intakes;
  private final List<DayToDaySpread> spreads;
  private final List<RequirementSpread> requirementSpreads;
  private final List<ReferenceGroup> groups;

  /**
   * @param setBy who set the values
   * @param nutrients every nutrient, also those without a reference value
   * @param intakes the values of one authority; at least one
   * @param spreads day-to-day spreads
   * @param requirementSpreads rules for the spread of requirements
   */
  public ReferenceTable(
      Authority setBy,
      Nutrients nutrients,
      List<ReferenceIntake> intakes,
      List<DayToDaySpread> spreads,
      List<RequirementSpread> requirementSpreads) {
    if (intakes.stream().map(ReferenceIntake::authority).distinct().count() != 1) {
      throw new IllegalArgumentException("reference values of one authority expected");
    }
    this.setBy = setBy;
    this.nutrients = nutrients;
    this.intakes = List.copyOf(intakes);
    this.spreads = List.copyOf(spreads);
    this.requirementSpreads = List.copyOf(requirementSpreads);
    this.groups = ReferenceGroups.of(intakes, spreads);
  }

  /** Who set the values, as a reader sees it. */
  public String authority() {
    return intakes.get(0).authority();
  }

  /** Every group that the values tell apart, children too. */
  public List<ReferenceGroup> groups() {
    return groups;
  }

  /** What a person's intakes are held against, as far as sex, age and life stage are known. */
  public TargetSet targetsFor(Person person) {
    Sex sex = person.sex();
    LifeStage stage = person.lifeStage();
    LifeStageUse use = LifeStageUse.USED;
    if (stage != LifeStage.NONE && sex == Sex.MALE) {
      stage = LifeStage.NONE;
      use = LifeStageUse.CONTRADICTS_SEX;
    } else if (stage != LifeStage.NONE) {
      sex = Sex.FEMALE;
    }
    List<ReferenceGroup> theirs = groupsOf(sex, person.ageYears(), stage);
    if (theirs.isEmpty() && stage != LifeStage.NONE) {
      theirs = groupsOf(sex, person.ageYears(), LifeStage.NONE);
      use = LifeStageUse.NO_VALUES_AT_THIS_AGE;
    }
    return new TargetSet(person, setBy, authority(), use, theirs, byNutrient(theirs));
  }

  /** What one nutrient is held against in one group. */
  public NutrientTarget target(Nutrient nutrient, ReferenceGroup group) {
    Optional<ReferenceIntake> requirement = find(nutrient, group, TargetPart.REQUIREMENT);
    Optional<ReferenceIntake> goal = find(nutrient, group, TargetPart.GOAL);
    return new NutrientTarget(
        nutrient,
        group,
        requirement,
        goal,
        find(nutrient, group, TargetPart.UPPER_LIMIT),
        find(nutrient, group, TargetPart.CUT_BACK),
        find(nutrient, group, TargetPart.FOR_INFORMATION),
        spread(nutrient, group),
        requirement.isPresent() ? sdRequirement(requirement.get(), goal) : OptionalDouble.empty());
  }

  private List<ReferenceGroup> groupsOf(@Nullable Sex sex, OptionalInt age, LifeStage stage) {
    return groups.stream()
        .filter(group -> group.lifeStage() == stage)
        .filter(group -> sex == null || group.sex() == sex)
        .filter(group -> age.isPresent() ? group.ages().contains(age.getAsInt()) : group.isAdult())
        .toList();
  }

  private List<List<NutrientTarget>> byNutrient(List<ReferenceGroup> theirs) {
    return nutrients.stream()
        .map(nutrient -> theirs.stream().map(group -> target(nutrient, group)).toList())
        .toList();
  }

  /** A life stage without a row of its own takes the row of other women of that age. */
  private Optional<ReferenceIntake> find(Nutrient nutrient, ReferenceGroup group, TargetPart part) {
    return find(nutrient, group, part, group.lifeStage())
        .or(() -> find(nutrient, group, part, LifeStage.NONE));
  }

  private Optional<ReferenceIntake> find(
      Nutrient nutrient, ReferenceGroup group, TargetPart part, LifeStage stage) {
    return intakes.stream()
        .filter(intake -> intake.nutrient().equals(nutrient))
        .filter(intake -> part(nutrient, intake.type()) == part)
        .filter(intake -> intake.lifeStage() == stage)
        .filter(intake -> intake.isFor(group.sex(), group.ages().from()))
        .findFirst();
  }

  private static TargetPart part(Nutrient nutrient, ReferenceType type) {
    boolean notAGoalHere = type.part() == TargetPart.GOAL && nutrient.judged() != Judged.GOAL;
    return notAGoalHere ? TargetPart.FOR_INFORMATION : type.part();
  }

  private Optional<DayToDaySpread> spread(Nutrient nutrient, ReferenceGroup group) {
    int age =
        group.lifeStage() == LifeStage.NONE
            ? group.ages().from()
            : Math.min(group.ages().from(), OLDEST_SPREAD_IN_LIFE_STAGE);
    return spreads.stream()
        .filter(spread -> spread.nutrient().equals(nutrient))
        .filter(spread -> spread.isFor(group.sex(), age))
        .findFirst();
  }

  private OptionalDouble sdRequirement(
      ReferenceIntake requirement, Optional<ReferenceIntake> goal) {
    return requirementSpreads.stream()
        .filter(rule -> rule.nutrient().equals(requirement.nutrient()))
        .filter(rule -> rule.requirementType() == requirement.type())
        .map(rule -> rule.sd(requirement.value(), NutrientTarget.value(goal)))
        .findFirst()
        .orElse(OptionalDouble.empty());
  }
}
