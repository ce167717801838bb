package lytebook.fluid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalDouble;
import lytebook.fluid.SweatTest.Loss;
import lytebook.fluid.SweatTest.SweatTestOutcome;
import lytebook.log.ActivityEntry;
import lytebook.log.ActivityEntry.SweatWeighing;
import lytebook.problem.Place;
import lytebook.read.table.FluidTablesCsv;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweatTestTest {
  private static final SweatContents CONTENTS = FluidTablesCsv.fromClassPath().sweat();

  private static SweatTest test(
      @Nullable Double before,
      @Nullable Double after,
      @Nullable Double drunk,
      @Nullable Double urine,
      @Nullable Double min) {
    return SweatTest.of(row(before, after, drunk, urine, min), CONTENTS).orElseThrow();
  }

  private static ActivityEntry row(
      @Nullable Double before,
      @Nullable Double after,
      @Nullable Double drunk,
      @Nullable Double urine,
      @Nullable Double min) {
    return new ActivityEntry(
        Place.ofFile("log.xlsx"),
        LocalDate.of(2026, 7, 12),
        "run",
        number(min),
        OptionalDouble.empty(),
        null,
        null,
        new SweatWeighing(number(before), number(after), number(drunk), number(urine)),
        "");
  }

  private static OptionalDouble number(@Nullable Double number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** The golden figures of method.md 3.2. */
  @Test
  void theWorkedExample() {
    SweatTest test = test(70.0, 68.6, 0.8, 0.1, 90.0);
    assertEquals(2.10, test.sweatLitres().orElseThrow(), 1e-9);
    assertEquals(1.40, test.litresPerHour().orElseThrow(), 1e-9);
    assertEquals(2.0, test.lossPercent(), 1e-9);
    assertEquals(Loss.USUAL, test.loss(), "2.0 % is not over 2 %");
    assertEquals(SweatTestOutcome.USABLE, test.result());
    assertEquals(879, test.leastSodiumMg().orElseThrow(), 0.5);
    assertEquals(3418, test.mostSodiumMg().orElseThrow(), 0.5);
    assertEquals(484, test.potassiumMg().orElseThrow(), 0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "70, 68.6, 0.8, 0.1,    , NO_MINUTES, USUAL",
    "70, 68.5,    , 0.1,  90, NO_DRINKS, MORE_THAN_ADVISED",
    "70, 69.8, 0,      ,  15, TOO_SHORT, USUAL",
    "70, 69.8, 0,      ,  16, USABLE, USUAL",
    "70, 71.0, 0.5,    ,  60, BELOW_NOTHING, GAINED",
    "70, 70.5, 1.5,    ,  60, USABLE, GAINED",
    "70, 65.0, 0.8, 0.1,  60, FAST, MORE_THAN_ADVISED",
    "70, 64.3, 0,      ,  60, FAST, MORE_THAN_ADVISED",
    "70, 67.0, 0,      ,  60, USABLE, MORE_THAN_ADVISED",
    "70, 66.9, 0,      ,  60, FAST, MORE_THAN_ADVISED",
    "70, 64.2, 0,      ,  60, TOO_FAST, MORE_THAN_ADVISED"
  })
  void whatIsTakenAndWhatIsNot(
      @Nullable Double before,
      @Nullable Double after,
      @Nullable Double drunk,
      @Nullable Double urine,
      @Nullable Double minutes,
      SweatTestOutcome result,
      Loss loss) {
    SweatTest test = test(before, after, drunk, urine, minutes);
    assertEquals(result, test.result());
    assertEquals(loss, test.loss());
    assertEquals(test.result().isUsable(), test.sweatLitres().isPresent());
    assertEquals(test.result().isUsable(), test.leastSodiumMg().isPresent());
  }

  @Test
  void oneWeightAloneIsNoTest() {
    assertTrue(SweatTest.of(row(70.0, null, 0.8, 0.1, 90.0), CONTENTS).isEmpty());
    assertTrue(SweatTest.of(row(null, 69.0, 0.8, 0.1, 90.0), CONTENTS).isEmpty());
  }
}
