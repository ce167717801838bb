package lytebook.read.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.memory.EditedRow;
import lytebook.problem.Place;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.format.LogEditColumn;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.RawRow;

/** Reads what a person changed on the sheet Log of an earlier report. */
final class LogSheetReader {
  private static final Set<String> NEEDED =
      Set.of(
          LogEditColumn.FOOD,
          LogEditColumn.AMOUNT,
          LogEditColumn.UNIT,
          LogEditColumn.FOOD_ID,
          LogEditColumn.GRAMS_PER_UNIT,
          LogEditColumn.GRAMS_FROM,
          LogEditColumn.MATCHED_FROM,
          LogEditColumn.UNIT_WAS,
          LogEditColumn.AMOUNT_WAS,
          LogEditColumn.FOOD_ID_WAS,
          LogEditColumn.GRAMS_PER_UNIT_WAS,
          LogEditColumn.AMOUNT_WRITTEN,
          LogEditColumn.UNIT_WRITTEN);

  /** Begins the food id of a row whose file stated its nutrients. */
  private static final String STATED = "LOG:";

  private LogSheetReader() {}

  /** Every row of Log that holds a food; none when no sheet is a Log of ours. */
  static List<EditedRow> read(SheetFile report, String file) throws IOException {
    for (SourceSheet sheet : report.sheets()) {
      try (RowCursor rows = sheet.rows()) {
        HeaderColumns columns = HeaderColumns.after(rows, NEEDED);
        if (columns != null) {
          return edits(rows, columns, file, sheet.name() == null ? "" : sheet.name());
        }
      }
    }
    return List.of();
  }

  /**
   * Whether rows of a report hold amounts that another program's file stated, which the report
   * alone does not tell apart from what was reckoned.
   */
  static boolean holdStated(SheetFile report) throws IOException {
    for (SourceSheet sheet : report.sheets()) {
      try (RowCursor rows = sheet.rows()) {
        HeaderColumns columns = HeaderColumns.after(rows, NEEDED);
        if (columns == null) {
          continue;
        }
        if (columns.of(LogEditColumn.STATED) >= 0) {
          return true;
        }
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
          if (columns.text(row, LogEditColumn.FOOD_ID_WAS).startsWith(STATED)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<EditedRow> edits(
      RowCursor rows, HeaderColumns columns, String file, String sheet) throws IOException {
    List<EditedRow> edits = new ArrayList<>();
    String idColumn = A1.column(columns.of(LogEditColumn.FOOD_ID));
    for (RawRow row = rows.next(); row != null; row = rows.next()) {
      String food = columns.text(row, LogEditColumn.FOOD);
      String matchedFrom = columns.text(row, LogEditColumn.MATCHED_FROM);
      if (food.isEmpty() && matchedFrom.isEmpty()) {
        continue;
      }
      edits.add(edit(row, columns, new Place(file, sheet, row.number(), idColumn)));
    }
    return edits;
  }

  private static EditedRow edit(RawRow row, HeaderColumns columns, Place idCell) {
    String matchedFrom = columns.text(row, LogEditColumn.MATCHED_FROM);
    String id = columns.text(row, LogEditColumn.FOOD_ID);
    OptionalDouble grams = columns.number(row, LogEditColumn.GRAMS_PER_UNIT);
    boolean newGrams =
        grams.isPresent()
            && grams.getAsDouble() > 0
            && !grams.equals(columns.number(row, LogEditColumn.GRAMS_PER_UNIT_WAS));
    return new EditedRow(
        row.number(),
        idCell,
        matchedFrom.isEmpty(),
        !matchedFrom.equals(columns.text(row, LogEditColumn.FOOD))
            || differs(row, columns, LogEditColumn.UNIT, LogEditColumn.UNIT_WAS)
            || differs(row, columns, LogEditColumn.AMOUNT, LogEditColumn.AMOUNT_WAS),
        matchedFrom,
        columns.text(row, LogEditColumn.AMOUNT_WRITTEN),
        columns.text(row, LogEditColumn.UNIT_WRITTEN),
        columns.number(row, LogEditColumn.AMOUNT),
        columns.text(row, LogEditColumn.GRAMS_FROM).equals(LogEditColumn.BY_WEIGHT),
        id.equals(columns.text(row, LogEditColumn.FOOD_ID_WAS)) ? "" : id,
        newGrams ? grams : OptionalDouble.empty());
  }

  private static boolean differs(RawRow row, HeaderColumns columns, String now, String was) {
    return !columns.text(row, now).equals(columns.text(row, was));
  }
}
