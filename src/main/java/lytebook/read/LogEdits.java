package lytebook.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.log.ColumnLetters;
import lytebook.log.RawRow;
import lytebook.memory.LogEdit;
import lytebook.problem.Place;
import lytebook.report.sheet.LogWas;

/** Reads what a person changed on the sheet Log of an earlier report. */
final class LogEdits {
  private static final Set<String> NEEDED =
      Set.of(
          LogWas.FOOD,
          LogWas.AMOUNT,
          LogWas.UNIT,
          LogWas.FOOD_ID,
          LogWas.GRAMS_PER_UNIT,
          LogWas.GRAMS_FROM,
          LogWas.MATCHED_FROM,
          LogWas.UNIT_WAS,
          LogWas.AMOUNT_WAS,
          LogWas.FOOD_ID_WAS,
          LogWas.GRAMS_PER_UNIT_WAS,
          LogWas.AMOUNT_WRITTEN,
          LogWas.UNIT_WRITTEN);

  /** Begins the food id of a row whose file stated its nutrients. */
  private static final String STATED = "LOG:";

  private LogEdits() {}

  /** Every row of Log that holds a food; none when no sheet is a Log of ours. */
  static List<LogEdit> read(SheetFile report, String file) throws IOException {
    for (Sheet sheet : report.sheets()) {
      try (RowCursor rows = sheet.rows()) {
        Columns columns = Columns.after(rows, NEEDED);
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
    for (Sheet sheet : report.sheets()) {
      try (RowCursor rows = sheet.rows()) {
        Columns columns = Columns.after(rows, NEEDED);
        if (columns == null) {
          continue;
        }
        if (columns.of(LogWas.STATED) >= 0) {
          return true;
        }
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
          if (columns.text(row, LogWas.FOOD_ID_WAS).startsWith(STATED)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<LogEdit> edits(RowCursor rows, Columns columns, String file, String sheet)
      throws IOException {
    List<LogEdit> edits = new ArrayList<>();
    String idColumn = ColumnLetters.of(columns.of(LogWas.FOOD_ID));
    for (RawRow row = rows.next(); row != null; row = rows.next()) {
      String food = columns.text(row, LogWas.FOOD);
      String matchedFrom = columns.text(row, LogWas.MATCHED_FROM);
      if (food.isEmpty() && matchedFrom.isEmpty()) {
        continue;
      }
      edits.add(edit(row, columns, new Place(file, sheet, row.number(), idColumn)));
    }
    return edits;
  }

  private static LogEdit edit(RawRow row, Columns columns, Place idCell) {
    String matchedFrom = columns.text(row, LogWas.MATCHED_FROM);
    String id = columns.text(row, LogWas.FOOD_ID);
    OptionalDouble grams = columns.number(row, LogWas.GRAMS_PER_UNIT);
    boolean newGrams =
        grams.isPresent()
            && grams.getAsDouble() > 0
            && !grams.equals(columns.number(row, LogWas.GRAMS_PER_UNIT_WAS));
    return new LogEdit(
        row.number(),
        idCell,
        matchedFrom.isEmpty(),
        !matchedFrom.equals(columns.text(row, LogWas.FOOD))
            || differs(row, columns, LogWas.UNIT, LogWas.UNIT_WAS)
            || differs(row, columns, LogWas.AMOUNT, LogWas.AMOUNT_WAS),
        matchedFrom,
        columns.text(row, LogWas.AMOUNT_WRITTEN),
        columns.text(row, LogWas.UNIT_WRITTEN),
        columns.number(row, LogWas.AMOUNT),
        columns.text(row, LogWas.GRAMS_FROM).equals(LogWas.BY_WEIGHT),
        id.equals(columns.text(row, LogWas.FOOD_ID_WAS)) ? "" : id,
        newGrams ? grams : OptionalDouble.empty());
  }

  private static boolean differs(RawRow row, Columns columns, String now, String was) {
    return !columns.text(row, now).equals(columns.text(row, was));
  }
}
