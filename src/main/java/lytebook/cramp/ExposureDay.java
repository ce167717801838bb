package lytebook.cramp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One calendar day and the night that follows it.
 *
 * @param date the day
 * @param intakes intake of the day for each exposure of the diary, in their order and units; empty
 *     where the day is not complete, or less than 90 % of it is known
 * @param cramp whether any cramp came in the night of that date; empty where it was not answered,
 *     which is not "no cramp"
 */
record ExposureDay(LocalDate date, List<OptionalDouble> intakes, Optional<Boolean> cramp) {
  public ExposureDay {
    intakes = List.copyOf(intakes);
    if (intakes.stream().anyMatch(one -> one.isPresent() && !Double.isFinite(one.getAsDouble()))) {
      throw new IllegalArgumentException("an intake of " + date + " is not a number");
    }
  }
}
