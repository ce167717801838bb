package lytebook.memory;

import java.util.OptionalDouble;
import lytebook.problem.Place;

/**
 * A row of an earlier report's Log as a person left it.
 *
 * @param row 1-based row of the sheet
 * @param idCell cell of the food id
 * @param isAdded whether the program did not write the row
 * @param isChanged whether food, amount or unit are other words than those it was matched from
 * @param text food as written in the log that the report was made from
 * @param amount amount as written there
 * @param unit unit as written there
 * @param units number of units, as it stands in Log; empty when it is no number
 * @param isWeighed whether its grams come from a unit of mass
 * @param foodId a food id that the person typed; empty when they did not
 * @param gramsPerUnit grams per unit that the person typed; empty when they did not
 * @param origin where it comes from
 */
public record EditedRow(
    int row,
    Place idCell,
    boolean isAdded,
    boolean isChanged,
    String text,
    String amount,
    String unit,
    OptionalDouble units,
    boolean isWeighed,
    String foodId,
    OptionalDouble gramsPerUnit,
    RowOrigin origin) {
  /**
   * Where a row of Log comes from.
   *
   * @param source number of the part of the log's file that it stood in, from 1; 0 when not known
   * @param row row or line there, from 1; 0 when not known
   * @param partOf all that the row of the log says of which this is one of several foods; empty
   *     when it is the whole row
   * @param notes the notes of that row
   */
  public record RowOrigin(int source, int row, String partOf, String notes) {
    /** Nothing is known of it. */
    public static final RowOrigin UNKNOWN = new RowOrigin(0, 0, "", "");
  }

  /** Whether its words are those that it was matched from. */
  public boolean isAsWritten() {
    return !isAdded && !isChanged;
  }
}
