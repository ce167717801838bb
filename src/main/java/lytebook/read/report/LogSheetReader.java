package lytebook.read.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.match.Serving;
import lytebook.memory.EditedRow;
import lytebook.read.file.SheetFile;
import lytebook.report.format.EntryColumn;
import lytebook.report.format.LogEditColumn;
import lytebook.report.format.ReportWords;
import lytebook.report.format.ReportWords.ReadSheet;

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
  static List<EditedRow> read(SheetFile report, ReportWords words) throws IOException {
    List<EditedRow> edits = new ArrayList<>();
    ReportTable log = ReportTable.in(report, NEEDED, words.headers(ReadSheet.LOG));
    if (log != null) {
      log.forEach(
          row -> {
            boolean isBlank =
                row.text(LogEditColumn.FOOD).isEmpty()
                    && row.text(LogEditColumn.MATCHED_FROM).isEmpty();
            if (!isBlank) {
              edits.add(edit(row));
            }
          });
    }
    return edits;
  }

  private static EditedRow edit(ReportRow row) {
    String matchedFrom = row.text(LogEditColumn.MATCHED_FROM);
    String id = row.text(LogEditColumn.FOOD_ID);
    OptionalDouble grams = row.number(LogEditColumn.GRAMS_PER_UNIT);
    boolean newGrams =
        grams.isPresent()
            && grams.getAsDouble() > 0
            && !grams.equals(row.number(LogEditColumn.GRAMS_PER_UNIT_WAS));
    return new EditedRow(
        row.number(),
        row.place(LogEditColumn.FOOD_ID),
        matchedFrom.isEmpty(),
        !row.isSame(LogEditColumn.MATCHED_FROM, LogEditColumn.FOOD)
            || !row.isSame(LogEditColumn.UNIT, LogEditColumn.UNIT_WAS)
            || !row.isSame(LogEditColumn.AMOUNT, LogEditColumn.AMOUNT_WAS),
        matchedFrom,
        row.text(LogEditColumn.AMOUNT_WRITTEN),
        row.text(LogEditColumn.UNIT_WRITTEN),
        row.number(LogEditColumn.AMOUNT),
        isWeighed(row),
        row.isSame(LogEditColumn.FOOD_ID, LogEditColumn.FOOD_ID_WAS) ? "" : id,
        newGrams ? grams : OptionalDouble.empty(),
        origin(row));
  }

  private static boolean isWeighed(ReportRow row) {
    return row.has(LogEditColumn.GRAMS_RULE)
        ? row.text(LogEditColumn.GRAMS_RULE).equals(Serving.GramsFrom.MASS.name())
        : FormerWords.isWeighed(row.text(LogEditColumn.GRAMS_FROM));
  }

  /** A part whose notes were changed is a row of its own. */
  private static EditedRow.RowOrigin origin(ReportRow row) {
    if (!row.has(LogEditColumn.PART_OF)) {
      return FormerWords.origin(row.text(EntryColumn.NOTES.header()));
    }
    boolean isSame = row.isSame(EntryColumn.NOTES.header(), LogEditColumn.NOTES_WAS);
    return new EditedRow.RowOrigin(
        (int) row.number(LogEditColumn.SOURCE).orElse(0),
        (int) row.number(LogEditColumn.SOURCE_ROW).orElse(0),
        isSame ? row.text(LogEditColumn.PART_OF) : "",
        row.text(LogEditColumn.NOTES_WRITTEN));
  }
}
