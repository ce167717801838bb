package lytebook.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lytebook.log.Person;
import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.read.table.NutrientsCsv;
import lytebook.read.table.TargetsCsv;
import lytebook.reference.TargetSet.LifeStageUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTableTest {
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final ReferenceTable US = TargetsCsv.read(Authority.US, NUTRIENTS);
  private static final ReferenceTable EU = TargetsCsv.read(Authority.EU, NUTRIENTS);

  private static Person person(@Nullable Sex sex, @Nullable Integer age, LifeStage stage) {
    return new Person("", sex, age == null ? OptionalInt.empty() : OptionalInt.of(age), stage);
  }

  private static TargetSet targets(
      Authority authority, @Nullable Sex sex, @Nullable Integer age, LifeStage stage) {
    return (authority == Authority.US ? US : EU).targetsFor(person(sex, age, stage));
  }

  private static NutrientTarget only(TargetSet set, String nutrient) {
    List<NutrientTarget> targets = set.targets(NUTRIENTS.byId(nutrient));
    assertEquals(1, targets.size());
    return targets.get(0);
  }

  private static @Nullable Double value(Optional<ReferenceIntake> intake) {
    return intake.map(ReferenceIntake::value).orElse(null);
  }

  /** Requirement, goal, upper limit, level to cut back from; by the published tables. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # adults, NASEM
          US, magnesium, FEMALE, 19, NONE,      255,  310,  350,
          US, magnesium, FEMALE, 30, NONE,      255,  310,  350,
          US, magnesium, FEMALE, 31, NONE,      265,  320,  350,
          US, magnesium, FEMALE, 80, NONE,      265,  320,  350,
          US, magnesium, MALE,   30, NONE,      330,  400,  350,
          US, magnesium, MALE,   31, NONE,      350,  420,  350,
          US, magnesium, MALE,   90, NONE,      350,  420,  350,
          US, magnesium, FEMALE, 25, PREGNANCY, 290,  350,  350,
          US, magnesium, FEMALE, 40, PREGNANCY, 300,  360,  350,
          US, magnesium, FEMALE, 25, LACTATION, 255,  310,  350,
          US, magnesium, FEMALE, 40, LACTATION, 265,  320,  350,
          US, magnesium, MALE,   16, NONE,      340,  410,  350,
          US, magnesium, FEMALE, 16, NONE,      300,  360,  350,
          US, calcium,   FEMALE, 50, NONE,      800,  1000, 2500,
          US, calcium,   FEMALE, 51, NONE,      1000, 1200, 2000,
          US, calcium,   MALE,   50, NONE,      800,  1000, 2500,
          US, calcium,   MALE,   51, NONE,      800,  1000, 2000,
          US, calcium,   MALE,   70, NONE,      800,  1000, 2000,
          US, calcium,   MALE,   71, NONE,      1000, 1200, 2000,
          US, calcium,   FEMALE, 30, PREGNANCY, 800,  1000, 2500,
          US, calcium,   FEMALE, 30, LACTATION, 800,  1000, 2500,
          US, potassium, MALE,   19, NONE,      ,     3400, ,
          US, potassium, FEMALE, 19, NONE,      ,     2600, ,
          US, potassium, FEMALE, 50, PREGNANCY, ,     2900, ,
          US, potassium, FEMALE, 50, LACTATION, ,     2800, ,
          US, sodium,    FEMALE, 50, NONE,      ,     ,     ,     2300
          US, sodium,    MALE,   75, NONE,      ,     ,     ,     2300
          US, fluid,     MALE,   19, NONE,      ,     3700, ,
          US, fluid,     FEMALE, 19, NONE,      ,     2700, ,
          US, fluid,     FEMALE, 19, PREGNANCY, ,     3000, ,
          US, fluid,     FEMALE, 19, LACTATION, ,     3800, ,
          # adults, EFSA
          EU, magnesium, MALE,   40, NONE,      ,     350,  250,
          EU, magnesium, FEMALE, 40, NONE,      ,     300,  250,
          EU, calcium,   FEMALE, 25, NONE,      750,  950,  2500,
          EU, calcium,   MALE,   24, NONE,      860,  1000, 2500,
          EU, potassium, MALE,   40, NONE,      ,     3500, ,
          EU, potassium, FEMALE, 40, PREGNANCY, ,     3500, ,
          EU, potassium, FEMALE, 40, LACTATION, ,     4000, ,
          EU, sodium,    MALE,   40, NONE,      ,     ,     ,     2000
          EU, fluid,     MALE,   14, NONE,      ,     2500, ,
          EU, fluid,     FEMALE, 14, NONE,      ,     2000, ,
          EU, fluid,     FEMALE, 40, PREGNANCY, ,     2300, ,
          EU, fluid,     FEMALE, 40, LACTATION, ,     2700, ,
          # traps: NASEM's later table against the report of 2011; water of 14-18, often printed as adults'
          US, calcium,   FEMALE, 16, PREGNANCY, 1000, 1300, 3000,
          US, fluid,     MALE,   18, NONE,      ,     3300, ,
          US, fluid,     FEMALE, 18, NONE,      ,     2300, ,
          # no row of its own for a pregnancy at 16: that of other girls
          EU, calcium,   FEMALE, 16, PREGNANCY, 960,  1150, ,
          EU, fluid,     FEMALE, 16, PREGNANCY, ,     2300, ,
          """)
  void publishedValues(
      Authority authority,
      String nutrient,
      Sex sex,
      int age,
      LifeStage stage,
      @Nullable Double requirement,
      @Nullable Double goal,
      @Nullable Double limit,
      @Nullable Double cutBack) {
    NutrientTarget target = only(targets(authority, sex, age, stage), nutrient);
    assertEquals(requirement, value(target.requirement()));
    assertEquals(goal, value(target.goal()));
    assertEquals(limit, value(target.upperLimit()));
    assertEquals(cutBack, value(target.cutBack()));
  }

  @ParameterizedTest
  @CsvSource({
    "US, drinks, MALE, 40, 3000",
    "US, drinks, FEMALE, 40, 2200",
    "US, sodium, MALE, 40, 1500",
    "EU, drinks, MALE, 64, 1750",
    "EU, drinks, FEMALE, 64, 1400",
    "EU, drinks, MALE, 65, 2000",
    "EU, drinks, FEMALE, 65, 1600"
  })
  void valuesThatNothingIsJudgedBy(
      Authority authority, String nutrient, Sex sex, int age, double value) {
    NutrientTarget target = only(targets(authority, sex, age, LifeStage.NONE), nutrient);
    assertEquals(value, value(target.forInformation()));
    assertEquals(Optional.empty(), target.goal());
  }

  @ParameterizedTest
  @CsvSource({
    "US, magnesium, FEMALE, 40, 26.5",
    "US, calcium, FEMALE, 40, 100",
    "US, calcium, MALE, 75, 100",
    "EU, calcium, FEMALE, 40, 102.0408",
    "EU, calcium, MALE, 20, 71.4286"
  })
  void spreadOfRequirements(Authority authority, String nutrient, Sex sex, int age, double sd) {
    NutrientTarget target = only(targets(authority, sex, age, LifeStage.NONE), nutrient);
    assertEquals(sd, target.sdRequirement().orElseThrow(), 1e-4);
  }

  @Test
  void pregnantAndBreastfeedingWomenSpreadAsWomenUnder51Do() {
    for (LifeStage stage : List.of(LifeStage.PREGNANCY, LifeStage.LACTATION)) {
      for (Authority authority : Authority.values()) {
        NutrientTarget target = only(targets(authority, Sex.FEMALE, 45, stage), "magnesium");
        assertEquals(85.9, target.dayToDay().orElseThrow().sdUsed().orElseThrow(), 1e-9);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US | FEMALE | 40 | NONE      | Women 31-50
          US | MALE   | 71 | NONE      | Men 71 and over
          US | MALE   |    | NONE      | Men 19-30, Men 31-50, Men 51-70, Men 71 and over
          US |        | 75 | NONE      | Women 71 and over, Men 71 and over
          US |        | 40 | PREGNANCY | Pregnant, 31-50
          US |        |    | PREGNANCY | Pregnant, 19-30, Pregnant, 31-50
          US | FEMALE | 20 | LACTATION | Breastfeeding, 19-30
          US | FEMALE | 55 | PREGNANCY | Women 51-70
          US | MALE   | 20 | PREGNANCY | Men 19-30
          US | FEMALE | 12 | NONE      | Girls 9-13
          US |        | 2  | NONE      | Girls 1-3, Boys 1-3
          US | MALE   | 0  | NONE      | ''
          EU | FEMALE | 18 | NONE      | Girls 18
          EU | MALE   | 19 | NONE      | Men 19-24
          EU | MALE   |    | NONE      | Men 19-24, Men 25-50, Men 51-64, Men 65 and over
          EU | FEMALE | 55 | LACTATION | Breastfeeding, 25 and over
          """)
  void groupsByWhatIsKnown(
      Authority authority,
      @Nullable Sex sex,
      @Nullable Integer age,
      LifeStage stage,
      String labels) {
    TargetSet set = targets(authority, sex, age, stage);
    List<String> found = set.groups().stream().map(ReferenceGroup::label).toList();
    assertEquals(labels, String.join(", ", found));
  }

  @Test
  void nothingKnownShowsTheHighestGoalAndTheLowestLimit() {
    TargetSet set = US.targetsFor(Person.UNKNOWN);
    assertFalse(set.sexAndAgeKnown());
    assertFalse(set.under19());
    assertEquals(8, set.groups().size());
    assertEquals(420.0, value(set.shownGoal(NUTRIENTS.byId("magnesium"))));
    assertEquals(1200.0, value(set.shownGoal(NUTRIENTS.byId("calcium"))));
    assertEquals(3400.0, value(set.shownGoal(NUTRIENTS.byId("potassium"))));
    assertEquals(3700.0, value(set.shownGoal(NUTRIENTS.byId("fluid"))));
    assertEquals(2000.0, value(set.shownLimit(NUTRIENTS.byId("calcium"))));
    assertEquals(2300.0, value(set.shownCutBack(NUTRIENTS.byId("sodium"))));
    assertEquals(Optional.empty(), set.shownGoal(NUTRIENTS.byId("sodium")));
    assertEquals(Optional.empty(), set.shownGoal(NUTRIENTS.byId("energy")));
    assertEquals(Optional.empty(), set.shownLimit(NUTRIENTS.byId("potassium")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 18})
  void under19IsSaidForBothAuthorities(int age) {
    for (ReferenceTable table : List.of(US, EU)) {
      TargetSet set = table.targetsFor(person(Sex.MALE, age, LifeStage.NONE));
      assertTrue(set.under19());
      assertTrue(set.sexAndAgeKnown());
      for (var nutrient : NUTRIENTS) {
        assertEquals(Optional.empty(), only(set, nutrient.id()).dayToDay());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FEMALE, 30, PREGNANCY, USED, true",
    ", 30, LACTATION, USED, true",
    ", 30, NONE, USED, false",
    "FEMALE, , NONE, USED, false",
    "MALE, 30, PREGNANCY, CONTRADICTS_SEX, true",
    "FEMALE, 55, PREGNANCY, NO_VALUES_AT_THIS_AGE, true",
    "FEMALE, 12, LACTATION, NO_VALUES_AT_THIS_AGE, true"
  })
  void lifeStageIsUsedOrSaidNotToBe(
      @Nullable Sex sex, @Nullable Integer age, LifeStage stage, LifeStageUse use, boolean known) {
    TargetSet set = US.targetsFor(person(sex, age, stage));
    assertEquals(use, set.lifeStageUse());
    assertEquals(known, set.sexAndAgeKnown());
  }

  @Test
  void everyAgeFromOneHasOneGroupOfEachSex() {
    for (ReferenceTable table : List.of(US, EU)) {
      for (Sex sex : Sex.values()) {
        for (int age = 1; age <= 120; age++) {
          TargetSet set = table.targetsFor(person(sex, age, LifeStage.NONE));
          assertEquals(1, set.groups().size(), sex + " " + age);
          assertEquals(age >= 19, set.groups().get(0).isAdult());
        }
      }
    }
  }

  /** A goal without a spread would make every verdict on it unsure: a fault of the tables. */
  @Test
  void everyGoalOfAnAdultHasADayToDaySpread() {
    int goals = 0;
    for (ReferenceTable table : List.of(US, EU)) {
      for (Sex sex : Sex.values()) {
        for (LifeStage stage : LifeStage.values()) {
          for (int age = 19; age <= 120; age++) {
            TargetSet set = table.targetsFor(person(sex, age, stage));
            for (Nutrient nutrient : NUTRIENTS) {
              NutrientTarget target = only(set, nutrient.id());
              if (nutrient.judged() == Nutrient.Judged.GOAL && target.goal().isPresent()) {
                goals++;
                String who = nutrient.id() + " " + target.group().label();
                assertTrue(target.dayToDay().isPresent(), () -> who);
              }
            }
          }
        }
      }
    }
    assertEquals(2 * 2 * LifeStage.values().length * 102 * 4, goals);
  }
}
