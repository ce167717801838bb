package lytebook.log;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One row of the cramp diary: a night, named by the date on which the person went to bed. A night
 * may have more rows.
 *
 * @param place where it was written
 * @param night the date they went to bed
 * @param cramps how many; 3 is three or more; empty when not answered, which is not none
 * @param where which muscle, as written; may be empty
 * @param strength how strong, as written; may be empty
 * @param minutes how long the longest lasted; empty when not given
 * @param wokeMe whether it woke them; null when not given
 * @param duringExercise whether it came during exercise; null when not given
 * @param notes as written; may be empty
 */
public record CrampNight(
    Place place,
    LocalDate night,
    OptionalInt cramps,
    String where,
    String strength,
    OptionalDouble minutes,
    @Nullable Boolean wokeMe,
    @Nullable Boolean duringExercise,
    String notes) {
  /** The count that stands for three or more. */
  public static final int THREE_OR_MORE = 3;
}
