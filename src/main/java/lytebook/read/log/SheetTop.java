package lytebook.read.log;

import java.io.IOException;
import java.util.List;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SourceSheet;
import lytebook.spreadsheet.RawRow;

/**
 * The first rows of a sheet, in which its header must stand.
 *
 * @param rows at most {@link SheetChoice#ROWS_LOOKED_AT}
 */
record SheetTop(SourceSheet sheet, List<RawRow> rows) {
  static SheetTop of(SourceSheet sheet) throws IOException {
    try (RowCursor rows = sheet.rows()) {
      return new SheetTop(sheet, rows.take(SheetChoice.ROWS_LOOKED_AT));
    }
  }
}
