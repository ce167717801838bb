package lytebook.read.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import lytebook.log.Entry;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.format.EntryColumn;
import lytebook.report.format.LogEditColumn;
import lytebook.report.format.ReportWords.ReadSheet;

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
      ReportTable log = ReportTable.on(sheet, LogSheetReader.NEEDED, headers);
      if (log == null) {
        continue;
      }
      Set<String> idsWritten = new HashSet<>();
      Set<Integer> ofTablets = new HashSet<>();
      log.forEach(
          row -> {
            idsWritten.add(row.text(LogEditColumn.FOOD_ID_WAS));
            if (isOfTablet(row)) {
              ofTablets.add(row.number());
            }
          });
      holdsStated |=
          log.columns().has(LogEditColumn.STATED)
              || idsWritten.stream().anyMatch(id -> id.startsWith(STATED));
      tablets.put(String.valueOf(sheet.name()), ofTablets);
    }
    return new WrittenLog(holdsStated, tablets);
  }

  private static boolean isOfTablet(ReportRow row) {
    return row.has(LogEditColumn.TABLET)
        ? row.number(LogEditColumn.TABLET).orElse(0) == 1
        : FormerWords.isOfTablet(row.text(EntryColumn.NOTES.header()));
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
