package lytebook.fluid;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.log.ActivityEntry;
import lytebook.log.ActivityEntry.SweatWeighing;
import lytebook.nutrient.Amounts;

/**
 * What weights before and after a bout of exercise tell (method.md 3.2): sweat = weight before -
 * weight after + drunk - urine, 1 kg being about 1 L. Loss through breath and fuel burnt is small
 * and left out. The workbook's sheet Activity holds the same rules as formulas.
 *
 * @param row the row of the diary, with both weights
 * @param lossPercent share of the weight before that was lost, per cent; below 0 for a gain
 * @param result what came of it
 * @param sweatLitres sweat, L; empty unless the result is usable
 * @param litresPerHour sweat rate, L/h; empty unless the result is usable
 * @param contents what a litre of sweat holds
 */
public record SweatTest(
    ActivityEntry row,
    double lossPercent,
    SweatTestOutcome result,
    OptionalDouble sweatLitres,
    OptionalDouble litresPerHour,
    SweatContents contents) {
  /** A shorter bout tells nothing, hours. */
  public static final double SHORTEST_HOURS = 0.25;

  /** Above any rate that was measured, L/h. */
  public static final double HIGHEST_RATE = 5.7;

  /** A rate to look at twice, L/h. */
  public static final double HIGH_RATE = 3;

  /** Loss that is more than usually advised, per cent of the weight before. */
  public static final double USUAL_LOSS_PERCENT = 2;

  /** What is left of a difference of equal numbers. */
  public static final double NOTHING = 5e-10;

  private static final double MINUTES_AN_HOUR = 60;

  /** What came of a test. */
  public enum SweatTestOutcome {
    /** No minutes are given. */
    NO_MINUTES,
    /** What was drunk is not given; nothing is written as 0. */
    NO_DRINKS,
    /** A quarter of an hour or less. */
    TOO_SHORT,
    /** More weight was gained than drunk. */
    BELOW_NOTHING,
    /** More than anyone was seen to sweat. */
    TOO_FAST,
    /** Usable, and very high. */
    FAST,
    USABLE;

    /** Whether sweat and its rate are told. */
    public boolean isUsable() {
      return this == FAST || this == USABLE;
    }
  }

  /** What the weights alone say. */
  public enum Loss {
    GAINED,
    USUAL,
    /** More than usually advised. */
    MORE_THAN_ADVISED
  }

  /** Every test of a diary, in its order. */
  static List<SweatTest> of(List<ActivityEntry> diary, SweatContents contents) {
    return diary.stream().flatMap(row -> of(row, contents).stream()).toList();
  }

  /** The test of a row; empty when it does not give both weights. */
  public static Optional<SweatTest> of(ActivityEntry row, SweatContents contents) {
    SweatWeighing cells = row.sweat();
    if (!cells.isWeighed()) {
      return Optional.empty();
    }
    double before = cells.beforeKg().getAsDouble();
    double lost = before - cells.afterKg().getAsDouble();
    double sweat = lost + cells.drunkLitres().orElse(0) - cells.urineLitres().orElse(0);
    double hours = row.minutes().orElse(0) / MINUTES_AN_HOUR;
    SweatTestOutcome result = result(row, sweat, hours);
    boolean usable = result.isUsable();
    return Optional.of(
        new SweatTest(
            row,
            100 * lost / before,
            result,
            usable ? OptionalDouble.of(sweat) : OptionalDouble.empty(),
            usable ? OptionalDouble.of(sweat / hours) : OptionalDouble.empty(),
            contents));
  }

  private static SweatTestOutcome result(ActivityEntry row, double sweat, double hours) {
    if (row.minutes().isEmpty()) {
      return SweatTestOutcome.NO_MINUTES;
    }
    if (row.sweat().drunkLitres().isEmpty()) {
      return SweatTestOutcome.NO_DRINKS;
    }
    if (hours <= SHORTEST_HOURS) {
      return SweatTestOutcome.TOO_SHORT;
    }
    if (sweat < -NOTHING) {
      return SweatTestOutcome.BELOW_NOTHING;
    }
    if (sweat / hours - HIGHEST_RATE > NOTHING) {
      return SweatTestOutcome.TOO_FAST;
    }
    return sweat / hours - HIGH_RATE > NOTHING ? SweatTestOutcome.FAST : SweatTestOutcome.USABLE;
  }

  /** What the weights alone say. */
  public Loss loss() {
    if (lossPercent < -NOTHING) {
      return Loss.GAINED;
    }
    return lossPercent - USUAL_LOSS_PERCENT > NOTHING ? Loss.MORE_THAN_ADVISED : Loss.USUAL;
  }

  /** Weight gained, kg; below 0 for a loss. */
  public double gainedKg() {
    return row.sweat().afterKg().orElseThrow() - row.sweat().beforeKg().orElseThrow();
  }

  /** Least sodium lost, mg. */
  public OptionalDouble leastSodiumMg() {
    return lost(contents.leastSodiumMgPerLitre());
  }

  /** Most sodium lost, mg. */
  public OptionalDouble mostSodiumMg() {
    return lost(contents.mostSodiumMgPerLitre());
  }

  /** Potassium lost with the mean sweat, mg: for information. */
  public OptionalDouble potassiumMg() {
    return lost(contents.typicalPotassiumMgPerLitre());
  }

  private OptionalDouble lost(double mgPerLitre) {
    return Amounts.map(sweatLitres, value -> value * mgPerLitre);
  }
}
