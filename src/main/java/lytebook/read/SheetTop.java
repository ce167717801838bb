package lytebook.read;

import java.io.IOException;
import java.util.List;
import lytebook.log.RawRow;

/**
 * The first rows of a sheet, in which its header must stand.
 *
 * @param rows at most {@link SheetChoice#ROWS_LOOKED_AT}
 */
record SheetTop(Sheet sheet, List<RawRow> rows) {
  static SheetTop of(Sheet sheet) throws IOException {
    try (RowCursor rows = sheet.rows()) {
      return new SheetTop(sheet, rows.take(SheetChoice.ROWS_LOOKED_AT));
    }
  }
}
