package lytebook.read.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import lytebook.log.Entry;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.format.EntryColumn;
import lytebook.report.format.LogEditColumn;
import lytebook.report.format.ReportWords.ReadSheet;
import lytebook.spreadsheet.RawRow;

/**
 * What the program wrote on the sheet Log of a report, beside what the person logged, and marked as
 * such.
 *
 * @param holdsStated whether rows hold amounts that another program's file stated, which the report
 *     alone does not tell apart from what was reckoned
 * @param tablets by the sheet's name, the numbers of rows that stand for tablets of About me
 */
public record WrittenLog(boolean holdsStated, Map<String, Set<Integer>> tablets) {
  /** Begins the food id of a row whose file stated its nutrients. */
  private static final String STATED = "LOG:";

  public WrittenLog {
    tablets = Map.copyOf(tablets);
  }

  /** Looks through a workbook; in one without a Log of ours nothing is found. */
  public static WrittenLog in(SheetFile file) throws IOException {
    UnaryOperator<String> headers = StateSheetReader.read(file).words().headers(ReadSheet.LOG);
    boolean holdsStated = false;
    Map<String, Set<Integer>> tablets = new HashMap<>();
    for (SourceSheet sheet : file.sheets()) {
      String name = sheet.name();
      try (RowCursor rows = sheet.rows()) {
        HeaderColumns columns = HeaderColumns.after(rows, LogSheetReader.NEEDED, headers);
        if (columns == null) {
          continue;
        }
        holdsStated |= columns.has(LogEditColumn.STATED);
        Set<Integer> ofSheet = new HashSet<>();
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
          holdsStated |= columns.text(row, LogEditColumn.FOOD_ID_WAS).startsWith(STATED);
          if (isOfTablet(row, columns)) {
            ofSheet.add(row.number());
          }
        }
        if (name != null) {
          tablets.put(name, ofSheet);
        }
      }
    }
    return new WrittenLog(holdsStated, tablets);
  }

  private static boolean isOfTablet(RawRow row, HeaderColumns columns) {
    return columns.has(LogEditColumn.TABLET)
        ? columns.number(row, LogEditColumn.TABLET).orElse(0) == 1
        : FormerWords.isOfTablet(columns.text(row, EntryColumn.NOTES.header()));
  }

  /**
   * Whether a row was written for a tablet: the sheet About me tells of it again. A text file has
   * none, so that there it is a row as any other.
   */
  public boolean isOfTablet(Entry entry) {
    String sheet = entry.source().sheet();
    return sheet != null && tablets.getOrDefault(sheet, Set.of()).contains(entry.row());
  }
}
