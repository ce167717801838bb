package lytebook.dialect;

import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of foods with what the rows around it say.
 *
 * @param row the row
 * @param client whose it is; empty when nothing says
 * @param date the day; null when nothing says
 * @param meal the meal; empty when nothing says
 */
record PlacedRow(RawRow row, String client, @Nullable RawCell date, String meal) {}
