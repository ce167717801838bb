package lytebook.read.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.match.Serving;
import lytebook.memory.EditedRow;
import lytebook.problem.Place;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.format.EntryColumn;
import lytebook.report.format.LogEditColumn;
import lytebook.report.format.ReportWords;
import lytebook.report.format.ReportWords.ReadSheet;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.RawRow;

/** Reads what a person changed on the sheet Log of an earlier report. */
final class LogSheetReader {
  static final Set<String> NEEDED =
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

  private LogSheetReader() {}

  /** Every row of Log that holds a food; none when no sheet is a Log of ours. */
  static List<EditedRow> read(SheetFile report, String file, ReportWords words) throws IOException {
    for (SourceSheet sheet : report.sheets()) {
      try (RowCursor rows = sheet.rows()) {
        HeaderColumns columns = HeaderColumns.after(rows, NEEDED, words.headers(ReadSheet.LOG));
        if (columns != null) {
          return edits(rows, columns, file, sheet.name() == null ? "" : sheet.name());
        }
      }
    }
    return List.of();
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
        isWeighed(row, columns),
        id.equals(columns.text(row, LogEditColumn.FOOD_ID_WAS)) ? "" : id,
        newGrams ? grams : OptionalDouble.empty(),
        origin(row, columns));
  }

  private static boolean isWeighed(RawRow row, HeaderColumns columns) {
    return columns.has(LogEditColumn.GRAMS_RULE)
        ? columns.text(row, LogEditColumn.GRAMS_RULE).equals(Serving.GramsFrom.MASS.name())
        : FormerWords.isWeighed(columns.text(row, LogEditColumn.GRAMS_FROM));
  }

  /** A part whose notes were changed is a row of its own. */
  private static EditedRow.RowOrigin origin(RawRow row, HeaderColumns columns) {
    String notes = columns.text(row, EntryColumn.NOTES.header());
    if (!columns.has(LogEditColumn.PART_OF)) {
      return FormerWords.origin(notes);
    }
    boolean isSame = notes.equals(columns.text(row, LogEditColumn.NOTES_WAS));
    return new EditedRow.RowOrigin(
        (int) columns.number(row, LogEditColumn.SOURCE).orElse(0),
        (int) columns.number(row, LogEditColumn.SOURCE_ROW).orElse(0),
        isSame ? columns.text(row, LogEditColumn.PART_OF) : "",
        columns.text(row, LogEditColumn.NOTES_WRITTEN));
  }

  private static boolean differs(RawRow row, HeaderColumns columns, String now, String was) {
    return !columns.text(row, now).equals(columns.text(row, was));
  }
}
