package lytebook.match.portion;

import java.util.OptionalDouble;
import lytebook.match.amount.Unit;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The amount and the unit of a row, put together from its cells before any food is looked at.
 *
 * @param number how many; empty when not said
 * @param unit the unit; null when none was written or it is not in the table of units
 * @param size how large or full the unit is; null when not said
 * @param unitText the unit as written; empty when none was
 * @param asWritten the amount as written, for the reader
 * @param assumed what was assumed about the number, for the reader; null when nothing was
 * @param wrong why the amount cannot be used; null when it can
 */
record WrittenServing(
    OptionalDouble number,
    @Nullable Unit unit,
    @Nullable Unit size,
    String unitText,
    String asWritten,
    @Nullable String assumed,
    @Nullable ProblemCode wrong) {

  static WrittenServing wrong(
      OptionalDouble number, String unitText, String asWritten, ProblemCode wrong) {
    return new WrittenServing(number, null, null, unitText, asWritten, null, wrong);
  }
}
