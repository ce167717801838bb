package lytebook.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of IOM 2000 (Dietary Reference Intakes: Applications), and every band. */
class AdequacyTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  @Test
  void magnesiumExampleOfPage54() {
    Adequacy adequacy = ofRequirement(320, 1, 3, 265, 320, 26.5, 85.9);
    assertEquals(56.2, adequacy.sd().orElseThrow(), 0.05);
    assertEquals(0.98, adequacy.z().orElseThrow(), 0.01);
    assertEquals(0.836, adequacy.confidence().orElseThrow(), 0.001);
  }

  /**
   * Pages 54 and 56: the mean that shows with 97.5 % (z of 2) that the requirement of 265 mg is
   * met, printed to the milligram; 377 is printed for 377.6. Page 57: the mean that shows with as
   * much that it is not, "about 180".
   */
  @ParameterizedTest
  @CsvSource({
    "445, 86, 1, 2, 1",
    "377.6, 86, 3, 2, 0.1",
    "377, 86, 3, 2, 1",
    "349, 86, 7, 2, 1",
    "486, 107.5, 1, 2, 1",
    "362, 107.5, 7, 2, 1",
    "181, 86, 7, -2, 1",
    "180, 86, 7, -2, 2"
  })
  void magnesiumMeansOfPages54To57(
      double printed, double sdDays, int days, double z, double tolerance) {
    Adequacy adequacy = ofRequirement(printed, 1, days, 265, 320, 26.5, sdDays);
    double sd = adequacy.sd().orElseThrow();
    assertEquals(printed, 265 + z * sd, tolerance);
    assertEquals(z, adequacy.z().orElseThrow(), tolerance / sd);
  }

  /** Page 61; its printed z of 1.69 for seven days is a misprint: the formula gives 1.63. */
  @ParameterizedTest
  @CsvSource({"1, 0.73", "3, 0.86", "7, 0.95"})
  void calciumExampleOfPage61(int days, double confidence) {
    Adequacy adequacy = ofGuide(1200, 1, days, 1000, 325);
    assertEquals(confidence, adequacy.confidence().orElseThrow(), 0.005);
    if (days == 7) {
      assertEquals(1.63, adequacy.z().orElseThrow(), 0.005);
    }
  }

  @ParameterizedTest
  @CsvSource({"1050, 0.61", "1100, 0.70", "1150, 0.79", "1200, 0.86", "1250, 0.91"})
  void calciumTableOfPage200(double mean, double confidence) {
    assertEquals(confidence, ofGuide(mean, 1, 3, 1000, 325).confidence().orElseThrow(), 0.005);
  }

  /** Page 60: AI 500, SD 50, three days. */
  @Test
  void guideExampleOfPage60() {
    Adequacy adequacy = ofGuide(560, 1, 3, 500, 50);
    assertEquals(2.08, adequacy.z().orElseThrow(), 0.005);
    assertEquals(0.98, adequacy.confidence().orElseThrow(), 0.005);
  }

  /** EAR 265, RDA 320, seven days: one SD of the difference is 41.9 mg. */
  @ParameterizedTest
  @CsvSource({
    "220, 1, 7, LOW_LIKELY",
    "223.2, 1, 7, LOW_POSSIBLE",
    "264.9, 1, 7, LOW_POSSIBLE",
    "265, 1, 7, BELOW_TARGET",
    "306, 1, 7, BELOW_TARGET",
    "308, 1, 7, BELOW_RDA_LIKELY_OK",
    "320, 1, 7, MEETS_LIKELY",
    "350, 1, 7, MEETS",
    "320, 1, 3, MEETS_UNSURE",
    "250, 1, 2, TOO_FEW_DAYS",
    "319, 0.89, 7, CANNOT_TELL",
    "320, 0.10, 7, MEETS_LIKELY"
  })
  void bandsOfARequirement(double mean, double coverage, int days, Verdict verdict) {
    assertEquals(verdict, ofRequirement(mean, coverage, days, 265, 320, 26.5, 85.9).verdict());
  }

  /** AI 2600, SD 851, seven days: one SD of the mean is 321.6 mg. */
  @ParameterizedTest
  @CsvSource({
    "2278, 1, 7, BELOW_GUIDE",
    "2279, 1, 7, NEAR_GUIDE",
    "2600, 1, 7, AT_GUIDE_UNSURE",
    "2922, 1, 7, AT_GUIDE",
    "2599, 0.89, 7, CANNOT_TELL",
    "2600, 0.5, 7, AT_GUIDE_UNSURE"
  })
  void bandsOfAGuide(double mean, double coverage, int days, Verdict verdict) {
    assertEquals(verdict, ofGuide(mean, coverage, days, 2600, 851).verdict());
  }

  /** A ceiling mirrors the floor: above stands with gaps, under needs nearly all to be known. */
  @ParameterizedTest
  @CsvSource({
    "2301, 0.5, 4, 7, ABOVE_CUT_BACK",
    "2300, 1, 0, 7, NOT_ABOVE",
    "2300, 0.94, 0, 7, CANNOT_TELL",
    "100, 1, 1, 7, CANNOT_TELL",
    "9000, 1, 0, 2, TOO_FEW_DAYS"
  })
  void ceilings(double mean, double coverage, int notCounted, int days, Verdict verdict) {
    Adequacy.IntakeEvidence evidence =
        new Adequacy.IntakeEvidence(OptionalDouble.of(mean), coverage, days, true, notCounted);
    assertEquals(
        verdict, Adequacy.ofCeiling(evidence, OptionalDouble.of(2300), Verdict.ABOVE_CUT_BACK));
  }

  @Test
  void fluidWithoutPlainWaterIsNotJudgedLow() {
    Adequacy.IntakeEvidence evidence =
        new Adequacy.IntakeEvidence(OptionalDouble.of(1500), 1, 7, false, 0);
    ReferenceRow.Figures figures =
        new ReferenceRow.Figures(
            NONE, OptionalDouble.of(2700), NONE, NONE, NONE, NONE, OptionalDouble.of(0.3), NONE);
    assertEquals(Verdict.CANNOT_TELL, Adequacy.ofGoal(evidence, figures).verdict());
  }

  /**
   * No published spread: nothing is sure, whatever the mean, until there are 14 days with a spread
   * of their own. Requirement 265 and goal 320, or a guide of 2600.
   */
  @ParameterizedTest
  @CsvSource({
    "265, 320, 9000, 1,   7,   ,   , MEETS_UNSURE, , ",
    "265, 320, 320,  1,   13,  ,   , MEETS_UNSURE, , ",
    "265, 320, 319,  1,   7,   ,   , BELOW_TARGET, , ",
    "265, 320, 265,  1,   7,   ,   , BELOW_TARGET, , ",
    "265, 320, 1,    1,   7,   ,   , LOW_POSSIBLE, , ",
    ",    2600, 9000, 1,  7,   ,   , AT_GUIDE_UNSURE, , ",
    ",    2600, 1,   1,   7,   ,   , NEAR_GUIDE, , ",
    "265, 320, 300,  0.5, 7,   ,   , CANNOT_TELL, , ",
    "265, 320, 400,  1,   2,   ,   , TOO_FEW_DAYS, , ",
    "265, 320, 400,  1,   7,  0,   , MEETS_UNSURE, , ",
    "265, 320, 400,  1,   14,  , 0, MEETS_UNSURE, , ",
    "265, 320, 400,  1,   14,  , 60, MEETS, 30.9741, 4.3585",
    ",    2600, 2000, 1,  14,  , 900, BELOW_GUIDE, 240.5351, -2.4944"
  })
  void nothingIsSureWithoutASpread(
      @Nullable Double requirement,
      double goal,
      double mean,
      double coverage,
      int days,
      @Nullable Double published,
      @Nullable Double own,
      Verdict verdict,
      @Nullable Double sd,
      @Nullable Double z) {
    Adequacy adequacy =
        Adequacy.ofGoal(
            new Adequacy.IntakeEvidence(
                OptionalDouble.of(mean), coverage, days, true, 0, orNone(own)),
            new ReferenceRow.Figures(
                orNone(requirement),
                OptionalDouble.of(goal),
                NONE,
                NONE,
                NONE,
                orNone(published),
                NONE,
                requirement == null ? NONE : OptionalDouble.of(26.5)));
    assertEquals(verdict, adequacy.verdict());
    assertClose(sd, adequacy.sd());
    assertClose(z, adequacy.z());
    assertEquals(z == null, adequacy.confidence().isEmpty());
  }

  private static void assertClose(@Nullable Double expected, OptionalDouble found) {
    assertEquals(expected == null, found.isEmpty(), () -> String.valueOf(found));
    if (expected != null) {
      assertEquals(expected, found.orElseThrow(), 1e-4);
    }
  }

  private static OptionalDouble orNone(@Nullable Double number) {
    return number == null ? NONE : OptionalDouble.of(number);
  }

  private static Adequacy ofRequirement(
      double mean,
      double coverage,
      int days,
      double requirement,
      double goal,
      double sdRequirement,
      double sdDays) {
    return Adequacy.ofGoal(
        new Adequacy.IntakeEvidence(OptionalDouble.of(mean), coverage, days, true, 0),
        new ReferenceRow.Figures(
            OptionalDouble.of(requirement),
            OptionalDouble.of(goal),
            NONE,
            NONE,
            NONE,
            OptionalDouble.of(sdDays),
            NONE,
            OptionalDouble.of(sdRequirement)));
  }

  private static Adequacy ofGuide(
      double mean, double coverage, int days, double guide, double sdDays) {
    return Adequacy.ofGoal(
        new Adequacy.IntakeEvidence(OptionalDouble.of(mean), coverage, days, true, 0),
        new ReferenceRow.Figures(
            NONE,
            OptionalDouble.of(guide),
            NONE,
            NONE,
            NONE,
            OptionalDouble.of(sdDays),
            NONE,
            NONE));
  }
}
