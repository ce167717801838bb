package lytebook.total;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What is unknown is never a zero. */
class MeanTest {
  private static final Intake HALF_KNOWN = new Intake(200, 0, 300, 600);
  private static final Intake UNKNOWN = new Intake(0, 0, 0, 600);
  private static final Intake NONE_OF_IT = new Intake(0, 0, 600, 600);
  private static final Intake TABLET = new Intake(100, 100, 0, 600);

  @Test
  void aMeanIsALowerBoundWithTheShareItSpeaksFor() {
    Mean mean = new Mean(HALF_KNOWN.plus(NONE_OF_IT), 2);
    assertEquals(OptionalDouble.of(100), mean.knownPerDay());
    assertEquals(0.75, mean.coverage(), 1e-12);
  }

  @Test
  void nothingKnownIsNoZero() {
    assertTrue(UNKNOWN.isUnknown());
    assertEquals(OptionalDouble.empty(), new Mean(UNKNOWN, 3).knownPerDay());
    assertEquals(0, UNKNOWN.coverage());
  }

  @Test
  void aFoodThatHasNoneOfItIsAZero() {
    assertFalse(NONE_OF_IT.isUnknown());
    assertEquals(OptionalDouble.of(0), new Mean(NONE_OF_IT, 3).knownPerDay());
    assertEquals(1, NONE_OF_IT.coverage());
  }

  @Test
  void aTabletBesideUnknownFoodIsKnownAndTheFoodIsNot() {
    Mean mean = new Mean(TABLET, 4);
    assertEquals(OptionalDouble.of(25), mean.knownPerDay());
    assertEquals(OptionalDouble.of(25), mean.fromSupplementsPerDay());
    assertEquals(OptionalDouble.empty(), mean.fromFoodPerDay());
  }

  @Test
  void withoutDaysThereIsNoMean() {
    Mean mean = new Mean(Intake.NONE, 0);
    assertEquals(OptionalDouble.empty(), mean.perDay());
    assertEquals(OptionalDouble.empty(), mean.fromFoodPerDay());
    assertEquals(OptionalDouble.empty(), mean.fromSupplementsPerDay());
    assertEquals(1, Intake.NONE.coverage(), "nothing eaten is wholly known");
  }
}
