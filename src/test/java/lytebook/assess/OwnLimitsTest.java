package lytebook.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A person's own goals and limits come before published ones, and a held-back nutrient has none.
 */
class OwnLimitsTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();
  private static final Nutrient POTASSIUM = nutrient("potassium", Nutrient.Judged.GOAL);
  private static final Nutrient SODIUM = nutrient("sodium", Nutrient.Judged.CUT_BACK);

  @ParameterizedTest
  @CsvSource({
    "3500, 1, 7, AT_CLINIC_GOAL",
    "3499, 1, 7, BELOW_CLINIC_GOAL",
    "3499, 0.89, 7, CANNOT_TELL",
    "3600, 0.10, 7, AT_CLINIC_GOAL",
    "3600, 1, 2, TOO_FEW_DAYS"
  })
  void ownGoalIsReachedOrNot(double mean, double coverage, int days, Verdict verdict) {
    Adequacy.IntakeEvidence evidence =
        new Adequacy.IntakeEvidence(OptionalDouble.of(mean), coverage, days, true, 0);
    assertEquals(verdict, Adequacy.ofOwnGoal(evidence, OptionalDouble.of(3500)).verdict());
  }

  @Test
  void ownGoalTakesThePlaceOfThePublishedOne() {
    ReferenceRow own =
        new OwnLimits(List.of(own("potassium", 3500, 0))).apply(published(POTASSIUM));
    assertEquals(OptionalDouble.of(3500), own.figures().goal());
    assertEquals(NONE, own.figures().requirement());
    assertEquals(OptionalDouble.of(5000), own.figures().upperLimit());
    assertEquals(OwnLimit.CountedIntake.ALL, own.own().goal());
    assertTrue(own.source().contains("Dr A"), own.source());
  }

  @Test
  void strictestOfSeveralCounts() {
    ReferenceRow own =
        new OwnLimits(
                List.of(
                    own("potassium", 0, 2500), own("potassium", 0, 2000), own("sodium", 0, 1500)))
            .apply(published(POTASSIUM));
    assertEquals(OptionalDouble.of(2000), own.figures().upperLimit());
    assertEquals(OptionalDouble.of(2600), own.figures().goal());
  }

  @Test
  void ownLimitForSodiumIsTheLevelToCutBackFrom() {
    ReferenceRow own = new OwnLimits(List.of(own("sodium", 0, 1500))).apply(published(SODIUM));
    assertEquals(OptionalDouble.of(1500), own.figures().cutBack());
    assertEquals(OptionalDouble.of(5000), own.figures().upperLimit());
  }

  @Test
  void heldBackKeepsTheOwnLimitAndNothingElse() {
    OwnLimits limits = new OwnLimits(List.of(own("potassium", 3500, 2000)));
    ReferenceRow held = limits.apply(published(POTASSIUM).held());
    assertEquals(
        List.of(NONE, NONE, OptionalDouble.of(2000), NONE, NONE, NONE, NONE, NONE),
        held.figures().inOrder());
    assertEquals(held.figures(), held.published());
    assertTrue(held.heldBack());
    ReferenceRow bare = published(POTASSIUM).held();
    assertEquals(Collections.nCopies(8, NONE), bare.figures().inOrder());
  }

  @Test
  void groupsThatAreHeldBackAreOneRow() {
    ReferenceRow women = published(POTASSIUM);
    ReferenceRow men =
        new ReferenceRow(
            POTASSIUM,
            "men",
            "",
            ReferenceRow.Figures.fromOrder(Collections.nCopies(8, OptionalDouble.of(7))),
            women.types(),
            "S",
            women.figures(),
            ReferenceRow.OwnFigures.NONE,
            false);
    List<ReferenceRow> merged = ReferenceRow.merged(List.of(women.held(), men.held()));
    assertEquals(List.of("women; men"), merged.stream().map(ReferenceRow::groups).toList());
  }

  /** The larger of the pooled spread and one's own is used: a narrow record is no proof. */
  @ParameterizedTest
  @CsvSource({"50, 85.9", "200, 200"})
  void ownSpreadOnlyWidens(double ownSd, double used) {
    Adequacy.IntakeEvidence evidence =
        new Adequacy.IntakeEvidence(
            OptionalDouble.of(300), 1, 16, true, 0, OptionalDouble.of(ownSd));
    ReferenceRow.Figures figures =
        new ReferenceRow.Figures(
            NONE, OptionalDouble.of(320), NONE, NONE, NONE, OptionalDouble.of(85.9), NONE, NONE);
    assertEquals(
        used / 4, Adequacy.ofGoal(evidence, figures).sd().orElseThrow(), 1e-9, "SD over 16 days");
  }

  private static ReferenceRow published(Nutrient nutrient) {
    ReferenceRow.Figures figures =
        ReferenceRow.Figures.fromOrder(
            List.of(
                OptionalDouble.of(2000),
                OptionalDouble.of(2600),
                OptionalDouble.of(5000),
                nutrient.judged() == Nutrient.Judged.CUT_BACK ? OptionalDouble.of(2300) : NONE,
                NONE,
                OptionalDouble.of(851),
                NONE,
                OptionalDouble.of(300)));
    return new ReferenceRow(
        nutrient,
        "women",
        "",
        figures,
        new ReferenceRow.FigureTypes("EAR", "RDA", "UL", "", false),
        "S60",
        figures,
        ReferenceRow.OwnFigures.NONE,
        false);
  }

  private static OwnLimit own(String nutrient, double atLeast, double noMoreThan) {
    return new OwnLimit(
        Place.ofFile("log.xlsx"),
        nutrient,
        atLeast > 0 ? OptionalDouble.of(atLeast) : NONE,
        noMoreThan > 0 ? OptionalDouble.of(noMoreThan) : NONE,
        OwnLimit.CountedIntake.ALL,
        "Dr A",
        "2026-03-01");
  }

  private static Nutrient nutrient(String id, Nutrient.Judged judged) {
    return new Nutrient(
        id,
        id,
        "mg",
        "x",
        Nutrient.AddedBy.ALL,
        Nutrient.WeighedBy.FOOD,
        judged,
        "",
        Nutrient.CrampUse.NONE,
        0);
  }
}
