package lytebook.cramp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the test is wrong, and how often it finds what is there, in made-up diaries (the
 * figures of nutrition-method 5.3): four nutrients, 20 % of nights with a cramp, and a day that
 * repeats the day before with a chance of rho, so that rho is the correlation of each day with the
 * next. With a link, a cramp is three times as likely on the nights after low days of the first
 * nutrient.
 *
 * <p>A share of 5 % over 6,000 diaries is known to 0.3 points (one standard error), a share of 75 %
 * over 2,000 to 1 point.
 */
@Tag("slow")
class CrampSimulationTest {
  private static final int RUNS_WITHOUT_LINK = 6000;
  private static final int RUNS_WITH_LINK = 2000;
  private static final double CRAMPS = 0.2;

  /** What a diary lacks. */
  enum Gaps {
    NONE,
    /** One day in seven not logged and one night in seven not answered, apart from one another. */
    SCATTERED,
    /** A fortnight in the middle in which neither was kept. */
    FORTNIGHT
  }

  @ParameterizedTest
  @CsvSource({
    "56, 0, NONE",
    "56, 0.5, NONE",
    "90, 0, NONE",
    "90, 0.5, NONE",
    "180, 0.5, NONE",
    "90, 0.5, SCATTERED",
    "90, 0.5, FORTNIGHT"
  })
  void withoutALinkAFamilyRaisesFewFalseAlarms(int days, double rho, Gaps gaps) {
    SplittableRandom random = new SplittableRandom(20260101);
    int tested = 0;
    int low = 0;
    int patterns = 0;
    for (int run = 0; run < RUNS_WITHOUT_LINK; run++) {
      CrampFindings found = CrampLinks.find(diary(random, days, rho, gaps, 1));
      tested += found.comparisons().stream().anyMatch(one -> one.gate().isTested()) ? 1 : 0;
      low += found.comparisons().stream().anyMatch(CrampSimulationTest::isLow) ? 1 : 0;
      patterns += found.comparisons().stream().anyMatch(one -> one.gate() == Gate.PATTERN) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "no link, %d days, rho %.1f, gaps %s, %d runs: tested %.1f %%; of all runs, any p <= 0.05"
            + " %.2f %%, any pattern %.2f %%; of the tested, any p <= 0.05 %.2f %%%n",
        days,
        rho,
        gaps,
        RUNS_WITHOUT_LINK,
        100.0 * tested / RUNS_WITHOUT_LINK,
        100.0 * low / RUNS_WITHOUT_LINK,
        100.0 * patterns / RUNS_WITHOUT_LINK,
        100.0 * low / tested);
    assertTrue(20 * low <= RUNS_WITHOUT_LINK, low + " of " + RUNS_WITHOUT_LINK);
    assertTrue(patterns <= low);
  }

  @ParameterizedTest
  @CsvSource({"90, 0", "90, 0.5"})
  void aThreefoldRiskIsFoundInNinetyDays(int days, double rho) {
    SplittableRandom random = new SplittableRandom(20260102);
    int found = 0;
    int patterns = 0;
    for (int run = 0; run < RUNS_WITH_LINK; run++) {
      Comparison linked =
          CrampLinks.find(diary(random, days, rho, Gaps.NONE, 3)).comparisons().get(0);
      found += isLow(linked) ? 1 : 0;
      patterns += linked.gate() == Gate.PATTERN ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "threefold risk, %d days, rho %.1f, %d runs: p <= 0.05 %.1f %%, pattern %.1f %%%n",
        days,
        rho,
        RUNS_WITH_LINK,
        100.0 * found / RUNS_WITH_LINK,
        100.0 * patterns / RUNS_WITH_LINK);
    assertTrue(4 * found >= 3 * RUNS_WITH_LINK, found + " of " + RUNS_WITH_LINK);
  }

  private static boolean isLow(Comparison one) {
    return one.adjustedP().orElse(1) <= 0.05;
  }

  private static Diary diary(
      SplittableRandom random, int length, double rho, Gaps gaps, double riskRatio) {
    int exposures = 4;
    double[] intakes = new double[exposures];
    double fate = 0;
    List<DiaryDay> days = new ArrayList<>();
    for (int day = 0; day < length; day++) {
      for (int i = 0; i < exposures; i++) {
        intakes[i] = next(random, intakes[i], day == 0 ? 0 : rho);
      }
      fate = next(random, fate, day == 0 ? 0 : rho);
      boolean cramp = fate < (intakes[0] < 0.4 ? riskRatio : 1) * CRAMPS;
      days.add(
          new DiaryDay(
              LocalDate.of(2026, 1, 1).plusDays(day),
              known(random, intakes, isKept(random, day, length, gaps)),
              isKept(random, day, length, gaps) ? Optional.of(cramp) : Optional.empty()));
    }
    return new Diary(Diaries.exposures(exposures), days);
  }

  private static boolean isKept(SplittableRandom random, int day, int length, Gaps gaps) {
    return switch (gaps) {
      case NONE -> true;
      case SCATTERED -> random.nextInt(7) > 0;
      case FORTNIGHT -> day < length / 2 - 7 || day >= length / 2 + 7;
    };
  }

  /** The same as the day before with a chance of rho, else anything from 0 to 1. */
  private static double next(SplittableRandom random, double before, double rho) {
    return random.nextDouble() < rho ? before : random.nextDouble();
  }

  /** Intakes that differ a little on days that repeat one another, so that none are tied. */
  private static List<OptionalDouble> known(
      SplittableRandom random, double[] intakes, boolean kept) {
    List<OptionalDouble> known = new ArrayList<>();
    for (double intake : intakes) {
      known.add(
          kept
              ? OptionalDouble.of(300 + 100 * intake + 1e-6 * random.nextDouble())
              : OptionalDouble.empty());
    }
    return known;
  }
}
