package lytebook.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lytebook.log.HeaderNames;
import lytebook.log.LogColumn;
import lytebook.log.LogHeader;
import lytebook.log.RawCell;
import lytebook.log.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a file that holds the food log: the first whose header fits best.
 *
 * @param sheet the sheet; null when no sheet has a header of a food log
 * @param header its header; null likewise
 * @param alsoLogs names of the other sheets that look like a food log with dates of its own
 * @param found the first cells of the fullest sheet, for the reader; empty when all are blank
 * @param quotesOpen whether a text file could not be looked at because quotation marks do not pair
 */
record SheetChoice(
    @Nullable Sheet sheet,
    @Nullable LogHeader header,
    List<String> alsoLogs,
    String found,
    boolean quotesOpen) {
  private static final int ROWS_LOOKED_AT = 100;
  private static final int ROWS_SHOWN = 3;
  private static final int CELLS_SHOWN = 6;

  static SheetChoice of(SheetFile file, HeaderNames names) throws IOException {
    Sheet best = null;
    LogHeader bestHeader = null;
    List<Sheet> dated = new ArrayList<>();
    List<RawRow> fullest = List.of();
    boolean quotesOpen = false;
    for (Sheet sheet : file.sheets()) {
      List<RawRow> top;
      try (RowCursor rows = sheet.rows()) {
        top = rows.take(ROWS_LOOKED_AT);
      } catch (OpenQuotesException e) {
        quotesOpen = true;
        continue;
      }
      LogHeader header = names.find(top);
      if (header != null
          && header.fit().compareTo(LogHeader.Fit.BARE) <= 0
          && hasFood(top, header)) {
        dated.add(sheet);
      }
      if (header != null && (bestHeader == null || header.fit().compareTo(bestHeader.fit()) < 0)) {
        best = sheet;
        bestHeader = header;
      }
      fullest = cellCount(top) > cellCount(fullest) ? top : fullest;
    }
    return new SheetChoice(
        best, bestHeader, namesWithout(best, dated), firstCells(fullest), quotesOpen);
  }

  /** Whether the header found names a column of dates. */
  boolean isDated() {
    return header != null && header.fit().compareTo(LogHeader.Fit.BARE) <= 0;
  }

  /** A form that nobody filled in, such as a page to print, loses nothing when it is not read. */
  private static boolean hasFood(List<RawRow> top, LogHeader header) {
    int food = header.columns().getOrDefault(LogColumn.FOOD, -1);
    return top.stream().anyMatch(row -> row.number() > header.row() && !row.text(food).isEmpty());
  }

  private static List<String> namesWithout(@Nullable Sheet chosen, List<Sheet> sheets) {
    List<String> names = new ArrayList<>();
    for (Sheet sheet : sheets) {
      String name = sheet.name();
      if (sheet != chosen && name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private static long cellCount(List<RawRow> rows) {
    return rows.stream().mapToLong(row -> row.cells().size()).sum();
  }

  private static String firstCells(List<RawRow> rows) {
    StringBuilder found = new StringBuilder();
    int shown = 0;
    for (RawRow row : rows) {
      if (row.isBlank() || shown == ROWS_SHOWN) {
        continue;
      }
      shown++;
      found.append(found.isEmpty() ? "" : " / ");
      List<RawCell> cells = row.cells();
      for (int i = 0; i < Math.min(cells.size(), CELLS_SHOWN); i++) {
        String text = cells.get(i).asText();
        found.append(i == 0 ? "" : " | ").append(text, 0, Math.min(text.length(), 40));
      }
    }
    return found.toString();
  }
}
