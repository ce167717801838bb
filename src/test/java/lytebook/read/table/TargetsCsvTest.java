package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;
import lytebook.nutrient.Nutrients;
import lytebook.reference.Ages;
import lytebook.reference.Authority;
import lytebook.reference.DayToDaySpread;
import lytebook.reference.NutrientTarget;
import lytebook.reference.ReferenceGroup;
import lytebook.reference.ReferenceIntake;
import lytebook.reference.ReferenceTable;
import lytebook.reference.RequirementSpread;
import lytebook.reference.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the target tables. */
class TargetsCsvTest {
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();

  /**
   * Ages below which an authority sets no such value: authority, nutrient and type to first age.
   */
  private static final Map<String, Integer> STARTS_LATER =
      Map.of("EU magnesium UL", 4, "EU calcium UL", 18, "EU drinks AI_PART", 2);

  /** Reasonable amounts a day; a value of another unit would fall outside. */
  private static final Map<String, double[]> RANGE =
      Map.of(
          "magnesium", new double[] {65, 500},
          "calcium", new double[] {300, 3000},
          "potassium", new double[] {800, 4000},
          "sodium", new double[] {800, 2300},
          "fluid", new double[] {1000, 4000},
          "drinks", new double[] {800, 3500});

  @ParameterizedTest
  @EnumSource
  void everyRowIsInRangeAndSaysWhereItIsFrom(Authority authority) {
    Set<String> types =
        authority == Authority.US
            ? Set.of("EAR", "RDA", "AI", "AI_PART", "UL", "CDRR")
            : Set.of("AR", "PRI", "AI", "AI_PART", "UL", "SAFE_ADEQUATE");
    for (ReferenceIntake intake : TargetsCsv.intakes(authority, NUTRIENTS)) {
      double[] range = RANGE.get(intake.nutrient().id());
      assertTrue(range != null && intake.value() >= range[0], intake.toString());
      assertTrue(range != null && intake.value() <= range[1], intake.toString());
      assertTrue(types.contains(intake.type().name()), intake.toString());
      assertTrue(intake.source().length() > 10, intake.toString());
      assertTrue(
          intake.trust() == Verification.VERIFIED_TWICE
              || intake.trust() == Verification.VERIFIED_ONCE,
          intake.toString());
      boolean magnesiumLimit =
          intake.nutrient().id().equals("magnesium")
              && intake.type() == ReferenceIntake.ReferenceType.UL;
      assertEquals(
          magnesiumLimit,
          intake.scope() == ReferenceIntake.IntakeScope.SUPPLEMENTS,
          intake.toString());
      if (intake.lifeStage() != LifeStage.NONE) {
        assertEquals(Sex.FEMALE, intake.sex(), intake.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void agesFollowOneAnotherWithoutGapOrOverlap(Authority authority) {
    Map<String, List<Ages>> rows = new TreeMap<>();
    for (ReferenceIntake intake : TargetsCsv.intakes(authority, NUTRIENTS)) {
      for (Sex sex : Sex.values()) {
        if (intake.sex() == null || intake.sex() == sex) {
          String kind = intake.nutrient().id() + " " + intake.type();
          rows.computeIfAbsent(
                  kind + " " + intake.lifeStage() + " " + sex, key -> new ArrayList<>())
              .add(intake.ages());
        }
      }
    }
    rows.forEach((kind, ages) -> assertContiguous(authority, kind, ages));
    long kinds = rows.keySet().stream().filter(kind -> kind.contains(" NONE ")).count();
    assertEquals(authority == Authority.US ? 22 : 18, kinds, rows.keySet().toString());
  }

  private static void assertContiguous(Authority authority, String kind, List<Ages> ages) {
    List<Ages> sorted =
        ages.stream().sorted((a, b) -> Integer.compare(a.from(), b.from())).toList();
    String[] words = kind.split(" ", -1);
    boolean lifeStage = !words[2].equals("NONE");
    int start = sorted.get(0).from();
    if (lifeStage) {
      assertTrue(start == 14 || start == 18, kind + " starts at " + start);
    } else {
      int expected = STARTS_LATER.getOrDefault(authority + " " + words[0] + " " + words[1], 1);
      assertEquals(expected, start, kind);
    }
    for (int i = 1; i < sorted.size(); i++) {
      assertEquals(sorted.get(i).from(), sorted.get(i - 1).to().orElse(-1), kind);
    }
    Ages last = sorted.get(sorted.size() - 1);
    boolean usLifeStage = lifeStage && authority == Authority.US;
    assertEquals(usLifeStage ? 51 : -1, last.to().orElse(-1), kind);
  }

  @ParameterizedTest
  @EnumSource
  void requirementIsBelowGoalAndGoalBelowLimit(Authority authority) {
    ReferenceTable table = TargetsCsv.read(authority, NUTRIENTS);
    for (ReferenceGroup group : table.groups()) {
      for (var nutrient : NUTRIENTS) {
        NutrientTarget target = table.target(nutrient, group);
        String place = group.label() + " " + nutrient.id();
        if (target.requirement().isPresent()) {
          double requirement = target.requirementValue().getAsDouble();
          double goal = target.goalValue().orElseThrow();
          double sd = target.sdRequirement().orElseThrow();
          assertTrue(requirement < goal, place);
          assertTrue(sd > 0.03 * requirement && sd < 0.25 * requirement, place + " " + sd);
        }
        boolean allIntake =
            target
                .upperLimit()
                .map(limit -> limit.scope() == ReferenceIntake.IntakeScope.ALL)
                .orElse(false);
        if (allIntake) {
          assertTrue(
              target.upperLimitValue().getAsDouble() > target.goalValue().orElseThrow(), place);
        }
        if (nutrient.judged() == lytebook.nutrient.Nutrient.Judged.CUT_BACK) {
          assertTrue(target.cutBack().isPresent() && target.goal().isEmpty(), place);
        }
      }
    }
  }

  @Test
  void everySpreadIsWidenedUnlessItWasVerified() {
    Set<String> seen = new HashSet<>();
    for (DayToDaySpread spread : TargetsCsv.dayToDaySpreads(NUTRIENTS)) {
      assertTrue(seen.add(spread.nutrient().id() + spread.sex() + spread.ages()));
      assertFalse(spread.source().isEmpty());
      double expected = spread.trust() == Verification.FROM_MEMORY ? 1.25 : 1;
      assertEquals(expected, spread.widenedBy(), spread.toString());
      assertTrue(
          spread.shareOfMean().isEmpty() == (spread.trust() != Verification.OWN_RULE),
          spread.toString());
    }
    assertEquals(13, seen.size());
  }

  @ParameterizedTest
  @CsvSource({
    "magnesium, FEMALE, 30, 85.9", "calcium, FEMALE, 30, 325",
    "magnesium, FEMALE, 51, 92.5", "calcium, FEMALE, 80, 320",
    "potassium, FEMALE, 50, 1063.75", "potassium, FEMALE, 51, 903.75",
    "magnesium, MALE, 19, 152.5", "calcium, MALE, 50, 615",
    "potassium, MALE, 40, 1433.75", "magnesium, MALE, 60, 117.5",
    "calcium, MALE, 51, 423.75", "potassium, MALE, 90, 1152.5"
  })
  void spreadsAsUsed(String nutrient, Sex sex, int age, double sd) {
    List<DayToDaySpread> found =
        TargetsCsv.dayToDaySpreads(NUTRIENTS).stream()
            .filter(spread -> spread.nutrient().id().equals(nutrient) && spread.isFor(sex, age))
            .toList();
    assertEquals(1, found.size());
    assertEquals(sd, found.get(0).sdUsed().orElseThrow(), 1e-9);
  }

  @Test
  void fluidSpreadsByAShareOfTheMean() {
    DayToDaySpread fluid =
        TargetsCsv.dayToDaySpreads(NUTRIENTS).stream()
            .filter(spread -> spread.nutrient().id().equals("fluid"))
            .findFirst()
            .orElseThrow();
    assertTrue(fluid.sdUsed().isEmpty());
    assertEquals(0.3, fluid.shareUsed().orElseThrow());
  }

  @Test
  void requirementSpreadsHaveASource() {
    for (RequirementSpread spread : TargetsCsv.requirementSpreads(NUTRIENTS)) {
      assertEquals(ReferenceIntake.TargetPart.REQUIREMENT, spread.requirementType().part());
      assertTrue(spread.source().length() > 10, spread.toString());
    }
  }
}
