package lytebook.cramp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import lytebook.nutrient.Nutrient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrampLinksTest {
  /**
   * Sixty days in rounds of five: low, low, high, high, high; a cramp on the first night of each
   * round. A shift by s depends on s modulo 5 alone. That night: 24 low and 36 other days; the next
   * night: 24 and 35, for the last day has no next night.
   *
   * <pre>
   * cramp on | that night                 | next night                 | stronger
   * night 0  | 12/24, 0/36: phi  0.612    | 0/24, 11/35: phi -0.396    | 0.612
   * night 1  | 12/24, 0/36: phi  0.612    | 12/24, 0/35: phi  0.610    | 0.612
   * night 2  | 0/24, 12/36: phi -0.408    | 12/24, 0/35: phi  0.610    | 0.610
   * night 3  | 0/24, 12/36: phi -0.408    | 0/24, 12/35: phi -0.418    | 0.418
   * night 4  | 0/24, 12/36: phi -0.408    | 0/24, 12/35: phi -0.418    | 0.418
   * </pre>
   *
   * As strong as 0.612: two shifts of five. As strong as 0.396: all.
   */
  @Test
  void roundsOfFiveReckonedByHand() {
    CrampFindings found = CrampLinks.find(Diaries.of("llhhh".repeat(12), "x0000".repeat(12)));
    assertEquals(2, found.familySize());
    assertEquals(60, found.days());
    assertEquals(60, found.answeredNights());
    assertEquals(12, found.crampNights());
    assertTrue(found.crampNights() < found.answeredNights());

    CrampComparison thatNight = found.comparisons().get(0);
    assertEquals(Lag.THAT_NIGHT, thatNight.lag());
    assertEquals(160, thatNight.threshold().orElseThrow(), 1e-9);
    assertEquals(new CrampCounts(12, 24, 0, 36), thatNight.counts());
    assertEquals(432 / Math.sqrt(12.0 * 48 * 24 * 36), thatNight.phi(), 1e-12);
    assertEquals(24 / 60.0, thatNight.adjustedP().orElseThrow());
    assertEquals(FindingLevel.NO_PATTERN, thatNight.gate());

    CrampComparison nextNight = found.comparisons().get(1);
    assertEquals(Lag.NEXT_NIGHT, nextNight.lag());
    assertEquals(new CrampCounts(0, 24, 11, 35), nextNight.counts());
    assertEquals(-264 / Math.sqrt(11.0 * 48 * 24 * 35), nextNight.phi(), 1e-12);
    assertEquals(1, nextNight.adjustedP().orElseThrow());
    assertEquals(FindingLevel.NOT_MORE_COMMON, nextNight.gate());
  }

  /**
   * Cramps after exactly the low days, whose order no shift repeats: two shifts of all show as
   * much, none at all and the one that sets each night beside the day before it.
   */
  @Test
  void aPerfectLinkIsAsRareAsTwoShifts() {
    String intakes = scattered(60);
    CrampFindings found =
        CrampLinks.find(Diaries.of(intakes, intakes.replace('l', 'x').replace('h', '0')));
    CrampComparison thatNight = found.comparisons().get(0);
    assertEquals(new CrampCounts(24, 24, 0, 36), thatNight.counts());
    assertEquals(1, thatNight.phi(), 1e-12);
    assertEquals(2 / 60.0, thatNight.adjustedP().orElseThrow());
    assertEquals(FindingLevel.PATTERN, thatNight.gate());
  }

  @Test
  void aLinkWithTheNextNightIsFoundThere() {
    String intakes = scattered(60);
    String nights = "0" + intakes.substring(0, 59).replace('l', 'x').replace('h', '0');
    List<CrampComparison> found = CrampLinks.find(Diaries.of(intakes, nights)).comparisons();
    assertTrue(found.get(0).gate() != FindingLevel.PATTERN);
    assertEquals(FindingLevel.PATTERN, found.get(1).gate());
    assertEquals(59, found.get(1).counts().days());
  }

  @Test
  void theOtherWayRoundIsNotMoreCommon() {
    String intakes = scattered(60);
    CrampComparison found =
        CrampLinks.find(Diaries.of(intakes, intakes.replace('l', '0').replace('h', 'x')))
            .comparisons()
            .get(0);
    assertEquals(2 / 60.0, found.adjustedP().orElseThrow());
    assertEquals(FindingLevel.NOT_MORE_COMMON, found.gate());
  }

  /** The gates of a diary kept every day, by its length; every low day is followed by a cramp. */
  @ParameterizedTest
  @CsvSource({"13, TOO_EARLY", "14, COUNTS_ONLY", "55, COUNTS_ONLY", "56, PATTERN"})
  void gatesByLength(int days, FindingLevel gate) {
    String intakes = scattered(days);
    CrampComparison found =
        CrampLinks.find(Diaries.of(intakes, intakes.replace('l', 'x').replace('h', '0')))
            .comparisons()
            .get(0);
    assertEquals(days, found.counts().days());
    assertEquals(gate, found.gate());
    assertEquals(gate.isTested(), found.adjustedP().isPresent());
  }

  @Test
  void withoutANightAnsweredNoneNothingIsTested() {
    CrampFindings found = CrampLinks.find(Diaries.of(scattered(60), "x".repeat(60)));
    assertEquals(found.answeredNights(), found.crampNights());
    for (CrampComparison one : found.comparisons()) {
      assertEquals(FindingLevel.COUNTS_ONLY, one.gate());
      assertEquals(OptionalDouble.empty(), one.adjustedP());
    }
  }

  @Test
  void aNightNotAnsweredIsNotANightWithoutACramp() {
    CrampFindings found = CrampLinks.find(Diaries.of("lhlh", "x.0."));
    assertEquals(new CrampCounts(1, 2, 0, 0), found.comparisons().get(0).counts());
    assertEquals(2, found.answeredNights());
  }

  /** A pair of day and next night never reaches across a day that is missing. */
  @Test
  void missingDaysStayGaps() {
    List<CrampComparison> found = CrampLinks.find(Diaries.of("lh.lh", "00.x0")).comparisons();
    assertEquals(new CrampCounts(1, 2, 0, 2), found.get(0).counts());
    assertEquals(new CrampCounts(0, 2, 0, 0), found.get(1).counts());
  }

  @Test
  void daysBelowTheFortiethPercentileAreLow() {
    assertEquals(OptionalDouble.empty(), Percentile.fortieth(new double[0]));
    assertEquals(7, Percentile.fortieth(new double[] {7}).orElseThrow());
    // Position 0.4 x 4 = 1.6 among 10, 20, 30, 40, 50.
    assertEquals(26, Percentile.fortieth(new double[] {50, 10, 40, 20, 30}).orElseThrow(), 1e-12);
    // Position 0.4 x 5 = 2 among six: the third value itself, and it is not below itself.
    assertEquals(30, Percentile.fortieth(new double[] {60, 50, 10, 40, 20, 30}).orElseThrow());
    // All alike: nothing is low.
    CrampFindings alike = CrampLinks.find(Diaries.of("h".repeat(60), "x0000".repeat(12)));
    assertEquals(new CrampCounts(0, 0, 12, 60), alike.comparisons().get(0).counts());
    assertEquals(FindingLevel.COUNTS_ONLY, alike.comparisons().get(0).gate());
  }

  @Test
  void nothingKnownAtAll() {
    CrampFindings none = CrampLinks.find(new ExposureDiary(Diaries.exposures(4), List.of()));
    assertEquals(8, none.familySize());
    assertEquals(0, none.days());
    assertEquals(none.answeredNights(), none.crampNights());
    for (CrampComparison one : none.comparisons()) {
      assertEquals(FindingLevel.TOO_EARLY, one.gate());
      assertEquals(OptionalDouble.empty(), one.threshold());
      assertEquals(new CrampCounts(0, 0, 0, 0), one.counts());
    }
    CrampFindings apart = CrampLinks.find(Diaries.of("lhlh....", ".....x0x"));
    assertEquals(0, apart.days());
    assertEquals(3, apart.answeredNights());
    assertEquals(0, CrampLinks.find(new ExposureDiary(List.of(), List.of())).familySize());
  }

  @Test
  void diariesThatAreNoCalendarAreRefused() {
    LocalDate first = LocalDate.of(2026, 3, 1);
    ExposureDay day = Diaries.nothing(first, 1);
    List<Nutrient> one = Diaries.exposures(1);
    ExposureDay later = Diaries.nothing(first.plusDays(2), 1);
    assertThrows(IllegalArgumentException.class, () -> new ExposureDiary(one, List.of(day, later)));
    assertThrows(IllegalArgumentException.class, () -> new ExposureDiary(one, List.of(day, day)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ExposureDiary(Diaries.exposures(2), List.of(day)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ExposureDiary(List.of(one.get(0), one.get(0)), List.of()));
    List<OptionalDouble> notANumber = List.of(OptionalDouble.of(Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> new ExposureDay(first, notANumber, Optional.empty()));
  }

  /** Every figure of the test, reckoned once more from its definition in whole numbers. */
  @Test
  void agreesWithAReckoningInWholeNumbers() {
    Random random = new Random(11);
    int tested = 0;
    for (int run = 0; run < 40; run++) {
      ExposureDiary diary = Diaries.random(random, 2, 60 + random.nextInt(50));
      CrampFindings found = CrampLinks.find(diary);
      Reckoning reckoning = new Reckoning(diary, found);
      for (CrampComparison one : found.comparisons()) {
        assertEquals(reckoning.counts(one, 0), one.counts());
        if (one.gate().isTested()) {
          tested++;
          assertEquals(reckoning.adjustedP(one), one.adjustedP().orElseThrow());
        }
      }
    }
    assertTrue(tested > 60, tested + " tested");
  }

  /**
   * Two stretches of 45 days, ten months apart: of 400 shifts only those count that bring a stretch
   * of nights upon a stretch of days, under 90 by none and under 90 from one stretch to the other
   * and round.
   */
  @Test
  void shiftsIntoALongGapDoNotCount() {
    Random random = new Random(17);
    int tested = 0;
    for (int run = 0; run < 8; run++) {
      ExposureDiary diary = Diaries.random(random, 2, 400);
      List<ExposureDay> days = new ArrayList<>(diary.days());
      for (int i = 45; i < 355; i++) {
        days.set(i, Diaries.nothing(days.get(i).date(), 2));
      }
      ExposureDiary kept = new ExposureDiary(diary.exposures(), days);
      CrampFindings found = CrampLinks.find(kept);
      Reckoning reckoning = new Reckoning(kept, found);
      for (CrampComparison one : found.comparisons()) {
        if (one.gate().isTested()) {
          tested++;
          double p = one.adjustedP().orElseThrow();
          assertEquals(reckoning.adjustedP(one), p);
          assertTrue(p >= 1 / 270.0, "p " + p);
        }
      }
    }
    assertTrue(tested > 5, tested + " tested");
  }

  @Test
  void theCalendarDateDoesNotMatter() {
    Random random = new Random(12);
    for (int run = 0; run < 20; run++) {
      ExposureDiary diary = Diaries.random(random, 3, 80);
      List<ExposureDay> moved =
          diary.days().stream()
              .map(day -> new ExposureDay(day.date().plusDays(1000), day.intakes(), day.cramp()))
              .toList();
      assertEquals(
          CrampLinks.find(diary), CrampLinks.find(new ExposureDiary(diary.exposures(), moved)));
    }
  }

  @Test
  void daysWithNothingBeforeAndAfterDoNotMatter() {
    Random random = new Random(13);
    for (int run = 0; run < 20; run++) {
      ExposureDiary diary = Diaries.random(random, 3, 80);
      List<ExposureDay> longer = new ArrayList<>();
      LocalDate first = diary.days().get(0).date();
      for (int i = 400; i > 0; i--) {
        longer.add(Diaries.nothing(first.minusDays(i), 3));
      }
      longer.addAll(diary.days());
      for (int i = 0; i < 400; i++) {
        longer.add(Diaries.nothing(first.plusDays(80 + i), 3));
      }
      assertEquals(
          CrampLinks.find(diary), CrampLinks.find(new ExposureDiary(diary.exposures(), longer)));
    }
  }

  @Test
  void theOrderOfTheExposuresDoesNotMatter() {
    Random random = new Random(14);
    for (int run = 0; run < 20; run++) {
      ExposureDiary diary = Diaries.random(random, 4, 80);
      List<Integer> order = new ArrayList<>(IntStream.range(0, 4).boxed().toList());
      Collections.shuffle(order, random);
      ExposureDiary permuted =
          new ExposureDiary(
              order.stream().map(diary.exposures()::get).toList(),
              diary.days().stream()
                  .map(
                      day ->
                          new ExposureDay(
                              day.date(),
                              order.stream().map(day.intakes()::get).toList(),
                              day.cramp()))
                  .toList());
      List<CrampComparison> expected = CrampLinks.find(diary).comparisons();
      List<CrampComparison> actual = CrampLinks.find(permuted).comparisons();
      for (int i = 0; i < 4; i++) {
        assertEquals(expected.get(2 * order.get(i)), actual.get(2 * i));
        assertEquals(expected.get(2 * order.get(i) + 1), actual.get(2 * i + 1));
      }
    }
  }

  /** Another nutrient in the family never makes a link look rarer. */
  @Test
  void moreLooksNeverLowerP() {
    Random random = new Random(15);
    for (int run = 0; run < 20; run++) {
      ExposureDiary diary = Diaries.random(random, 4, 90);
      List<ExposureDay> days =
          diary.days().stream()
              .map(
                  day ->
                      new ExposureDay(
                          day.date(),
                          List.of(
                              day.intakes().get(0),
                              OptionalDouble.of(random.nextInt(1000)),
                              OptionalDouble.of(random.nextInt(1000))),
                          day.cramp()))
              .toList();
      List<ExposureDay> alone =
          days.stream()
              .map(
                  day ->
                      new ExposureDay(
                          day.date(),
                          List.of(day.intakes().get(0), OptionalDouble.of(1), OptionalDouble.of(1)),
                          day.cramp()))
              .toList();
      List<CrampComparison> many =
          CrampLinks.find(new ExposureDiary(Diaries.exposures(3), days)).comparisons();
      List<CrampComparison> few =
          CrampLinks.find(new ExposureDiary(Diaries.exposures(3), alone)).comparisons();
      for (int i = 0; i < 2; i++) {
        assertEquals(few.get(i).counts(), many.get(i).counts());
        assertTrue(few.get(i).adjustedP().orElse(0) <= many.get(i).adjustedP().orElse(1));
      }
    }
  }

  /** Days of which two in five are low, in an order that does not repeat. */
  private static String scattered(int days) {
    List<Character> letters = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      letters.add(5 * (i + 1) <= 2 * days ? 'l' : 'h');
    }
    Collections.shuffle(letters, new Random(3));
    StringBuilder text = new StringBuilder();
    letters.forEach(text::append);
    return text.toString();
  }
}
