package lytebook.cramp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five tables reckoned by hand and by other programs (method.md 5.4), and the edges. */
class CrampCountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          a_low|n_low|b_other|n_other|wilson_low|wilson_other|diff|newcombe95|fisher_p|midp_p|rate_ratio
          5|12|6|18|0.1933 to 0.6805|0.1628 to 0.5625|0.0833|-0.2367 to 0.3975|0.7116|0.6638|1.25
          9|20|6|36|0.2582 to 0.6579|0.0787 to 0.3189|0.2833|0.0385 to 0.5091|0.0301|0.0300|2.70
          0|10|4|20|0 to 0.2775|0.0807 to 0.4160|-0.2000|-0.4160 to 0.1021|0.2720|0.1768|0.00
          3|7|1|7|0.1582 to 0.7495|0.0257 to 0.5131|0.2857|-0.1728 to 0.6274|0.5594|0.3147|3.00
          12|36|8|54|0.2021 to 0.4967|0.0770 to 0.2660|0.1852|0.0088 to 0.3633|0.0682|0.0462|2.25
          """)
  void golden(
      int a,
      int lowDays,
      int b,
      int otherDays,
      String wilsonLow,
      String wilsonOther,
      String difference,
      String newcombe,
      String fisherP,
      String midP,
      String rateRatio) {
    CrampCounts counts = new CrampCounts(a, lowDays, b, otherDays);
    assertInterval(wilsonLow, counts.lowInterval());
    assertInterval(wilsonOther, counts.otherInterval());
    assertFigure(difference, counts.difference());
    assertInterval(newcombe, counts.differenceInterval());
    assertFigure(fisherP, counts.fisherP());
    assertFigure(midP, counts.midP());
    assertFigure(rateRatio, counts.rateRatio());
  }

  @Test
  void sharesAndPhi() {
    CrampCounts counts = new CrampCounts(9, 20, 6, 36);
    assertEquals(0.45, counts.lowShare().orElseThrow(), 1e-12);
    assertEquals(1.0 / 6, counts.otherShare().orElseThrow(), 1e-12);
    assertEquals(56, counts.days());
    assertEquals(15, counts.cramps());
    // (9 x 30 - 6 x 11) / sqrt(20 x 36 x 15 x 41)
    assertEquals(204 / Math.sqrt(442_800), counts.phi(), 1e-12);
  }

  @Test
  void phiNeedsFiveDaysInEachGroupAndNightsThatDiffer() {
    assertEquals(0, new CrampCounts(4, 4, 0, 30).phi());
    assertEquals(1, new CrampCounts(5, 5, 0, 30).phi(), 1e-12);
    assertEquals(0, new CrampCounts(30, 30, 0, 4).phi());
    assertEquals(0, new CrampCounts(0, 10, 0, 10).phi());
    assertEquals(0, new CrampCounts(10, 10, 10, 10).phi());
  }

  @Test
  void aGroupWithoutDaysLeavesItsFiguresEmpty() {
    CrampCounts counts = new CrampCounts(0, 0, 4, 20);
    assertEquals(OptionalDouble.empty(), counts.lowShare());
    assertEquals(Optional.empty(), counts.lowInterval());
    assertEquals(0.2, counts.otherShare().orElseThrow(), 1e-12);
    assertInterval("0.0807 to 0.4160", counts.otherInterval());
    assertEquals(OptionalDouble.empty(), counts.difference());
    assertEquals(Optional.empty(), counts.differenceInterval());
    assertEquals(OptionalDouble.empty(), counts.fisherP());
    assertEquals(OptionalDouble.empty(), counts.midP());
    assertEquals(OptionalDouble.empty(), counts.rateRatio());
    assertEquals(OptionalDouble.empty(), new CrampCounts(1, 2, 0, 0).otherShare());
    assertEquals(Optional.empty(), new CrampCounts(1, 2, 0, 0).otherInterval());
    assertEquals(OptionalDouble.empty(), new CrampCounts(1, 2, 0, 0).difference());
  }

  @Test
  void withoutACrampNothingDiffersAndThereIsNoRatio() {
    CrampCounts counts = new CrampCounts(0, 8, 0, 12);
    assertEquals(0, counts.difference().orElseThrow());
    assertEquals(1, counts.fisherP().orElseThrow());
    assertEquals(1, counts.midP().orElseThrow());
    assertEquals(OptionalDouble.empty(), counts.rateRatio());
  }

  @Test
  void withACrampEveryNightTheRatioIsOne() {
    CrampCounts counts = new CrampCounts(8, 8, 12, 12);
    assertEquals(1, counts.fisherP().orElseThrow());
    assertEquals(1, counts.midP().orElseThrow());
    assertEquals(1, counts.rateRatio().orElseThrow(), 1e-12);
    assertEquals(1, counts.lowInterval().orElseThrow().high());
  }

  @Test
  void withoutACrampAfterOtherDaysThereIsNoRatio() {
    CrampCounts counts = new CrampCounts(4, 10, 0, 20);
    assertEquals(OptionalDouble.empty(), counts.rateRatio());
  }

  /**
   * Exchanging the groups turns differences round and leaves the p alone; over all small tables.
   */
  @Test
  void groupsMayBeExchanged() {
    for (int a = 0; a <= 7; a++) {
      for (int b = 0; b <= 9; b++) {
        CrampCounts one = new CrampCounts(a, 7, b, 9);
        CrampCounts other = new CrampCounts(b, 9, a, 7);
        assertEquals(one.fisherP().orElseThrow(), other.fisherP().orElseThrow(), 1e-12);
        assertEquals(one.midP().orElseThrow(), other.midP().orElseThrow(), 1e-12);
        assertEquals(one.phi(), -other.phi(), 1e-12);
        ConfidenceInterval difference = one.differenceInterval().orElseThrow();
        ConfidenceInterval mirrored = other.differenceInterval().orElseThrow();
        assertEquals(difference.low(), -mirrored.high(), 1e-12);
        assertTrue(difference.low() >= -1 && difference.high() <= 1, difference.toString());
        assertTrue(one.midP().orElseThrow() <= 1 && one.fisherP().orElseThrow() <= 1);
      }
    }
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new CrampCounts(3, 2, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new CrampCounts(0, 2, -1, 0));
    assertThrows(IllegalArgumentException.class, () -> new ConfidenceInterval(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new ConfidenceInterval(Double.NaN, 1));
  }

  private static void assertInterval(String expected, Optional<ConfidenceInterval> actual) {
    String[] ends = expected.split(" to ", -1);
    assertFigure(ends[0], OptionalDouble.of(actual.orElseThrow().low()));
    assertFigure(ends[1], OptionalDouble.of(actual.orElseThrow().high()));
  }

  /** Equal to the last digit that is printed; a bare 0 is exactly that. */
  private static void assertFigure(String expected, OptionalDouble actual) {
    int point = expected.indexOf('.');
    double half = point < 0 ? 0 : 0.5001 * Math.pow(10, point + 1 - expected.length());
    assertEquals(Double.parseDouble(expected), actual.orElseThrow(), half);
  }
}
