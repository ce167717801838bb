package lytebook.log.rows;

import java.util.EnumMap;
import java.util.Map;
import lytebook.log.LogColumn;
import lytebook.log.date.DateOrder;
import lytebook.spreadsheet.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a food log: which column stands where.
 *
 * @param row 1-based row or line of the header
 * @param columns 0-based column of each column found
 * @param amountUnit unit that the header of the amounts names, {@code g} for "Amount (g)"; empty
 *     when it names none
 * @param dateOrder order that the header of the dates names, as in "Date (dd/mm/yyyy)"; null when
 *     it names none
 * @param dateAbove a date that stands above the header, for logs with dates as headings; null when
 *     none does
 */
public record LogHeader(
    int row,
    Map<LogColumn, Integer> columns,
    String amountUnit,
    @Nullable DateOrder dateOrder,
    @Nullable RawCell dateAbove) {

  /** How surely a row is the header of a food log, the surest first. */
  public enum HeaderFit {
    /** Date, food, and one of amount, unit and meal. */
    FULL,
    /** Date and food only. */
    BARE,
    /** Food, and one of amount, unit and meal; the dates must be headings. */
    NO_DATE,
    /** No header of a food log. */
    NONE
  }

  public LogHeader {
    columns = columns.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(columns));
  }

  /** How surely it is the header of a food log. */
  public HeaderFit fit() {
    boolean date = columns.containsKey(LogColumn.DATE);
    boolean more =
        columns.containsKey(LogColumn.AMOUNT)
            || columns.containsKey(LogColumn.UNIT)
            || columns.containsKey(LogColumn.MEAL);
    if (!columns.containsKey(LogColumn.FOOD)) {
      return HeaderFit.NONE;
    }
    if (date) {
      return more ? HeaderFit.FULL : HeaderFit.BARE;
    }
    return more ? HeaderFit.NO_DATE : HeaderFit.NONE;
  }
}
